package dev.electrified.processor.output;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Points in time as numbers of fourteen digits, {@code yyyyMMddHHmmss} in UTC. */
final class Timestamps {
  private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59);

  private Timestamps() {}

  /** The second that instant lies in; the last one there is when fourteen digits do not reach. */
  static BigInteger of(Instant instant) {
    if (instant.isAfter(LAST.toInstant(ZoneOffset.UTC))) {
      return number(LAST);
    }
    if (instant.isBefore(Instant.EPOCH)) {
      return number(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC));
    }
    return number(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /**
   * The first timestamp after that number, which need not be one itself; just the next number when
   * it lies beyond all timestamps.
   */
  static BigInteger after(BigInteger number) {
    if (number.compareTo(number(LAST)) >= 0) {
      return number.add(BigInteger.ONE);
    }
    return number(timeAfter(number.longValueExact()));
  }

  private static LocalDateTime timeAfter(long number) {
    LocalDateTime year = LocalDateTime.of((int) (number / 10_000_000_000L), 1, 1, 0, 0, 0);
    int month = twoDigits(number, 100_000_000L);
    if (month < 1) {
      return year;
    }
    if (month > 12) {
      return year.plusYears(1);
    }
    LocalDateTime start = year.withMonth(month);
    int day = twoDigits(number, 1_000_000L);
    if (day < 1) {
      return start;
    }
    if (day > start.toLocalDate().lengthOfMonth()) {
      return start.plusMonths(1);
    }
    start = start.withDayOfMonth(day);
    int hour = twoDigits(number, 10_000L);
    if (hour > 23) {
      return start.plusDays(1);
    }
    start = start.withHour(hour);
    int minute = twoDigits(number, 100L);
    if (minute > 59) {
      return start.plusHours(1);
    }
    start = start.withMinute(minute);
    int second = twoDigits(number, 1L);
    return second > 59 ? start.plusMinutes(1) : start.plusSeconds(second + 1L);
  }

  private static int twoDigits(long number, long unit) {
    return (int) (number / unit % 100);
  }

  private static BigInteger number(LocalDateTime time) {
    LocalDateTime second = time.truncatedTo(ChronoUnit.SECONDS);
    long number = second.getYear();
    number = number * 100 + second.getMonthValue();
    number = number * 100 + second.getDayOfMonth();
    number = number * 100 + second.getHour();
    number = number * 100 + second.getMinute();
    return BigInteger.valueOf(number * 100 + second.getSecond());
  }
}
