package app;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
class Post {
  @Id Long id;
  List<String> tags;
  String[] words;
  Set<Integer> numbers;
  int[] ints;

  @org.hibernate.annotations.Array(length = 7)
  Long[] longs;

  @Column(length = 20)
  List<String> shorts;

  Color[] colors;
  List<LocalDate> days;
  Set<UUID> uuids;
}

enum Color {
  RED
}
