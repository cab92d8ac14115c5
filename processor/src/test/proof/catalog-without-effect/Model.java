package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "docs", catalog = "cat")
@SecondaryTable(name = "doc_details", catalog = "cat")
class Doc {
  @Id
  @GeneratedValue(generator = "g")
  @SequenceGenerator(name = "g", catalog = "cat")
  Long id;

  @Column(table = "doc_details")
  String detail;

  @ElementCollection
  @CollectionTable(name = "doc_words", catalog = "cat")
  List<String> words;

  @ManyToMany
  @JoinTable(name = "doc_links", catalog = "cat")
  List<Doc> links;
}

@Entity
class Counted {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "t")
  @TableGenerator(name = "t", table = "counts", catalog = "cat")
  Long id;
}
