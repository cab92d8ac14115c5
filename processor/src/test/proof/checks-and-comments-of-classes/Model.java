package app;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.Comment;

@MappedSuperclass
@Check(constraints = "number > 0")
@Comment("has no effect here")
class Base {
  int number;
}

@Entity
@Comment("documents")
@Check(name = "few", constraints = "number < 100")
class Doc extends Base {
  @Id Long id;
}

@Entity
@Table(comment = "of the table", check = @CheckConstraint(name = "c2", constraint = "id <> 5"))
@Checks({@Check(constraints = "id > 0"), @Check(constraints = "id < 1000")})
class Note {
  @Id Long id;
}
