package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.hash.Checksums;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WritePlanTest {
  private static final WritePlan PLAN =
      new WritePlan(
          WritePlan.hashOf(Optional.of("before")),
          new TreeMap<>(Map.of("V1__ä.sql", Checksums.of("a"), "V3__c.sql", Checksums.of("c"))),
          List.of(new MigrationFile("V1__ä.sql", "one\r\n"), new MigrationFile("V2__b.sql", "")),
          List.of("V3__c.sql"),
          "after \u4f8b\n");

  @Test
  void planComesBackAsItWas() throws IOException {
    assertThat(WritePlan.decode(PLAN.encode())).contains(PLAN);
  }

  @Test
  void planThatWasCutOrChangedIsNone() throws IOException {
    byte[] whole = PLAN.encode();
    for (int length = 0; length < whole.length; length++) {
      assertThat(WritePlan.decode(Arrays.copyOf(whole, length))).isEmpty();
    }
    assertThat(WritePlan.decode(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      assertThat(WritePlan.decode(changed)).isEmpty();
    }
  }
}
