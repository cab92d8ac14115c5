package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

class Keys {
  @Entity
  @Electrified
  static class BySequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE) // ERROR electrified-generated-key @5
    Long id; // ERROR electrified-key-not-uuid @10
  }

  @Entity
  @Electrified
  static class ByIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY) // ERROR electrified-generated-key @5
    Integer id; // ERROR electrified-key-not-uuid @13
  }

  @Entity
  @Electrified
  static class ByAuto {
    @Id @GeneratedValue long id; // ERROR electrified-generated-key @9 // ERROR electrified-key-not-uuid @30
  }

  @Entity
  @Electrified
  static class ByAutoUuid {
    @Id @GeneratedValue UUID id;
  }

  @Entity
  @Electrified
  static class ByUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
  }

  @Entity
  static class PlainByAuto {
    @Id @GeneratedValue long id;
  }
}
