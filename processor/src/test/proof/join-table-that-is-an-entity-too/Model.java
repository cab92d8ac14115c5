package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;

@Entity
class Student {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "enrolment",
      joinColumns = @JoinColumn(name = "student_id"),
      inverseJoinColumns = @JoinColumn(name = "course_id"))
  Set<Course> courses;
}

@Entity
class Course {
  @Id Long id;
}

@Entity
@Table(name = "enrolment")
@IdClass(Key.class)
class Enrolment {
  @Id
  @Column(name = "student_id")
  Long student;

  @Id
  @Column(name = "course_id")
  Long course;

  String grade;
}

class Key implements Serializable {
  Long student;
  Long course;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}
