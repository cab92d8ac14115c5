package base;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@SuppressWarnings("deprecation") // of @Check
@MappedSuperclass
@Electrified
public abstract class Base {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String code;

  BigDecimal price;

  @Check(constraints = "rank > 0")
  @ColumnDefault("1")
  int rank;
}
