package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;

@Electrified // ERROR misplaced-annotation @1
public class Service {
  @ElectricAssign("admin") // ERROR misplaced-annotation @3
  String user;
}
