package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "reader", check = "isOpen AND (state='new' or lower(title)<>'x')")
@ElectricGrant(
    privileges = {UPDATE, INSERT},
    to = {"writer", "admin"},
    attributes = {"title"},
    check = "due.day = due.month")
@ElectricGrant(privileges = UPDATE, to = "writer", check = "owner != reviewer")
public class Todo {
  @Id UUID id;
  @Column(name = "is_open") boolean isOpen;
  String state;
  String title;
  @Embedded Due due;
  @ManyToOne Person owner;

  @ManyToOne
  @JoinColumn(name = "checked_by")
  Person reviewer;

  @ManyToOne(optional = false)
  @ElectricAssign(value = "admin", when = "f('x')")
  Person creator;

  @Embeddable
  public static class Due {
    @Column(name = "due_day") int day;
    @Column(name = "due_month") int month;
  }
}
