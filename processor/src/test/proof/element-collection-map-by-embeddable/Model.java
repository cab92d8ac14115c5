package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Basket {
  @Id Long id;
  @ElementCollection Map<Slot, String> slots;
}

@Embeddable
record Slot(int x, int y) {}
