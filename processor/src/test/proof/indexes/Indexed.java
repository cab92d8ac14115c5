package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = {
  @Index(columnList = "firstName"),
  @Index(columnList = "first_name_col,  secondName   DESC"),
  @Index(name = "Mixed_Name", columnList = "secondName asc, third"),
  @Index(name = "uq_index", columnList = "third, firstName", unique = true),
  @Index(columnList = "third desc", unique = false),
  @Index(columnList = "owner_id"),
  @Index(columnList = "`Quoted`"),
  @Index(columnList = "SECONDNAME, FIRSTNAME"),
  @Index(columnList = "street")
})
class Indexed {
  @Id Long id;
  String firstName;
  @Column(name = "first_name_col") String other;
  String secondName;
  int third;
  @Column(name = "`Quoted`") String quoted;
  @ManyToOne Indexed owner;
  Address address;
}

@Embeddable
class Address {
  String street;
}
