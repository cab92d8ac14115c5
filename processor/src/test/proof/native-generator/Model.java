package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id @GeneratedValue @org.hibernate.annotations.NativeGenerator Long id;
}
