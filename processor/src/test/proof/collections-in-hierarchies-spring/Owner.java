package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ManyToMany Set<Single> singles;
  @ManyToMany Set<Joined> joineds;
  @ManyToMany @JoinTable(name = "spreadLinks") Set<Spread> spreads;
  @OneToMany @JoinColumn(name = "ownerRef") List<SubSingle> subs;
  @OneToMany @JoinColumn(name = "joinedRef") List<SubJoined> subJoineds;
}

@Entity
class Single {
  @Id Long id;
  @ElementCollection List<String> singleTags;
}

@Entity
class SubSingle extends Single {
  @ElementCollection List<String> subTags;
  @ManyToMany Set<Owner> subOwners;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Joined {
  @Id Long id;
}

@Entity
class SubJoined extends Joined {
  @ElementCollection List<String> subTags;
  @ManyToMany Set<Owner> subOwners;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Spread {
  @Id Long id;
  @ElementCollection List<String> spreadTags;
}

@Entity
class SubSpread extends Spread {
  @ElementCollection List<String> subTags;
}
