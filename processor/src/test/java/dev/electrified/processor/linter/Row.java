package dev.electrified.processor.linter;

/**
 * The facts about Electric that the linter holds statements against: one for each row of the
 * reference that something can be done wrong by. A section is one of Electric's facts (2 the proxy,
 * 3 what can be electrified, 4 what is electrified, 5 DDLX) or, with an R, of the full rules.
 */
public enum Row {
  UNKNOWN("-", "a statement the linter does not know"),

  DO("2", "DO $$ … $$"),
  ROLLBACK_TO("2", "ROLLBACK TO SAVEPOINT"),
  CONCURRENTLY("2", "CREATE INDEX CONCURRENTLY"),
  COMMENT_SEMICOLON("2", "comment with ; before DDLX"),
  COMMENT_QUOTE("2", "comment with an apostrophe before DDLX"),
  BLOCK_COMMENT("2", "block comment before DDLX"),
  ADD_COLUMN_NULL("2", "ADD COLUMN … NULL"),
  INDEX_MADE_AND_DROPPED("2", "CREATE INDEX and DROP INDEX of the same index"),
  TRANSACTION_COMMAND("R3.2", "START TRANSACTION, PREPARE TRANSACTION, COMMIT PREPARED, options"),
  NOT_ASCII_BEFORE_DDLX("R1.7", "a character that is not ASCII before the word ELECTRIC"),
  STRANGE_BLANK("R1.7", "byte order mark, no-break space"),
  APOSTROPHE_IN_NAME("R1.7", "apostrophe in a quoted table name"),
  QUOTED_ELECTRIC("R1.7", "ENABLE \"ELECTRIC\""),
  COMMENT_INSIDE("R1.7", "comment inside DDLX"),

  SCHEMA("3", "schema public only"),
  ORDINARY_TABLE("3", "ordinary table"),
  NO_KEY("3", "with a primary key"),
  KEY_TYPE("3", "key of type uuid"),
  TYPE("3", "column types"),
  PRECISION("3", "times without precision"),
  ENUM_LABEL("3", "enum labels"),
  DEFAULT("3", "defaults, generated columns, serial"),
  IDENTITY("3", "identity"),
  UNIQUE_CHECK_EXCLUDE("3", "UNIQUE, CHECK, EXCLUDE constraint"),
  UNIQUE_INDEX("3", "unique index"),
  KEY_TO_PLAIN_TABLE("3", "foreign key to a table that is not electrified"),
  KEY_TO_UNIQUE_COLUMN("3", "foreign key to a unique column"),
  SAME_BEGINNING("3", "table names that share 23 characters"),
  SAME_CLIENT_NAME("3", "table names equal for the client generator"),
  COMPOSITE_FOREIGN_KEY("R2.5", "composite foreign key"),
  FOREIGN_KEY_TYPE("R2.5", "foreign key of another type than the key"),
  KEY_TO_OTHER_SCHEMA("R2.5", "foreign key to another schema"),
  STORAGE_KIND("R2.6", "unlogged, temporary, typed table, partition"),
  TABLE_NAME_LENGTH("R2.7", "table name of 44 bytes"),
  COLUMN_NAME_LENGTH("R2.7", "column name of 51 bytes"),
  UNDERSCORE("R2.7", "column beginning with _"),
  SIGNS_IN_NAME("R2.7", "' % \" or backslash in a name"),
  BACKSLASH_IN_INDEX("R2.7", "backslash in an index"),
  PLPGSQL_WORD("R2.7", "column named by a reserved word of PL/pgSQL that SQL does not quote"),
  USER_ID("R2.7", "column electric_user_id"),
  RESERVED_TABLE("R2.7", "table _electric_…, sqlite_…"),
  COLUMN_COUNT("R2.8", "63 columns"),
  REFERENCED_COLUMN_COUNT("R2.8", "foreign key to a table of more than 50 columns"),
  INDEX_PREDICATE("R2.9", "partial index with IN or NOT"),
  SAME_IGNORING_CASE("R5.4", "names equal ignoring case"),
  PLAIN_CLIENT_NAME("R5.4", "plain names of tables and foreign-key columns"),
  SQLITE_WORD("R5.4", "column named by a reserved word of SQLite"),

  EX001("4", "docs only: DISABLE, SQLITE"),
  EX002("4", "RENAME TABLE"),
  EX004("4", "DROP TABLE"),
  EX005("4", "ADD COLUMN of an unsupported, sized or enum type"),
  EX006("4", "ADD COLUMN … DEFAULT"),
  EX007("4", "constraints, NOT NULL, defaults, row-level security"),
  EX008("4", "RENAME COLUMN"),
  EX009("4", "ALTER TYPE"),
  EX010("4", "DROP COLUMN"),
  EX011("4", "ADD COLUMN … REFERENCES, UNIQUE, CHECK"),
  EX012("R3.1", "RENAME CONSTRAINT"),
  ADD_COLUMN_NOT_NULL("4", "ADD COLUMN … NOT NULL"),
  ADD_ENUM_VALUE("4", "ALTER TYPE … ADD VALUE"),
  SEVERAL_ACTIONS("R3.2", "several ADD COLUMN, or another action beside one"),
  ADD_IF_NOT_EXISTS("R3.2", "ADD COLUMN IF NOT EXISTS"),
  ALTER_IF_EXISTS("R3.2", "ALTER TABLE IF EXISTS"),
  SET_SCHEMA("R3.2", "SET SCHEMA, ALTER INDEX"),
  INDEX_WITHOUT_NAME("R3.2", "index without a name"),

  ENABLE("5", "ALTER TABLE projects ENABLE ELECTRIC"),
  SPELLING("5", "one blank, keywords in upper case, no needless quotes"),
  SYNTAX("R1.3", "the grammar of the statements"),
  UNQUOTED_KEYWORD("R1.4", "keyword as an unquoted name"),
  BLANK_AROUND("R1.4", "blanks around strings and operators"),
  ROLE("R1.5", "role '', 'x:', ':x', a scope with a blank"),
  ROLE_LENGTH("R1.9", "role of 64 characters, table of 53"),
  ASSIGN_NAMES("3", "ASSIGN on names that need quotes"),
  ASSIGN_USER("5", "ASSIGN to a column with a foreign key"),
  ASSIGN_OTHER_TABLE("R1.5", "the dynamic role's table is the user column's"),
  ASSIGN_SCOPE("5", "one foreign key from the table to the scope"),
  ASSIGN_OWN_SCOPE("5", "the scope is the table itself"),
  ASSIGN_TWICE("5", "a repeated ASSIGN"),
  ASSIGN_IF("5", "condition of an ASSIGN"),
  UNASSIGN("5", "UNASSIGN of the same role"),
  SCOPE("5", "a scope that is no electrified table"),
  TARGET("5", "a rule for a table that is not electrified, or a column that is not there"),
  GRANT_LIST("5", "lists of privileges or roles, ALL PRIVILEGES, ON TABLE"),
  GRANT_ROLE("5", "a role that is not quoted"),
  GRANT_USING("5", "USING"),
  USING_PATH("5", "USING along foreign keys"),
  CONDITION("5", "CHECK beyond the grammar of the server"),
  CONDITION_SYNTAX("5", "CHECK that is no expression"),
  CONDITION_COLUMN("5", "CHECK of a column that is not there"),
  REVOKE("5", "REVOKE matches the grant"),
  VERSION("R4.1", "versions grow");

  private final String section;
  private final String words;

  Row(String section, String words) {
    this.section = section;
    this.words = words;
  }

  @Override
  public String toString() {
    return "§" + section + " " + words;
  }
}
