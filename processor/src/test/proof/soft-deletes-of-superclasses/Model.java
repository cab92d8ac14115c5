package app;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@MappedSuperclass
@SoftDelete
@Comment("has no effect here")
class Base {
  int number;
}

@Entity
class Doc extends Base {
  @Id Long id;
}

@Entity
@SoftDelete(columnName = "gone", strategy = SoftDeleteType.TIMESTAMP, comment = "when it went")
class Note extends Base {
  @Id Long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Tag {
  @Id Long id;
}
