package app;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable
class Sub {
  String deep;
}

@Embeddable
class Money {
  String currency;

  @Column(name = "explicit")
  int amount;

  Sub sub;
}

@Embeddable
class Nest {
  @EmbeddedColumnNaming("in_%s")
  Sub first;

  Sub second;
}

@Entity
class Account {
  @Id Long id;

  @EmbeddedColumnNaming("cost_%s")
  Money cost;

  @EmbeddedColumnNaming
  Money priceTag;

  @EmbeddedColumnNaming("x_%s")
  @AttributeOverride(name = "amount", column = @Column(name = "overridden", nullable = false))
  Money third;

  @EmbeddedColumnNaming("out_%s")
  Nest nest;
}

@Embeddable
class WithReferences {
  @ManyToOne Account first;

  @ManyToOne
  @JoinColumn(name = "second_account")
  Account second;
}

@Entity
class Holder {
  @Id Long id;

  @EmbeddedColumnNaming("h_%s")
  WithReferences references;
}
