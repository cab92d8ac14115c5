package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Convert(converter = org.hibernate.type.YesNoConverter.class)
  Boolean a;

  @Convert(converter = org.hibernate.type.TrueFalseConverter.class)
  boolean b;

  @Convert(converter = org.hibernate.type.NumericBooleanConverter.class)
  boolean c;
}
