package dev.electrified.processor.snapshot;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;

/**
 * Why the text of a snapshot cannot be read: one mistake, the first one found.
 *
 * @param fact what is wrong, without the final full stop; begins in lower case or with a name
 * @param remedy what to do about it, without the final full stop
 * @param line counted from 1, in the file as it is, conflict markers included
 * @param column counted from 1, in UTF-16 code units; a byte order mark does not count
 */
public record SnapshotProblem(String fact, String remedy, int line, int column) {
  static final String RESTORE = "Restore the file from git, or correct this line";

  /** The problem as it is told: the file first, so that the place can be clicked. */
  public Finding in(String file) {
    String place = "`" + file + "`, line " + line + ", column " + column + ": ";
    return Finding.nowhere(Rule.SNAPSHOT_UNREADABLE, place + fact, remedy);
  }

  /** A problem at the {@code offset}-th character of the text, counted from 0. */
  static SnapshotProblem at(String text, int offset, String fact, String remedy) {
    int end = Math.min(offset, text.length());
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    return new SnapshotProblem(fact, remedy, lineOf(text, end), end - lineStart + 1);
  }

  /** The line, counted from 1, that the {@code offset}-th character is in. */
  static int lineOf(String text, int offset) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }
}
