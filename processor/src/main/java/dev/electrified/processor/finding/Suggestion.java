package dev.electrified.processor.finding;

import java.util.Collection;
import java.util.TreeSet;

/** "Did you mean …": the nearest of the names there are. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * A sentence without its full stop: {@code Did you mean `owner`?} when a name is near, else the
   * list of what there is.
   *
   * @param wrong the name that was written
   * @param known the names there are
   * @param what what they are, such as {@code attributes of `Project`}
   */
  public static String didYouMean(String wrong, Collection<String> known, String what) {
    TreeSet<String> sorted = new TreeSet<>(known);
    String nearest = nearest(wrong, sorted);
    if (!nearest.isEmpty()) {
      return "Did you mean `" + nearest + "`?";
    }
    if (sorted.isEmpty()) {
      return "There are no " + what;
    }
    return "The " + what + " are `" + String.join("`, `", sorted) + "`";
  }

  /** The nearest of the names, if it is at most a third of its letters away; else empty. */
  public static String nearest(String wrong, Collection<String> known) {
    String nearest = "";
    int best = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(wrong, name);
      if (distance < best && distance * 3 <= Math.max(wrong.length(), name.length())) {
        best = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  /** The number of letters to add, drop or change to make one name of the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        boolean same =
            Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1));
        int changed = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
