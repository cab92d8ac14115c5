package lib;

import jakarta.persistence.*;

@MappedSuperclass
public abstract class Base {
  @Id @GeneratedValue Long id;
  @Version int version;
}
