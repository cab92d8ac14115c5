package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;
  @org.hibernate.annotations.Nationalized String a;
  @org.hibernate.annotations.Nationalized @Lob String b;
}
