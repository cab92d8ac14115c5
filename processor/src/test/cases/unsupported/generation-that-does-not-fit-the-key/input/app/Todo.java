package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY) // ERROR unsupported-mapping @3
  UUID id;
}

@Entity
class Other {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE) // ERROR unsupported-mapping @3
  String id;
}

@Entity
class Neighbour {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;
}
