package app;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
class A1 {
  @Id
  @GeneratedValue(generator = "uuid2")
  @org.hibernate.annotations.GenericGenerator(name = "uuid2", strategy = "uuid2")
  UUID id;
}

@Entity
class B1 {
  @Id
  @GeneratedValue(generator = "seq")
  @org.hibernate.annotations.GenericGenerator(
      name = "seq",
      strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
      parameters = {
        @org.hibernate.annotations.Parameter(name = "sequence_name", value = "b_seq"),
        @org.hibernate.annotations.Parameter(name = "increment_size", value = "1")
      })
  Long id;
}
