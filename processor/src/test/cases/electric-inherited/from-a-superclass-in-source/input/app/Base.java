package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@MappedSuperclass
@Electrified
public abstract class Base {
  @Id @GeneratedValue Long id; // ERROR electrified-generated-key @7 // ERROR electrified-key-not-uuid @28

  @Column(unique = true) // ERROR electrified-unique @20
  String code;

  BigDecimal price; // ERROR electrified-type @14
  @Check(constraints = "rank > 0") // ERROR electrified-check @3
  @ColumnDefault("1") // ERROR electrified-default @3
  int rank;

  @ManyToOne Plain plain; // ERROR electrified-reference @20
}
