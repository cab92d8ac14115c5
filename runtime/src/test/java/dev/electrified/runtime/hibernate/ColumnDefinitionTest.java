package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnDefinitionTest {
  @Test
  void whatStandsBehindATypeIsNoPartOfIt() {
    assertThat(ColumnDefinition.of("numeric(3,1) NOT NULL default 2"))
        .isEqualTo(new ColumnDefinition("numeric(3,1)", true));
    assertThat(ColumnDefinition.of("timestamp(6) with time zone default now()"))
        .isEqualTo(new ColumnDefinition("timestamp(6) with time zone", false));
    assertThat(ColumnDefinition.of("text")).isEqualTo(new ColumnDefinition("text", false));
  }
}
