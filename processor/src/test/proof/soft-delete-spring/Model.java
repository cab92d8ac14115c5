package app;

import jakarta.persistence.*;

@Entity
@org.hibernate.annotations.SoftDelete(columnName = "isGone")
class BigThing {
  @Id Long id;
}
