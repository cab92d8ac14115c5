package app;

import jakarta.persistence.*;

@Entity
class Probe<T> {
  @Id Long id;
  T content;
}
