package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class ByIdentity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;
}
