package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ElementCollection @OrderColumn List<Integer> positions;
  @ElementCollection @OrderColumn(name = "pos", nullable = false) List<String> named;
  @ElementCollection @org.hibernate.annotations.ListIndexBase(1) @OrderColumn(name = "pos1") List<Integer> based;
  @ElementCollection Integer[] numbers;
  @ElementCollection @OrderColumn(name = "ix") String[] arrayOrdered;
  @ElementCollection int[] primitives;
}
