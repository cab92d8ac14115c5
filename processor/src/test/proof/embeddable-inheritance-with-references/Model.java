package app;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.CreationTimestamp;

@Entity
class Person {
  @Id Long id;
}

@Embeddable
class Shape {
  @ManyToOne Person owner;
}

@Embeddable
class Circle extends Shape {
  @ManyToOne(optional = false)
  Person maker;

  @ElementCollection Set<String> tags;
  @OneToOne Person model;

  @Column(unique = true)
  String code;

  @CreationTimestamp Instant made;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
