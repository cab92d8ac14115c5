package app;

import jakarta.persistence.*;

@Entity
@org.hibernate.annotations.SoftDelete
class A1 {
  @Id Long id;
}

@Entity
@org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE)
class B1 {
  @Id Long id;
}

@Entity
@org.hibernate.annotations.SoftDelete(
    columnName = "gone",
    converter = org.hibernate.type.YesNoConverter.class)
class C1 {
  @Id Long id;
}

@Entity
@org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP)
class D1 {
  @Id Long id;
}
