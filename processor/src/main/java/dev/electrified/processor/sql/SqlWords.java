package dev.electrified.processor.sql;

import java.util.Set;

/** The words that cannot be names without quotes. */
public final class SqlWords {
  /**
   * The words PostgreSQL 18 does not take as the name of a table or column: categories R (reserved)
   * and T (reserved, but can be function or type) of {@code pg_get_keywords()}. Earlier versions
   * reserve a subset. A test compares the list with a real server.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "analyse",
          "analyze",
          "and",
          "any",
          "array",
          "as",
          "asc",
          "asymmetric",
          "authorization",
          "binary",
          "both",
          "case",
          "cast",
          "check",
          "collate",
          "collation",
          "column",
          "concurrently",
          "constraint",
          "create",
          "cross",
          "current_catalog",
          "current_date",
          "current_role",
          "current_schema",
          "current_time",
          "current_timestamp",
          "current_user",
          "default",
          "deferrable",
          "desc",
          "distinct",
          "do",
          "else",
          "end",
          "except",
          "false",
          "fetch",
          "for",
          "foreign",
          "freeze",
          "from",
          "full",
          "grant",
          "group",
          "having",
          "ilike",
          "in",
          "initially",
          "inner",
          "intersect",
          "into",
          "is",
          "isnull",
          "join",
          "lateral",
          "leading",
          "left",
          "like",
          "limit",
          "localtime",
          "localtimestamp",
          "natural",
          "not",
          "notnull",
          "null",
          "offset",
          "on",
          "only",
          "or",
          "order",
          "outer",
          "overlaps",
          "placing",
          "primary",
          "references",
          "returning",
          "right",
          "select",
          "session_user",
          "similar",
          "some",
          "symmetric",
          "system_user",
          "table",
          "tablesample",
          "then",
          "to",
          "trailing",
          "true",
          "union",
          "unique",
          "user",
          "using",
          "variadic",
          "verbose",
          "when",
          "where",
          "window",
          "with");

  /** The keywords of Electric's DDLX tokenizer, 0.12.1; all of them reserved there. */
  private static final Set<String> DDLX =
      Set.of(
          "all",
          "alter",
          "and",
          "assign",
          "check",
          "delete",
          "disable",
          "electric",
          "enable",
          "from",
          "grant",
          "if",
          "insert",
          "is",
          "not",
          "null",
          "on",
          "or",
          "privileges",
          "read",
          "revoke",
          "select",
          "sqlite",
          "table",
          "to",
          "unassign",
          "update",
          "using",
          "write");

  /**
   * Words that PL/pgSQL reserves and SQL does not.
   *
   * <p>Source: {@code pl_reserved_kwlist.h} of PostgreSQL, without what {@code quote_ident} quotes.
   */
  private static final Set<String> PLPGSQL =
      Set.of("begin", "by", "declare", "execute", "foreach", "if", "loop", "strict", "while");

  /** The words SQLite does not take as an unquoted name, measured with 3.40.1. */
  private static final Set<String> SQLITE =
      Set.of(
          "add",
          "all",
          "alter",
          "and",
          "as",
          "autoincrement",
          "between",
          "case",
          "check",
          "collate",
          "commit",
          "constraint",
          "create",
          "default",
          "deferrable",
          "delete",
          "distinct",
          "drop",
          "else",
          "escape",
          "except",
          "exists",
          "foreign",
          "from",
          "group",
          "having",
          "in",
          "index",
          "insert",
          "intersect",
          "into",
          "is",
          "isnull",
          "join",
          "limit",
          "not",
          "nothing",
          "notnull",
          "null",
          "on",
          "or",
          "order",
          "primary",
          "references",
          "returning",
          "select",
          "set",
          "table",
          "then",
          "to",
          "transaction",
          "union",
          "unique",
          "update",
          "using",
          "values",
          "when",
          "where");

  private SqlWords() {}

  /** Whether PostgreSQL refuses this word, in any case, as an unquoted table or column name. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(Identifier.fold(name));
  }

  /** Whether DDLX refuses this word, in any case, as an unquoted name. */
  public static boolean isDdlxKeyword(String name) {
    return DDLX.contains(Identifier.fold(name));
  }

  /** Whether a trigger in PL/pgSQL cannot read a column of this name that only SQL has quoted. */
  public static boolean isTriggerKeyword(String name) {
    return PLPGSQL.contains(name);
  }

  /** Whether SQLite refuses this word, in any case, as an unquoted name. */
  public static boolean isSqliteKeyword(String name) {
    return SQLITE.contains(Identifier.fold(name));
  }

  /** The reserved words, in lower case. */
  static Set<String> reserved() {
    return RESERVED;
  }
}
