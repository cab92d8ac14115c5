package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Team {
  @Id Long id;

  @OneToMany @OrderColumn List<Player> players;

  @ManyToMany Set<Place> aPlaces;

  @ManyToMany Set<Place> zPlaces;
}

@Entity
class Club extends Team {
  @OneToMany Map<Integer, Player> numbers;

  @ManyToMany Set<Place> mPlaces;
}

@Entity
class Player {
  @Id Long id;
}

@Entity
class Place {
  @Id Long id;
}
