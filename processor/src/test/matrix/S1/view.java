// S1: a view
@Entity
@Electrified // ERROR misplaced-annotation @1
//=
@ElectricGrant(privileges = Privilege.SELECT, to = "reader") // ERROR misplaced-annotation @1
//=
@org.hibernate.annotations.View(query = "select id, owner_id from todo")
class Open {
  @Id UUID id;
  @ElectricAssign("reader") @ManyToOne(optional = false) Todo owner; // ERROR misplaced-annotation @3
  //= @ManyToOne(optional = false) Todo owner;
}
@Entity @Electrified
class Todo { @Id UUID id; }
