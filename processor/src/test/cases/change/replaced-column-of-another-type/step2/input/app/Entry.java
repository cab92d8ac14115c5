package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Entry {
  @Id UUID id;

  @Replaces("amount")
  @Column(name = "amount_2")
  Integer amount;

  @Replaces("code")
  @Column(name = "code_2")
  UUID code;

  @Replaces("done")
  @Column(name = "done_2")
  Boolean done;

  @Replaces("unit")
  @Column(name = "unit_2")
  @Enumerated(EnumType.STRING)
  Unit unit;

  @Replaces("unit")
  @Column(name = "unit_3")
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Unit named;

  @Replaces("count")
  @Column(name = "count_2")
  String count;

  @Replaces("total")
  @Column(name = "total_2")
  Short total;

  @Replaces("open")
  @Column(name = "open_2")
  Integer open;

  @Replaces("day")
  @Column(name = "day_2")
  LocalDateTime day;

  @Replaces("token")
  @Column(name = "token_2", length = 36)
  String token;

  @Replaces("price")
  @Column(name = "price_2", precision = 12, scale = 4)
  BigDecimal price;

  @Replaces("size")
  @Column(name = "size_2", length = 5)
  String size;
}
