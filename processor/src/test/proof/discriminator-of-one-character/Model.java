package app;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", length = 1)
@DiscriminatorValue("P")
class Party {
  @Id Long id;
}

@Entity
@DiscriminatorValue("F")
class Firm extends Party {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(length = 1)
@DiscriminatorValue("D")
class Document {
  @Id Long id;
}

@Entity
@DiscriminatorValue("L")
class Letter extends Document {}
