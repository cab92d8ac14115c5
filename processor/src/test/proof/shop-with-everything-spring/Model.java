package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@Entity
@Table(
    name = "PRODUCT",
    uniqueConstraints = @UniqueConstraint(columnNames = {"MERCHANT_ID", "SKU"}))
class Product {
  @Id
  @Column(name = "PRODUCT_ID", unique = true, nullable = false)
  @TableGenerator(
      name = "TABLE_GEN",
      table = "SM_SEQUENCER",
      pkColumnName = "SEQ_NAME",
      valueColumnName = "SEQ_COUNT",
      pkColumnValue = "PRODUCT_SEQ_NEXT_VAL")
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "TABLE_GEN")
  Long id;

  @Embedded AuditSection auditSection = new AuditSection();

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "MERCHANT_ID", nullable = false)
  Merchant merchant;

  @Column(name = "SKU")
  String sku;

  @ManyToMany(
      fetch = FetchType.LAZY,
      cascade = {CascadeType.REFRESH})
  @JoinTable(
      name = "PRODUCT_CATEGORY",
      joinColumns = {@JoinColumn(name = "PRODUCT_ID", nullable = false)},
      inverseJoinColumns = {@JoinColumn(name = "CATEGORY_ID", nullable = false)})
  @org.hibernate.annotations.Cascade({org.hibernate.annotations.CascadeType.LOCK})
  Set<Category> categories = new HashSet<>();

  @Temporal(TemporalType.TIMESTAMP)
  Date dateAvailable = new Date();

  @Column(name = "QUANTITY")
  Integer quantity = 0;
}

@Embeddable
class AuditSection implements Serializable {
  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "DATE_CREATED")
  Date dateCreated;

  @Column(name = "UPDT_ID", length = 60)
  String modifiedBy;
}

@Entity
@Table(name = "MERCHANT_STORE")
class Merchant {
  @Id
  @Column(name = "MERCHANT_ID")
  Integer id;

  @ElementCollection
  @CollectionTable(name = "MERCHANT_LANGUAGE")
  Set<Locale> languages;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "dateCreated", column = @Column(name = "C")),
    @AttributeOverride(name = "modifiedBy", column = @Column(name = "U", length = 20))
  })
  AuditSection audit;
}

@Entity
@Table(name = "CATEGORY")
class Category {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "PARENT_ID")
  Category parent;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.REMOVE)
  List<Category> categories = new ArrayList<>();
}
