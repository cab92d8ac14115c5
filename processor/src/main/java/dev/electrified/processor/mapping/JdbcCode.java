package dev.electrified.processor.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The JDBC type codes Hibernate knows, with what PostgreSQL's dialect makes of them.
 *
 * <p>Source: {@code org.hibernate.type.SqlTypes} of Hibernate ORM 7.4; the columns, measured.
 */
enum JdbcCode {
  BIT(-7, Form.FIXED, "boolean"),
  BOOLEAN(16, Form.FIXED, "boolean"),
  TINYINT(-6, Form.INTEGER, "smallint"),
  SMALLINT(5, Form.INTEGER, "smallint"),
  INTEGER(4, Form.INTEGER, "integer"),
  BIGINT(-5, Form.INTEGER, "bigint"),
  REAL(7, Form.FIXED, "real"),
  FLOAT(6, Form.BINARY, ""),
  DOUBLE(8, Form.BINARY, ""),
  NUMERIC(2, Form.DECIMAL, "numeric"),
  DECIMAL(3, Form.DECIMAL, "numeric"),
  DURATION(3015, Form.DECIMAL, "numeric"),
  CHAR(1, Form.TEXT, "char"),
  NCHAR(-15, Form.TEXT, "char"),
  VARCHAR(12, Form.TEXT, "varchar"),
  NVARCHAR(-9, Form.TEXT, "varchar"),
  LONGVARCHAR(-1, Form.LONG_TEXT, "varchar"),
  LONGNVARCHAR(-16, Form.LONG_TEXT, "varchar"),
  LONG32VARCHAR(4001, Form.FIXED, "text"),
  LONG32NVARCHAR(4002, Form.FIXED, "text"),
  BINARY(-2, Form.FIXED, "bytea"),
  VARBINARY(-3, Form.FIXED, "bytea"),
  LONGVARBINARY(-4, Form.FIXED, "bytea"),
  LONG32VARBINARY(4003, Form.FIXED, "bytea"),
  BLOB(2004, Form.FIXED, "oid"),
  MATERIALIZED_BLOB(3004, Form.FIXED, "oid"),
  CLOB(2005, Form.LARGE_TEXT, "oid"),
  NCLOB(2011, Form.LARGE_TEXT, "oid"),
  MATERIALIZED_CLOB(3005, Form.LARGE_TEXT, "oid"),
  MATERIALIZED_NCLOB(3006, Form.LARGE_TEXT, "oid"),
  DATE(91, Form.FIXED, "date"),
  LOCAL_DATE(3010, Form.FIXED, "date"),
  TIME(92, Form.TIME, "time"),
  TIME_UTC(3007, Form.TIME, "time"),
  LOCAL_TIME(3011, Form.TIME, "time"),
  TIME_WITH_TIMEZONE(2013, Form.ZONED, "time"),
  OFFSET_TIME(3013, Form.ZONED, "time"),
  TIMESTAMP(93, Form.TIME, "timestamp"),
  LOCAL_DATE_TIME(3009, Form.TIME, "timestamp"),
  INSTANT(3008, Form.TIME, "timestamp"),
  TIMESTAMP_WITH_TIMEZONE(2014, Form.ZONED, "timestamp"),
  TIMESTAMP_UTC(3003, Form.ZONED, "timestamp"),
  OFFSET_DATE_TIME(3012, Form.ZONED, "timestamp"),
  ZONED_DATE_TIME(3014, Form.ZONED, "timestamp"),
  INTERVAL_SECOND(3100, Form.INTERVAL, "interval second"),
  UUID(3000, Form.FIXED, "uuid"),
  INET(3002, Form.FIXED, "inet"),
  JSON(3001, Form.FIXED, "jsonb"),
  SQLXML(2009, Form.FIXED, "xml"),
  ARRAY(2003, Form.ARRAY, ""),
  JSON_ARRAY(3018, Form.ARRAY, "jsonb"),
  XML_ARRAY(3019, Form.ARRAY, "xml"),
  NAMED_ENUM(6001, Form.NAMED, ""),
  NAMED_ORDINAL_ENUM(6003, Form.NAMED, "");

  private static final Map<Integer, JdbcCode> BY_NUMBER = new HashMap<>();

  static {
    for (JdbcCode code : values()) {
      BY_NUMBER.put(code.number, code);
    }
  }

  private final int number;
  private final Form form;
  private final String sql;

  JdbcCode(int number, Form form, String sql) {
    this.number = number;
    this.form = form;
    this.sql = sql;
  }

  /** How a code's column type is spelled. */
  enum Form {
    /** Without sizes. */
    FIXED,
    /** A whole number, without sizes. */
    INTEGER,
    /** A floating point number, by its bits. */
    BINARY,
    /** A number with a precision and a scale. */
    DECIMAL,
    /** A text with a length. */
    TEXT,
    /** A text whose length is large where none is declared. */
    LONG_TEXT,
    /** A text that lies elsewhere. */
    LARGE_TEXT,
    /** A time, with digits of its seconds. */
    TIME,
    /** A time with a zone. */
    ZONED,
    /** A span of time. */
    INTERVAL,
    /** Of arrays and collections; on other types it has no say. */
    ARRAY,
    /** An enum type of PostgreSQL. */
    NAMED
  }

  /** The code of that number; empty for those PostgreSQL's dialect has no column type for. */
  static Optional<JdbcCode> of(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }

  Form form() {
    return form;
  }

  /** The column type, or its beginning. */
  String sql() {
    return sql;
  }

  /** Whether an enum's names are checked in it. */
  boolean isText() {
    return form == Form.TEXT || form == Form.LONG_TEXT || form == Form.LARGE_TEXT;
  }
}
