package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.UUID;

@Entity
@Electrified
public class Wife {
  @Id UUID id;
  @ManyToOne Husband husband;

  @OneToMany(mappedBy = "wife")
  List<Husband> husbands;
}
