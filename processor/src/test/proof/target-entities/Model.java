package app;

import jakarta.persistence.*;
import java.util.*;

interface Named {}

@Entity
class Target implements Named {
  @Id Long id;
}

@Entity
class Doc {
  @Id Long id;

  @OneToOne(targetEntity = Target.class)
  Named one;

  @ManyToOne(targetEntity = Target.class)
  Named many;

  @ManyToMany(targetEntity = Target.class)
  List<Named> all;

  @OneToMany(targetEntity = Target.class)
  @JoinColumn(name = "of_doc")
  Set<Named> own;
}
