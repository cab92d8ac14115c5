package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  long rank; // ERROR unsupported-change @8

  @Column(nullable = false)
  String title; // ERROR unsupported-change @10
}
