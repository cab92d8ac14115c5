package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class BySequence {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;
}
