package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables can be electrified, and what becomes of those that should not have been. */
class EnableTest {
  private static Client client;

  @BeforeAll
  static void start() throws SQLException, IOException {
    client = Client.with(settings -> settings);
    client.run(
        "CREATE SCHEMA zz",
        "CREATE TYPE mood AS ENUM ('sad', 'TODO', 'a1', 'ok_')",
        "CREATE TYPE zz.\"Odd\" AS ENUM ('1x', 'fine', 'a b')",
        "CREATE DOMAIN zz.text AS text CHECK (value <> '')",
        "CREATE DOMAIN zz.mail AS text",
        "CREATE TABLE zz.parent (id uuid PRIMARY KEY)",
        "CREATE TABLE parent (id uuid PRIMARY KEY, code int8 UNIQUE)");
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
    client.run("ROLLBACK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(id uuid PRIMARY KEY, a bool, b bytea, c date, d float4, e float8, f int2, g int4, h int8)",
        "(id uuid PRIMARY KEY, a jsonb, b text, c time, d timestamp, e timestamptz, f varchar)",
        "(id uuid PRIMARY KEY, a time(3), b timestamp(3), c timestamptz(3), m mood)",
        "(id uuid NOT NULL, a text NOT NULL, CONSTRAINT k PRIMARY KEY (a, id))",
        "(id int8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY)",
        "(id uuid PRIMARY KEY, a text DEFAULT NULL COLLATE \"C\")",
        "(id uuid PRIMARY KEY, a uuid REFERENCES t ON DELETE CASCADE DEFERRABLE)",
        "(id uuid PRIMARY KEY, a uuid REFERENCES parent)",
        "(id uuid PRIMARY KEY, CHECK (true))",
        "(id uuid PRIMARY KEY, a zz.text)",
        "(id uuid PRIMARY KEY, \"a%\" text)",
      })
  void isAccepted(String definition) throws SQLException {
    client.run("CREATE TABLE t " + definition);

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC")).isEqualTo(Client.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(id uuid PRIMARY KEY, \"A\" text DEFAULT '', b serial, c int GENERATED ALWAYS AS (1) STORED) | `some of its columns have DEFAULT expressions which are not currently supported by Electric:\n  \"A\"\n  b\n  c`",
        "(id uuid DEFAULT gen_random_uuid() PRIMARY KEY) | `some of its columns have DEFAULT expressions which are not currently supported by Electric:\n  id`",
        "(id uuid) | it doesn't have a PRIMARY KEY.",
        "(id uuid UNIQUE NOT NULL) | it doesn't have a PRIMARY KEY.",
        "(id uuid PRIMARY KEY, b text UNIQUE, a text CHECK (a <> '')) | `some of its columns have CHECK, UNIQUE, EXCLUDE or user-defined constraints which are not currently supported by Electric:\n  a\n  b`",
      })
  void isRefused(String definition, String because) throws SQLException {
    client.run("CREATE TABLE t " + definition);

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC"))
        .isEqualTo("P0001 Cannot electrify t because " + because);
  }

  @Test
  void unsupportedTypesAreListed() throws SQLException {
    client.run(
        "CREATE TABLE t (id uuid PRIMARY KEY, a varchar(3), b numeric(4,2), \"C\" text[],"
            + " d zz.\"Odd\", e interval DEFAULT '1s', f mood, g mood[], h zz.mail)");

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC"))
        .isEqualTo(
            """
            P0001 Cannot electrify t because some of its columns have types not supported by Electric:

                a character varying(3)
                b numeric(4,2)
                "C" text[]
                d zz."Odd" (enum type zz."Odd" contains unsupported values '1x', 'a b')
                e interval
                g mood[]
                h zz.mail

            See https://electric-sql.com/docs/usage/data-modelling/types#supported-data-types
            to learn more about data type support in Electric.""");
  }

  @Test
  void tableOfAnotherSchemaIsRefused() throws SQLException {
    client.run("CREATE TABLE zz.t (id uuid PRIMARY KEY)");

    assertThat(client.answer("ALTER TABLE zz.t ENABLE ELECTRIC"))
        .isEqualTo(
            """
            P0001 Cannot electrify zz.t because only tables in the default `public` schema can be electrified.

            See https://electric-sql.com/docs/usage/data-modelling/migrations#limitations
            to learn more about the current limitations of electrified tables.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VIEW t AS SELECT 1 AS id",
        "MATERIALIZED VIEW t AS SELECT 1 AS id",
        "TABLE t (id uuid PRIMARY KEY) PARTITION BY LIST (id)",
      })
  void whatIsNoOrdinaryTableIsRefused(String definition) throws SQLException {
    client.run("CREATE " + definition);

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC"))
        .isEqualTo("P0001 publicI.tI is not an ordinary table");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "UNLOGGED TABLE t (id uuid PRIMARY KEY) | 22023 cannot add relation \"t\" to publication",
        "TABLE t (_id uuid PRIMARY KEY, a text) | 42703 column \"_id\" named in key does not exist",
        "TABLE t (id uuid PRIMARY KEY, \"a\\b\" text) | 22P02 invalid input syntax for type bytea",
        "TABLE t (id uuid PRIMARY KEY, \"it's\" text) | 42601 unterminated quoted identifier",
        "TABLE t (id uuid PRIMARY KEY, a12345678901234567890123456789012345678901234567890x text, a12345678901234567890123456789012345678901234567890y text) | 42701 column \"__reordered_a12345678901234567890123456789012345678901234567890\" specified more than once",
      })
  void failsInWhatElectricMakesOfIt(String definition, String refusal) throws SQLException {
    client.run("CREATE " + definition);

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC")).isEqualTo(refusal);
  }

  @Test
  void tableWithAnApostropheInItsNameIsRefused() throws SQLException {
    client.run("CREATE TABLE \"it's\" (id uuid PRIMARY KEY)");

    assertThat(client.answer("CALL electric.electrify('public', 'it''s')"))
        .isEqualTo("42601 syntax error at or near \"s\"");
  }

  @Test
  void tableWithAPercentSignInItsNameIsRefused() throws SQLException {
    client.run("CREATE TABLE \"50%\" (id uuid PRIMARY KEY)");

    assertThat(client.answer("ALTER TABLE \"50%\" ENABLE ELECTRIC"))
        .isEqualTo("42P01 relation \"public.50\" does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "795, done",
    "796, 54011 tables can have at most 1600 columns",
  })
  void tableHasRoomForTwoColumnsOfElectricForEachOfItsOwn(int columns, String answer)
      throws SQLException {
    String wide =
        IntStream.range(0, columns)
            .mapToObj(i -> ", c" + i + " text")
            .collect(Collectors.joining());
    client.run("CREATE TABLE t (id uuid PRIMARY KEY" + wide + ")");

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC")).isEqualTo(answer);
  }

  @Test
  void tablesWithTheSameFirst44BytesAreRefused() throws SQLException {
    String start = "t2345678901234567890123456789012345678901234";
    client.run(
        "CREATE TABLE " + start + "_a (id uuid PRIMARY KEY)",
        "CREATE TABLE " + start + "_b (id uuid PRIMARY KEY)",
        "ALTER TABLE " + start + "_a ENABLE ELECTRIC");

    assertThat(client.answer("ALTER TABLE " + start + "_b ENABLE ELECTRIC"))
        .isEqualTo("42P07 relation \"tombstone__public__" + start + "\" already exists");
  }

  @Test
  void secondOfTwoTablesWithTheSameFirst23BytesBreaksTheWritesToTheFirst() throws SQLException {
    client.run(
        "CREATE TABLE t2345678901234567890123_a (id uuid PRIMARY KEY)",
        "CREATE TABLE t2345678901234567890123_b (key uuid PRIMARY KEY)",
        "ALTER TABLE t2345678901234567890123_a ENABLE ELECTRIC",
        "ALTER TABLE t2345678901234567890123_b ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t2345678901234567890123_a VALUES (gen_random_uuid())"))
        .isEqualTo("42703 record \"new\" has no field \"key\"");
  }

  @Test
  void rowsOfTheFirstOfTwoTablesWithTheSameFirst23BytesLandWithTheSecond() throws SQLException {
    String start = "t234567890123456789012345678901234567890";
    client.run(
        "CREATE TABLE " + start + "_a (id uuid PRIMARY KEY)",
        "CREATE TABLE " + start + "_b (id uuid PRIMARY KEY)",
        "ALTER TABLE " + start + "_a ENABLE ELECTRIC",
        "ALTER TABLE " + start + "_b ENABLE ELECTRIC",
        "INSERT INTO " + start + "_a VALUES (gen_random_uuid())");

    assertThat(
            client.rows(
                "SELECT (SELECT count(*) FROM electric.shadow__public__"
                    + start
                    + "_a), (SELECT count(*) FROM electric.shadow__public__"
                    + start
                    + "_b)"))
        .containsExactly("0 1");
  }

  @Test
  void childOfATableThatIsNotElectrifiedTakesNoRows() throws SQLException {
    client.run(
        "CREATE TABLE t (id uuid PRIMARY KEY, parent_id uuid REFERENCES parent)",
        "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .isEqualTo(
            "42883 function electric.send_self_and_references___public__parent(uuid)"
                + " does not exist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE t SET a = 'x' | 42883 function electric.send_self_and_references___public__parent(uuid) does not exist",
        "DELETE FROM t | done",
      })
  void rowsThatItHadCanOnlyBeDeleted(String sql, String answer) throws SQLException {
    client.run(
        "CREATE TABLE t (id uuid PRIMARY KEY, a text, parent_id uuid REFERENCES parent)",
        "INSERT INTO t (id) VALUES (gen_random_uuid())",
        "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer(sql)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parent_id int8 REFERENCES small | small(bigint)",
        "parent_id uuid REFERENCES zz.parent | parent(uuid)",
        "a text, b uuid, FOREIGN KEY (a, b) REFERENCES pair (b, a) | pair(text, uuid)",
      })
  void referenceThatDoesNotFitTheKeyTakesNoRows(String columns, String function)
      throws SQLException {
    client.run(
        "CREATE TABLE small (id int4 PRIMARY KEY)",
        "CREATE TABLE pair (a uuid, b text, PRIMARY KEY (a, b))",
        "CREATE TABLE t (id uuid PRIMARY KEY, " + columns + ")",
        "ALTER TABLE small ENABLE ELECTRIC",
        "ALTER TABLE pair ENABLE ELECTRIC",
        "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .startsWith("42883 function electric.send_self_and_references___")
        .endsWith("__" + function + " does not exist");
  }

  @Test
  void childTakesRowsOnceItsParentIsElectrified() throws SQLException {
    client.run(
        "CREATE TABLE p (id uuid PRIMARY KEY)",
        "CREATE TABLE t (id uuid PRIMARY KEY, parent_id uuid REFERENCES p)",
        "ALTER TABLE t ENABLE ELECTRIC",
        "ALTER TABLE p ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .isEqualTo(Client.DONE);
  }

  @Test
  void referenceToAUniqueColumnThatIsNoKeyTakesNoRows() throws SQLException {
    client.run(
        "CREATE TABLE p (id uuid PRIMARY KEY, code int8)",
        "CREATE UNIQUE INDEX p_code ON p (code)",
        "CREATE TABLE t (id uuid PRIMARY KEY, parent_code int8 REFERENCES p (code))",
        "ALTER TABLE p ENABLE ELECTRIC",
        "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .isEqualTo(
            "42883 function electric.send_self_and_references___public__p(bigint) does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "50, done",
    "51, 54023 cannot pass more than 100 arguments to a function",
  })
  void rowOfAWideTableCanBeReferredToUpToFiftyColumns(int columns, String answer)
      throws SQLException {
    String wide =
        IntStream.range(1, columns)
            .mapToObj(i -> ", c" + i + " text")
            .collect(Collectors.joining());
    client.run(
        "CREATE TABLE p (id uuid PRIMARY KEY, _unseen text" + wide + ")",
        "CREATE TABLE t (id uuid PRIMARY KEY, parent_id uuid REFERENCES p)",
        "ALTER TABLE p ENABLE ELECTRIC",
        "ALTER TABLE t ENABLE ELECTRIC",
        "INSERT INTO p (id) VALUES (gen_random_uuid())",
        "INSERT INTO t (id) VALUES (gen_random_uuid())");

    assertThat(client.answer("INSERT INTO t SELECT gen_random_uuid(), id FROM p"))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begin", "by", "declare", "execute", "foreach", "if", "loop", "strict", "while",
      })
  void columnCalledByAWordThatOnlyTriggersReserveTakesNoRows(String word) throws SQLException {
    client.run(
        "CREATE TABLE t (id uuid PRIMARY KEY, " + word + " text)", "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .isEqualTo("42703 record \"new\" has no field \"" + word + "\"");
  }

  @Test
  void columnsCalledByWordsThatSqlReservesTakeRows() throws SQLException {
    client.run(
        "CREATE TABLE t (id uuid PRIMARY KEY, \"end\" text, \"for\" text, \"Loop\" text)",
        "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer("INSERT INTO t (id) VALUES (gen_random_uuid())"))
        .isEqualTo(Client.DONE);
  }

  @Test
  void whatIsElectrifiedStandsInElectrifiedTables() throws SQLException {
    client.run("CREATE TABLE t (id uuid PRIMARY KEY)", "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(
            client.rows(
                "SELECT schema_name, table_name, oid = 't'::regclass FROM electric.electrified"))
        .containsExactly("public t t");
  }

  @Test
  void electrifyingTwiceIsNoError() throws SQLException {
    client.run("CREATE TABLE t (id uuid PRIMARY KEY)", "ALTER TABLE t ENABLE ELECTRIC");

    assertThat(client.answer("ALTER TABLE t ENABLE ELECTRIC")).isEqualTo(Client.DONE);
  }
}
