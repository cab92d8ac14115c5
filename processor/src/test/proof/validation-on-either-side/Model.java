package app;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.lang.annotation.*;

@Entity
class Doc {
  @Id Long id;
  String onGetter;
  @Code String code;

  @Size.List({@Size(max = 12)})
  String listed;

  @Size(max = 7)
  @NotNull
  java.util.List<String> several;

  @NotNull
  public String getOnGetter() {
    return onGetter;
  }
}

@NotNull
@Size(max = 20)
@jakarta.validation.Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Code {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends jakarta.validation.Payload>[] payload() default {};
}
