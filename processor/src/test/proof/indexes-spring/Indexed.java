package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = {
  @Index(columnList = "firstName"),
  @Index(columnList = "first_name, lastName desc"),
  @Index(name = "indexOne", columnList = "last_name, theOwner_id"),
  @Index(columnList = "explicitName", unique = true),
  @Index(columnList = "explicit_name, the_owner_id")
}, uniqueConstraints = {
  @UniqueConstraint(columnNames = {"firstName", "theOwner_id"}),
  @UniqueConstraint(columnNames = {"last_name", "the_owner_id"}),
  @UniqueConstraint(name = "uniqueOne", columnNames = {"lastName", "explicitName"})
})
class Indexed {
  @Id Long id;
  String firstName;
  String lastName;
  @Column(name = "explicitName") String explicit;
  @ManyToOne Indexed theOwner;
}
