package app;

import jakarta.persistence.*;

@Entity
class A1 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "only_named")
  Long id;
}

@Entity
class B1 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "bg")
  @TableGenerator(name = "bg")
  Long id;
}
