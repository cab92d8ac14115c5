package app;

import jakarta.persistence.*;

@Entity(name = "SHOUTING")
@Table(name = "SHOUTING_TABLE")
class Shouting {
  @Id @GeneratedValue long ID;
  @Column(name = "VALUE") String value;
  String KEY;
  @ManyToOne Shouting PARENT;
}
