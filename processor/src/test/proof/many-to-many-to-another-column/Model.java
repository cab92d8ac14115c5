package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

/** The side that leads to another column than the key has a constraint only if it leads back. */
@Entity
class Course {
  @Id Long id;
  @Column(unique = true) String code;
  @Column(unique = true) String title;

  @ManyToMany
  @JoinTable(
      name = "follow_ups",
      joinColumns = @JoinColumn(name = "code1", referencedColumnName = "code"),
      inverseJoinColumns = @JoinColumn(name = "code2", referencedColumnName = "code"))
  Set<Course> followUps;

  @ManyToMany
  @JoinTable(
      name = "course_teachers",
      joinColumns = @JoinColumn(name = "course_id"),
      inverseJoinColumns = @JoinColumn(name = "badge", referencedColumnName = "badge"))
  Set<Teacher> teachers;

  @ManyToMany
  @JoinTable(
      name = "course_helpers",
      joinColumns = @JoinColumn(name = "code", referencedColumnName = "code"),
      inverseJoinColumns = @JoinColumn(name = "badge", referencedColumnName = "badge"))
  List<Teacher> helpers;

  @OneToMany
  @JoinTable(
      name = "course_guests",
      joinColumns = @JoinColumn(name = "title", referencedColumnName = "title"),
      inverseJoinColumns = @JoinColumn(name = "badge", referencedColumnName = "badge"))
  Set<Teacher> guests;
}

@Entity
class Teacher {
  @Id Long id;
  @Column(unique = true) String badge;
  @ManyToMany(mappedBy = "helpers") List<Course> helps;
}
