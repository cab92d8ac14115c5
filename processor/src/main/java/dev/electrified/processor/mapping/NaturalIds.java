package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Maps Hibernate's {@code @NaturalId}: one unique constraint on all columns that are part of it.
 */
final class NaturalIds {
  private NaturalIds() {}

  /**
   * Adds the constraint, by names of attributes, if any of these is part of a natural id.
   *
   * @param attributes those mapped into the table
   */
  static void map(List<Attribute> attributes, TableDraft table, Drafts drafts) {
    List<String> columns = new ArrayList<>();
    Optional<Attribute> first = Optional.empty();
    List<Attribute> parts = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (isPart(attribute)) {
        parts.add(attribute);
      }
    }
    parts.sort(Comparator.comparing(NaturalIds::name));
    for (Attribute attribute : parts) {
      if (attribute instanceof ToOneAttribute toOne && hasSeveralColumns(toOne, drafts)) {
        table.report(
            Rule.UNSUPPORTED_MAPPING,
            attribute.subject(),
            "`"
                + table.label(attribute)
                + "` is part of the natural id and refers to a key of several columns, which is not"
                + " supported by this release",
            "Leave `@NaturalId` out");
        return;
      }
      String column = table.columns().get(attribute.path());
      if (column != null) {
        columns.add(column);
        first = first.isPresent() ? first : Optional.of(attribute);
      }
    }
    if (first.isPresent()) {
      table.constraints().addNaturalId(columns, first.get().subject(), first.get().path());
    }
  }

  /** The name of the attribute of the entity that it is or lies in. */
  private static String name(Attribute attribute) {
    String path = attribute.path();
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static boolean isPart(Attribute attribute) {
    return (attribute instanceof BasicAttribute basic && basic.naturalId())
        || (attribute instanceof ToOneAttribute toOne && toOne.naturalId());
  }

  private static boolean hasSeveralColumns(ToOneAttribute toOne, Drafts drafts) {
    Optional<MappedKey> key = drafts.key(toOne.target());
    return toOne.joinColumns().size() > 1 || (key.isPresent() && key.get().columns().size() > 1);
  }
}
