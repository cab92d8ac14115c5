package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @NotNull String title; // ERROR unsupported-mapping @3
  @Email String neighbour;
}
