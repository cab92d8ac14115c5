package dev.electrified.processor.snapshot;

/**
 * Takes the conflict markers of git out of a text and leaves the lines of both sides.
 *
 * <p>Marker lines, and the common ancestor that {@code diff3} style shows between {@code |||||||}
 * and {@code =======}, become empty lines, so that every other line keeps its number. JSON strings
 * cannot hold line breaks, so a line that looks like a marker always is one.
 */
final class MergeMarkers {
  private static final int LENGTH = 7;

  private final String text;
  private final StringBuilder united;
  private Side side = Side.NONE;
  private int opened;

  /** Which part of a conflict a line belongs to. */
  private enum Side {
    NONE,
    OURS,
    ANCESTOR,
    THEIRS
  }

  /**
   * A text without conflict markers.
   *
   * @param text as many lines as the original
   * @param found whether there was any marker
   */
  record United(String text, boolean found) {}

  private MergeMarkers(String text) {
    this.text = text;
    this.united = new StringBuilder(text.length());
  }

  /**
   * The text with both sides of each conflict, one after the other.
   *
   * @throws Unreadable if the markers of a conflict are not complete and in order
   */
  static United unite(String text) throws Unreadable {
    return new MergeMarkers(text).unite();
  }

  private United unite() throws Unreadable {
    boolean found = false;
    int start = 0;
    while (start < text.length()) {
      int lineFeed = text.indexOf('\n', start);
      int end = lineFeed < 0 ? text.length() : lineFeed;
      char marker = markerAt(start, end);
      if (marker != 0) {
        found = true;
        pass(marker, start);
      } else if (side != Side.ANCESTOR) {
        united.append(text, start, end);
      }
      if (lineFeed >= 0) {
        united.append('\n');
      }
      start = end + 1;
    }
    if (side != Side.NONE) {
      throw incomplete(opened, "is not closed by `>>>>>>>`");
    }
    return new United(united.toString(), found);
  }

  private void pass(char marker, int start) throws Unreadable {
    if (marker == '<' && side == Side.NONE) {
      side = Side.OURS;
      opened = start;
    } else if (marker == '|' && side == Side.OURS) {
      side = Side.ANCESTOR;
    } else if (marker == '=' && (side == Side.OURS || side == Side.ANCESTOR)) {
      side = Side.THEIRS;
    } else if (marker == '>' && side == Side.THEIRS) {
      side = Side.NONE;
    } else {
      throw incomplete(start, "has no place here: one before it was removed");
    }
  }

  private Unreadable incomplete(int start, String what) {
    String marker = text.substring(start, start + LENGTH);
    return new Unreadable(
        SnapshotProblem.at(
            text,
            start,
            "the conflict marker `" + marker + "` " + what,
            "Remove the conflict markers and keep the lines of both sides"));
  }

  /** The character of the marker that this line is; 0 if it is none. */
  private char markerAt(int start, int end) {
    if (end - start < LENGTH) {
      return 0;
    }
    char marker = text.charAt(start);
    if (marker != '<' && marker != '|' && marker != '=' && marker != '>') {
      return 0;
    }
    for (int i = start + 1; i < start + LENGTH; i++) {
      if (text.charAt(i) != marker) {
        return 0;
      }
    }
    boolean alone = end == start + LENGTH || text.charAt(start + LENGTH) <= ' ';
    return alone ? marker : 0;
  }
}
