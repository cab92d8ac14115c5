package dev.electrified.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTypeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "varchar(255) array",
        "smallint array",
        "varchar(10) array[7]",
        "interval second(6)",
        "float(34)",
        "numeric(3, 1)",
        "numeric(3,-1)",
        "oid",
        "text[]",
        "integer[3][]",
        "geometry(Point,4326)",
        "\"char\"",
        "public.citext",
        "\"My Schema\".\"My Type\"",
        "bit varying(5)",
        "timestamp(3) with time zone",
        "national character varying(10)",
        "VARCHAR(20)",
        "double precision"
      })
  void typesAreTaken(String sql) {
    assertThat(ColumnType.isWellFormed(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " text",
        "text not null",
        "text default 1",
        "text, b text",
        "text; drop",
        "text -- x",
        "text /* */",
        "text)",
        "varchar(255",
        "varchar()",
        "varchar(1,)",
        "varchar('x')",
        "varchar((1))",
        "text[",
        "text[a]",
        "\"\"",
        "\"a",
        "\"${a}\"",
        "a.",
        "a.b.c",
        "text\n",
        "text check (true)",
        "integer primary key"
      })
  void otherTextsAreRefused(String sql) {
    assertThat(ColumnType.isWellFormed(sql)).isFalse();
  }
}
