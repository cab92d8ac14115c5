package app;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Embeddable
class Inner {
  @NotNull
  @Size(max = 7)
  String text;
}

@MappedSuperclass
class Base {
  private Inner inner;

  @Valid
  public Inner getInner() {
    return inner;
  }
}

@Entity
class Doc extends Base {
  @Id Long id;
}

@Entity
class Paper {
  @Id Long id;
}

@Entity
class Letter extends Paper {
  @Valid Inner inner;
}
