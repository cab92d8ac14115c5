package app;

import jakarta.persistence.*;

@Entity
class Doll$ar {
  @Id @GeneratedValue Long a$b;
  String $first;
  @Column(name = "x$y") String xy;
  @ManyToOne Doll$ar next;
}

class Outer {
  static class Middle {
    @Entity
    static class Inner {
      @Id @GeneratedValue Long id;
      @ManyToOne Inner inner;
    }
  }
}
