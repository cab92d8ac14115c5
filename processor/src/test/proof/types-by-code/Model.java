package app;

import jakarta.persistence.*;
import jakarta.persistence.Temporal;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Array;
import org.hibernate.type.SqlTypes;

@Entity
class CVARCHAR {
  @Id long id;
  @JdbcTypeCode(SqlTypes.VARCHAR) boolean f00;
  @JdbcTypeCode(SqlTypes.VARCHAR) int f01;
  @JdbcTypeCode(SqlTypes.VARCHAR) Long f02;
  @JdbcTypeCode(SqlTypes.VARCHAR) Double f03;
  @JdbcTypeCode(SqlTypes.VARCHAR) String f04;
  @JdbcTypeCode(SqlTypes.VARCHAR) char f05;
  @JdbcTypeCode(SqlTypes.VARCHAR) E f06;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.VARCHAR) byte[] f15;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.VARCHAR) java.time.YearMonth f21;
}

@Entity
class CCHAR {
  @Id long id;
  @JdbcTypeCode(SqlTypes.CHAR) boolean f00;
  @JdbcTypeCode(SqlTypes.CHAR) int f01;
  @JdbcTypeCode(SqlTypes.CHAR) Long f02;
  @JdbcTypeCode(SqlTypes.CHAR) Double f03;
  @JdbcTypeCode(SqlTypes.CHAR) String f04;
  @JdbcTypeCode(SqlTypes.CHAR) char f05;
  @JdbcTypeCode(SqlTypes.CHAR) E f06;
  @JdbcTypeCode(SqlTypes.CHAR) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.CHAR) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.CHAR) byte[] f15;
  @JdbcTypeCode(SqlTypes.CHAR) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.CHAR) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.CHAR) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.CHAR) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.CHAR) java.time.YearMonth f21;
}

@Entity
class CLONGVARCHAR {
  @Id long id;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) boolean f00;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) int f01;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) Long f02;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) Double f03;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) String f04;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) char f05;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) E f06;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) byte[] f15;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) java.time.YearMonth f21;
}

@Entity
class CNUMERIC {
  @Id long id;
  @JdbcTypeCode(SqlTypes.NUMERIC) boolean f00;
  @JdbcTypeCode(SqlTypes.NUMERIC) int f01;
  @JdbcTypeCode(SqlTypes.NUMERIC) Long f02;
  @JdbcTypeCode(SqlTypes.NUMERIC) Double f03;
  @JdbcTypeCode(SqlTypes.NUMERIC) String f04;
  @JdbcTypeCode(SqlTypes.NUMERIC) char f05;
  @JdbcTypeCode(SqlTypes.NUMERIC) E f06;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.NUMERIC) byte[] f15;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.NUMERIC) java.time.YearMonth f21;
}

@Entity
class CINTEGER {
  @Id long id;
  @JdbcTypeCode(SqlTypes.INTEGER) boolean f00;
  @JdbcTypeCode(SqlTypes.INTEGER) int f01;
  @JdbcTypeCode(SqlTypes.INTEGER) Long f02;
  @JdbcTypeCode(SqlTypes.INTEGER) Double f03;
  @JdbcTypeCode(SqlTypes.INTEGER) String f04;
  @JdbcTypeCode(SqlTypes.INTEGER) char f05;
  @JdbcTypeCode(SqlTypes.INTEGER) E f06;
  @JdbcTypeCode(SqlTypes.INTEGER) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.INTEGER) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.INTEGER) byte[] f15;
  @JdbcTypeCode(SqlTypes.INTEGER) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.INTEGER) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.INTEGER) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.INTEGER) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.INTEGER) java.time.YearMonth f21;
}

