package app;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Country {
  @Id String code;
}

@Entity
class Region {
  @EmbeddedId RegionKey id;
}

@Embeddable
class RegionKey {
  Integer a;
  Integer b;
}

@Entity
class City {
  @Id Long id;

  @ManyToOne
  @Comment("said")
  Country commented;

  @ManyToOne
  @ColumnDefault("'us'")
  Country defaulted;

  @ManyToOne
  @ColumnDefault("'us'")
  @Comment("the stronger")
  @JoinColumn(name = "both_said", comment = "the weaker")
  Country both;

  @ManyToOne
  @Collate("C")
  Country collated;

  @ManyToOne
  @Check(constraints = "without_effect <> 'a'")
  @JoinColumn(name = "without_effect")
  Country checked;

  @ManyToOne
  @GeneratedColumn("'a'")
  Country generated;

  @ManyToOne
  @Comment("on the first")
  Region region;

  @ManyToOne
  @ColumnDefault("8")
  Region defaultRegion;
}
