package dev.electrified.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
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

  @Test
  void runtimeSpellsAndReadsNamesAlike() {
    SplittableRandom random = new SplittableRandom(7);
    String letters = "aB.\"\" _é";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder drawn = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        drawn.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = drawn.toString();
      TableName ours = TableName.parse(text);
      var theirs = dev.electrified.runtime.catalog.TableName.parse(text);
      assertThat(theirs.schema()).as(text).isEqualTo(ours.schema());
      assertThat(theirs.name()).as(text).isEqualTo(ours.name());
      assertThat(theirs.text()).as(text).isEqualTo(ours.text());
    }
  }
}