@Entity
class CTINYINT {
  @Id long id;
  @JdbcTypeCode(SqlTypes.TINYINT) boolean f00;
  @JdbcTypeCode(SqlTypes.TINYINT) int f01;
  @JdbcTypeCode(SqlTypes.TINYINT) Long f02;
  @JdbcTypeCode(SqlTypes.TINYINT) Double f03;
  @JdbcTypeCode(SqlTypes.TINYINT) String f04;
  @JdbcTypeCode(SqlTypes.TINYINT) char f05;
  @JdbcTypeCode(SqlTypes.TINYINT) E f06;
  @JdbcTypeCode(SqlTypes.TINYINT) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.TINYINT) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.TINYINT) byte[] f15;
  @JdbcTypeCode(SqlTypes.TINYINT) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.TINYINT) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.TINYINT) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.TINYINT) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.TINYINT) java.time.YearMonth f21;
}

@Entity
class CDOUBLE {
  @Id long id;
  @JdbcTypeCode(SqlTypes.DOUBLE) boolean f00;
  @JdbcTypeCode(SqlTypes.DOUBLE) int f01;
  @JdbcTypeCode(SqlTypes.DOUBLE) Long f02;
  @JdbcTypeCode(SqlTypes.DOUBLE) Double f03;
  @JdbcTypeCode(SqlTypes.DOUBLE) String f04;
  @JdbcTypeCode(SqlTypes.DOUBLE) char f05;
  @JdbcTypeCode(SqlTypes.DOUBLE) E f06;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.DOUBLE) byte[] f15;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.DOUBLE) java.time.YearMonth f21;
}

@Entity
class CTIMESTAMP {
  @Id long id;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) boolean f00;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) int f01;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Long f02;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Double f03;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) String f04;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) char f05;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) E f06;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) byte[] f15;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.YearMonth f21;
}

@Entity
class CBINARY {
  @Id long id;
  @JdbcTypeCode(SqlTypes.BINARY) boolean f00;
  @JdbcTypeCode(SqlTypes.BINARY) int f01;
  @JdbcTypeCode(SqlTypes.BINARY) Long f02;
  @JdbcTypeCode(SqlTypes.BINARY) Double f03;
  @JdbcTypeCode(SqlTypes.BINARY) String f04;
  @JdbcTypeCode(SqlTypes.BINARY) char f05;
  @JdbcTypeCode(SqlTypes.BINARY) E f06;
  @JdbcTypeCode(SqlTypes.BINARY) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.BINARY) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.BINARY) byte[] f15;
  @JdbcTypeCode(SqlTypes.BINARY) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.BINARY) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.BINARY) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.BINARY) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.BINARY) java.time.YearMonth f21;
}

@Entity
class CJSON {
  @Id long id;
  @JdbcTypeCode(SqlTypes.JSON) boolean f00;
  @JdbcTypeCode(SqlTypes.JSON) int f01;
  @JdbcTypeCode(SqlTypes.JSON) Long f02;
  @JdbcTypeCode(SqlTypes.JSON) Double f03;
  @JdbcTypeCode(SqlTypes.JSON) String f04;
  @JdbcTypeCode(SqlTypes.JSON) char f05;
  @JdbcTypeCode(SqlTypes.JSON) E f06;
  @JdbcTypeCode(SqlTypes.JSON) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.JSON) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.JSON) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.JSON) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.JSON) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.JSON) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.JSON) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.JSON) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.JSON) byte[] f15;
  @JdbcTypeCode(SqlTypes.JSON) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.JSON) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.JSON) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.JSON) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.JSON) java.time.YearMonth f21;
}

@Entity
class CINTERVAL_SECOND {
  @Id long id;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) boolean f00;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) int f01;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Long f02;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Double f03;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) String f04;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) char f05;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) E f06;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.util.UUID f07;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.math.BigDecimal f08;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.Instant f09;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.LocalDate f10;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.LocalTime f11;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.LocalDateTime f12;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.OffsetDateTime f13;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.Duration f14;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) byte[] f15;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.util.List<String> f16;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.net.InetAddress f18;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.util.Date f19;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.util.Currency f20;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) java.time.YearMonth f21;
}

enum E {
  A,
  B
}
