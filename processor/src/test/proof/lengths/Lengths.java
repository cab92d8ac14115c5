package app;

import jakarta.persistence.*;

@Entity
class Lengths {
  @Id long id;
  @Column(length = 1) String one;
  @Column(length = 254) String almost;
  @Column(length = 255) String standard;
  @Column(length = 256) String more;
  @Column(length = 10485760) String longest;
  @Column(length = 10485761) String tooLong;
  @Column(length = Integer.MAX_VALUE) String endless;
  @Column(length = 10) char padded;
  @Column(length = 1) char[] letters;
  @Column(length = 40) java.net.URL url;
  @Column(length = 40) java.util.Locale locale;
  @Column(length = 40) java.time.ZoneId zone;
  @Column(length = 40) Class<?> type;
  @Column(length = 40) byte[] bytes;
  @Column(length = 40) java.util.UUID uuid;
  @Column(length = 40, precision = 4, scale = 2) int number;
  @Column(length = 40, precision = 3) java.time.Instant instant;
  @Column(length = 40, precision = 3) java.time.LocalTime time;
}
