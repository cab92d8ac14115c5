package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Playlist {
  @Id Long id;

  @ManyToMany
  @OrderColumn(name = "track_no")
  List<Track> tracks;
}

@Entity
class Track {
  @Id Long id;
}
