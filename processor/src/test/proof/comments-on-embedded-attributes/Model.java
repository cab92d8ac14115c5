package app;

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.Comment;

@Entity
class Doc {
  @Comment("key")
  @EmbeddedId
  DocId id;

  @Comment("by fields")
  @Embedded
  Place place;

  @Comment("by components")
  Reading reading;

  @Comment("with a reference")
  Link link;
}

@Embeddable
class DocId implements Serializable {
  String name;
  int edition;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

@Embeddable
class Place {
  String town;

  @Comment("inside")
  String area;
}

@Embeddable
record Reading(String value, int at) {}

@Embeddable
class Link {
  @ManyToOne Doc of;
  Deep deep;
}

@Embeddable
class Deep {
  int zero;
  int level;
}
