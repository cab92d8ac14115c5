package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resolves the attributes that access rules name to the one column that each must be. */
record RuleAttributes(
    RuleFindings findings, Map<String, MappedEntity> entities, UnknownNames unknown) {
  /** A reference that a path goes by: its name, its column, and the entity it leads to. */
  private record Step(String name, String column, String target) {}

  /** The column of an attribute; empty when it is not one column, which has been said. */
  Optional<String> column(RuledTable ruled, String path, Subject subject) {
    return column(ruled, path, subject, "");
  }

  /**
   * Likewise.
   *
   * @param where in the value it is named, as the end of a sentence
   */
  Optional<String> column(RuledTable ruled, String path, Subject subject, String where) {
    Optional<Attribute> attribute =
        ruled.isOfEntity() ? ruled.entity().findAttribute(path) : Optional.empty();
    Optional<String> reason = attribute.flatMap(there -> reason(ruled, there));
    Optional<String> column = ruled.findColumn(path);
    if (reason.isEmpty() && column.isPresent()) {
      return column;
    }
    if (attribute.isPresent()) {
      reportColumn(ruled, path, subject, reason.orElse("lies in another table"), where);
    } else {
      unknown.report(ruled, ruled, path, ruled.columns().keySet(), subject, where);
    }
    return Optional.empty();
  }

  /** The column with the name of a role, likewise. */
  Optional<String> role(RuledTable ruled, String path, Subject subject) {
    if (ruled.refers()
        && ruled.findColumn(path).isEmpty()
        && ruled.references().keySet().containsAll(ruled.columns().values())) {
      unknown.reportRole(ruled, path, subject);
      return Optional.empty();
    }
    return column(ruled, path, subject);
  }

  /** Why an attribute is not one column of its entity's table, if that can be told from itself. */
  private Optional<String> reason(RuledTable ruled, Attribute attribute) {
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
    return referredColumns(ruled, reference) > 1
        ? Optional.of("refers by more than one column")
        : Optional.empty();
  }

  private int referredColumns(RuledTable ruled, ToOneAttribute reference) {
    MappedEntity target = entities.get(reference.target());
    int keys = target == null ? 1 : target.table().key().columns().size();
    String column = ruled.findColumn(reference.path()).orElse("");
    boolean alone =
        ruled.table().foreignKeys().values().stream()
            .anyMatch(key -> key.columns().equals(List.of(column)));
    return alone ? 1 : Math.max(keys, reference.joinColumns().size());
  }

  private void reportColumn(
      RuledTable ruled, String path, Subject subject, String reason, String where) {
    findings.add(
        Rule.RULE_ATTRIBUTE,
        subject,
        ruled,
        "`"
            + ruled.entity().simpleName()
            + "."
            + path
            + "` "
            + reason
            + ": it is no column of `"
            + ruled.table().name()
            + "`"
            + where,
        "Name an attribute that is one column: `"
            + String.join("`, `", new TreeSet<>(ruled.columns().keySet()))
            + "`");
  }

  /**
   * The columns of a path of references, {@code issue.project}; from the table of an attribute the
   * first of them by its name there, {@code issue_id.project}.
   */
  Optional<List<String>> path(RuledTable ruled, String path, Subject subject) {
    List<String> columns = new ArrayList<>();
    RuledTable at = ruled;
    String rest = path;
    boolean more = true;
    while (more) {
      Optional<Step> step =
          at.isOfEntity() ? firstReference(at, rest) : firstReferenceInTable(at, rest);
      MappedEntity next = step.map(found -> entities.get(found.target())).orElse(null);
      if (step.isEmpty() || next == null) {
        int dot = rest.indexOf('.');
        String wrong = dot < 0 ? rest : rest.substring(0, dot);
        unknown.report(ruled, at, wrong, references(at), subject, "");
        return Optional.empty();
      }
      columns.add(step.get().column());
      at = RuledTable.of(next);
      int end = step.get().name().length();
      more = end < rest.length();
      rest = more ? rest.substring(end + 1) : "";
    }
    return Optional.of(columns);
  }

  /** The reference a path begins with; its own path may have several parts, in an embeddable. */
  private static Optional<Step> firstReference(RuledTable at, String path) {
    for (Attribute attribute : at.entity().attributes()) {
      if (attribute instanceof ToOneAttribute reference && beginsWith(path, reference.path())) {
        return at.findColumn(reference.path())
            .map(column -> new Step(reference.path(), column, reference.target()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Step> firstReferenceInTable(RuledTable at, String path) {
    return at.referenceNames().stream()
        .filter(name -> beginsWith(path, name))
        .max(Comparator.comparingInt(String::length))
        .map(
            name -> {
              String column = at.findColumn(name).orElseThrow();
              return new Step(name, column, Objects.requireNonNull(at.references().get(column)));
            });
  }

  private static boolean beginsWith(String path, String step) {
    return (path + ".").startsWith(step + ".");
  }

  private static Set<String> references(RuledTable at) {
    if (!at.isOfEntity()) {
      return at.referenceNames();
    }
    Set<String> references = new TreeSet<>();
    for (Attribute attribute : at.entity().attributes()) {
      if (attribute instanceof ToOneAttribute) {
        references.add(attribute.path());
      }
    }
    return references;
  }
}
