package accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(Owner.Key.class)
public class Owner {
  public static class Key {
    int year;
    int number;
  }

  @Id int year;
  @Id int number;
}
