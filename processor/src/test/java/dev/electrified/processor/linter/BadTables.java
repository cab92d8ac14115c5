package dev.electrified.processor.linter;

import static dev.electrified.processor.linter.BadStatement.released;
import static dev.electrified.processor.linter.BadStatement.sql;
import static dev.electrified.processor.linter.BadStatement.table;
import static dev.electrified.processor.linter.BadStatement.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What breaks the rows about the proxy, and about tables before and after they are electrified. */
final class BadTables {
  private static final String ENABLE = "ALTER TABLE t ENABLE ELECTRIC;";
  private static final String KEY = "id uuid PRIMARY KEY";

  private BadTables() {}

  static List<BadStatement> proxy() {
    return List.of(
        tracker(Row.UNKNOWN, "VACUM FULL;"),
        tracker(Row.UNKNOWN, "ALTER TABLE plain ADD COLUMN a int STRANGE;"),
        tracker(Row.DO, "DO $$ BEGIN END $$;"),
        tracker(Row.ROLLBACK_TO, "ROLLBACK TO SAVEPOINT s;"),
        tracker(Row.ROLLBACK_TO, "ROLLBACK TO s;"),
        tracker(Row.CONCURRENTLY, "CREATE INDEX CONCURRENTLY i ON projects (name);"),
        tracker(Row.CONCURRENTLY, "CREATE UNIQUE INDEX CONCURRENTLY i ON plain (code);"),
        tracker(Row.COMMENT_SEMICOLON, "-- one; two\nALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.COMMENT_QUOTE, "-- don't\nALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.COMMENT_QUOTE, "-- 5\" screens\nALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.BLOCK_COMMENT, "/* projects */ ALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.BLOCK_COMMENT, "/* a; b */ ALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.COMMENT_INSIDE, "ALTER TABLE projects -- these\n ENABLE ELECTRIC;"),
        tracker(Row.ADD_COLUMN_NULL, "ALTER TABLE projects ADD COLUMN a text NULL;"),
        tracker(Row.INDEX_MADE_AND_DROPPED, "CREATE INDEX i ON projects (name); DROP INDEX i;"),
        tracker(Row.TRANSACTION_COMMAND, "START TRANSACTION;"),
        tracker(Row.TRANSACTION_COMMAND, "PREPARE TRANSACTION 't';"),
        tracker(Row.TRANSACTION_COMMAND, "COMMIT PREPARED 't';"),
        tracker(Row.TRANSACTION_COMMAND, "BEGIN ISOLATION LEVEL SERIALIZABLE;"),
        tracker(Row.TRANSACTION_COMMAND, "COMMIT AND CHAIN;"),
        tracker(Row.NOT_ASCII_BEFORE_DDLX, "-- für\nALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.STRANGE_BLANK, "\uFEFFALTER TABLE projects ENABLE ELECTRIC;"),
        tracker(Row.STRANGE_BLANK, "ALTER TABLE\u00A0projects ENABLE ELECTRIC;"),
        tracker(Row.APOSTROPHE_IN_NAME, "ALTER TABLE \"pro'jects\" ENABLE ELECTRIC;"),
        tracker(Row.QUOTED_ELECTRIC, "ALTER TABLE projects ENABLE \"ELECTRIC\";"),
        tracker(
            Row.VERSION,
            "CALL electric.migration_version('9'); CALL electric.migration_version('10');"));
  }

  static List<BadStatement> types() {
    List<BadStatement> bad = new ArrayList<>();
    for (String type :
        List.of(
            "varchar(20)",
            "character varying(20)",
            "char",
            "char(3)",
            "numeric",
            "decimal(10, 2)",
            "money",
            "interval",
            "interval day to second(3)",
            "timetz",
            "time with time zone",
            "json",
            "xml",
            "inet",
            "cidr",
            "macaddr",
            "bit",
            "tsvector",
            "oid",
            "point",
            "int4range",
            "text[]",
            "uuid ARRAY",
            "citext",
            "hstore",
            "name",
            "other.text",
            "varchar[]")) {
      bad.add(table(Row.TYPE, ", a " + type));
      bad.add(tracker(Row.EX005, "ALTER TABLE projects ADD COLUMN a " + type + ";"));
    }
    for (String type :
        List.of("time(3)", "timestamp(3)", "timestamptz(6)", "timestamp (3) with time zone")) {
      bad.add(table(Row.PRECISION, ", a " + type));
      bad.add(tracker(Row.EX005, "ALTER TABLE projects ADD COLUMN a " + type + ";"));
    }
    for (String label : List.of("in-progress", "1st", "_x", "with space", "é", "")) {
      bad.add(
          sql(
              Row.ENUM_LABEL,
              "CREATE TYPE e AS ENUM ('a', '"
                  + label
                  + "'); CREATE TABLE t ("
                  + KEY
                  + ", a e);"
                  + ENABLE));
    }
    bad.add(
        tracker(Row.EX005, "CREATE TYPE e AS ENUM ('a'); ALTER TABLE projects ADD COLUMN a e;"));
    bad.add(
        sql(
            Row.ADD_ENUM_VALUE,
            "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t ("
                + KEY
                + ", a e);"
                + ENABLE
                + "ALTER TYPE e ADD VALUE 'b';"));
    return bad;
  }

  static List<BadStatement> electrifying() {
    String eightyWide = "t".repeat(45);
    String wide =
        String.join(", ", IntStream.range(0, 63).mapToObj(i -> "c" + i + " text").toList());
    String users = "CREATE TABLE users (" + KEY + ", code text);";
    return List.of(
        sql(Row.SCHEMA, "CREATE TABLE s.t (" + KEY + "); ALTER TABLE s.t ENABLE ELECTRIC;"),
        sql(Row.ORDINARY_TABLE, "CREATE TABLE t (" + KEY + ") PARTITION BY HASH (id);" + ENABLE),
        sql(Row.NO_KEY, "CREATE TABLE t (id uuid NOT NULL);" + ENABLE),
        sql(Row.KEY_TYPE, "CREATE TABLE t (id bigint PRIMARY KEY);" + ENABLE),
        sql(Row.KEY_TYPE, "CREATE TABLE t (a uuid, b text, PRIMARY KEY (a, b));" + ENABLE),
        table(Row.DEFAULT, ", a text DEFAULT 'x'"),
        table(Row.DEFAULT, ", a timestamptz NOT NULL DEFAULT now()"),
        table(Row.DEFAULT, ", a int GENERATED ALWAYS AS (1 + 1) STORED"),
        table(Row.DEFAULT, ", a serial"),
        table(Row.DEFAULT, ", a text); ALTER TABLE t ALTER COLUMN a SET DEFAULT ('x'"),
        table(Row.IDENTITY, ", a bigint GENERATED BY DEFAULT AS IDENTITY"),
        table(Row.UNIQUE_CHECK_EXCLUDE, ", a text UNIQUE"),
        table(Row.UNIQUE_CHECK_EXCLUDE, ", a text, CONSTRAINT u UNIQUE (a)"),
        table(Row.UNIQUE_CHECK_EXCLUDE, ", a text CHECK (a > '')"),
        table(Row.UNIQUE_CHECK_EXCLUDE, ", a text, CHECK (a > '')"),
        table(Row.UNIQUE_CHECK_EXCLUDE, ", a text, EXCLUDE USING gist (a WITH =)"),
        table(Row.UNIQUE_CHECK_EXCLUDE, ", a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0"),
        table(Row.UNIQUE_INDEX, ", a text); CREATE UNIQUE INDEX i ON t (a"),
        tracker(Row.UNIQUE_INDEX, "CREATE UNIQUE INDEX i ON projects (name);"),
        sql(
            Row.KEY_TO_PLAIN_TABLE,
            users + "CREATE TABLE t (" + KEY + ", a uuid REFERENCES users (id));" + ENABLE),
        sql(
            Row.KEY_TO_UNIQUE_COLUMN,
            users
                + "CREATE TABLE t ("
                + KEY
                + ", a text REFERENCES users (code));"
                + ENABLE
                + "ALTER TABLE users ENABLE ELECTRIC;"),
        sql(
            Row.COMPOSITE_FOREIGN_KEY,
            "CREATE TABLE t (a uuid, b uuid, c uuid, d uuid, PRIMARY KEY (a, b),"
                + " FOREIGN KEY (c, d) REFERENCES t (a, b));"
                + ENABLE),
        sql(
            Row.FOREIGN_KEY_TYPE,
            users
                + "CREATE TABLE t ("
                + KEY
                + ", a text REFERENCES users);"
                + ENABLE
                + "ALTER TABLE users ENABLE ELECTRIC;"),
        table(Row.KEY_TO_OTHER_SCHEMA, ", a uuid REFERENCES other.users (id)"),
        sql(Row.STORAGE_KIND, "CREATE UNLOGGED TABLE t (" + KEY + ");" + ENABLE),
        sql(Row.STORAGE_KIND, "CREATE TEMPORARY TABLE t (" + KEY + ");" + ENABLE),
        tracker(
            Row.SAME_BEGINNING,
            "CREATE TABLE customer_subscription_items ("
                + KEY
                + ");"
                + "CREATE TABLE customer_subscription_itineraries ("
                + KEY
                + ");"
                + "ALTER TABLE customer_subscription_items ENABLE ELECTRIC;"
                + "ALTER TABLE customer_subscription_itineraries ENABLE ELECTRIC;"),
        tracker(
            Row.SAME_CLIENT_NAME,
            "CREATE TABLE _users (" + KEY + "); ALTER TABLE _users ENABLE ELECTRIC;"),
        tracker(
            Row.SAME_IGNORING_CASE,
            "CREATE TABLE \"USERS\" (" + KEY + "); ALTER TABLE \"USERS\" ENABLE ELECTRIC;"),
        table(Row.SAME_IGNORING_CASE, ", a text, \"A\" text"),
        sql(
            Row.TABLE_NAME_LENGTH,
            "CREATE TABLE "
                + eightyWide
                + " ("
                + KEY
                + ");"
                + "ALTER TABLE "
                + eightyWide
                + " ENABLE ELECTRIC;"),
        table(Row.COLUMN_NAME_LENGTH, ", " + "c".repeat(52) + " text"),
        tracker(
            Row.COLUMN_NAME_LENGTH, "ALTER TABLE users ADD COLUMN " + "c".repeat(52) + " text;"),
        table(Row.UNDERSCORE, ", _a text"),
        tracker(Row.UNDERSCORE, "ALTER TABLE projects ADD COLUMN _a text;"),
        table(Row.PLPGSQL_WORD, ", loop text"),
        tracker(Row.PLPGSQL_WORD, "ALTER TABLE projects ADD COLUMN by text;"),
        table(Row.SIGNS_IN_NAME, ", \"a'b\" text"),
        table(Row.SIGNS_IN_NAME, ", \"a%\" text"),
        table(Row.SIGNS_IN_NAME, ", \"a\\b\" text"),
        table(Row.BACKSLASH_IN_INDEX, ", a text); CREATE INDEX i ON t (a) WHERE (a ~ '\\d'"),
        table(Row.USER_ID, ", electric_user_id uuid"),
        sql(
            Row.RESERVED_TABLE,
            "CREATE TABLE _electric_meta ("
                + KEY
                + ");"
                + "ALTER TABLE _electric_meta ENABLE ELECTRIC;"),
        sql(
            Row.RESERVED_TABLE,
            "CREATE TABLE sqlite_t (" + KEY + "); ALTER TABLE sqlite_t ENABLE ELECTRIC;"),
        table(Row.COLUMN_COUNT, ", " + wide),
        table(
            Row.REFERENCED_COLUMN_COUNT,
            ", up uuid REFERENCES t (id), " + wide.substring(0, wide.indexOf(", c49"))),
        table(Row.INDEX_PREDICATE, ", a text); CREATE INDEX i ON t (a) WHERE (a IN ('x')"),
        tracker(Row.INDEX_PREDICATE, "CREATE INDEX i ON users (name) WHERE NOT (name = 'x');"),
        sql(
            Row.PLAIN_CLIENT_NAME,
            "CREATE TABLE \"my t\" (" + KEY + "); ALTER TABLE \"my t\" ENABLE ELECTRIC;"),
        table(Row.SQLITE_WORD, ", index text"),
        tracker(Row.SQLITE_WORD, "ALTER TABLE projects ADD COLUMN transaction text;"));
  }

  static List<BadStatement> electrified() {
    List<BadStatement> bad =
        new ArrayList<>(
            List.of(
                tracker(Row.EX002, "ALTER TABLE projects RENAME TO works;"),
                tracker(Row.EX004, "DROP TABLE projects;"),
                tracker(Row.EX004, "DROP TABLE plain, projects;"),
                tracker(Row.EX006, "ALTER TABLE projects ADD COLUMN a text DEFAULT 'x';"),
                tracker(Row.EX008, "ALTER TABLE projects RENAME COLUMN name TO title;"),
                tracker(Row.EX008, "ALTER TABLE projects RENAME name TO title;"),
                tracker(Row.EX009, "ALTER TABLE projects ALTER COLUMN name TYPE varchar;"),
                tracker(Row.EX010, "ALTER TABLE projects DROP COLUMN name;"),
                tracker(Row.EX012, "ALTER TABLE projects RENAME CONSTRAINT projects_pkey TO pk;"),
                tracker(
                    Row.ADD_COLUMN_NOT_NULL, "ALTER TABLE projects ADD COLUMN a text NOT NULL;"),
                tracker(
                    Row.SEVERAL_ACTIONS,
                    "ALTER TABLE projects ADD COLUMN a text, ADD COLUMN b text;"),
                tracker(
                    Row.SEVERAL_ACTIONS, "ALTER TABLE projects ADD COLUMN a text, OWNER TO me;"),
                tracker(
                    Row.ADD_IF_NOT_EXISTS, "ALTER TABLE projects ADD COLUMN IF NOT EXISTS a text;"),
                tracker(Row.ALTER_IF_EXISTS, "ALTER TABLE IF EXISTS projects ADD COLUMN a text;"),
                tracker(Row.SET_SCHEMA, "ALTER TABLE projects SET SCHEMA other;"),
                tracker(Row.SET_SCHEMA, "ALTER INDEX projects_name_idx RENAME TO i;"),
                tracker(Row.INDEX_WITHOUT_NAME, "CREATE INDEX ON projects (name);")));
    for (String clause :
        List.of(
            "uuid REFERENCES users (id)",
            "text UNIQUE",
            "text CHECK (a > '')",
            "uuid PRIMARY KEY",
            "text GENERATED ALWAYS AS (name) STORED",
            "int GENERATED ALWAYS AS IDENTITY")) {
      bad.add(tracker(Row.EX011, "ALTER TABLE projects ADD COLUMN a " + clause + ";"));
    }
    for (String action :
        Set.of(
            "ADD CONSTRAINT c CHECK (name > '')",
            "ADD CONSTRAINT c UNIQUE (name)",
            "ADD CONSTRAINT c FOREIGN KEY (owner_id) REFERENCES users (id)",
            "ADD FOREIGN KEY (owner_id) REFERENCES users (id) NOT VALID",
            "DROP CONSTRAINT projects_owner_id_fkey",
            "VALIDATE CONSTRAINT projects_owner_id_fkey",
            "ALTER COLUMN editor_id SET NOT NULL",
            "ALTER COLUMN name DROP NOT NULL",
            "ALTER COLUMN name SET DEFAULT 'x'",
            "ALTER COLUMN name DROP DEFAULT",
            "ENABLE ROW LEVEL SECURITY",
            "ENABLE TRIGGER ALL",
            "REPLICA IDENTITY FULL",
            "SET LOGGED",
            "INHERIT plain")) {
      bad.add(tracker(Row.EX007, "ALTER TABLE projects " + action + ";"));
    }
    bad.add(released(Row.EX001, "ALTER TABLE memberships DISABLE ELECTRIC;"));
    bad.add(released(Row.EX001, "ELECTRIC SQLITE 'SELECT 1';"));
    return bad;
  }
}
