package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Base {
  @Id Long id;
  @ElementCollection Set<String> words;
  @ManyToMany Set<Other> others;
}

@Entity
class Sub extends Base {
  @ElementCollection List<String> lines;
  @OneToMany List<Other> more;
}

@Entity
class Other {
  @Id Long id;
  @ManyToMany Set<Base> bases;
  @ManyToMany Set<Sub> subs;
}
