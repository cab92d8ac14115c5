package app;

import jakarta.persistence.*;

@Entity
@Table(name = "`OrderTable`", uniqueConstraints = @UniqueConstraint(columnNames = {"`mixedCase`", "plainOne"}))
class Quoted {
  @Id java.util.UUID id;
  @Column(name = "`mixedCase`") String mixed;
  String plainOne;
  @Column(name = "`group`", nullable = false) String group;
  @ManyToOne Quoted parentThing;
}
