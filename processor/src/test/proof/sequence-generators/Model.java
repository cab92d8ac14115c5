package app;

import jakarta.persistence.*;

@Entity
class A1 {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g1")
  @SequenceGenerator(name = "g1", sequenceName = "a_ids", allocationSize = 1)
  Long id;
}

@Entity
@SequenceGenerator(name = "g2", sequenceName = "b_ids", initialValue = 1000, allocationSize = 20)
class B1 {
  @Id
  @GeneratedValue(generator = "g2")
  Long id;
}

@Entity
class C1 {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undefined_gen")
  Long id;
}

@Entity
class D1 {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "d_ids", schema = "seqs", options = "cache 7")
  Long id;
}
