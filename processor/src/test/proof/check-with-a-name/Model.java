package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Column(check = @CheckConstraint(name = "SizeIsSane", constraint = "size > 0"))
  int size;
}
