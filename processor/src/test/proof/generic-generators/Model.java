package app;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.GenericGenerators;
import org.hibernate.annotations.Parameter;

@Entity
@GenericGenerators({
  @GenericGenerator(name = "unique", strategy = "uuid2"),
  @GenericGenerator(
      name = "counted",
      strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
      parameters = {
        @Parameter(name = "sequence_name", value = "counts"),
        @Parameter(name = "increment_size", value = "5")
      })
})
class Doc {
  @Id
  @GeneratedValue(generator = "unique")
  UUID id;
}

@Entity
@GenericGenerators(
    @GenericGenerator(
        name = "others",
        strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
        parameters = @Parameter(name = "sequence_name", value = "other_counts")))
class Other {
  @Id
  @GeneratedValue(generator = "others")
  Long id;
}
