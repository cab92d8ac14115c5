package p;

import jakarta.persistence.*;

@Entity
class Packed {
  @Id
  @GeneratedValue(generator = "of_the_package")
  Long id;
}

@Entity
class PackedToo {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;
}
