package app;

import jakarta.persistence.*;
import org.hibernate.annotations.JoinFormula;

@Entity
class Target {
  @Id Long id;

  @Column(unique = true)
  String code;
}

@Entity
class Doc {
  @Id Long id;
  String words;

  @ManyToOne
  @JoinFormula(value = "lower(words)", referencedColumnName = "code")
  Target target;

  @ManyToOne
  @JoinFormula("id + 1")
  Target next;
}
