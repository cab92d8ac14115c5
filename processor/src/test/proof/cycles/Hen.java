package app;

import jakarta.persistence.*;

@Entity
class Hen {
  @Id Long id;
  @ManyToOne(optional = false) Egg egg;
  @ManyToOne Hen mother;
}

@Entity
class Egg {
  @Id Long id;
  @ManyToOne(optional = false) Hen hen;
  @ManyToOne Nest nest;
}

@Entity
class Nest {
  @Id Long id;
  @ManyToOne Hen hen;
  @ManyToOne @JoinColumn(name = "second_hen") Hen hen2;
}
