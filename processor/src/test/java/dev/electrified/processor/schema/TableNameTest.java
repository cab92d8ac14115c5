package dev.electrified.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableNameTest {
  @Test
  void everyNameIsReadBack() {
    String[] parts = {"a", "A b", "a.b", "\"", "a\"", "\"a\"", ".", "\".\"", "é"};
    for (String name : parts) {
      assertThat(TableName.parse(TableName.of(name).text())).isEqualTo(TableName.of(name));
      for (String schema : parts) {
        TableName qualified = new TableName(schema, name);
        assertThat(TableName.parse(qualified.text())).isEqualTo(qualified);
      }
    }
    assertThat(TableName.of("users").text()).isEqualTo("users");
    assertThat(new TableName("app", "users").text()).isEqualTo("app.users");
  }
}
