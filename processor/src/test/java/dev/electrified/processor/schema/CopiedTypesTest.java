package dev.electrified.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.schema.CopiedTypes.Way;
import dev.electrified.runtime.fixture.PostgresServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTypesTest {
  private static DataSource database;

  @BeforeAll
  static void startADatabase() throws SQLException {
    database = PostgresServer.emptyDatabase();
  }

  /** Whether PostgreSQL takes that value for a column of the type. */
  private static boolean takes(String from, String to, String value) throws SQLException {
    PostgresServer.execute(
        database,
        "DROP TABLE IF EXISTS t; CREATE TABLE t (old_value " + from + ", new_value " + to + ")");
    try {
      PostgresServer.execute(database, "UPDATE t SET new_value = " + value);
      return true;
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42804");
      return false;
    }
  }

  private static Way way(String from, String to) {
    return CopiedTypes.way(new ColumnType(from), new ColumnType(to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          varchar(255)  > varchar(255)
          varchar(50)   > varchar(20)
          varchar(50)   > text
          text          > varchar(20)
          smallint      > bigint
          bigint        > smallint
          integer       > numeric(38,2)
          numeric(38,0) > bigint
          numeric(10,2) > numeric(8,4)
          numeric(10,2) > numeric
          smallint      > real
          integer       > double precision
          real          > double precision
          date          > timestamp(6)
          date          > timestamp
          timestamp(3)  > timestamp(6)
          timestamp(6)  > timestamp
          timestamptz   > timestamp(6) with time zone
          integer       > text
          uuid          > varchar(36)
          boolean       > text
          numeric(10,2) > text
          bytea         > bytea
          """)
  void isAssigned(String from, String to) throws SQLException {
    assertThat(way(from, to)).isEqualTo(Way.PLAIN);
    assertThat(takes(from, to, "old_value")).isTrue();
    String cast = CopiedTypes.isText(new ColumnType(to)) ? "::text" : "";
    assertThat(takes(from, to, "COALESCE(new_value, old_value" + cast + ")")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          text         > integer
          varchar(255) > bigint
          text         > uuid
          text         > boolean
          text         > jsonb
          boolean      > integer
          """)
  void isCast(String from, String to) throws SQLException {
    assertThat(way(from, to)).isEqualTo(Way.CAST);
    assertThat(takes(from, to, "old_value")).isFalse();
    assertThat(takes(from, to, "old_value::" + to)).isTrue();
  }

  /** Rounded, cut off, read by the settings of a session, or nothing in common. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          numeric(10,2)               > integer
          numeric(10,2)               > numeric(10,1)
          numeric                     > numeric(38,2)
          bigint                      > double precision
          integer                     > real
          double precision            > real
          double precision            > numeric(38,2)
          timestamp(6)                > timestamp(3)
          timestamp(6)                > date
          timestamp(6)                > timestamp(6) with time zone
          timestamp(6) with time zone > timestamp(6)
          date                        > timestamptz
          date                        > text
          text                        > date
          text                        > numeric(38,2)
          double precision            > text
          integer                     > boolean
          boolean                     > smallint
          char(3)                     > text
          bytea                       > text
          integer[]                   > integer
          text[]                      > text
          oid                         > oid
          status                      > text
          """)
  void isNotCopied(String from, String to) {
    assertThat(way(from, to)).isEqualTo(Way.NONE);
  }
}
