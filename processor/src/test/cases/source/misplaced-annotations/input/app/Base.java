package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE) // ERROR misplaced-annotation @1
public abstract class Base {}
