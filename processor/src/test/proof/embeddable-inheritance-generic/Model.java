package app;

import jakarta.persistence.*;

@Embeddable
class Range<T> {
  T low;
  T high;
}

@Embeddable
class Steps extends Range<Integer> {
  Integer step;
}

@Entity
class Drawing {
  @Id Long id;
  Range<String> range;
}
