package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;
  @jakarta.validation.constraints.NotNull String a;
  @jakarta.validation.constraints.NotBlank String b;
  @jakarta.validation.constraints.NotEmpty String c;
  @jakarta.validation.constraints.NotNull @ManyToOne Doc parent;

  @jakarta.validation.constraints.NotNull
  @Column(nullable = true)
  Integer n;

  @jakarta.validation.constraints.NotNull(groups = Runnable.class)
  String grouped;
}
