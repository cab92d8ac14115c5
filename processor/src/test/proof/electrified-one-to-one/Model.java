package app;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
@dev.electrified.annotations.Electrified
class Person {
  @Id UUID id;

  @OneToOne(mappedBy = "person")
  Profile profile;
}

@Entity
@dev.electrified.annotations.Electrified
class Profile {
  @Id UUID id;
  @MapsId @OneToOne Person person;
  String bio;
}
