package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
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
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
@Table(name = "projects", indexes = {@Index(columnList = "name, due"), @Index(columnList = "archived")})
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

  @Column(length = 2000, comment = "what it is about")
  String info;

  @Enumerated(EnumType.STRING)
  State state;

  Level level;
  Instant due;
  LocalDateTime started;
  LocalTime daily;

  int priority;
  Boolean archived;
  String title;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  @ElectricAssign("owner")
  User owner;
}
