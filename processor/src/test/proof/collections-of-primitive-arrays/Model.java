package app;

import jakarta.persistence.*;

@Entity
class Post {
  @Id Long id;
  @ElementCollection int[] numbers;
  @ElementCollection Color[] colors;

  @ElementCollection
  @OrderColumn(name = "pos")
  String[] words;
}

enum Color {
  RED,
  GREEN
}
