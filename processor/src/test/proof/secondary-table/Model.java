package app;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "post_text")
class Post {
  @Id Long id;
  String title;

  @Column(table = "post_text", nullable = false)
  String text;

  @Column(table = "post_text", length = 40)
  String summary;
}
