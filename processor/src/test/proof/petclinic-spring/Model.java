package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@MappedSuperclass
class BaseEntity implements Serializable {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  public Integer getId() {
    return id;
  }

  public boolean isNew() {
    return id == null;
  }
}

@MappedSuperclass
class NamedEntity extends BaseEntity {
  @Column private String name;
}

@MappedSuperclass
class Person extends BaseEntity {
  @Column private String firstName;
  @Column private String lastName;
}

@Entity
@Table(name = "owners")
class Owner extends Person {
  @Column private String address;
  @Column private String telephone;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "owner_id")
  @OrderBy("name")
  private final List<Pet> pets = new ArrayList<>();
}

@Entity
@Table(name = "pets")
class Pet extends NamedEntity {
  @Column private LocalDate birthDate;

  @ManyToOne
  @JoinColumn(name = "type_id")
  private PetType type;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "pet_id")
  @OrderBy("date ASC")
  private final Set<Visit> visits = new LinkedHashSet<>();
}

@Entity
@Table(name = "types")
class PetType extends NamedEntity {}

@Entity
@Table(name = "visits")
class Visit extends BaseEntity {
  @Column(name = "visit_date")
  private LocalDate date;

  private String description;
}

@Entity
@Table(name = "vets")
class Vet extends Person {
  @ManyToMany(fetch = FetchType.EAGER)
  @JoinTable(
      name = "vet_specialties",
      joinColumns = @JoinColumn(name = "vet_id"),
      inverseJoinColumns = @JoinColumn(name = "specialty_id"))
  private Set<Specialty> specialties;

  @Transient int nrOfSpecialties;
}

@Entity
@Table(name = "specialties")
class Specialty extends NamedEntity {}
