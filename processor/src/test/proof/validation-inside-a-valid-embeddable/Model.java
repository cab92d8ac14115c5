package app;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
class Doc {
  @Id Long id;

  @Valid @Embedded Part part;

  @Valid
  @NotNull
  @AttributeOverride(name = "code", column = @Column(name = "second_code", length = 3))
  @AttributeOverride(name = "label", column = @Column(name = "second_label"))
  @AttributeOverride(name = "low", column = @Column(name = "second_low"))
  @AttributeOverride(name = "high", column = @Column(name = "second_high"))
  @AttributeOverride(name = "price", column = @Column(name = "second_price"))
  @AttributeOverride(name = "inner.text", column = @Column(name = "second_text"))
  @AttributeOverride(name = "required.text", column = @Column(name = "second_required"))
  @AttributeOverride(name = "loose.note", column = @Column(name = "second_note"))
  @AssociationOverride(name = "doc", joinColumns = @JoinColumn(name = "second_doc"))
  Part second;

  @ElementCollection @Valid List<Inner> inners;
  @ElementCollection Set<@Valid Inner> set;
}

@Embeddable
class Part {
  @NotNull
  @Size(max = 30)
  String code;

  @NotBlank String label;

  @Min(3)
  int low;

  @Max(9)
  Integer high;

  @Digits(integer = 5, fraction = 2)
  BigDecimal price;

  @ManyToOne @NotNull Doc doc;

  @Valid Inner inner;

  @Valid
  @NotNull
  @AttributeOverride(name = "text", column = @Column(name = "required_text"))
  Inner required;

  Loose loose;
}

@Embeddable
class Inner {
  @NotEmpty
  @Size(max = 7)
  String text;
}

@Embeddable
class Loose {
  @NotNull
  @Size(max = 7)
  String note;
}

@Entity
class Keyed {
  @EmbeddedId @Valid Inner id;
}
