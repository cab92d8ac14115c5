package app;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorOptions(force = true)
class Notice {
  @Id Long id;
}

@Entity
class Warning extends Notice {
  int level;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
@DiscriminatorOptions(force = true)
class Device {
  @Id Long id;
}

@Entity
class Printer extends Device {
  int trays;
}

@Entity
@DiscriminatorOptions(insert = false)
class Letter {
  @Id Long id;
}

@Entity
class Invoice extends Letter {}
