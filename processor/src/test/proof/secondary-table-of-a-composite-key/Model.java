package app;

import jakarta.persistence.*;

@Embeddable
class Key {
  Long a;
  Long b;
}

@Entity
@SecondaryTable(
    name = "doc_texts",
    pkJoinColumns = {
      @PrimaryKeyJoinColumn(name = "doc_b", referencedColumnName = "b"),
      @PrimaryKeyJoinColumn(name = "doc_a", referencedColumnName = "a")
    })
class Doc {
  @EmbeddedId Key id;

  @Column(table = "doc_texts")
  String title;
}
