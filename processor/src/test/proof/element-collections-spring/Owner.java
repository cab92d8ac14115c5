package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ElementCollection Collection<Integer> bag;
  @ElementCollection List<String> nickNames;
  @ElementCollection List<Kind> kinds;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Kind> kindSet;
  @ElementCollection @OrderBy List<Integer> ordered;
  @ElementCollection Set<Integer> numbers;
  @ElementCollection @Column(nullable = false) Set<Integer> required;
  @ElementCollection @Column(nullable = false, length = 20) List<String> requiredList;
  @ElementCollection @Column(unique = true) List<Integer> uniques;
  @ElementCollection @Column(name = "theValue") SortedSet<String> sorted;
  @ElementCollection(targetClass = String.class) List raw;
}

enum Kind { A, B }
