package app;

import jakarta.persistence.*;

class Outer {
  @Entity
  static class Inner {
    @Id @GeneratedValue Long id;
    @ManyToOne Deep.Deeper deeper;

    static class Deep {
      @Entity(name = "Dee")
      static class Deeper {
        @Id Long id;
        @ManyToOne Inner inner;
      }
    }
  }

  @Entity
  @Table(name = "named")
  static class Named {
    @Id @GeneratedValue Long id;
  }
}

interface Holder {
  @Entity
  class Held {
    @Id Long id;
  }
}
