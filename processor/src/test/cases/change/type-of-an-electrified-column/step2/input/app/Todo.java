package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Todo {
  @Id UUID id;

  Long rank; // ERROR unsupported-change @8

  @Column(nullable = false)
  String title; // ERROR unsupported-change @10
}
