package app;

import jakarta.persistence.*;

import dev.electrified.annotations.Electrified;
import java.util.UUID;

@Entity
@Electrified
class Hen {
  @Id UUID id;
  @ManyToOne(optional = false) Egg egg;
  @ManyToOne Hen mother;
}

@Entity
@Electrified
class Egg {
  @Id @GeneratedValue UUID id;
  @ManyToOne(optional = false) Hen hen;
  @Enumerated(EnumType.STRING) @Column(nullable = false) Color color;
}

enum Color {
  WHITE,
  BROWN
}

@Entity
class Nest {
  @Id Long id;
  @ManyToOne Hen hen;
}
