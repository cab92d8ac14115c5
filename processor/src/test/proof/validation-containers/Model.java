package app;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

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

@Entity
class Paper {
  @Id Long id;

  @Length(max = 12, groups = Later.class)
  @Length(min = 2, max = 14)
  String sized;

  @Length.List(@Length(max = 13))
  String listed;

  @Range(min = 2, max = 9)
  Integer number;

  @Range.List(@Range(min = 2, max = 9, groups = Later.class))
  Integer later;

  @Range.List(@Range(min = 2, max = 9))
  Long large;
}
