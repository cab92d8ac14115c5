package dev.electrified.processor.render;

import dev.electrified.processor.sql.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The text of a migration file: a header of plain comment lines, an empty line, the statements.
 *
 * <p>The header is ASCII without semicolons and quotes, and no comment follows it, since Electric's
 * proxy stumbles over either before a DDLX statement. Lines end with a line feed.
 */
public final class MigrationText {
  private static final String COMMENT = "-- ";
  private static final String BASE = COMMENT + "base: ";
  private static final String HEAD = COMMENT + "head: ";
  private static final String BODY = COMMENT + "body: ";
  private static final String MADE =
      "made by Electrified from the entities, never changed once it is committed";
  private static final String OUTSIDE = "runs outside a transaction, so that writers do not wait";

  private MigrationText() {}

  /** The text of one part. */
  public static String render(MigrationPart part, MigrationStamp stamp) {
    StringBuilder body = new StringBuilder();
    if (part.tellsVersion()) {
      String version = Identifier.string(stamp.version());
      body.append("CALL electric.migration_version(").append(version).append(");\n");
    }
    for (String statement : part.statements()) {
      body.append(statement).append(";\n");
    }
    StringBuilder text = new StringBuilder();
    line(text, MADE);
    for (String summary : part.summary()) {
      line(text, summary);
    }
    if (!part.transactional()) {
      line(text, OUTSIDE);
      line(text, "Flyway needs flyway.postgresql.transactional.lock=false for it");
    }
    line(text, "part " + stamp.part() + " of " + stamp.parts());
    text.append(BASE).append(HeaderText.escape(stamp.base())).append('\n');
    text.append(HEAD).append(HeaderText.escape(stamp.head())).append('\n');
    text.append(BODY).append(hash(body.toString())).append("\n\n");
    return text.append(body).toString();
  }

  /**
   * Whether the statements are those the header was written for. The kind of line end does not
   * matter; a text without such a header is not intact, nor is one whose header goes on below the
   * hash, or holds anything but comments.
   */
  public static boolean isIntact(String text) {
    String plain = text.replace("\r\n", "\n");
    int end = plain.indexOf("\n\n");
    return end >= 0
        && plain.substring(0, end).lines().allMatch(line -> line.startsWith(COMMENT))
        && plain
            .substring(plain.lastIndexOf('\n', end - 1) + 1, end)
            .equals(BODY + hash(plain.substring(end + 2)));
  }

  /** Whether the header says so. */
  public static boolean runsOutsideTransaction(String text) {
    return find(text, COMMENT + OUTSIDE).isPresent();
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
    List<String> lines = text.lines().takeWhile(line -> line.startsWith(COMMENT)).toList();
    if (lines.isEmpty() || !lines.get(0).equals(COMMENT + MADE)) {
      return List.of();
    }
    return lines.stream().skip(1).map(line -> line.substring(COMMENT.length())).toList();
  }

  private static Optional<String> find(String text, String field) {
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (!line.startsWith(COMMENT)) {
        return Optional.empty();
      }
      if (line.startsWith(field)) {
        return Optional.of(line.substring(field.length()));
      }
    }
    return Optional.empty();
  }

  private static void line(StringBuilder text, String words) {
    text.append(COMMENT).append(HeaderText.escape(words)).append('\n');
  }

  private static String hash(String body) {
    try {
      byte[] text = body.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
