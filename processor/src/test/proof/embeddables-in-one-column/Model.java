package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;

@Entity
class Doc {
  @Id Long id;
  List<Place> places;
  Place[] more;
}

@Embeddable
class Place implements Serializable {
  int latitude;
}
