package app;

import jakarta.persistence.*;

@Entity
@TableGenerators({
  @TableGenerator(name = "one", table = "ones", schema = "counting", allocationSize = 5),
  @TableGenerator(name = "two", table = "twos")
})
class Doc {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "one")
  Long id;
}

@Entity
class Other {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "three")
  @TableGenerators(@TableGenerator(name = "three", table = "threes"))
  Long id;
}
