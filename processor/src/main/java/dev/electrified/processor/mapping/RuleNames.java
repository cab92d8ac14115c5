package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Resolves the names in access rules: roles with their scopes, attributes, paths of attributes. */
final class RuleNames {
  private final Findings findings;
  private final Map<String, MappedEntity> entities;
  private final Map<String, Table> tables = new TreeMap<>();

  RuleNames(Findings findings, Map<String, MappedEntity> entities, Map<String, Table> carried) {
    this.findings = findings;
    this.entities = entities;
    tables.putAll(carried);
    entities.values().forEach(mapped -> tables.put(mapped.table().name(), mapped.table()));
  }

  /** A role as DDLX writes it: {@code admin}, {@code projects:owner}, {@code ANYONE}. */
  Optional<Role> role(MappedEntity mapped, String text, Subject subject) {
    int colon = text.indexOf(':');
    String name = text.substring(colon + 1);
    if (!roleName(mapped, name, subject)) {
      return Optional.empty();
    }
    if (colon < 0) {
      return Optional.of(new Role(Optional.empty(), name));
    }
    String table = scopeName(text.substring(0, colon));
    return scopeTable(mapped, table, subject)
        ? Optional.of(new Role(Optional.of(table), name))
        : Optional.empty();
  }

  /** The table a scope is written as: folded, unless it is quoted. */
  private static String scopeName(String text) {
    String scope = text.strip();
    boolean quoted = scope.length() > 2 && scope.startsWith("\"") && scope.endsWith("\"");
    return quoted ? scope.substring(1, scope.length() - 1) : Identifier.fold(scope);
  }

  /** Whether DDLX can hold the name of a role; what it cannot is said. */
  boolean roleName(MappedEntity mapped, String name, Subject subject) {
    if (Role.isWellFormed(name)) {
      return true;
    }
    report(
        Rule.ROLE_NAME,
        subject,
        mapped,
        "DDLX cannot hold the role name `" + Suggestion.printable(name) + "`",
        "Use letters, digits, `_`, `-`, `.` and blanks between them, at most 64; one colon stands"
            + " between scope and role");
    return false;
  }

  private boolean scopeTable(MappedEntity mapped, String table, Subject subject) {
    Table scope = tables.get(table);
    if (scope != null && scope.electrified()) {
      return true;
    }
    if (scope != null) {
      report(
          Rule.SCOPE_NOT_ELECTRIFIED,
          subject,
          mapped,
          "The scope `" + table + "` is not electrified",
          "Annotate `" + simple(scope.entities().first()) + "` with `@Electrified`");
    } else {
      Set<String> electrified = new TreeSet<>();
      tables.values().stream()
          .filter(Table::electrified)
          .forEach(candidate -> electrified.add(candidate.name()));
      report(
          Rule.SCOPE_NOT_ELECTRIFIED,
          subject,
          mapped,
          "The scope `" + Suggestion.printable(table) + "` is no table of an entity",
          Suggestion.didYouMean(table, electrified, "electrified tables"));
    }
    return false;
  }

  /** The table of a class that is given as scope. */
  Optional<String> scopeOf(MappedEntity mapped, String className, Subject subject) {
    MappedEntity scope = entities.get(className);
    if (scope == null) {
      report(
          Rule.SCOPE_NOT_ELECTRIFIED,
          subject,
          mapped,
          "The scope `" + className + "` is no entity of this module, nor one it refers to",
          "Name an electrified entity");
      return Optional.empty();
    }
    String table = scope.table().name();
    return scopeTable(mapped, table, subject) ? Optional.of(table) : Optional.empty();
  }

  /** The column of an attribute. */
  Optional<String> column(MappedEntity mapped, String path, Subject subject) {
    Optional<String> column = mapped.findColumn(path);
    if (column.isEmpty()) {
      reportUnknown(mapped, mapped.entity(), path, mapped.columns().keySet(), subject);
    }
    return column;
  }

  /** The columns of a path of references, {@code issue.project}. */
  Optional<List<String>> path(MappedEntity mapped, String path, Subject subject) {
    List<String> columns = new ArrayList<>();
    MappedEntity at = mapped;
    String rest = path;
    while (!rest.isEmpty()) {
      Optional<ToOneAttribute> step = firstReference(at.entity(), rest);
      MappedEntity next = step.map(reference -> entities.get(reference.target())).orElse(null);
      Optional<String> column = at.findColumn(step.map(ToOneAttribute::path).orElse(""));
      if (next == null || column.isEmpty()) {
        int dot = rest.indexOf('.');
        String wrong = dot < 0 ? rest : rest.substring(0, dot);
        reportUnknown(mapped, at.entity(), wrong, references(at.entity()), subject);
        return Optional.empty();
      }
      columns.add(column.get());
      at = next;
      rest = rest.substring(Math.min(rest.length(), step.orElseThrow().path().length() + 1));
    }
    return Optional.of(columns);
  }

  /** The reference a path begins with; its own path may have several parts, in an embeddable. */
  private static Optional<ToOneAttribute> firstReference(Entity entity, String path) {
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof ToOneAttribute reference
          && (path + ".").startsWith(reference.path() + ".")) {
        return Optional.of(reference);
      }
    }
    return Optional.empty();
  }

  private static Set<String> references(Entity entity) {
    Set<String> references = new TreeSet<>();
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof ToOneAttribute) {
        references.add(attribute.path());
      }
    }
    return references;
  }

  private void reportUnknown(
      MappedEntity mapped, Entity entity, String name, Set<String> known, Subject subject) {
    if (!entity.unread().isEmpty()) {
      return;
    }
    report(
        Rule.UNKNOWN_NAME,
        subject,
        mapped,
        "`"
            + entity.simpleName()
            + "` has no attribute `"
            + Suggestion.printable(name)
            + "` with a column",
        Suggestion.didYouMean(name, known, "attributes of `" + entity.simpleName() + "`"));
  }

  private void report(Rule rule, Subject subject, MappedEntity mapped, String fact, String remedy) {
    findings.add(Finding.of(rule, subject, mapped.entity().className(), fact, remedy));
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
