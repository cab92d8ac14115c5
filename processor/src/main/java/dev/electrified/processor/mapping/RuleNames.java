package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Resolves roles with their scopes. */
final class RuleNames {
  private final RuleFindings findings;
  private final Map<String, MappedEntity> entities;
  private final Map<String, Table> tables = new TreeMap<>();

  RuleNames(RuleFindings findings, Map<String, MappedEntity> entities, Map<String, Table> carried) {
    this.findings = findings;
    this.entities = entities;
    tables.putAll(carried);
    entities.values().forEach(entity -> tables.put(entity.table().name(), entity.table()));
  }

  /** A role as DDLX writes it: {@code admin}, {@code projects:owner}, {@code ANYONE}. */
  Optional<Role> role(RuledTable ruled, String text, Subject subject) {
    int colon = text.indexOf(':');
    String name = text.substring(colon + 1);
    if (!roleName(ruled, name, subject)) {
      return Optional.empty();
    }
    if (colon < 0) {
      return Optional.of(new Role(Optional.empty(), name));
    }
    String table = scopeName(text.substring(0, colon));
    return scopeTable(ruled, table, subject)
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
  boolean roleName(RuledTable ruled, String name, Subject subject) {
    if (Role.isWellFormed(name)) {
      return true;
    }
    findings.add(
        Rule.ROLE_NAME,
        subject,
        ruled,
        "DDLX cannot hold the role name `" + Suggestion.printable(name) + "`",
        "Use letters, digits, `_`, `-`, `.` and blanks between them, at most 64; one colon stands"
            + " between scope and role");
    return false;
  }

  private boolean scopeTable(RuledTable ruled, String table, Subject subject) {
    Table scope = tables.get(table);
    if (scope != null && scope.electrified()) {
      return true;
    }
    if (scope != null) {
      findings.add(
          Rule.SCOPE_NOT_ELECTRIFIED,
          subject,
          ruled,
          "The scope `" + table + "` is not electrified",
          "Annotate `" + simple(scope.entities().first()) + "` with `@Electrified`");
    } else {
      Set<String> electrified = new TreeSet<>();
      tables.values().stream()
          .filter(Table::electrified)
          .forEach(candidate -> electrified.add(candidate.name()));
      findings.add(
          Rule.SCOPE_NOT_ELECTRIFIED,
          subject,
          ruled,
          "The scope `" + Suggestion.printable(table) + "` is no table of an entity",
          Suggestion.didYouMean(table, electrified, "electrified tables"));
    }
    return false;
  }

  /** The table of a class that is given as scope. */
  Optional<String> scopeOf(RuledTable ruled, String className, Subject subject) {
    MappedEntity scope = entities.get(className);
    if (scope == null) {
      findings.add(
          Rule.SCOPE_NOT_ELECTRIFIED,
          subject,
          ruled,
          "The scope `" + className + "` is no entity of this module, nor one it refers to",
          "Name an electrified entity");
      return Optional.empty();
    }
    String table = scope.table().name();
    if (table.indexOf(':') >= 0) {
      findings.add(
          Rule.ROLE_NAME,
          subject,
          ruled,
          "The scope `"
              + simple(className)
              + "` has the table `"
              + Suggestion.printable(table)
              + "`, and DDLX ends the scope of a role at its first colon",
          "Give the table of `" + simple(className) + "` a name without a colon");
      return Optional.empty();
    }
    return scopeTable(ruled, table, subject) ? Optional.of(table) : Optional.empty();
  }

  /** The class name without its package and outer classes, as messages use it. */
  static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
