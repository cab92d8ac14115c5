package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Duration;
import java.util.UUID;

@Entity
@Electrified
public class Todo {
  @Id UUID id;
  BigDecimal price; // ERROR electrified-type @14
  BigInteger views; // ERROR electrified-type @14
  Duration effort; // ERROR electrified-type @12
  char mark; // ERROR electrified-type @8
  Character grade; // ERROR electrified-type @13
  InetAddress host; // ERROR electrified-type @15
  @Lob String story; // ERROR electrified-type @15
  @Lob byte[] scan; // ERROR electrified-type @15
  Blob image; // ERROR electrified-type @8
  Clob log; // ERROR electrified-type @8
  long neighbour;
}
