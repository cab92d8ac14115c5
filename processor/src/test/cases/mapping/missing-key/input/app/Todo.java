package app;

import jakarta.persistence.Entity;

@Entity
public class Todo { // ERROR missing-key @8
  String title;
}
