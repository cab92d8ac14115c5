package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Enumerated
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)
  Status status;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ORDINAL_ENUM)
  Level level1;
}

enum Status {
  OPEN,
  CLOSED,
  ARCHIVED
}

enum Level {
  LOW,
  HIGH
}
