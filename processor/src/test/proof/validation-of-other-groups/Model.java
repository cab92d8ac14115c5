package app;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;

interface Later {}

@Entity
class Doc {
  @Id Long id;

  @NotNull(groups = Later.class)
  String given;

  @NotBlank(groups = Later.class)
  String notBlank;

  @NotEmpty(groups = Later.class)
  String notEmpty;

  @Size(max = 4, groups = Later.class)
  String sized;

  @Min(value = 3, groups = Later.class)
  Integer low;

  @Max(value = 3, groups = Later.class)
  Integer high;

  @Digits(integer = 4, fraction = 1, groups = Later.class)
  BigDecimal price;

  @NotNull(groups = Default.class)
  String givenByDefault;

  @Size(max = 4, groups = {Later.class, Default.class})
  String sizedByDefault;

  @Min(value = 3, groups = Default.class)
  Integer lowByDefault;
}
