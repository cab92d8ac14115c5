package app;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;

@MappedSuperclass
abstract class Base1 {
  @Id UUID id;

  @Column(nullable = false)
  Instant createdAt;

  @Version int version;
}

@Embeddable
class Address {
  @Column(length = 80)
  String street;

  String zip;

  @Enumerated(EnumType.STRING)
  Kind kind;
}

enum Kind {
  HOME,
  WORK
}

@Entity
@dev.electrified.annotations.Electrified
class Person extends Base1 {
  Address address;

  @AttributeOverride(name = "street", column = @Column(name = "w_street"))
  @AttributeOverride(name = "zip", column = @Column(name = "w_zip"))
  @AttributeOverride(name = "kind", column = @Column(name = "w_kind"))
  Address work;

  @ManyToOne Person boss;
}
