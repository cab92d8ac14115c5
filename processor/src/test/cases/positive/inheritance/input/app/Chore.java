package app;

import jakarta.persistence.Entity;

@Entity
public class Chore extends Todo {
  String room;
}
