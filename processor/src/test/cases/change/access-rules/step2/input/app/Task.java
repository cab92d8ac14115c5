package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "worker")
@ElectricGrant(privileges = Privilege.UPDATE, to = "reader", attributes = "owner")
@SuppressWarnings("electrified:covered-grant")
public class Task {
  @Id UUID id;
  @ManyToOne(optional = false) @ElectricAssign("reader") Person owner;
}
