package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Named {
  @jakarta.validation.constraints.NotBlank
  @jakarta.validation.constraints.Size(max = 80)
  String name;
}

@Entity
class Dog extends Named {
  @Id Long id;
}
