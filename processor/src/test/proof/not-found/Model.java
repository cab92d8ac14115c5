package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @ManyToOne
  @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE)
  Other other;
}

@Entity
class Other {
  @Id Long id;
}
