package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(
    name = "recipe",
    uniqueConstraints = @UniqueConstraint(columnNames = {"title", "cook_id"}),
    indexes = @Index(name = "recipe_title", columnList = "title"))
class Recipe {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 80)
  String title;

  @Column(unique = true)
  String slug;

  @Enumerated(EnumType.STRING)
  Course course;

  @ManyToOne Cook cook;

  @Column(name = "tester_id")
  Long testerId;

  String text;

  int portions;

  @ElementCollection Set<String> tags;
}

@Entity
@Table(
    name = "recipe",
    uniqueConstraints = @UniqueConstraint(columnNames = {"title", "cook_id"}),
    indexes = {
      @Index(name = "recipe_title", columnList = "title"),
      @Index(columnList = "rating")
    })
class RecipeSummary {
  @Id @GeneratedValue Long id;

  String title;

  String slug;

  String course;

  @Column(name = "cook_id")
  Long cookId;

  @ManyToOne Cook tester;

  @Column(nullable = false)
  Integer rating;

  Integer portions;

  @ManyToMany Set<Cook> fans;

  @OneToMany(mappedBy = "summary")
  Set<Comment> comments;
}

@Entity
class Comment {
  @Id Long id;

  @ManyToOne RecipeSummary summary;
}

@Entity
class Cook {
  @Id Long id;
}

enum Course {
  STARTER,
  MAIN
}
