package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id long id;
  String text;
}

@Entity
class Page {
  @Id long id;
}
