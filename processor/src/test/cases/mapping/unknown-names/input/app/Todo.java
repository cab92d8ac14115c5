package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

@Entity
@Table(
    indexes = {
      @Index(columnList = "titel"), // ERROR unknown-name @27
      @Index(columnList = "title")
    },
    uniqueConstraints = @UniqueConstraint(columnNames = "rank")) // ERROR unknown-name @25
public class Todo {
  @Id UUID id;
  String title;

  @ManyToOne Stranger stranger; // ERROR unknown-name @23
}
