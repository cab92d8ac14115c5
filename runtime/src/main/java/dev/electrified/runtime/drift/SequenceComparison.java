package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.TableName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sequences that Hibernate draws key values from. */
final class SequenceComparison {
  private SequenceComparison() {}

  static void compare(Catalog.Sequence migrated, LiveSchema schema, Differences differences) {
    String place = Shown.table(migrated.name());
    String name = TableName.local(migrated.name(), Set.of(schema.name()));
    @Nullable Long increment = schema.sequences().get(name);
    @Nullable LiveTable live = schema.tables().get(name);
    if (increment != null) {
      if (increment != migrated.increment()) {
        differences.add(Kind.SEQUENCE, place, text(increment), text(migrated.increment()));
      }
    } else if (live != null) {
      differences.add(Kind.SEQUENCE, place, live.kind.text, text(migrated.increment()));
    } else {
      differences.missing(Kind.SEQUENCE, place, text(migrated.increment()));
    }
  }

  private static String text(long increment) {
    return "sequence increment by " + increment;
  }
}
