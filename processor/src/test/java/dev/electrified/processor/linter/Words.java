package dev.electrified.processor.linter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Words that mean something to PostgreSQL, to DDLX or to SQLite. */
final class Words {
  private static final Set<String> POSTGRES =
      words(
          "all analyse analyze and any array as asc asymmetric authorization between bigint binary "
              + "both case cast check collate collation column concurrently constraint create "
              + "cross current_catalog current_date current_role current_schema current_time "
              + "current_timestamp current_user default deferrable desc distinct do else end "
              + "except false fetch for foreign freeze from full grant group having ilike in "
              + "initially inner intersect into is isnull join lateral leading left like limit "
              + "localtime localtimestamp natural not notnull null offset on only or order outer "
              + "overlaps placing primary references returning right select session_user similar "
              + "some symmetric table tablesample then to trailing true union unique user using "
              + "variadic verbose when where window with");

  private static final Set<String> DDLX =
      words(
          "all alter and assign check delete disable electric enable from grant if insert is not "
              + "null on or privileges read revoke select sqlite table to unassign update using "
              + "write");

  private static final Set<String> PLPGSQL =
      words("begin by declare execute foreach if loop strict while");

  private static final Set<String> SQLITE =
      words(
          "add all alter and as autoincrement between case check collate commit constraint create "
              + "default deferrable delete distinct drop else escape except exists foreign from "
              + "group having in index insert intersect into is isnull join limit not nothing "
              + "notnull null on or order primary references returning select set table then to "
              + "transaction union unique update using values when where");

  private Words() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static boolean isPostgres(String name) {
    return POSTGRES.contains(name);
  }

  static boolean isDdlx(String name) {
    return DDLX.contains(name);
  }

  static boolean isPlpgsql(String name) {
    return PLPGSQL.contains(name);
  }

  static boolean isSqlite(String name) {
    return SQLITE.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a lower-case word that PostgreSQL reads back as it is. */
  static boolean isPlain(String name) {
    return name.matches("[a-z_][a-z0-9_$]*") && !isPostgres(name);
  }

  static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  static String cut(String name, int bytes) {
    byte[] all = name.getBytes(StandardCharsets.UTF_8);
    return new String(all, 0, Math.min(bytes, all.length), StandardCharsets.ISO_8859_1);
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
