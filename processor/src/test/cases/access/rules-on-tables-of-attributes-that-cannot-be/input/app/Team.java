package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "teams")
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = {"sitter", "member"})
public class Team {
  @Id UUID id;

  @ManyToMany
  @JoinTable(name = "plain")
  @ElectricAssign("member") // ERROR rule-without-electrified @3
  @ElectricGrant(privileges = Privilege.SELECT, to = "member") // ERROR rule-without-electrified @3
  Set<User> plain; // WARNING association-not-synced

  @ManyToOne
  @JoinTable(name = "plain_reference")
  @ElectricAssign("member") // ERROR rule-without-electrified @3
  User plainReference; // WARNING association-not-synced

  @ManyToMany
  @JoinTable(name = "members")
  @Electrified
  @ElectricAssign(scope = Team.class, roleFrom = "role") // ERROR unknown-name @50
  @ElectricGrant(
      privileges = Privilege.UPDATE,
      to = "member",
      attributes = {"members", "members_id", "id"}) // ERROR unknown-name @21 // ERROR unknown-name @46
  @ElectricGrant(privileges = Privilege.SELECT, to = "member", check = "rank = 'x'") // ERROR unknown-name @72
  Set<User> members;

  @ManyToMany
  @JoinTable(name = "unkept", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @Electrified
  @ElectricAssign("member") // ERROR assign-user-reference @3
  Set<User> unkept;

  @ElementCollection
  @CollectionTable(name = "seats")
  @MapKeyColumn(name = "seat")
  @Electrified
  @ElectricAssign("member") // ERROR incomplete-rule @3
  @ElectricGrant(privileges = Privilege.UPDATE, to = "member", attributes = {"role_name", "rolle"}) // ERROR unknown-name @78 // ERROR unknown-name @91
  Map<UUID, Seat> seats;

  @ElementCollection
  @CollectionTable(name = "benches")
  Set<Bench> benches; // WARNING association-not-synced

  @ManyToMany
  @JoinTable(name = "twice")
  @Electrified
  @ElectricGrant(privileges = Privilege.SELECT, to = "member")
  @ElectricGrant(privileges = Privilege.SELECT, to = "member") // ERROR duplicate-rule @3
  Set<User> twice;

  @ManyToMany
  @JoinTable(name = "friends")
  @Electrified
  @ElectricGrant(privileges = Privilege.ALL, to = "teams:member") // ERROR grant-scope-path @51
  @ElectricGrant(privileges = Privilege.SELECT, to = "teams:member", using = "friends") // ERROR unknown-name @78
  @ElectricGrant(privileges = Privilege.DELETE, to = "users:owner") // ERROR grant-scope-path @54 
  Set<Team> friends;

  @OneToMany(mappedBy = "team")
  @ElectricAssign("member") // ERROR rule-attribute @3
  @ElectricGrant(privileges = Privilege.SELECT, to = "member") // ERROR misplaced-annotation @3
  Set<Task> tasks;
}
