package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
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
  @MapKeyColumn(name = "price", precision = 12, scale = 3)
  Map<BigDecimal, String> byPrice;

  @ElementCollection
  @MapKeyColumn(name = "word", unique = true, length = 30)
  Map<String, String> byWord;

  @ElementCollection
  @MapKeyColumn(name = "defined", columnDefinition = "varchar(40)", options = "collate \"C\"")
  Map<String, String> byDefined;

  @ElementCollection
  @MapKeyColumn(nullable = true)
  Map<Long, String> byNumber;

  @ElementCollection
  @MapKeyColumn(nullable = false)
  Map<Long, String> byOther;

  @ElementCollection
  @MapKeyJoinColumn(
      name = "of_target",
      unique = true,
      nullable = true,
      foreignKey = @ForeignKey(name = "key_of_target"))
  Map<Target, String> byTarget;

  @ElementCollection
  @MapKeyJoinColumn(name = "target_id", nullable = false, referencedColumnName = "id")
  Map<Target, String> byKey;
}
