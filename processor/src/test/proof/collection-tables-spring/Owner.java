package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "tbl_owner")
class Owner {
  @Id Long id;
  @ElementCollection
  @CollectionTable(
      name = "ownerTags",
      joinColumns = @JoinColumn(name = "theOwner"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"theOwner", "tagValue"}),
      indexes = @Index(columnList = "tagValue"))
  @Column(name = "tagValue")
  List<String> tags;

  @ElementCollection
  @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<String> free;

  @ElementCollection List<String> implied;
}
