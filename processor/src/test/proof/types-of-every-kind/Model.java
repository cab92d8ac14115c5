package app;

import jakarta.persistence.*;
import jakarta.persistence.Temporal;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Array;
import org.hibernate.type.SqlTypes;

@Entity
class OfLob {
  @Id long id;
  @Lob boolean f00;
  @Lob Boolean f01;
  @Lob byte f02;
  @Lob Short f03;
  @Lob int f04;
  @Lob Long f05;
  @Lob float f06;
  @Lob Double f07;
  @Lob char f08;
  @Lob Character f09;
  @Lob String f10;
  @Lob java.math.BigDecimal f11;
  @Lob java.math.BigInteger f12;
  @Lob java.time.LocalDate f13;
  @Lob java.time.LocalTime f14;
  @Lob java.time.OffsetTime f15;
  @Lob java.time.LocalDateTime f16;
  @Lob java.time.Instant f17;
  @Lob java.time.ZonedDateTime f18;
  @Lob java.time.Duration f19;
  @Lob java.time.Year f20;
  @Lob java.time.Month f21;
  @Lob java.time.ZoneOffset f22;
  @Lob java.time.ZoneId f23;
  @Lob java.util.TimeZone f24;
  @Lob java.util.Locale f25;
  @Lob java.net.URL f26;
  @Lob Class<?> f27;
  @Lob java.util.Currency f28;
  @Lob java.time.YearMonth f29;
  @Lob java.util.UUID f30;
  @Lob java.net.InetAddress f31;
  @Lob byte[] f32;
  @Lob char[] f33;
  @Lob java.sql.Blob f34;
  @Lob java.util.Date f35;
  @Lob java.util.Calendar f36;
  @Lob java.sql.Timestamp f37;
  @Lob E f38;
  @Lob java.util.ArrayList<String> f39;
  @Lob String[] f40;
  @Lob java.util.List<String> f41;
  @Lob int[] f42;
}

@Entity
class OfLen {
  @Id long id;
  @Column(length=10) boolean f1000;
  @Column(length=10) Boolean f1001;
  @Column(length=10) byte f1002;
  @Column(length=10) Short f1003;
  @Column(length=10) int f1004;
  @Column(length=10) Long f1005;
  @Column(length=10) float f1006;
  @Column(length=10) Double f1007;
  @Column(length=10) char f1008;
  @Column(length=10) Character f1009;
  @Column(length=10) String f1010;
  @Column(length=10) java.math.BigDecimal f1011;
  @Column(length=10) java.math.BigInteger f1012;
  @Column(length=10) java.time.LocalDate f1013;
  @Column(length=10) java.time.LocalTime f1014;
  @Column(length=10) java.time.OffsetTime f1015;
  @Column(length=10) java.time.LocalDateTime f1016;
  @Column(length=10) java.time.Instant f1017;
  @Column(length=10) java.time.ZonedDateTime f1018;
  @Column(length=10) java.time.Duration f1019;
  @Column(length=10) java.time.Year f1020;
  @Column(length=10) java.time.Month f1021;
  @Column(length=10) java.time.ZoneOffset f1022;
  @Column(length=10) java.time.ZoneId f1023;
  @Column(length=10) java.util.TimeZone f1024;
  @Column(length=10) java.util.Locale f1025;
  @Column(length=10) java.net.URL f1026;
  @Column(length=10) Class<?> f1027;
  @Column(length=10) java.util.Currency f1028;
  @Column(length=10) java.time.YearMonth f1029;
  @Column(length=10) java.util.UUID f1030;
  @Column(length=10) java.net.InetAddress f1031;
  @Column(length=10) byte[] f1032;
  @Column(length=10) char[] f1033;
  @Column(length=10) java.sql.Blob f1034;
  @Column(length=10) java.util.Date f1035;
  @Column(length=10) java.util.Calendar f1036;
  @Column(length=10) java.sql.Timestamp f1037;
  @Column(length=10) E f1038;
  @Column(length=10) java.util.ArrayList<String> f1039;
  @Column(length=10) String[] f1040;
  @Column(length=10) java.util.List<String> f1041;
  @Column(length=10) int[] f1042;
}

