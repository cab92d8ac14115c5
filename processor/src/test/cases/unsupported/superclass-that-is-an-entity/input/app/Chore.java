package app;

import jakarta.persistence.Entity;

@Entity
public class Chore extends Todo { // ERROR unsupported-mapping @8
  String room;
}
