package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class Person {
  @Id Long id;
  Contact contact;
}

@Embeddable
class Contact {
  @ElementCollection Set<String> phones;
  String mail;
  @OneToMany List<Note> notes;
  @ManyToOne Note main;
}

@Entity
class Note {
  @Id Long id;
}
