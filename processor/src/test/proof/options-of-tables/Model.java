package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(options = "with (fillfactor = 70)")
@SecondaryTable(name = "doc_details", options = "with (fillfactor = 60)")
class Doc {
  @Id Long id;

  @Column(table = "doc_details")
  String detail;

  @ElementCollection
  @CollectionTable(name = "doc_words", options = "with (fillfactor = 50)")
  List<String> words;

  @ManyToMany
  @JoinTable(
      name = "doc_links",
      options = "with (fillfactor = 40)",
      comment = "which leads where",
      check = @CheckConstraint(name = "no_circle", constraint = "docs_id <> links_id"),
      joinColumns = @JoinColumn(name = "docs_id"))
  List<Doc> links;
}

@Entity
@DiscriminatorColumn(name = "kind", options = "collate \"C\"")
class Paper {
  @Id Long id;
}

@Entity
class Letter extends Paper {
  String receiver;
}

@Entity
@org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP, options = "null")
class Note {
  @Id Long id;
}
