package app;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Country {
  @Id
  @Column(columnDefinition = "uuid default gen_random_uuid() not null")
  UUID code;

  @Column(columnDefinition = "varchar(5) not null default 'de'", unique = true)
  String iso;

  @Column(unique = true, columnDefinition = "text")
  @ColumnDefault("'q'")
  String sign;
}

@Entity
class City {
  @Id
  @Column(columnDefinition = "int8 default 7")
  Long id;

  @ManyToOne Country country;

  @ManyToOne
  @JoinColumn(name = "own_definition", columnDefinition = "uuid")
  Country other;

  @ManyToOne
  @JoinColumn(name = "by_iso", referencedColumnName = "iso")
  Country byIso;

  @ManyToOne
  @JoinColumn(name = "by_sign", referencedColumnName = "sign")
  Country bySign;

  @ManyToMany List<Country> visitors;
  @OneToMany @JoinColumn List<Street> streets;
  @ElementCollection List<String> names;
}

@Entity
class Street {
  @Id Long id;
}

@Entity
class Mayor {
  @Id Long id;
  @OneToOne @MapsId City city;
}

@Entity
class Speech {
  @Id Long id;
  @ManyToOne Mayor mayor;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Person {
  @Id
  @Column(columnDefinition = "int8 default 5")
  Long id;
}

@Entity
class Worker extends Person {
  String trade;
}

@Entity
@SecondaryTable(name = "house_details")
class House {
  @Id
  @Column(columnDefinition = "int8 default 5")
  Long id;

  @Column(table = "house_details")
  String colour;
}
