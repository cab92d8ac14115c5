package app;

import jakarta.persistence.*;
import java.util.SortedMap;
import java.util.SortedSet;

@Entity
class Post {
  @Id Long id;
  @ElementCollection @org.hibernate.annotations.SortNatural SortedSet<String> tags;
  @ElementCollection @org.hibernate.annotations.SortNatural SortedMap<String, Integer> counts;
  @OneToMany @org.hibernate.annotations.SortNatural SortedSet<Note> notes;
}

@Entity
class Note implements Comparable<Note> {
  @Id Long id;

  public int compareTo(Note n) {
    return 0;
  }
}
