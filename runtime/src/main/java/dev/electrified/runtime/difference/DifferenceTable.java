package dev.electrified.runtime.difference;

import dev.electrified.runtime.Difference;
import java.util.ArrayList;
import java.util.List;

/**
 * Differences as a table of three columns, one line each, under a line of headings; every line ends
 * with a line feed, none with a blank.
 */
public final class DifferenceTable {
  private static final String GAP = "  ";

  private DifferenceTable() {}

  /**
   * The table.
   *
   * @param subject heading of {@link Difference#subject()}
   * @param found heading of {@link Difference#found()}
   * @param migrated heading of {@link Difference#migrated()}
   */
  public static String of(
      String subject, String found, String migrated, List<Difference> differences) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(subject, found, migrated));
    for (Difference difference : differences) {
      rows.add(List.of(difference.subject(), difference.found(), difference.migrated()));
    }
    int first = width(rows, 0);
    int second = width(rows, 1);
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      table.append(GAP).append(row.get(0)).append(" ".repeat(first - row.get(0).length()));
      table.append(GAP).append(row.get(1)).append(" ".repeat(second - row.get(1).length()));
      table.append(GAP).append(row.get(2)).append('\n');
    }
    return table.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
