package app;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Comment;

@Entity
@Comment("an owner")
class Owner {
  @Id Long id;

  @OneToMany(mappedBy = "owner")
  @Comment("what is owned")
  List<Thing> things;

  @OneToMany
  @JoinColumn(name = "owner")
  @Comment("what is there")
  List<Place> places;

  @ManyToMany
  @Comment("who knows whom")
  List<Owner> friends;
}

@Entity
@Comment("a thing")
class Thing {
  @Id Long id;

  @ManyToOne
  @Comment("whose it is")
  Owner owner;
}

@Entity
@Comment("a place")
class Place {
  @Id Long id;
}
