package app;

import jakarta.persistence.*;
import java.util.List;

@MappedSuperclass
class Base<T> {
  @Id Long id;
  List<T> words;
}

@Entity
class Doc extends Base<String> {}
