package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Doc {
  @Id Long id;

  @ManyToMany
  @JoinColumn(name = "doc")
  List<Doc> links;
}
