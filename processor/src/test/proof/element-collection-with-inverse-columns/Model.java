package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Recipe {
  @Id Long id;

  @ElementCollection
  @JoinTable(name = "recipe_steps", inverseJoinColumns = @JoinColumn(name = "step"))
  List<String> steps;
}
