package dev.electrified.processor.ddlx;

import static dev.electrified.processor.diff.Models.electrified;
import static dev.electrified.processor.diff.Models.required;
import static dev.electrified.processor.diff.Models.schema;
import static dev.electrified.processor.diff.Models.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.ddlx.condition.ConditionText;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.ddlx.condition.Operator;
import dev.electrified.processor.ddlx.condition.ReleasedGrammar;
import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.render.MigrationPart;
import dev.electrified.processor.render.MigrationRenderer;
import dev.electrified.processor.render.RenderOptions;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.TableName;
import dev.electrified.processor.sql.Identifier;
import dev.electrified.runtime.sql.DdlxGrammar;
import dev.electrified.runtime.sql.DdlxReader;
import dev.electrified.runtime.sql.DdlxStatement;
import dev.electrified.runtime.sql.DdlxStatement.Column;
import dev.electrified.runtime.sql.DdlxStatement.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every statement we can say, and its inverse, is read back as what it was said for: with one
 * hostile name wherever a name can stand, and with many at random.
 */
class RoundTripTest {
  private static final int STATEMENTS = 20_000;

  private static final Set<DdlxGrammar> ALL = EnumSet.allOf(DdlxGrammar.class);

  private static final Optional<Expression> NONE = Optional.empty();

  private static final List<String> ROLES =
      List.of("owner", "ANYONE", "AUTHENTICATED", "a b", "TO", "x-1.y_Z", "select");

  private final RandomStatements random = new RandomStatements(20261126);

  static List<String> names() {
    return List.of(
        "projects",
        "select",
        "read",
        "write",
        "check",
        "on",
        "to",
        "from",
        "using",
        "if",
        "electric",
        "privileges",
        "user",
        "Projects",
        "snake_Case",
        "two words",
        " TO x",
        "a.b",
        "a:b",
        "a,b",
        "(a)",
        "a/b",
        "-- a",
        "/* a */",
        "a;b",
        "it's",
        "''",
        "a\"b",
        "\"",
        "Köln",
        "ß",
        "日本",
        "🐘",
        "1st",
        "_x",
        "$x",
        "$$",
        "a$b",
        "back\\slash",
        "E'x'",
        "line\nfeed",
        "tab\t");
  }

