package dev.electrified.processor.ddlx;

import dev.electrified.processor.ddlx.condition.Condition;
import dev.electrified.processor.ddlx.condition.ConditionProblem;
import dev.electrified.processor.ddlx.condition.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes access rules with hostile names wherever a name can stand. */
final class RandomStatements {
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

  private final Random random;

  RandomStatements(long seed) {
    random = new Random(seed);
  }

  Grant grant() {
    return new Grant(
        pick(List.of(Privilege.values())), names(3), name(), role(), names(2), condition());
  }

  Assign assign() {
    String table = name();
    Optional<String> scope = random.nextBoolean() ? Optional.of(name()) : Optional.empty();
    RoleSource source =
        random.nextBoolean()
            ? new RoleSource.Fixed(role())
            : new RoleSource.Dynamic(scope, table, name());
    return new Assign(source, table, name(), condition());
  }

  private Role role() {
    String role = pick(List.of("owner", "ANYONE", "a b", "x.y-z_0", "To", "0"));
    // DDLX splits the text of a role at its first colon, so that a scope can have none
    return new Role(random.nextBoolean() ? Optional.of(name()) : Optional.empty(), role);
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
    return from.get(random.nextInt(from.size()));
  }
}
