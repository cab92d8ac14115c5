package dev.electrified.processor.ddlx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.ddlx.condition.Condition;
import dev.electrified.processor.ddlx.condition.ConditionProblem;
import dev.electrified.processor.ddlx.condition.ConditionText;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.ddlx.condition.ReleasedGrammar;
import dev.electrified.runtime.sql.DdlxGrammar;
import dev.electrified.runtime.sql.DdlxReader;
import dev.electrified.runtime.sql.DdlxStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement we can say is read back as what it was said for, whatever names are in it. */
class RoundTripTest {
  private static final int STATEMENTS = 20_000;

  /** All but the backslash, which electrified tables cannot have in their names. */
  private static final List<String> PARTS =
      List.of(
          "a", "Z", "0", "_", " ", ".", ",", "/", "(", ")", "\"", "'", ";", "--", "/*", "$$", "$a$",
          "%", "é", "日", "\u00a0", "TO", "user", "read", "select", "check");

  private static final List<String> CONDITIONS =
      List.of(
          "a = 'x -- )'",
          "new.x <> auth.user_id",
          "NOT (a IN (1, 2.5, 'c') OR b IS NOT NULL)",
          "f(a, g(b)) AND a + b * 2 >= -3",
          "active AND name = 'Paul'");

  private final Random random = new Random(20261126);

  @Test
  void grantsAreReadBack() {
    for (int i = 0; i < STATEMENTS; i++) {
      Grant grant =
          new Grant(
              pick(List.of(Privilege.values())), names(3), name(), role(), names(2), condition());
      DdlxStatement.Grant expected =
          new DdlxStatement.Grant(
              List.of(new DdlxStatement.Privilege(grant.privilege().name(), grant.columns())),
              List.of(table(grant.table())),
              List.of(role(grant.role())),
              grant.using(),
              tokens(grant.check()));

      assertThat(DdlxReader.read(grant.text(), DdlxGrammar.DOCUMENTED))
          .as(grant.text())
          .contains(expected);
      if (grant.check().map(ReleasedGrammar::missing).orElse(List.of()).isEmpty()) {
        assertThat(DdlxReader.read(grant.text(), DdlxGrammar.RELEASED))
            .as(grant.text())
            .contains(expected);
      }
      assertThat(
              DdlxReader.read(
                  RuleText.parse(grant.text()).orElseThrow().inverse(), DdlxGrammar.RELEASED))
          .as("inverse of %s", grant.text())
          .contains(
              new DdlxStatement.Revoke(expected.privileges(), expected.tables(), expected.roles()));
    }
  }

  @Test
  void assignmentsAreReadBack() {
    for (int i = 0; i < STATEMENTS; i++) {
      String table = name();
      Optional<String> scope = random.nextBoolean() ? Optional.of(name()) : Optional.empty();
      RoleSource source =
          random.nextBoolean()
              ? new RoleSource.Fixed(role())
              : new RoleSource.Dynamic(scope, table, name());
      Assign assign = new Assign(source, table, name(), condition());
      DdlxStatement.Role role =
          source instanceof RoleSource.Fixed fixed
              ? role(fixed.role())
              : new DdlxStatement.Role(
                  scope.map(RoundTripTest::table),
                  Optional.empty(),
                  Optional.of(
                      new DdlxStatement.Column(
                          table(table), ((RoleSource.Dynamic) source).column())));
      DdlxStatement.Column user = new DdlxStatement.Column(table(table), assign.userColumn());

      assertThat(DdlxReader.read(assign.text(), DdlxGrammar.DOCUMENTED))
          .as(assign.text())
          .contains(new DdlxStatement.Assign(role, user, List.of(), tokens(assign.when())));
      assertThat(
              DdlxReader.read(
                  RuleText.parse(assign.text()).orElseThrow().inverse(), DdlxGrammar.RELEASED))
          .as("inverse of %s", assign.text())
          .contains(new DdlxStatement.Unassign(role, user));
    }
  }

  private static DdlxStatement.Name table(String name) {
    return new DdlxStatement.Name(Optional.empty(), name);
  }

  private static DdlxStatement.Role role(Role role) {
    return new DdlxStatement.Role(
        role.scope().map(RoundTripTest::table), Optional.of(role.name()), Optional.empty());
  }

  /** What the reader gives for a condition of ours, read from a statement with nothing else. */
  private static List<String> tokens(Optional<Expression> condition) {
    if (condition.isEmpty()) {
      return List.of();
    }
    String text = "ELECTRIC ASSIGN 'x' TO t.u IF (" + ConditionText.of(condition.get()) + ")";
    return DdlxReader.read(text, DdlxGrammar.EITHER)
        .map(statement -> ((DdlxStatement.Assign) statement).condition())
        .orElseThrow();
  }

  private Role role() {
    String name = pick(List.of("owner", "ANYONE", "a b", "x.y-z_0", "To", "0"));
    // DDLX splits the text of a role at its first colon, so that a scope can have none
    return new Role(random.nextBoolean() ? Optional.of(name()) : Optional.empty(), name);
  }

  private List<String> names(int most) {
    return Stream.generate(this::name).limit(random.nextInt(most + 1)).toList();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      name.append(pick(PARTS));
    }
    return name.toString();
  }

  private Optional<Expression> condition() {
    if (random.nextInt(3) > 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Condition.parse(pick(CONDITIONS)).expression());
    } catch (ConditionProblem problem) {
      throw new AssertionError(problem);
    }
  }

  private <T> T pick(List<T> from) {
    return new ArrayList<>(from).get(random.nextInt(from.size()));
  }
}
