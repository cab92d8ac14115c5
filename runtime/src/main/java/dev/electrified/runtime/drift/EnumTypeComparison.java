package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import java.util.ArrayList;
import java.util.List;

/** The enum types, by their labels. */
final class EnumTypeComparison {
  private EnumTypeComparison() {}

  static void compare(
      String name, List<String> migrated, LiveSchema schema, Differences differences) {
    String place = Shown.name(name);
    List<String> found = schema.enumTypes().getOrDefault(name, List.of());
    if (found.isEmpty()) {
      differences.missing(Kind.TYPE, place, text(migrated));
    } else if (!found.equals(migrated)) {
      differences.add(Kind.TYPE, place, text(found), text(migrated));
    }
  }

  private static String text(List<String> labels) {
    List<String> shown = new ArrayList<>();
    labels.forEach(label -> shown.add("'" + Shown.line(label.replace("'", "''")) + "'"));
    return "enum (" + String.join(", ", shown) + ")";
  }
}
