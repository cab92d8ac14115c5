package app;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Document {
  @Id Long id;

  @CreationTimestamp Instant written;

  @OnDelete(action = OnDeleteAction.CASCADE)
  @ManyToOne
  Shelf shelf;

  @OneToOne Box box;

  @OneToOne Shelf ownShelf;

  @OnDelete(action = OnDeleteAction.RESTRICT)
  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_of_room"))
  Room room;
}

@Entity
class Box {
  @EmbeddedId BoxKey key;
}

@Embeddable
record BoxKey(Long row, Integer place) {}

@Entity
class Letter extends Document {
  @UpdateTimestamp Instant sent;

  @OnDelete(action = OnDeleteAction.CASCADE)
  @ManyToOne
  Room desk;
}

@Entity
class Postcard extends Letter {}

@Entity
class Shelf {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
}
