// A1: an entity whose table stays unique for a reference that has no attribute any more
@Entity @Electrified // ERROR unsupported-change
//< @Entity
//= @Entity
class Product {
  @Id UUID id;
  //< @Id UUID id; @Column(unique = true) String code;
}
@Entity
class Offer {
  @Id UUID id;
  //< @Id UUID id; @ManyToOne @JoinColumn(referencedColumnName = "code") Product product;
}
