package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Embedded
  @org.hibernate.annotations.TargetEmbeddable(Impl.class)
  Face part;
}

interface Face {}

@Embeddable
class Impl implements Face {
  String text;
  int n;
}
