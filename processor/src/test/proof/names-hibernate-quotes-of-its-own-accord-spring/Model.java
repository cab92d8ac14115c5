package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "Goods-In", indexes = @Index(name = "goods_batch", columnList = "Batch-No"))
class Arrival {
  @Id @GeneratedValue Long id;

  @Column(name = "Batch-No", unique = true)
  String batch;

  @Column(name = "net.weight")
  Integer weight;

  @Column(name = "2nd")
  String second;

  @ManyToOne Dock dock;

  @ManyToOne
  @JoinColumn(name = "next-Dock")
  Dock next;

  @ElementCollection Set<String> seals;

  @ManyToMany Set<Dock> docks;
}

@Entity
class Dock {
  @Id
  @Column(name = "Dock-Id")
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "docks")
  @SequenceGenerator(name = "docks", sequenceName = "dock-Numbers")
  Long id;
}
