package app;

import jakarta.persistence.*;

@Embeddable
class Range<T> {
  T low;
}

@Embeddable
class Steps<T> extends Range<T> {
  T step;
}

@Entity
class Drawing {
  @Id Long id;
  Range<String> range;
}
