package app;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;

@Entity
public class Shop extends Named {
  @Embedded Address address;
  @ElementCollection List<Address> branches;
}
