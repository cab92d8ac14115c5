package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
class Base<T, S extends Serializable, N extends Number, E extends Enum<E>> {
  @Id Long id;
  T one;
  T[] many;
  Object[] objects;
  S[] serials;
  List<S> serialList;
  Set<N> numbers;
  List<E> colors;
  @ElementCollection List<T> elements;
  @ElementCollection Map<String, T> map;

  @Column(columnDefinition = "text[]")
  List<T> defined;

  @JdbcTypeCode(SqlTypes.JSON)
  List<T> json;
}

@Entity
class Doc extends Base<String, Integer, Long, Color> {}

enum Color {
  RED,
  BLUE
}
