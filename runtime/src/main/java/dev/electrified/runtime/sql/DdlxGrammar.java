package dev.electrified.runtime.sql;

/** Which DDLX is read. */
public enum DdlxGrammar {
  /** What the documentation describes: lists, paths and any condition. */
  DOCUMENTED,
  /** What the parser of 0.7 to 0.12.1 takes: one privilege, table and role; few conditions. */
  RELEASED,
  /** Whatever one of them takes, and what looks like it: nobody but Electric can run it. */
  EITHER
}
