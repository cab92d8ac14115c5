package app;

import jakarta.persistence.*;

@Entity
class Node {
  @Id Long id;
}

@Entity
class TextNode extends Node {
  @Column(name = "val")
  String text;
}

@Entity
class LinkNode extends Node {
  @Column(name = "val")
  String href;
}
