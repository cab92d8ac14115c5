package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Others {
  @Id java.util.UUID id;
  java.time.ZoneOffset zoneOffset;
  java.time.ZoneId zoneId;
  java.util.TimeZone timeZone;
  java.util.Locale locale;
  java.net.URL url;
  Class<?> type;
  java.util.Currency currency;
  java.net.InetAddress address;
  java.sql.Blob blob;
  java.sql.Clob clob;
  java.sql.NClob nclob;
}
