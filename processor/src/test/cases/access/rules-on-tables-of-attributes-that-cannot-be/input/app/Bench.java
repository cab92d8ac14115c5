package app;

import dev.electrified.annotations.ElectricAssign;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Bench {
  @ManyToOne(optional = false)
  @ElectricAssign("sitter") // ERROR rule-without-electrified
  User holder;
}
