package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Key.class)
class Enrolment {
  @Id @ManyToOne Student student;

  @Id @ManyToOne Course course;

  @Id
  @ManyToOne
  @JoinColumn(name = "given", columnDefinition = "varchar(10)")
  Course other;

  int grade;
}

class Key implements Serializable {
  Long student;
  String course;
  String other;

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@Entity
class Student {
  @Id Long id;
}

@Entity
class Course {
  @Id
  @Column(length = 10)
  String code;
}
