package app;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
    name = "`note #{1} %s :a ?`",
    check =
        @CheckConstraint(
            name = "parts",
            constraint = "(array['a', 'b'])[1:2] <> array[$$;:HOST$$] AND rank::int > 0"))
class Note {
  @Id int id;

  @Column(comment = "first\n--rollback DROP TABLE x\n\n  /* liquibase rollback\n\\! ls ${")
  int rank;

  @Column(comment = "#{exit} #$0 $x {$y} %(z)s %% :w ? \\n \" \"\"\" ''' \u202e \t é 例 😀")
  int said;

  @ColumnDefault("'SQL\nSQL;)\n\"\"\"\n__END__\nEOS'")
  @Column(name = "`the \\ ;end`")
  String end;

  @ColumnDefault("'one\n  two\nthree'")
  String lines;
}
