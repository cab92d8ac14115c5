package app;

import jakarta.persistence.*;

@Entity
@Table(name = "`Order`", indexes = {
  @Index(name = "OrderIndex", columnList = "`Mixed Case` desc, plain asc"),
  @Index(name = "second", columnList = "Plain")
}, uniqueConstraints = @UniqueConstraint(columnNames = {"`user`", "plain"}))
class Quoted {
  @Id java.util.UUID id;
  @Column(name = "`Mixed Case`") String mixed;
  @Column(name = "\"select\"") String select;
  @Column(name = "`user`") String user1;
  @Column(name = "PLAIN") String shouted;
  @Column(name = "with blank") String blank;
  @ManyToOne @JoinColumn(name = "`Parent`") Quoted parent;
  @ManyToOne Quoted implicit;
  @ManyToOne Also also;
}

@Entity
class Also {
  @Id @Column(name = "`Key`") long key;
  @ManyToOne Also also;
}
