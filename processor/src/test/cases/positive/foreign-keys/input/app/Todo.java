package app;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Todo {
  @Id UUID id;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Todo cascaded;

  @ManyToOne
  @JoinColumn(name = "named", foreignKey = @ForeignKey(name = "todo_to_named"))
  Todo other;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Todo loose;

  @ManyToOne(optional = false)
  Todo required;
}
