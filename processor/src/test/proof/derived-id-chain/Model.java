package app;

import jakarta.persistence.*;

@Entity
class A1 {
  @Id Long id;
}

@Entity
class B1 {
  @Id @OneToOne A1 a;
}

@Entity
class C1 {
  @Id @OneToOne B1 b;
}

@Entity
class D1 {
  @Id Long id;
  @ManyToOne C1 c;
}
