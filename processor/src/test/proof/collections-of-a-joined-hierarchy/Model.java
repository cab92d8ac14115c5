package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Base {
  @Id Long id;
  @ElementCollection Set<String> words;
  @ManyToMany Set<Other> others;
}

@Entity
class Sub extends Base {
  @ElementCollection List<String> lines;
  @OneToMany List<Other> more;

  @OneToMany
  @JoinColumn(name = "sub_id")
  Set<Other> direct;
}

@Entity
class Other {
  @Id Long id;

  @ManyToMany
  @JoinTable(name = "other_sub")
  Map<String, Sub> subs;

  @ManyToMany(mappedBy = "others")
  Set<Base> bases;
}
