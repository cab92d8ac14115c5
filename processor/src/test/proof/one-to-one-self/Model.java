package app;

import jakarta.persistence.*;

@Entity
class Page {
  @Id Long id;
  @OneToOne Page next;

  @OneToOne(mappedBy = "next")
  Page previous;
}
