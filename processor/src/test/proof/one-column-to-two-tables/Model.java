package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Art {
  @Id Long id;
}

@Entity
class Zoo {
  @Id Long id;
}

@Entity
class Visit {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "place_id")
  Art art;

  @ManyToOne
  @JoinColumn(
      name = "place_id",
      insertable = false,
      updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Zoo zoo;
}
