package dev.electrified.runtime.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That spellings of one type are one, and those of two types two. */
class SqlTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boolean                     | bool                           | boolean
          int2                        | smallint                       | smallint
          int                         | int4                           | integer
          INTEGER                     | integer                        | integer
          int8                        | bigint                         | bigint
          float4                      | real                           | real
          float(24)                   | real                           | real
          float(53)                   | double precision               | double precision
          float                       | float8                         | double precision
          varchar                     | character  varying             | character varying
          varchar(255)                | character varying( 255 )       | character varying(255)
          char                        | character(1)                   | character(1)
          bpchar(9)                   | char(9)                        | character(9)
          decimal(38, 2)              | numeric(38,2)                  | numeric(38,2)
          numeric(21)                 | numeric(21,0)                  | numeric(21,0)
          numeric                     | decimal                        | numeric
          time                        | time(6) without time zone      | time without time zone
          time(0)                     | time(0) without time zone      | time(0) without time zone
          timetz(3)                   | time(3) with time zone         | time(3) with time zone
          timestamp                   | timestamp(6)                   | timestamp without time zone
          timestamp(9)                | timestamp without time zone    | timestamp without time zone
          timestamptz                 | timestamp(6) with time zone    | timestamp with time zone
          timestamp(3) with time zone | timestamptz(3)                 | timestamp(3) with time zone
          varchar(255) array          | character varying(255)[]       | character varying(255)[]
          smallint array[7]           | int2[]                         | smallint[]
          int[][]                     | integer array array            | integer[][]
          interval second(6)          | interval second(6)             | interval second(6)
          "Color"                     | "Color"                        | "Color"
          """)
  void spellingsOfOneTypeAreEqual(String one, String other, String shown) {
    assertThat(SqlType.parse(one)).isEqualTo(SqlType.parse(other)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar(255)   | varchar(254)
          varchar        | text
          numeric(38,2)  | numeric(38,0)
          numeric        | numeric(38,2)
          time(0)        | time
          timestamp(6)   | timestamptz(6)
          integer        | integer[]
          float(24)      | float(25)
          "Color"        | color
          char           | "char"
          """)
  void spellingsOfTwoTypesDiffer(String one, String other) {
    assertThat(SqlType.parse(one)).isNotEqualTo(SqlType.parse(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar(255)                | text
          varchar(9) array            | text[]
          timestamp(3) with time zone | timestamptz
          time(0)                     | time
          timestamp(6)                | timestamp
          char(1)                     | char(1)
          numeric(38,2)               | numeric(38,2)
          uuid                        | uuid
          """)
  void electricTakesTextAndTimesWithoutSize(String mapped, String replicated) {
    assertThat(SqlType.parse(mapped).electrified()).isEqualTo(SqlType.parse(replicated));
  }

  @ParameterizedTest
  @CsvSource({"''", "(", ")", "((", "[]", "array", "float(x)", "time()", "varchar(", "'\"'"})
  void whatIsNoTypeIsReadAsItStands(String text) {
    assertThat(SqlType.parse(text)).isEqualTo(SqlType.parse(text));
  }
}
