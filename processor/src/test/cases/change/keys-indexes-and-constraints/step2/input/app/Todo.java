package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(indexes = @Index(name = "by_title", columnList = "title desc")) // ERROR unsupported-change @18
public class Todo {
  enum State {
    DOING,
    DONE
  }

  @Id UUID id;
  String title;
  Integer rank;

  @Column(unique = true)
  String code;

  @Enumerated(EnumType.STRING)
  State state; // ERROR unsupported-change @9

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Todo parent; // ERROR unsupported-change @8
}
