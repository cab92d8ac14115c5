package app;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

@Entity
@View(query = "select 1 as id")
class Stat {
  @Id @GeneratedValue Long id;
}
