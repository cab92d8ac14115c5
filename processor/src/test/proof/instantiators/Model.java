package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @org.hibernate.annotations.EmbeddableInstantiator(Maker.class)
  Part part;
}

@Embeddable
class Part {
  String text;
}

class Maker implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
  public Object instantiate(org.hibernate.metamodel.spi.ValueAccess a) {
    return new Part();
  }

  public boolean isInstance(Object o) {
    return o instanceof Part;
  }

  public boolean isSameClass(Object o) {
    return true;
  }
}