@Entity
class OfSecond {
  @Id long id;
  @Column(secondPrecision=3) boolean f00;
  @Column(secondPrecision=3) Boolean f01;
  @Column(secondPrecision=3) byte f02;
  @Column(secondPrecision=3) Short f03;
  @Column(secondPrecision=3) int f04;
  @Column(secondPrecision=3) Long f05;
  @Column(secondPrecision=3) float f06;
  @Column(secondPrecision=3) Double f07;
  @Column(secondPrecision=3) char f08;
  @Column(secondPrecision=3) Character f09;
  @Column(secondPrecision=3) String f10;
  @Column(secondPrecision=3) java.math.BigDecimal f11;
  @Column(secondPrecision=3) java.math.BigInteger f12;
  @Column(secondPrecision=3) java.time.LocalDate f13;
  @Column(secondPrecision=3) java.time.LocalTime f14;
  @Column(secondPrecision=3) java.time.OffsetTime f15;
  @Column(secondPrecision=3) java.time.LocalDateTime f16;
  @Column(secondPrecision=3) java.time.Instant f17;
  @Column(secondPrecision=3) java.time.ZonedDateTime f18;
  @Column(secondPrecision=3) java.time.Duration f19;
  @Column(secondPrecision=3) java.time.Year f20;
  @Column(secondPrecision=3) java.time.Month f21;
  @Column(secondPrecision=3) java.time.ZoneOffset f22;
  @Column(secondPrecision=3) java.time.ZoneId f23;
  @Column(secondPrecision=3) java.util.TimeZone f24;
  @Column(secondPrecision=3) java.util.Locale f25;
  @Column(secondPrecision=3) java.net.URL f26;
  @Column(secondPrecision=3) Class<?> f27;
  @Column(secondPrecision=3) java.util.Currency f28;
  @Column(secondPrecision=3) java.time.YearMonth f29;
  @Column(secondPrecision=3) java.util.UUID f30;
  @Column(secondPrecision=3) java.net.InetAddress f31;
  @Column(secondPrecision=3) byte[] f32;
  @Column(secondPrecision=3) char[] f33;
  @Column(secondPrecision=3) java.sql.Blob f34;
  @Column(secondPrecision=3) java.util.Date f35;
  @Column(secondPrecision=3) java.util.Calendar f36;
  @Column(secondPrecision=3) java.sql.Timestamp f37;
  @Column(secondPrecision=3) E f38;
  @Column(secondPrecision=3) java.util.ArrayList<String> f39;
  @Column(secondPrecision=3) String[] f40;
  @Column(secondPrecision=3) java.util.List<String> f41;
  @Column(secondPrecision=3) int[] f42;
}

@Entity
class OfFrac {
  @Id long id;
  @FractionalSeconds(2) boolean f00;
  @FractionalSeconds(2) Boolean f01;
  @FractionalSeconds(2) byte f02;
  @FractionalSeconds(2) Short f03;
  @FractionalSeconds(2) int f04;
  @FractionalSeconds(2) Long f05;
  @FractionalSeconds(2) float f06;
  @FractionalSeconds(2) Double f07;
  @FractionalSeconds(2) char f08;
  @FractionalSeconds(2) Character f09;
  @FractionalSeconds(2) String f10;
  @FractionalSeconds(2) java.math.BigDecimal f11;
  @FractionalSeconds(2) java.math.BigInteger f12;
  @FractionalSeconds(2) java.time.LocalDate f13;
  @FractionalSeconds(2) java.time.LocalTime f14;
  @FractionalSeconds(2) java.time.OffsetTime f15;
  @FractionalSeconds(2) java.time.LocalDateTime f16;
  @FractionalSeconds(2) java.time.Instant f17;
  @FractionalSeconds(2) java.time.ZonedDateTime f18;
  @FractionalSeconds(2) java.time.Duration f19;
  @FractionalSeconds(2) java.time.Year f20;
  @FractionalSeconds(2) java.time.Month f21;
  @FractionalSeconds(2) java.time.ZoneOffset f22;
  @FractionalSeconds(2) java.time.ZoneId f23;
  @FractionalSeconds(2) java.util.TimeZone f24;
  @FractionalSeconds(2) java.util.Locale f25;
  @FractionalSeconds(2) java.net.URL f26;
  @FractionalSeconds(2) Class<?> f27;
  @FractionalSeconds(2) java.util.Currency f28;
  @FractionalSeconds(2) java.time.YearMonth f29;
  @FractionalSeconds(2) java.util.UUID f30;
  @FractionalSeconds(2) java.net.InetAddress f31;
  @FractionalSeconds(2) byte[] f32;
  @FractionalSeconds(2) char[] f33;
  @FractionalSeconds(2) java.sql.Blob f34;
  @FractionalSeconds(2) java.util.Date f35;
  @FractionalSeconds(2) java.util.Calendar f36;
  @FractionalSeconds(2) java.sql.Timestamp f37;
  @FractionalSeconds(2) E f38;
  @FractionalSeconds(2) java.util.ArrayList<String> f39;
  @FractionalSeconds(2) String[] f40;
  @FractionalSeconds(2) java.util.List<String> f41;
  @FractionalSeconds(2) int[] f42;
}

