package app;

import jakarta.persistence.*;

@Entity
class A1 {
  @Id
  @GeneratedValue(generator = "shared")
  @SequenceGenerator(name = "shared", sequenceName = "all_ids", allocationSize = 1)
  Long id;
}

@Entity
class B1 {
  @Id
  @GeneratedValue(generator = "shared")
  Long id;
}

@Entity
class C1 {
  @Id
  @GeneratedValue(generator = "free")
  Long id;
}

@Entity
class D1 {
  @Id
  @GeneratedValue(generator = "free")
  Long id;
}
