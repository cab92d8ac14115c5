package app;

import jakarta.persistence.Entity;

@Entity
public class Bug extends Task {
  @jakarta.persistence.Column(columnDefinition = "text")
  String severity;
}
