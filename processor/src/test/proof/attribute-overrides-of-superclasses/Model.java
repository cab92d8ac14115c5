package app;

import jakarta.persistence.*;

@MappedSuperclass
class Base {
  @Id @GeneratedValue Long id;
  @Column(length = 20, nullable = false) String name;
  String code;
}

@MappedSuperclass
@AttributeOverride(name = "code", column = @Column(name = "mid_code", length = 5))
class Middle extends Base {
  String middle;
}

@Entity
@AttributeOverride(name = "id", column = @Column(name = "leaf_id"))
@AttributeOverride(name = "name", column = @Column(name = "leaf_name"))
class Leaf extends Middle {
  String own;
}

@Entity
@AttributeOverrides({
  @AttributeOverride(name = "code", column = @Column(name = "other_code")),
  @AttributeOverride(name = "own", column = @Column(name = "own_column", unique = true))
})
class Other extends Middle {
  String own;
}
