package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.hash.Checksums;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationVersionsTest {
  private static final String NOW = "2026-11-22T19:00:00.999Z";

  @Test
  void firstTimestampIsTheTimeInUtc() {
    assertThat(timestamps(1, NOW)).containsExactly("20261122190000");
  }

  @Test
  void partsAreOneSecondApart() {
    assertThat(timestamps(3, "2026-12-31T23:59:58Z"))
        .containsExactly("20261231235958", "20261231235959", "20270101000000");
    assertThat(timestamps(0, NOW)).isEmpty();
  }

  @Test
  void clockThatLagsIsOverruled() {
    assertThat(timestamps(2, NOW, "20300228235959", "20200101000000"))
        .containsExactly("20300301000000", "20300301000001");
    assertThat(timestamps(1, NOW, "20261122190000")).containsExactly("20261122190001");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 20261122190000",
    "2.1, 20261122190000",
    "0002, 20261122190000",
    "20260101.1, 20261122190000",
    "20261122190000.0, 20261122190001",
    "20261122190000.7, 20261122190001",
    "20261122190000_7, 20261122190001",
    "20280228235959, 20280229000000",
    "21000228235959, 21000301000000",
    "20270075000000, 20270101000000",
    "20271375000000, 20280101000000",
    "20270400999999, 20270401000000",
    "20270431000000, 20270501000000",
    "20270430240000, 20270501000000",
    "20270430236000, 20270501000000",
    "20270430225960, 20270430230000",
    "99991231235958, 99991231235959",
    "99991231235959, 99991231235960",
    "99999999999999, 100000000000000",
    "20261122190000123, 20261122190000124",
    "99999999999999999999, 100000000000000000000",
    "abc, 20261122190000",
    "'', 20261122190000",
    "1..2, 20261122190000",
    "٣٠٠٠٠١٠١٠٠٠٠٠٠, 20261122190000"
  })
  void timestampIsGreaterThanAnyVersionKnown(String known, String next) {
    assertThat(timestamps(1, NOW, known)).containsExactly(next);
  }

  @Test
  void accidentalNumberOfAnyLengthIsPassedOver() {
    assertThat(timestamps(1, NOW, "9".repeat(1_000_000))).containsExactly("20261122190000");
  }

  @ParameterizedTest
  @CsvSource({
    "+1000000000-12-31T23:59:59.999999999Z, 99991231235959",
    "-1000000000-01-01T00:00:00Z, 19700101000000"
  })
  void clockBeyondAllCalendarsStillGivesFourteenDigits(String now, String version) {
    assertThat(timestamps(1, now)).containsExactly(version);
  }

  @Test
  void sequenceBeginsWithFourDigits() {
    assertThat(sequence(2)).containsExactly("0001", "0002");
  }

  @ParameterizedTest
  @CsvSource({
    "0001, 0002",
    "1, 2",
    "9, 10",
    "099, 100",
    "999, 1000",
    "9999, 10000",
    "2.1, 3",
    "0.1, 1",
    "20261122190000, 20261122190001",
    "99999999999999999999, 100000000000000000000",
    "first, 0001"
  })
  void sequenceGoesOnInTheWidthInUse(String known, String next) {
    assertThat(sequence(1, known)).containsExactly(next);
  }

  @Test
  void sequenceFollowsTheGreatestByNumber() {
    assertThat(sequence(1, "0009", "10", "0008")).containsExactly("11");
    assertThat(sequence(1, "9", "0009")).containsExactly("0010");
    assertThat(sequence(1, "1.9", "1.10", "0002")).containsExactly("0003");
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, GMT+14:00", "ar-EG-u-nu-arab, GMT-12:00", "th-TH-u-ca-buddhist, GMT+7"})
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void localeAndTimeZoneMakeNoDifference(String locale, String zone) {
    Locale defaultLocale = Locale.getDefault();
    TimeZone defaultZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(timestamps(1, NOW)).containsExactly("20261122190000");
      assertThat(sequence(1, "0009")).containsExactly("0010");
      assertThat(Checksums.of("I")).isEqualTo(Checksums.of("I")).startsWith("sha256:a83dd0ccbffe");
    } finally {
      Locale.setDefault(defaultLocale);
      TimeZone.setDefault(defaultZone);
    }
  }

  private static List<String> timestamps(int count, String now, String... known) {
    return MigrationVersions.nextVersions(
        count, Versions.TIMESTAMP, InstantSource.fixed(Instant.parse(now)), List.of(known));
  }

  private static List<String> sequence(int count, String... known) {
    return MigrationVersions.nextVersions(
        count, Versions.SEQUENCE, InstantSource.fixed(Instant.parse(NOW)), List.of(known));
  }
}
