package app;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

interface Later {}

@Entity
class Doc {
  @Id Long id;

  @NotNull.List({@NotNull(groups = Later.class), @NotNull})
  String given;

  @NotBlank.List(@NotBlank)
  String notBlank;

  @NotEmpty.List(@NotEmpty)
  String notEmpty;

  @Size.List({@Size(max = 9), @Size(max = 6, groups = Later.class)})
  String sized;

  @Min.List({@Min(4), @Min(6)})
  Integer low;

  @Max.List(@Max(4))
  Integer high;

  @Digits.List(@Digits(integer = 4, fraction = 1))
  BigDecimal price;
}
