package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done to a table that is electrified, and to one beside it that is not. */
class ElectrifiedTableTest {
  private static Client client;

  @BeforeAll
  static void start() throws SQLException, IOException {
    client = Client.with(settings -> settings);
    client.run(
        "CREATE SCHEMA aside",
        "CREATE TYPE mood AS ENUM ('sad', 'happy')",
        "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$");
    for (String table : new String[] {"t", "plain"}) {
      client.run(
          "CREATE TABLE " + table + " (id uuid PRIMARY KEY, a text, b text)",
          "CREATE INDEX " + table + "_a ON " + table + " (a)",
          "CREATE TRIGGER touching BEFORE UPDATE ON "
              + table
              + " FOR EACH ROW EXECUTE FUNCTION touch()");
    }
    client.run("ALTER TABLE t ENABLE ELECTRIC");
  }

  @AfterAll
  static void stop() throws SQLException, IOException {
    client.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    client.run("BEGIN");
  }

  @AfterEach
  void rollBack() throws SQLException {
    if (client.connection().isClosed()) {
      client.reconnect();
    } else {
      client.run("ROLLBACK");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE t ENABLE ELECTRIC",
        "ALTER TABLE t ADD COLUMN c bool",
        "ALTER TABLE t ADD COLUMN c bytea",
        "ALTER TABLE t ADD COLUMN c date",
        "ALTER TABLE t ADD COLUMN c real",
        "ALTER TABLE t ADD COLUMN c double precision",
        "ALTER TABLE t ADD COLUMN c float(3)",
        "ALTER TABLE t ADD COLUMN c smallint",
        "ALTER TABLE t ADD COLUMN c integer",
        "ALTER TABLE t ADD COLUMN c bigint",
        "ALTER TABLE t ADD COLUMN c jsonb",
        "ALTER TABLE t ADD COLUMN c text",
        "ALTER TABLE t ADD COLUMN c time",
        "ALTER TABLE t ADD COLUMN c timestamp without time zone",
        "ALTER TABLE t ADD COLUMN c timestamp with time zone",
        "ALTER TABLE t ADD COLUMN c uuid",
        "ALTER TABLE t ADD COLUMN c character varying",
        "ALTER TABLE t ADD COLUMN c pg_catalog.int4",
        "ALTER TABLE t ADD c text",
        "ALTER TABLE t ADD COLUMN c text NOT NULL",
        "ALTER TABLE t ADD COLUMN c text NULL",
        "ALTER TABLE t ADD COLUMN c text COLLATE \"C\"",
        "ALTER TABLE t ADD COLUMN IF NOT EXISTS c text",
        "ALTER TABLE IF EXISTS ONLY public.t ADD COLUMN c text",
        "ALTER TABLE t ADD COLUMN c text, ADD COLUMN d int8",
        "ALTER TABLE t ADD COLUMN _c text",
        "CREATE INDEX t_b ON t (b)",
        "CREATE UNIQUE INDEX IF NOT EXISTS t_b ON public.t USING btree (lower(b)) WHERE a > 'x'",
        "DROP INDEX t_a",
        "COMMENT ON TABLE t IS 'x'",
        "COMMENT ON COLUMN t.a IS 'a\\b'",
        "ALTER TABLE t OWNER TO postgres",
        "ALTER TABLE t DISABLE TRIGGER touching",
        "ALTER TABLE t ENABLE ALWAYS TRIGGER touching",
        "ALTER TABLE t ALTER COLUMN a SET STORAGE EXTERNAL, ALTER b SET STATISTICS 7",
        "ALTER TABLE t ALTER COLUMN a SET (n_distinct = 5), ALTER COLUMN a RESET (n_distinct)",
        "ALTER TABLE t SET (fillfactor = 70)",
        "ALTER TABLE t RESET (fillfactor)",
        "ALTER TABLE t SET SCHEMA aside",
        "ALTER INDEX t_a RENAME TO t_c",
        "DROP TRIGGER touching ON t",
        "CREATE VIEW v AS SELECT * FROM t",
        "INSERT INTO t VALUES (gen_random_uuid(), 'a', 'b')",
        "UPDATE t SET a = 'b'",
        "TRUNCATE t",
        "DROP TABLE t, plain",
        "ALTER TYPE mood ADD VALUE 'mixed'",
        "SAVEPOINT s; RELEASE s",
        "SET lock_timeout = '1s'",
        "ALTER TABLE plain ADD COLUMN c varchar(255) DEFAULT 'x' UNIQUE CHECK (c <> ''), DROP a",
        "ALTER TABLE plain ADD CONSTRAINT k CHECK (a <> '')",
        "ALTER TABLE plain RENAME TO plainer",
        "ALTER TABLE plain RENAME COLUMN a TO c",
        "ALTER TABLE plain ALTER COLUMN a TYPE varchar(10)",
        "ALTER TRIGGER touching ON plain RENAME TO touched",
        "DROP TABLE plain",
        "DROP TABLE IF EXISTS gone",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END; SELECT 3",
      })
  void isAccepted(String sql) throws SQLException {
    assertThat(client.answer(sql)).isEqualTo(Client.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ALTER TABLE t RENAME TO u | EX002 Cannot rename electrified table",
        "DROP TABLE t | EX004 Cannot drop electrified table",
        "DROP TABLE IF EXISTS public.t CASCADE | EX004 Cannot drop electrified table",
        "ALTER TRIGGER touching ON t RENAME TO x | EX003 Cannot rename property of electrified table",
        "ALTER TABLE t RENAME COLUMN a TO c | EX008 Cannot rename column \"a\" of electrified table",
        "ALTER TABLE t RENAME a TO c | EX008 Cannot rename column \"a\" of electrified table",
        "ALTER TABLE t RENAME CONSTRAINT t_pkey TO k | EX012 Cannot rename constraint \"t_pkey\" of electrified table",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar | EX009 Cannot change type of column \"a\" of electrified table",
        "ALTER TABLE t ALTER a SET DATA TYPE varchar | EX009 Cannot change type of column \"a\" of electrified table",
        "ALTER TABLE t DROP COLUMN a | EX010 Cannot drop column \"a\" of electrified table",
        "ALTER TABLE t DROP IF EXISTS \"A\" | EX010 Cannot drop column \"A\" of electrified table",
        "ALTER TABLE t ADD CONSTRAINT k CHECK (a <> '') | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t ADD UNIQUE (a) | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t ADD FOREIGN KEY (id) REFERENCES plain | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t DROP CONSTRAINT IF EXISTS k | EX007 Cannot alter column \"k\" of electrified table",
        "ALTER TABLE t VALIDATE CONSTRAINT k | EX007 Cannot alter column \"k\" of electrified table",
        "ALTER TABLE t ALTER COLUMN a SET NOT NULL | EX007 Cannot alter column \"a\" of electrified table",
        "ALTER TABLE t ALTER COLUMN a DROP NOT NULL | EX007 Cannot alter column \"a\" of electrified table",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 'x' | EX007 Cannot alter column \"a\" of electrified table",
        "ALTER TABLE t ALTER COLUMN a DROP DEFAULT | EX007 Cannot alter column \"a\" of electrified table",
        "ALTER TABLE t ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY | EX007 Cannot alter column \"a\" of electrified table",
        "ALTER TABLE t ENABLE ROW LEVEL SECURITY | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t DISABLE TRIGGER ALL | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t REPLICA IDENTITY DEFAULT | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t SET UNLOGGED | EX007 Cannot alter column \"\" of electrified table",
        "ALTER TABLE t ADD COLUMN c text, DROP COLUMN a | EX010 Cannot drop column \"a\" of electrified table",
      })
  void isRefused(String sql, String refusal) throws SQLException {
    assertThat(client.answer(sql)).isEqualTo(refusal + " \"public\".\"t\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(255) | varchar(255)",
        "character varying (7) | varchar(7)",
        "char | bpchar(1)",
        "character(10) | bpchar(10)",
        "numeric | numeric",
        "decimal(10,2) | numeric(10, 2)",
        "time(1) | time(1)",
        "timestamp (3) | timestamp(3)",
        "timestamp(3) with time zone | timestamptz(3)",
        "timetz | timetz",
        "time with time zone | timetz",
        "interval | interval",
        "interval day to second | interval",
        "json | json",
        "cidr | cidr",
        "serial | serial",
        "bit varying(3) | varbit(3)",
        "int[] | int4[]",
        "uuid[][] | uuid[][]",
        "int[3] | int4[3]",
        "int ARRAY | int4[]",
        "mood | mood",
        "public.mood | public.mood",
      })
  void columnOfThisTypeIsRefused(String type, String name) throws SQLException {
    assertThat(client.answer("ALTER TABLE t ADD COLUMN x text, ADD COLUMN c " + type))
        .isEqualTo("EX005 Cannot electrify column of type \"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DEFAULT 'x' | EX006 Cannot electrify column with DEFAULT clause",
        "NOT NULL DEFAULT 'x' | EX006 Cannot electrify column with DEFAULT clause",
        "CHECK (c <> 'x') | EX011 Cannot electrify column with CHECK constraint",
        "CONSTRAINT k UNIQUE | EX011 Cannot electrify column with UNIQUE constraint",
        "PRIMARY KEY | EX011 Cannot electrify column with PRIMARY KEY constraint",
        "REFERENCES plain (a) | EX011 Cannot electrify column with FOREIGN KEY constraint",
        "GENERATED ALWAYS AS (a) STORED | EX011 Cannot electrify column with GENERATED constraint",
        "GENERATED BY DEFAULT AS IDENTITY | EX011 Cannot electrify column with GENERATED constraint",
      })
  void columnWithThisConstraintIsRefused(String constraint, String refusal) throws SQLException {
    assertThat(client.answer("ALTER TABLE t ADD COLUMN c text " + constraint)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ALTER TABLE t ADD COLUMN IF NOT EXISTS a text | 42701 column \"__reordered_a\" of relation \"shadow__public__t\" already exists",
        "CREATE INDEX t_b ON t (b) WHERE b ~ '\\d' | 22P02 invalid input syntax for type bytea",
      })
  void failsInWhatElectricDoesBehindIt(String sql, String refusal) throws SQLException {
    assertThat(client.answer(sql)).isEqualTo(refusal);
  }

