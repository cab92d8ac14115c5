package app;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Key {
  Long a;

  @Column(columnDefinition = "varchar(7) default 'x'")
  String b;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "doc_details")
class Doc {
  @EmbeddedId Key id;

  @ElementCollection List<String> words;

  @Column(table = "doc_details")
  String detail;
}

@Entity
class Letter extends Doc {
  String text;
}

@Embeddable
class Other {
  @Column(columnDefinition = "varchar(7)")
  String a;

  Long b;
}

@Entity
class Paper {
  @EmbeddedId Other id;
}

@Entity
class Mark {
  @Id Long id;

  @ManyToOne Doc doc;

  @ManyToOne
  @JoinColumn(name = "paper_a", referencedColumnName = "a")
  @JoinColumn(name = "paper_b", referencedColumnName = "b")
  Paper paper;
}
