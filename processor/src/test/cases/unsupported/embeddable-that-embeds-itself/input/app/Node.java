package app;

import jakarta.persistence.Embeddable;

@Embeddable
public class Node {
  Node next; // ERROR unsupported-mapping @8
  String label;
}
