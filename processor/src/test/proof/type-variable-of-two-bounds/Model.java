package app;

import jakarta.persistence.*;
import java.util.List;

@MappedSuperclass
class Base<T extends Number & Comparable<T>> {
  @Id Long id;
  List<T> numbers;
}

@Entity
class Doc extends Base<Integer> {}
