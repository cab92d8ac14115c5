package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Identified<K> {
  @Id K id;
  @Version long version;
}

@MappedSuperclass
abstract class Owned<K, O, V extends Comparable<V>> extends Identified<K> {
  @ManyToOne(optional = false) O owner;
  @Column(nullable = false) V value;
}

abstract class NotMapped extends Owned<java.util.UUID, Person, Integer> {
  String ignored;
}

@Entity
class Person extends Identified<Long> {
  String name;
}

@Entity
class Car extends Owned<java.util.UUID, Person, String> {
  String plate;
}

@Entity
class House extends NotMapped {
  String street;
}

@MappedSuperclass
abstract class Arrays1<T> {
  T[] ignoredByNobody() {
    return null;
  }

  java.util.List<T> more() {
    return null;
  }
}

@Entity
class Garage extends Arrays1<String> {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @ManyToOne House house;
}
