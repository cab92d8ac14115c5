package app;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula(value = "case when a is null then 1 else 2 end", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Doc {
  @Id Long id;
  String a;
}

@Entity
@DiscriminatorValue("2")
class Letter extends Doc {
  String receiver;
}
