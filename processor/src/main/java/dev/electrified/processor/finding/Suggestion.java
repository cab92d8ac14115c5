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

  /** A name from the model as a message shows it: with control characters made visible. */
  public static String printable(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      text.append(c < ' ' || c == 0x7f ? '?' : c);
    }
    return text.toString();
  }

  /** The number of letters to add, drop, change or swap to make one name of the other. */
  private static int distance(String from, String to) {
    int[][] distances = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : nearest(distances, from, to, i, j);
      }
    }
    return distances[from.length()][to.length()];
  }

  private static int nearest(int[][] distances, String from, String to, int i, int j) {
    int changed = distances[i - 1][j - 1] + (isSame(from, i - 1, to, j - 1) ? 0 : 1);
    int nearest = Math.min(changed, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && isSame(from, i - 1, to, j - 2) && isSame(from, i - 2, to, j - 1);
    return swapped ? Math.min(nearest, distances[i - 2][j - 2] + 1) : nearest;
  }

  private static boolean isSame(String from, int i, String to, int j) {
    return Character.toLowerCase(from.charAt(i)) == Character.toLowerCase(to.charAt(j));
  }
}
