package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Membership {
  @EmbeddedId
  @AttributeOverrides({
    @AttributeOverride(name = "a", column = @Column(name = "col_a")),
    @AttributeOverride(name = "b", column = @Column(name = "col_b", length = 9))
  })
  Key key;
}

@Embeddable
class Key implements Serializable {
  Long a;
  String b;
}