  @ParameterizedTest
  @MethodSource("names")
  void grantAndRevoke(String name) {
    for (Privilege privilege : Privilege.values()) {
      for (String role : ROLES) {
        Role global = new Role(Optional.empty(), role);
        Role scoped = new Role(asScope(name), role);
        List<String> check = tokensOf(name);
        List<String> no = List.of();
        assertReadsBoth(new Grant(privilege, no, name, global, no, NONE), no, ALL);
        assertReadsBoth(
            new Grant(privilege, List.of(name, "b"), name, scoped, no, is(name)), check, ALL);
        assertReadsBoth(new Grant(privilege, no, name, scoped, List.of(name, name), NONE), no, ALL);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void assignAndUnassign(String name) {
    for (String role : ROLES) {
      for (Optional<String> scope : List.of(Optional.<String>empty(), asScope(name))) {
        RoleSource fixed = new RoleSource.Fixed(new Role(scope, role));
        assertReadsBoth(new Assign(fixed, name, name, is(name)), tokensOf(name), ALL);
      }
    }
    RoleSource global = new RoleSource.Dynamic(Optional.empty(), name, name);
    assertReadsBoth(new Assign(global, name, "user_id", NONE), List.of(), ALL);
    RoleSource scoped = new RoleSource.Dynamic(Optional.of(name), name, name);
    assertReadsBoth(new Assign(scoped, name, name, NONE), List.of(), ALL);
  }

  @ParameterizedTest
  @MethodSource("names")
  void enableAndDisable(String name) {
    String table = new TableName("", name).text();
    Schema electrified = schema(electrified(table).column(required("title", "text")));
    Schema plain = schema(table(table).column(required("title", "text")));
    assertReads(ofElectric(Schema.EMPTY, electrified), new DdlxStatement.Enable(name(name)), ALL);
    assertReads(ofElectric(electrified, plain), new DdlxStatement.Disable(name(name)), ALL);
  }

  @Test
  void grantsAtRandom() {
    for (int i = 0; i < STATEMENTS; i++) {
      Grant grant = random.grant();
      assertReadsBoth(grant, tokensOf(grant.check()), grammars(grant.check()));
    }
  }

  @Test
  void assignmentsAtRandom() {
    for (int i = 0; i < STATEMENTS; i++) {
      Assign assign = random.assign();
      assertReadsBoth(assign, tokensOf(assign.when()), grammars(assign.when()));
    }
  }

  @Test
  void rolesAreWellFormed() {
    assertThat(ROLES).allMatch(Role::isWellFormed);
  }

  private static void assertReads(String text, DdlxStatement meant, Set<DdlxGrammar> grammars) {
    for (DdlxGrammar grammar : grammars) {
      assertThat(DdlxReader.read(text, grammar)).as("%s: %s", grammar, text).contains(meant);
    }
  }

  private static void assertReadsBoth(Grant grant, List<String> check, Set<DdlxGrammar> grammars) {
    List<DdlxStatement.Privilege> privileges =
        List.of(new DdlxStatement.Privilege(grant.privilege().name(), grant.columns()));
    List<Name> tables = List.of(name(grant.table()));
    List<DdlxStatement.Role> roles = List.of(meant(grant.role()));
    assertReads(
        grant.text(),
        new DdlxStatement.Grant(privileges, tables, roles, grant.using(), check),
        grammars);
    assertReads(inverse(grant.text()), new DdlxStatement.Revoke(privileges, tables, roles), ALL);
  }

  private static void assertReadsBoth(Assign assign, List<String> when, Set<DdlxGrammar> grammars) {
    DdlxStatement.Role role = meant(assign.role());
    Column user = column(assign.table(), assign.userColumn());
    assertReads(assign.text(), new DdlxStatement.Assign(role, user, List.of(), when), grammars);
    assertReads(inverse(assign.text()), new DdlxStatement.Unassign(role, user), ALL);
  }

  private static String inverse(String statement) {
    return RuleText.parse(statement).orElseThrow(() -> new AssertionError(statement)).inverse();
  }

  private static Name name(String name) {
    return new Name(Optional.empty(), name);
  }

  private static Column column(String table, String column) {
    return new Column(name(table), column);
  }

  private static DdlxStatement.Role meant(Role role) {
    return new DdlxStatement.Role(
        role.scope().map(RoundTripTest::name), Optional.of(role.name()), Optional.empty());
  }

  private static DdlxStatement.Role meant(RoleSource source) {
    if (source instanceof RoleSource.Fixed fixed) {
      return meant(fixed.role());
    }
    RoleSource.Dynamic dynamic = (RoleSource.Dynamic) source;
    return new DdlxStatement.Role(
        dynamic.scope().map(RoundTripTest::name),
        Optional.empty(),
        Optional.of(column(dynamic.table(), dynamic.column())));
  }

  /** DDLX ends a scope at the first colon of the role, whatever quotes there are. */
  private static Optional<String> asScope(String name) {
    return Optional.of(name.replace(':', '_'));
  }

  /** A condition in which a column and a string are called so. */
  private static Optional<Expression> is(String name) {
    return Optional.of(
        new Expression.Binary(
            new Expression.Name(List.of(name)), Operator.EQUAL, new Expression.Text(name)));
  }

  /** What is to be read of such a condition. */
  private static List<String> tokensOf(String name) {
    return List.of(Identifier.ddlx(name), "=", "'" + name.replace("'", "''") + "'");
  }

  /** What the reader gives for a condition, read from a statement with nothing else. */
  private static List<String> tokensOf(Optional<Expression> condition) {
    if (condition.isEmpty()) {
      return List.of();
    }
    String text = "ELECTRIC ASSIGN 'x' TO t.u IF (" + ConditionText.of(condition.get()) + ")";
    return DdlxReader.read(text, DdlxGrammar.EITHER)
        .map(statement -> ((DdlxStatement.Assign) statement).condition())
        .orElseThrow();
  }

  /** Those that take the condition. */
  private static Set<DdlxGrammar> grammars(Optional<Expression> condition) {
    return condition.map(ReleasedGrammar::missing).orElse(List.of()).isEmpty()
        ? ALL
        : EnumSet.of(DdlxGrammar.DOCUMENTED, DdlxGrammar.EITHER);
  }

  private static String ofElectric(Schema from, Schema to) {
    return MigrationRenderer.render(
            SchemaDiffer.diff(from, to), new RenderOptions(false, false, false))
        .stream()
        .map(MigrationPart::statements)
        .flatMap(List::stream)
        .filter(statement -> statement.endsWith(" ELECTRIC"))
        .reduce((a, b) -> a + ";" + b)
        .orElseThrow();
  }
}
