package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Audited {
  java.time.Instant changedAt;
  int changes;
}

@Embeddable
class Money extends Audited {
  java.math.BigDecimal amount;
}

@Embeddable
class Box<T> {
  T content;
}

@Embeddable
class TextBox extends Plain<String> {
  String label;
}

@MappedSuperclass
class Plain<T> {
  T content;
}

@Entity
class Order1 {
  @Id Long id;
  Money price;
  TextBox box;
}
