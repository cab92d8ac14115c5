package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "someDocs", schema = "myContent")
class Doc {
  @Id @GeneratedValue Long id;
  @ManyToMany Set<Doc> otherDocs;
}
