package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlStatementTest {
  private static List<String> split(String message) {
    return SqlStatement.split(message).stream().map(SqlStatement::text).toList();
  }

  @Test
  void semicolonInAStringEndsNothing() {
    assertThat(split("SELECT 'a'';b', E'\\';c', U&'d;', B';'; SELECT 2"))
        .containsExactly("SELECT 'a'';b', E'\\';c', U&'d;', B';'", "SELECT 2");
  }

  @Test
  void semicolonInADollarQuoteEndsNothing() {
    assertThat(split("SELECT $$;$a$;$$, $b$;$$;$b$, $1; SELECT a$b$; SELECT $b$"))
        .containsExactly("SELECT $$;$a$;$$, $b$;$$;$b$, $1", "SELECT a$b$", "SELECT $b$");
  }

  @Test
  void semicolonInANameEndsNothing() {
    assertThat(split("SELECT \"a;\"\";b\", U&\"c;\"; SELECT 2"))
        .containsExactly("SELECT \"a;\"\";b\", U&\"c;\"", "SELECT 2");
  }

  @Test
  void commentsOutsideAreNoPartOfAStatement() {
    assertThat(split("-- it's; \nSELECT /* /* ; */ ' ; */ 1 -- ;\n; /* \" */ SELECT 2 -- '"))
        .containsExactly("SELECT /* /* ; */ ' ; */ 1", "SELECT 2");
  }

  @Test
  void semicolonInParenthesesEndsNothing() {
    assertThat(split("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); SELECT 3"))
        .containsExactly("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)", "SELECT 3");
  }

  @Test
  void bodyOfAFunctionIsPartOfIt() {
    String function =
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3; END";

    assertThat(split(function + "; BEGIN; END")).containsExactly(function, "BEGIN", "END");
  }

  @Test
  void nothingBetweenSemicolonsIsNoStatement() {
    assertThat(split(" ;; -- a\n; /* b */ ;")).isEmpty();
  }
}
