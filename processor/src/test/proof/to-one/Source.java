package app;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Target {
  @Id java.util.UUID id;
}

@Entity
class Source {
  @Id Long id;
  @ManyToOne Target a1;
  @ManyToOne(optional = false) Target a2;
  @ManyToOne @JoinColumn(nullable = false) Target a3;
  @ManyToOne(optional = false) @JoinColumn(nullable = true) Target a4;
  @ManyToOne @JoinColumn(unique = true) Target a5;
  @ManyToOne @JoinColumn(name = "renamed", referencedColumnName = "id") Target a6;
  @ManyToOne @JoinColumn(insertable = false, updatable = false) Target a7;
  @ManyToOne(fetch = FetchType.LAZY, cascade = jakarta.persistence.CascadeType.ALL) Target a8;
  @ManyToOne(targetEntity = Target.class) Object a9;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Target a10;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_of_mine")) Target a11;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "FK_Mixed", value = ConstraintMode.CONSTRAINT)) Target a12;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT)) Target a13;

  @OneToMany(mappedBy = "source") java.util.List<Child> children;
  @OneToMany(mappedBy = "source", targetEntity = Child.class) java.util.Collection<?> raw;
}

@Entity
class Child {
  @Id int id;
  @ManyToOne Source source;
}
