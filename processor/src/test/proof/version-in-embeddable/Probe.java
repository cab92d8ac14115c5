package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id Long id;
  Part part;
}

@Embeddable
class Part {
  @Version long version;
}
