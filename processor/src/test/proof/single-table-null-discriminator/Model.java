package app;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("null")
class Node {
  @Id Long id;
}

@Entity
@DiscriminatorValue("t")
class TextNode extends Node {
  String text;
}
