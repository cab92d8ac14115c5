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
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Target cascade1;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Target setNull;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) Target setDefault;
  @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Target restrict1;
  @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) Target noAction;
  @ManyToOne Target none;
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Source self;
}