  @Test
  void requiredColumnIsRefusedOnceThereAreRows() throws SQLException {
    client.run("INSERT INTO t VALUES (gen_random_uuid(), 'a', 'b')");

    assertThat(client.answer("ALTER TABLE t ADD COLUMN c text NOT NULL"))
        .isEqualTo("23502 column \"c\" of relation \"t\" contains null values");
  }

  @Test
  void addedColumnIsReadByTheTriggers() throws SQLException {
    client.run("ALTER TABLE t ADD COLUMN loop text");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .isEqualTo("42703 record \"new\" has no field \"loop\"");
  }

  @Test
  void addedColumnBesideAnotherActionDropsTheConnection() throws SQLException {
    assertThat(client.answer("ALTER TABLE t ADD COLUMN c text, OWNER TO postgres"))
        .isEqualTo(Client.DROPPED);
  }

  @Test
  void tableThatThisTransactionElectrifiedCounts() throws SQLException {
    client.run("ALTER TABLE plain ENABLE ELECTRIC");

    assertThat(client.answer("DROP TABLE plain"))
        .isEqualTo("EX004 Cannot drop electrified table \"public\".\"plain\"");
  }

  @Test
  void searchPathDoesNotHideAnElectrifiedTable() throws SQLException {
    client.run("SET LOCAL search_path TO pg_catalog");

    assertThat(client.answer("DROP TABLE t"))
        .isEqualTo("EX004 Cannot drop electrified table \"public\".\"t\"");
  }
}
