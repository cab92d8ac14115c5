package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Lonely {
  @Id Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Lonely2 {
  @Id Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Lonely3 {
  @Id Long id;
}
