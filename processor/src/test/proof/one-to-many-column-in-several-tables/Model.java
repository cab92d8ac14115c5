package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Document {
  @Id Long id;

  @ManyToOne Folder index;
}

@Entity
class Letter extends Document {
  String sender;
}

@Entity
class Folder {
  @Id Long id;

  @JoinColumn
  @OnDelete(action = OnDeleteAction.CASCADE)
  @OneToMany
  List<Document> documents;

  @JoinColumn(nullable = false)
  @OneToMany
  @OrderColumn
  List<Document> others;

  @JoinColumn @OneToMany List<Letter> letters;

  @MapKeyColumn(name = "page")
  @OneToMany(mappedBy = "index")
  Map<Integer, Document> pages;
}
