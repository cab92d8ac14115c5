package dev.electrified.runtime.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The one entity of the applications. */
@Entity
public class Note {
  @Id UUID id;
  String text;
}
