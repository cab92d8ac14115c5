package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Electrified
public class Todo {
  private int number;

  @Id
  public int getNumber() { // ERROR electrified-key-not-uuid @14
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
