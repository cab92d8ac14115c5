package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @jakarta.validation.Valid @Embedded Part part;
}

@Embeddable
class Part {
  @jakarta.validation.constraints.Size(max = 9)
  String code;
}
