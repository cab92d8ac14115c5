package dev.electrified.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.sql.DdlxStatement.Assign;
import dev.electrified.runtime.sql.DdlxStatement.Column;
import dev.electrified.runtime.sql.DdlxStatement.Disable;
import dev.electrified.runtime.sql.DdlxStatement.Enable;
import dev.electrified.runtime.sql.DdlxStatement.Grant;
import dev.electrified.runtime.sql.DdlxStatement.Name;
import dev.electrified.runtime.sql.DdlxStatement.Privilege;
import dev.electrified.runtime.sql.DdlxStatement.Revoke;
import dev.electrified.runtime.sql.DdlxStatement.Role;
import dev.electrified.runtime.sql.DdlxStatement.Sqlite;
import dev.electrified.runtime.sql.DdlxStatement.Unassign;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DdlxReaderTest {
  private static Name name(String name) {
    return new Name(Optional.empty(), name);
  }

  private static Column column(String table, String column) {
    return new Column(name(table), column);
  }

  private static Role fixed(String name) {
    return new Role(Optional.empty(), Optional.of(name), Optional.empty());
  }

  private static Role fixed(String scope, String name) {
    return new Role(Optional.of(name(scope)), Optional.of(name), Optional.empty());
  }

  private static Grant grant(Role role, String... condition) {
    return new Grant(
        List.of(new Privilege("ALL", List.of())),
        List.of(name("t")),
        List.of(role),
        List.of(),
        List.of(condition));
  }

  @ParameterizedTest
  @EnumSource
  void bothGrammarsReadTheCanonicalSpellings(DdlxGrammar grammar) {
    assertThat(DdlxReader.read("ALTER TABLE items ENABLE ELECTRIC;", grammar))
        .contains(new Enable(name("items")));
    assertThat(DdlxReader.read("alter table Public.\"Items\" disable electric", grammar))
        .contains(new Disable(new Name(Optional.of("public"), "Items")));
    assertThat(DdlxReader.read("ELECTRIC GRANT ALL ON t TO 'ANYONE'", grammar))
        .contains(grant(fixed("ANYONE")));
    assertThat(DdlxReader.read("ELECTRIC REVOKE UPDATE (a, \"B\"\"b\") ON t FROM 'p:x y'", grammar))
        .contains(
            new Revoke(
                List.of(new Privilege("UPDATE", List.of("a", "B\"b"))),
                List.of(name("t")),
                List.of(fixed("p", "x y"))));
    assertThat(DdlxReader.read("ELECTRIC ASSIGN (p, m.role) TO m.user_id", grammar))
        .contains(
            new Assign(
                new Role(
                    Optional.of(name("p")), Optional.empty(), Optional.of(column("m", "role"))),
                column("m", "user_id"),
                List.of(),
                List.of()));
    assertThat(DdlxReader.read("ELECTRIC UNASSIGN '\"P\":o' FROM m.user_id", grammar))
        .contains(new Unassign(fixed("P", "o"), column("m", "user_id")));
    assertThat(DdlxReader.read("ELECTRIC SQLITE 'it''s'", grammar)).contains(new Sqlite("it's"));
    assertThat(DdlxReader.read("ELECTRIC GRANT ALL ON t TO 'x' CHECK (a = 'b' AND f(c))", grammar))
        .contains(grant(fixed("x"), "a", "=", "'b'", "AND", "f", "(", "c", ")"));
  }

  /** Source: ELECTRIC's grammar of 0.7 to 0.12.1, against its documentation. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ELECTRIC GRANT ALL PRIVILEGES ON t TO 'x'",
        "ELECTRIC GRANT SELECT, INSERT ON t TO 'x'",
        "ELECTRIC GRANT ALL ON TABLE t TO 'x'",
        "ELECTRIC GRANT ALL ON t, u TO 'x'",
        "ELECTRIC GRANT ALL ON t TO 'x', 'y'",
        "ELECTRIC GRANT ALL ON t TO ANYONE",
        "ELECTRIC GRANT ALL ON t TO (p, 'x')",
        "ELECTRIC GRANT ALL ON read TO 'x'",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (new.a = 'b')",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (a = 3)",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (a IS NOT NULL)",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (NOT a)",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (a IN ('b'))",
        "ELECTRIC ASSIGN 'x' TO t.u USING a/b",
        "ELECTRIC ASSIGN o.role TO t.u",
        "ELECTRIC ASSIGN admin TO t.u"
      })
  void documentedAloneIsNotReleased(String statement) {
    assertThat(DdlxReader.read(statement, DdlxGrammar.DOCUMENTED)).isPresent();
    assertThat(DdlxReader.read(statement, DdlxGrammar.EITHER)).isPresent();
    assertThat(DdlxReader.read(statement, DdlxGrammar.RELEASED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "SELECT 1",
        "ALTER TABLE t ENABLE ELECTRIC; SELECT 1",
        "ELECTRIC GRANT ALL ON t TO ''",
        "ELECTRIC GRANT ALL ON t TO 'x:'",
        "ELECTRIC GRANT ALL ON t TO ':x'",
        "ELECTRIC GRANT ALL ON t TO 'a b:x'",
        "ELECTRIC GRANT ALL () ON t TO 'x'",
        "ELECTRIC GRANT ALL (a,) ON t TO 'x'",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (a) USING b",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK (a",
        "ELECTRIC GRANT ALL ON t TO 'x' CHECK a",
        "ELECTRIC ASSIGN 'x' TO u",
        "ELECTRIC UNASSIGN 'x' TO t.u",
        "ELECTRIC ASSIGN 'x' TO t.u 'y'",
        "ELECTRIC GRANT ALL ON t TO 'x"
      })
  void neitherReadsMore(String statement) {
    assertThat(DdlxReader.read(statement, DdlxGrammar.DOCUMENTED)).isEmpty();
    assertThat(DdlxReader.read(statement, DdlxGrammar.RELEASED)).isEmpty();
  }

  @Test
  void conditionsOfTheReleasedParserNestOnlySoDeep() {
    String deep = "(".repeat(5_000) + "a" + ")".repeat(5_000);
    assertThat(
            DdlxReader.read("ELECTRIC GRANT ALL ON t TO 'x' CHECK " + deep, DdlxGrammar.RELEASED))
        .isEmpty();
  }
}
