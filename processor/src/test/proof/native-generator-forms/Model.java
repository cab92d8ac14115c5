package app;

import jakarta.persistence.*;
import org.hibernate.annotations.NativeGenerator;

@Entity
class Doc {
  @Id
  @GeneratedValue
  @NativeGenerator(
      sequenceForm = @SequenceGenerator(sequenceName = "docs", allocationSize = 1),
      tableForm = @TableGenerator(table = "not_made", name = "not_made"))
  Long id;
}
