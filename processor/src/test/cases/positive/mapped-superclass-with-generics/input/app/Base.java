package app;

import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Base<K, P> {
  @Id K id;
  @ManyToOne P parent;
}
