// F2: a foreign key of two columns in a join table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified Set<Bill> bills; // WARNING electrified-composite-reference @38
  //= @ManyToMany @Electrified Set<Note> bills;
}
@Entity @Electrified class Bill { @EmbeddedId BillId id; }
@Embeddable class BillId { UUID list; UUID number; }
@Entity @Electrified class Note { @Id UUID id; }
