package app;

import jakarta.persistence.*;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

@Entity
class Decimals {
  @Id long id;
  BigDecimal standard;
  @Column(precision = 10) BigDecimal ten;
  @Column(precision = 10, scale = 4) BigDecimal tenFour;
  @Column(scale = 4) BigDecimal onlyScale;
  @Column(precision = 50, scale = 10) BigDecimal fifty;
  @Column(precision = 1000, scale = 1000) BigDecimal most;
  BigInteger whole;
  @Column(precision = 12) BigInteger twelve;
  @Column(precision = 12, scale = 3) BigInteger twelveThree;
  Duration duration;
  @Column(precision = 10) Duration durationTen;
  @Column(precision = 10, scale = 3) Duration durationTenThree;
  @Column(precision = 1) float one;
  @Column(precision = 7) float seven;
  @Column(precision = 8) float eight;
  @Column(precision = 15) float fifteen;
  @Column(precision = 1) double doubleOne;
  @Column(precision = 7) double doubleSeven;
  @Column(precision = 15) double doubleFifteen;
  @Column(precision = 5, scale = 2) long ignored;
}
