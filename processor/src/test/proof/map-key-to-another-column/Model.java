package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Target {
  @Id Long id;

  @Column(unique = true)
  String code;
}

@Entity
class Doc {
  @Id Long id;

  @ElementCollection
  @MapKeyJoinColumn(name = "target_code", referencedColumnName = "code")
  Map<Target, String> byCode;
}
