package app;

import jakarta.persistence.*;

@Entity
class Line {
  @Id Long id;

  @Column(name = "doc_id", insertable = false, updatable = false)
  Long docId;

  @ManyToOne
  @JoinColumn(name = "doc_id")
  Doc doc;
}

@Entity
class Doc {
  @Id Long id;
}
