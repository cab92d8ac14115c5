package app;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Comment;

@Entity
@Comment(on = "doc_texts", value = "what is written")
@SecondaryTable(name = "doc_texts")
class Doc {
  @Id Long id;

  @Column(table = "doc_texts")
  String title;

  @ElementCollection
  @Comment("words in it")
  @Comment(on = "words", value = "a word")
  List<String> words;
}
