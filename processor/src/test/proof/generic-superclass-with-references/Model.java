package app;

import jakarta.persistence.*;
import java.util.Set;

@MappedSuperclass
abstract class Node<P> {
  @Id @GeneratedValue Long id;
  @ManyToOne P parent;
  @OneToMany Set<P> children;
}

@Entity
class Folder extends Node<Folder> {
  String name;
}

@Entity
class Topic extends Node<Folder> {
  String text;
}
