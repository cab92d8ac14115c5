package dev.electrified.processor.render;

import dev.electrified.processor.hash.Checksums;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a migration file: a header of plain comment lines, an empty line, the body.
 *
 * <p>The header is ASCII without semicolons and quotes, and no comment follows it, since Electric's
 * proxy stumbles over either before a DDLX statement. Lines end with a line feed.
 */
public final class MigrationText {
  private static final String BASE = "base: ";
  private static final String HEAD = "head: ";
  private static final String BODY = "body: ";
  private static final String MADE =
      "made by Electrified from the entities, never changed once it is committed";
  private static final String OUTSIDE = "runs outside a transaction, so that writers do not wait";

  private MigrationText() {}

  /** The statements of one part, with the one that tells Electric the version. */
  public static List<String> statements(MigrationPart part, MigrationStamp stamp) {
    List<String> statements = new ArrayList<>();
    if (part.tellsVersion()) {
      String version = Identifier.string(stamp.version());
      statements.add("CALL electric.migration_version(" + version + ")");
    }
    statements.addAll(part.statements());
    return statements;
  }

  /**
   * The text of one part.
   *
   * @param hint what whoever runs it outside a transaction must know; empty for nothing
   * @param body its statements, as the file has them
   */
  public static String render(
      CommentStyle style, MigrationPart part, MigrationStamp stamp, String hint, String body) {
    StringBuilder text = new StringBuilder(style.opening());
    line(text, style, MADE);
    for (String summary : part.summary()) {
      line(text, style, summary);
    }
    if (!part.transactional()) {
      line(text, style, OUTSIDE);
      if (!hint.isEmpty()) {
        line(text, style, hint);
      }
    }
    line(text, style, "part " + stamp.part() + " of " + stamp.parts());
    line(text, style, BASE + stamp.base());
    line(text, style, HEAD + stamp.head());
    line(text, style, BODY + Checksums.of(body));
    return text.append('\n').append(body).toString();
  }

  /**
   * Whether the statements are those the header was written for. The kind of line end does not
   * matter; a text without such a header is not intact, nor is one whose header goes on below the
   * hash, or holds anything but comments.
   */
  public static boolean isIntact(String text) {
    CommentStyle style = CommentStyle.of(text);
    String plain = text.replace("\r\n", "\n").substring(style.opening().length());
    int end = plain.indexOf("\n\n");
    return end >= 0
        && plain.substring(0, end).lines().allMatch(line -> line.startsWith(style.mark()))
        && plain
            .substring(plain.lastIndexOf('\n', end - 1) + 1, end)
            .equals(style.mark() + BODY + Checksums.of(plain.substring(end + 2)));
  }

  /** Whether the header says so. */
  public static boolean runsOutsideTransaction(String text) {
    return find(text, OUTSIDE).isPresent();
  }

  /** The fingerprint of the schema before the migration, if the header has one. */
  public static Optional<String> findBase(String text) {
    return find(text, BASE);
  }

  /** The fingerprint of the schema after the migration, if the header has one. */
  public static Optional<String> findHead(String text) {
    return find(text, HEAD);
  }

  /** What the header says it does, a line for each change; empty where it is none of ours. */
  public static List<String> changes(String text) {
    List<String> words = header(text);
    if (words.isEmpty() || !words.get(0).equals(MADE)) {
      return List.of();
    }
    return words.subList(1, words.size());
  }

  private static Optional<String> find(String text, String field) {
    for (String words : header(text)) {
      if (words.startsWith(field)) {
        return Optional.of(words.substring(field.length()));
      }
    }
    return Optional.empty();
  }

  /** The lines of the header, without what makes them comments. */
  private static List<String> header(String text) {
    CommentStyle style = CommentStyle.of(text);
    return text.lines()
        .skip(style.opening().isEmpty() ? 0 : 1)
        .takeWhile(line -> line.startsWith(style.mark()))
        .map(line -> line.substring(style.mark().length()))
        .toList();
  }

  private static void line(StringBuilder text, CommentStyle style, String words) {
    text.append(style.mark()).append(HeaderText.escape(words)).append('\n');
  }
}
