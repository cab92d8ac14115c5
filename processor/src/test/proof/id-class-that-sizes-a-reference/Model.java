package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Key.class)
class Enrolment {
  @Id Long student;

  @Id
  @ManyToOne
  @JoinColumn(name = "course_code")
  Course course;
}

class Key implements Serializable {
  Long student;
  String course;

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
class Course {
  @Id
  @Column(length = 10)
  String code;
}
