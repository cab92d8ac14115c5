package app;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Comment;

@Entity
class Owner {
  @Id Long id;

  @ManyToMany(mappedBy = "owners")
  @Comment("what is owned")
  List<Thing> things;
}

@Entity
class Thing {
  @Id Long id;
  @ManyToMany List<Owner> owners;
}
