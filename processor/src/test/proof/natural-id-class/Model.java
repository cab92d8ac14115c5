package app;

import jakarta.persistence.*;

@Entity
@org.hibernate.annotations.NaturalIdClass(Doc.Key.class)
class Doc {
  @Id Long id;
  @org.hibernate.annotations.NaturalId String a;
  @org.hibernate.annotations.NaturalId int b;

  record Key(String a, int b) {}
}
