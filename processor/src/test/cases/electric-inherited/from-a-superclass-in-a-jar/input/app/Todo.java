package app;

import base.Base;
import jakarta.persistence.Entity;

@Entity
public class Todo extends Base { // ERROR electrified-key-not-uuid @8 // ERROR electrified-generated-key @8 // ERROR electrified-unique @8 // ERROR electrified-type @8 // ERROR electrified-check @8 // ERROR electrified-default @8
  String neighbour;
}
