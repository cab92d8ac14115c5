package dev.electrified.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectrifiedTypesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar(255)                | text
          time(0)                     | time
          time(3)                     | time
          timestamp(6)                | timestamp
          timestamp(3) with time zone | timestamptz
          timestamptz(3)              | timestamptz
          varchar                     | varchar
          char(3)                     | char(3)
          numeric(38,2)               | numeric(38,2)
          varchar(255) array          | varchar(255) array
          varchar(5)[]                | varchar(5)[]
          time(3) with time zone      | time(3) with time zone
          interval second(6)          | interval second(6)
          """)
  void sizeIsLeftOutWhereNothingIsLost(String type, String unsized) {
    assertThat(ElectrifiedTypes.unsized(new ColumnType(type))).isEqualTo(new ColumnType(unsized));
  }

  @Test
  void precisionOfTheModelsOwnStays() {
    assertThat(ElectrifiedTypes.electrified(new ColumnType("timestamp(3)")))
        .isEqualTo(new ColumnType("timestamp(3)"));
  }
}