@Entity
class OfNat {
  @Id long id;
  @Nationalized boolean f00;
  @Nationalized Boolean f01;
  @Nationalized byte f02;
  @Nationalized Short f03;
  @Nationalized int f04;
  @Nationalized Long f05;
  @Nationalized float f06;
  @Nationalized Double f07;
  @Nationalized char f08;
  @Nationalized Character f09;
  @Nationalized String f10;
  @Nationalized java.math.BigDecimal f11;
  @Nationalized java.math.BigInteger f12;
  @Nationalized java.time.LocalDate f13;
  @Nationalized java.time.LocalTime f14;
  @Nationalized java.time.OffsetTime f15;
  @Nationalized java.time.LocalDateTime f16;
  @Nationalized java.time.Instant f17;
  @Nationalized java.time.ZonedDateTime f18;
  @Nationalized java.time.Duration f19;
  @Nationalized java.time.Year f20;
  @Nationalized java.time.Month f21;
  @Nationalized java.time.ZoneOffset f22;
  @Nationalized java.time.ZoneId f23;
  @Nationalized java.util.TimeZone f24;
  @Nationalized java.util.Locale f25;
  @Nationalized java.net.URL f26;
  @Nationalized Class<?> f27;
  @Nationalized java.util.Currency f28;
  @Nationalized java.time.YearMonth f29;
  @Nationalized java.util.UUID f30;
  @Nationalized java.net.InetAddress f31;
  @Nationalized byte[] f32;
  @Nationalized char[] f33;
  @Nationalized java.sql.Blob f34;
  @Nationalized java.util.Date f35;
  @Nationalized java.util.Calendar f36;
  @Nationalized java.sql.Timestamp f37;
  @Nationalized E f38;
  @Nationalized java.util.ArrayList<String> f39;
  @Nationalized String[] f40;
  @Nationalized java.util.List<String> f41;
  @Nationalized int[] f42;
}

@Entity
class OfPS {
  @Id long id;
  @Column(precision=5,scale=2) boolean f00;
  @Column(precision=5,scale=2) Boolean f01;
  @Column(precision=5,scale=2) byte f02;
  @Column(precision=5,scale=2) Short f03;
  @Column(precision=5,scale=2) int f04;
  @Column(precision=5,scale=2) Long f05;
  @Column(precision=5,scale=2) char f08;
  @Column(precision=5,scale=2) Character f09;
  @Column(precision=5,scale=2) String f10;
  @Column(precision=5,scale=2) java.math.BigDecimal f11;
  @Column(precision=5,scale=2) java.math.BigInteger f12;
  @Column(precision=5,scale=2) java.time.LocalDate f13;
  @Column(precision=5,scale=2) java.time.LocalTime f14;
  @Column(precision=5,scale=2) java.time.OffsetTime f15;
  @Column(precision=5,scale=2) java.time.LocalDateTime f16;
  @Column(precision=5,scale=2) java.time.Instant f17;
  @Column(precision=5,scale=2) java.time.ZonedDateTime f18;
  @Column(precision=5,scale=2) java.time.Duration f19;
  @Column(precision=5,scale=2) java.time.Year f20;
  @Column(precision=5,scale=2) java.time.Month f21;
  @Column(precision=5,scale=2) java.time.ZoneOffset f22;
  @Column(precision=5,scale=2) java.time.ZoneId f23;
  @Column(precision=5,scale=2) java.util.TimeZone f24;
  @Column(precision=5,scale=2) java.util.Locale f25;
  @Column(precision=5,scale=2) java.net.URL f26;
  @Column(precision=5,scale=2) Class<?> f27;
  @Column(precision=5,scale=2) java.util.Currency f28;
  @Column(precision=5,scale=2) java.time.YearMonth f29;
  @Column(precision=5,scale=2) java.util.UUID f30;
  @Column(precision=5,scale=2) java.net.InetAddress f31;
  @Column(precision=5,scale=2) byte[] f32;
  @Column(precision=5,scale=2) char[] f33;
  @Column(precision=5,scale=2) java.sql.Blob f34;
  @Column(precision=5,scale=2) java.util.Date f35;
  @Column(precision=5,scale=2) java.util.Calendar f36;
  @Column(precision=5,scale=2) java.sql.Timestamp f37;
  @Column(precision=5,scale=2) E f38;
  @Column(precision=5,scale=2) java.util.ArrayList<String> f39;
  @Column(precision=5,scale=2) String[] f40;
  @Column(precision=5,scale=2) java.util.List<String> f41;
  @Column(precision=5,scale=2) int[] f42;
}

enum E {
  A,
  B
}
