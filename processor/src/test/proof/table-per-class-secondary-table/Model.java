package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SecondaryTable(name = "document_details")
class Document {
  @Id Long id;

  String title;

  @Column(table = "document_details", nullable = false)
  String details;
}

@Entity
class Letter extends Document {
  String sender;
}

@Entity
@SecondaryTable(name = "memo_details")
class Memo extends Document {
  @Column(table = "memo_details")
  String remarks;
}

@Entity
class Note extends Memo {
  String text;
}
