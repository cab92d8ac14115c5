package app;

import jakarta.persistence.Entity;

@Entity
public class Chore extends Base<Long, Todo> {
  int rank;
}
