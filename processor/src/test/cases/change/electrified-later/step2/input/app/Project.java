package app;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "projects", indexes = @Index(columnList = "name, due"))
public class Project {
  enum State {
    OPEN,
    DONE
  }

  enum Level {
    LOW,
    HIGH
  }

  @Id UUID id;

  @Column(nullable = false)
  String name;

  @Collate("C")
  @Column(length = 2000, comment = "what it is about")
  String info;

  @Enumerated(EnumType.STRING)
  State state;

  Level level;
  Instant due;
  LocalDateTime started;
  LocalTime daily;

  @ColumnDefault("5")
  @Column(
      nullable = false,
      check = @CheckConstraint(name = "priority_range", constraint = "priority > 0"))
  int priority;

  @GeneratedColumn("upper(name)")
  String title;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  User owner;

  @Column(length = 3)
  String currency;
}
