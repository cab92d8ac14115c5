package app;

import jakarta.persistence.Entity;

@Entity
public class Bug extends Task {
  String severity;
}
