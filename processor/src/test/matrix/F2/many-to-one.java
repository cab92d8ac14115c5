// F2: a foreign key of two columns
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne Bill bill; // WARNING electrified-composite-reference @19
  //= @ManyToOne Note bill;
}
@Entity @Electrified class Bill { @EmbeddedId BillId id; }
@Embeddable class BillId { UUID list; UUID number; }
@Entity @Electrified class Note { @Id UUID id; }
