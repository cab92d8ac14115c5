package app;

import jakarta.persistence.*;
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

  @ManyToMany
  @JoinTable(
      name = "enrolment",
      joinColumns = @JoinColumn(name = "course_id"),
      inverseJoinColumns = @JoinColumn(name = "student_id"))
  Set<Student> students;
}
