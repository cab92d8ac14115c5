package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Post {
  @Id Long id;

  @ElementCollection
  @CollectionTable(
      name = "post_tags",
      schema = "blog",
      joinColumns = @JoinColumn(name = "post_fk"),
      foreignKey = @ForeignKey(name = "fk_tags"),
      uniqueConstraints =
          @UniqueConstraint(
              name = "uq_tags",
              columnNames = {"post_fk", "tag"}),
      indexes = @Index(name = "ix_tags", columnList = "tag"))
  @Column(name = "tag")
  List<String> tags;
}
