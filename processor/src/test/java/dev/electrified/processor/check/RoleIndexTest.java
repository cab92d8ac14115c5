package dev.electrified.processor.check;

import static dev.electrified.processor.diff.Models.electrified;
import static dev.electrified.processor.diff.Models.required;
import static dev.electrified.processor.diff.Models.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.ddlx.Assign;
import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.ddlx.Privilege;
import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.ddlx.RoleSource;
import dev.electrified.processor.schema.AccessRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleIndexTest {
  private static final String MEMBERS = "members";

  private static RoleIndex of(AccessRule rule) {
    return RoleIndex.of(
        schema(electrified(MEMBERS).column(required("role", "text")).accessRule(rule)));
  }

  private static RoleIndex assigned(RoleSource source) {
    Assign assign = new Assign(source, MEMBERS, "user_id", Optional.empty());
    return of(new AccessRule(AccessRule.Kind.ASSIGN, assign.key(), assign.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects", "a,b", "it's", "\"", " TO 'x", "(a)", "-- a", "Projects"})
  void rolesAreFoundWhateverTheirScopeIsCalled(String scope) {
    Role owner = new Role(Optional.of(scope), "owner");
    Role member = new Role(Optional.of(scope), "member");
    Grant grant = new Grant(Privilege.ALL, List.of(), scope, owner, List.of(), Optional.empty());

    RoleIndex granted = of(new AccessRule(AccessRule.Kind.GRANT, grant.key(), grant.text()));
    assertThat(granted.isGranted(owner)).isTrue();
    assertThat(granted.isGranted(member)).isFalse();
    assertThat(granted.isAssigned(owner)).isFalse();

    RoleIndex fixed = assigned(new RoleSource.Fixed(owner));
    assertThat(fixed.isAssigned(owner)).isTrue();
    assertThat(fixed.isAssigned(member)).isFalse();
    assertThat(fixed.isGranted(owner)).isFalse();

    RoleIndex dynamic = assigned(new RoleSource.Dynamic(Optional.of(scope), MEMBERS, "role"));
    assertThat(dynamic.isAssigned(owner)).isTrue();
    assertThat(dynamic.isAssigned(member)).isTrue();
    assertThat(dynamic.isAssigned(new Role(Optional.of("others"), "owner"))).isFalse();
    assertThat(dynamic.isAssigned(new Role(Optional.empty(), "owner"))).isFalse();
  }
}
