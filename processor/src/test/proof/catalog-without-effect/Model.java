package app;

import jakarta.persistence.*;

@Entity
@Table(name = "docs", catalog = "cat")
class Doc {
  @Id
  @GeneratedValue(generator = "g")
  @SequenceGenerator(name = "g", catalog = "cat")
  Long id;
}
