// S1: a view with an assignment of its own beside one that it inherits
@MappedSuperclass
class Owned {
  @Id UUID id;
  @ManyToOne(optional = false) @ElectricAssign("admin") Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "admin")
class Doc extends Owned {}
@Entity @org.hibernate.annotations.View(query = "select id, owner_id, id as other_id from doc")
class DocView extends Owned {
  @ManyToOne(optional = false) @ElectricAssign("admin") Person other; // ERROR misplaced-annotation @32
  //= @ManyToOne(optional = false) Person other;
}
@Entity @Electrified
class Person { @Id UUID id; }
