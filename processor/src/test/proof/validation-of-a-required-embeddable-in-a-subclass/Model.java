package app;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Embeddable
class Inner {
  @NotNull String text;
}

@Entity
class Paper {
  @Id Long id;
}

@Entity
class Letter extends Paper {
  @Valid @NotNull Inner inner;
}
