package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "vets")
class Vet {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @ManyToMany(fetch = FetchType.EAGER)
  @JoinTable(
      name = "vet_specialties",
      joinColumns = @JoinColumn(name = "vet_id"),
      inverseJoinColumns = @JoinColumn(name = "specialty_id"))
  Set<Specialty> specialties;
}

@Entity
@Table(name = "specialties")
class Specialty {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @Column String name;
}
