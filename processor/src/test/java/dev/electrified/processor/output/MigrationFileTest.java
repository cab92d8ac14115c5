package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationFileTest {
  @Test
  void nameMayHaveFolders() {
    assertThat(new MigrationFile("20261122190000_add/migration.sql", "").name())
        .isEqualTo("20261122190000_add/migration.sql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a/", "a//b", ".", "../a", "a/../b", "a\\b", "C:a", "a\nb"})
  void nameCannotLeadOutOfItsFolder(String name) {
    assertThatThrownBy(() -> new MigrationFile(name, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
