package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resolves the attributes that access rules name to the one column that each must be. */
record RuleAttributes(RuleFindings findings, Map<String, MappedEntity> entities, Schema from) {

  /** The column of an attribute; empty when it is not one column, which has been said. */
  Optional<String> column(MappedEntity mapped, String path, Subject subject) {
    return column(mapped, path, subject, "");
  }

  /**
   * Likewise.
   *
   * @param where in the value it is named, as the end of a sentence
   */
  Optional<String> column(MappedEntity mapped, String path, Subject subject, String where) {
    Optional<Attribute> attribute = mapped.entity().findAttribute(path);
    Optional<String> reason = attribute.flatMap(there -> reason(mapped, there));
    Optional<String> column = mapped.findColumn(path);
    if (reason.isEmpty() && column.isPresent()) {
      return column;
    }
    if (attribute.isPresent()) {
      reportColumn(mapped, path, subject, reason.orElse("lies in another table"), where);
    } else {
      reportUnknown(mapped, mapped, path, mapped.columns().keySet(), subject, where);
    }
    return Optional.empty();
  }

  /** Why an attribute is not one column of its entity's table, if that can be told from itself. */
  private Optional<String> reason(MappedEntity mapped, Attribute attribute) {
    if (attribute instanceof CollectionAttribute) {
      return Optional.of("is a collection, whose rows lie in another table");
    }
    if (attribute instanceof InverseAttribute inverse) {
      return Optional.of(
          "is the other side of `"
              + RuleNames.simple(inverse.target())
              + "."
              + inverse.mappedBy()
              + "`");
    }
    if (!(attribute instanceof ToOneAttribute reference)) {
      return Optional.empty();
    }
    if (reference.joinTable().isPresent()) {
      return Optional.of("lies in a join table");
    }
    if (reference.withoutColumn()) {
      return Optional.of("is a formula");
    }
    return referredColumns(mapped, reference) > 1
        ? Optional.of("refers by more than one column")
        : Optional.empty();
  }

  private int referredColumns(MappedEntity mapped, ToOneAttribute reference) {
    MappedEntity target = entities.get(reference.target());
    int keys = target == null ? 1 : target.table().key().columns().size();
    String column = mapped.findColumn(reference.path()).orElse("");
    boolean alone =
        mapped.table().foreignKeys().values().stream()
            .anyMatch(key -> key.columns().equals(List.of(column)));
    return alone ? 1 : Math.max(keys, reference.joinColumns().size());
  }

  private void reportColumn(
      MappedEntity mapped, String path, Subject subject, String reason, String where) {
    findings.add(
        Rule.RULE_ATTRIBUTE,
        subject,
        mapped,
        "`"
            + mapped.entity().simpleName()
            + "."
            + path
            + "` "
            + reason
            + ": it is no column of `"
            + mapped.table().name()
            + "`"
            + where,
        "Name an attribute that is one column: `"
            + String.join("`, `", new TreeSet<>(mapped.columns().keySet()))
            + "`");
  }

  /** The columns of a path of references, {@code issue.project}. */
  Optional<List<String>> path(MappedEntity mapped, String path, Subject subject) {
    List<String> columns = new ArrayList<>();
    MappedEntity at = mapped;
    String rest = path;
    boolean more = true;
    while (more) {
      Optional<ToOneAttribute> step = firstReference(at.entity(), rest);
      MappedEntity next = step.map(reference -> entities.get(reference.target())).orElse(null);
      Optional<String> column = at.findColumn(step.map(ToOneAttribute::path).orElse(""));
      if (next == null || column.isEmpty()) {
        int dot = rest.indexOf('.');
        String wrong = dot < 0 ? rest : rest.substring(0, dot);
        reportUnknown(mapped, at, wrong, references(at.entity()), subject, "");
        return Optional.empty();
      }
      columns.add(column.get());
      at = next;
      int end = step.orElseThrow().path().length();
      more = end < rest.length();
      rest = more ? rest.substring(end + 1) : "";
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
      MappedEntity mapped,
      MappedEntity of,
      String name,
      Set<String> known,
      Subject subject,
      String where) {
    Entity entity = of.entity();
    if (!entity.unread().isEmpty()) {
      return;
    }
    Optional<String> retired = of.equals(mapped) ? retired(mapped, name) : Optional.empty();
    if (retired.isPresent()) {
      findings.add(
          Rule.UNKNOWN_NAME,
          subject,
          mapped,
          "`"
              + entity.simpleName()
              + "` has no attribute `"
              + name
              + "` any more: the column `"
              + retired.get()
              + "` is retired, and no rule speaks of it"
              + where,
          "Take `" + name + "` out of the rule, or put the attribute back");
      return;
    }
    findings.add(
        Rule.UNKNOWN_NAME,
        subject,
        mapped,
        "`"
            + entity.simpleName()
            + "` has no attribute `"
            + Suggestion.printable(name)
            + "` with a column"
            + where,
        remedy(name, known, of));
  }

  private static String remedy(String name, Set<String> known, MappedEntity of) {
    for (String path : known) {
      if (of.findColumn(path).orElse("").equals(name)) {
        return "`" + name + "` is the column of `" + path + "`: name the attribute";
      }
    }
    Set<String> inside = new TreeSet<>();
    for (String path : known) {
      if (path.startsWith(name + ".")) {
        inside.add(path);
      }
    }
    return inside.isEmpty()
        ? Suggestion.didYouMean(name, known, "attributes of `" + of.entity().simpleName() + "`")
        : "Name what is embedded in it: `" + String.join("`, `", inside) + "`";
  }

  /** The column that an attribute of that name may have had, if the model has it no more. */
  private Optional<String> retired(MappedEntity mapped, String name) {
    Table before = from.tables().get(mapped.table().name());
    if (before == null) {
      return Optional.empty();
    }
    for (Column column : before.columns().values()) {
      if (mapped.table().findColumn(column.name()).isEmpty()
          && letters(column.name()).equals(letters(name))) {
        return Optional.of(column.name());
      }
    }
    return Optional.empty();
  }

  /** What naming strategies leave of a name. */
  private static String letters(String name) {
    return Identifier.fold(name).replace("_", "").replace(".", "");
  }
}
