package dev.electrified.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.electrified.runtime.sql.DdlxDecision.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DdlxDecisionTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isOneDdlxStatement(String name, String text, String statement) {
    assertThat(DdlxDecision.of(text)).isEqualTo(new DdlxDecision(Kind.STATEMENT, statement));
  }

  static Stream<Arguments> isOneDdlxStatement() {
    return Stream.of(
        whole("enable", "ALTER TABLE projects ENABLE ELECTRIC"),
        whole("disable", "ALTER TABLE projects DISABLE ELECTRIC"),
        whole("enable in lower case", "alter table projects enable electric"),
        whole("enable with a schema", "ALTER TABLE public.projects ENABLE ELECTRIC"),
        whole("enable with blanks at the dot", "ALTER TABLE public . projects ENABLE ELECTRIC"),
        whole("enable with quoted names", "ALTER TABLE \"Pub\".\"a;b\"\"c\" ENABLE ELECTRIC"),
        whole("enable with a Unicode name", "ALTER TABLE U&\"d\\0061ta\" ENABLE ELECTRIC"),
        whole("enable if exists", "ALTER TABLE IF EXISTS projects ENABLE ELECTRIC"),
        whole("enable only", "ALTER TABLE ONLY projects ENABLE ELECTRIC"),
        whole("enable if exists only", "ALTER TABLE IF EXISTS ONLY projects ENABLE ELECTRIC"),
        whole("enable with a star", "ALTER TABLE projects* ENABLE ELECTRIC"),
        whole("enable a table called electric", "ALTER TABLE electric ENABLE ELECTRIC"),
        whole("enable a table called enable", "ALTER TABLE enable ENABLE ELECTRIC"),
        whole("enable a table called if", "ALTER TABLE if ENABLE ELECTRIC"),
        whole("enable a table in a schema called if", "ALTER TABLE if.t ENABLE ELECTRIC"),
        whole("enable on several lines", "ALTER\nTABLE\r\n\tprojects\nENABLE\nELECTRIC"),
        whole("enable with comments for blanks", "ALTER/**/TABLE--\nt/*/**/*/ENABLE/**/ELECTRIC"),
        whole("the short enable", "ELECTRIC ENABLE public.projects"),
        whole("the short disable", "electric disable \"Projects\""),
        whole("assign a role", "ELECTRIC ASSIGN 'admin' TO admin_users.user_id"),
        whole("assign a scoped role", "ELECTRIC ASSIGN 'projects:member' TO memberships.user_id"),
        whole("assign from a column", "ELECTRIC ASSIGN roles.name TO public.roles.user_id"),
        whole("assign a pair", "ELECTRIC ASSIGN (projects, memberships.role) TO m.user_id"),
        whole("assign without a scope", "ELECTRIC ASSIGN (NULL, 'admin') TO m.user_id"),
        whole("assign with a colon", "ELECTRIC ASSIGN projects:'owner' TO m.user_id"),
        whole("assign with a condition", "ELECTRIC ASSIGN 'a' TO m.u IF (can_read AND (b = ';'))"),
        whole("assign with a path", "ELECTRIC ASSIGN 'a' TO m.u USING project_id"),
        whole("unassign", "ELECTRIC UNASSIGN 'projects:member' FROM memberships.user_id"),
        whole("grant", "ELECTRIC GRANT ALL ON projects TO 'projects:owner'"),
        whole("grant in mixed case", "eLeCtRiC gRaNt Select oN t tO 'a'"),
        whole("grant columns", "ELECTRIC GRANT UPDATE (name, \"d;\") ON projects TO 'reader'"),
        whole("grant to anyone", "ELECTRIC GRANT SELECT ON projects TO ANYONE"),
        whole("grant all privileges", "ELECTRIC GRANT ALL PRIVILEGES ON TABLE p TO 'a'"),
        whole("grant lists", "ELECTRIC GRANT SELECT, UPDATE (a), READ, WRITE ON p, q TO 'a', 'b'"),
        whole("grant along a path", "ELECTRIC GRANT READ ON c TO 'a' USING issue_id/project_id"),
        whole("grant along an empty path", "ELECTRIC GRANT READ ON c TO 'a' USING"),
        whole("grant with a check", "ELECTRIC GRANT INSERT ON c TO 'a' CHECK (x = $$;)$$ OR (y))"),
        whole("grant with both", "ELECTRIC GRANT DELETE ON c TO 'a' USING p CHECK (new.a = 1)"),
        whole("grant to a role with a quote", "ELECTRIC GRANT ALL ON t TO 'it''s; -- /*'"),
        whole("revoke", "ELECTRIC REVOKE UPDATE (name) ON projects FROM 'reader'"),
        whole("local SQL", "ELECTRIC SQLITE 'CREATE TABLE a (b TEXT); DROP TABLE c;'"),
        whole("local SQL in dollars", "ELECTRIC SQLITE $x$CREATE TABLE a; $$;$x$"),
        whole("no blank before a string", "ELECTRIC SQLITE'a'"),
        whole("a call", "CALL electric.migration_version('20240101')"),
        whole("a call in other case", "call ELECTRIC.Electrify ( 'public.\"Items\"' )"),
        whole("a call of a quoted schema", "CALL \"electric\".\"electrify\"('items')"),
        whole("a call without arguments", "CALL electric.x()"),
        whole("a call with nested parentheses", "CALL electric.x((1), f(')', $$)$$, (a)))"),
        whole("a call with a parameter", "CALL electric.migration_version(?)"),
        ddlx("a final semicolon", "ELECTRIC ENABLE t;", "ELECTRIC ENABLE t"),
        ddlx("semicolons around", ";; ELECTRIC ENABLE t ; ;", "ELECTRIC ENABLE t"),
        ddlx("blanks around", "\r\n\tELECTRIC ENABLE t \f\n", "ELECTRIC ENABLE t"),
        ddlx("a line comment before", "-- it's; \"\nELECTRIC ENABLE t", "ELECTRIC ENABLE t"),
        ddlx("a block comment before", "/* a; /* ' */ */ELECTRIC ENABLE t", "ELECTRIC ENABLE t"),
        ddlx("a comment behind", "ELECTRIC ENABLE t -- it's", "ELECTRIC ENABLE t"),
        ddlx("comments behind", "ELECTRIC ENABLE t /* ; */ ; -- ;'", "ELECTRIC ENABLE t"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isNoDdlx(String name, String text) {
    assertThat(DdlxDecision.of(text)).isEqualTo(new DdlxDecision(Kind.NONE, ""));
  }

  static Stream<Arguments> isNoDdlx() {
    return Stream.of(
        arguments("nothing", ""),
        arguments("a semicolon", ";"),
        arguments("DDLX in a line comment", "-- ELECTRIC ENABLE t;"),
        arguments("DDLX in a block comment", "/* ; ELECTRIC ENABLE t; */"),
        arguments("DDLX in a nested comment", "/* /* */ ; ELECTRIC ENABLE t; */ SELECT 1"),
        arguments("DDLX behind a comment in front", "--\rSELECT 1 -- \n ELECTRIC ENABLE t"),
        arguments("DDLX in a string", "SELECT 'ELECTRIC GRANT ALL ON t TO ''a'''"),
        arguments("DDLX behind a semicolon in a string", "SELECT '; ELECTRIC ENABLE t; '"),
        arguments("DDLX behind a doubled quote", "SELECT '''; ELECTRIC ENABLE t; '"),
        arguments("DDLX behind a backslash and a quote", "SELECT E'\\'; ELECTRIC ENABLE t; '"),
        arguments("DDLX on a string's second line", "SELECT E'a'\n'\\'; ELECTRIC ENABLE t; '"),
        arguments("DDLX in a dollar quote", "DO $$ BEGIN; ELECTRIC ENABLE t; END $$"),
        arguments("DDLX behind another tag", "SELECT $a$ $b$ $$; ELECTRIC ENABLE t; $a$"),
        arguments(
            "DDLX in a function",
            "CREATE FUNCTION f() RETURNS void AS $f$\nALTER TABLE t ENABLE ELECTRIC;\n$f$"
                + " LANGUAGE sql"),
        arguments("DDLX in a quoted name", "SELECT 1 AS \"; ELECTRIC ENABLE t; \""),
        arguments("DDLX behind a doubled double quote", "SELECT 1 \"\"\"; ELECTRIC ENABLE t;\""),
        arguments("DDLX in a Unicode name", "SELECT 1 AS U&\"; ELECTRIC ENABLE t; \""),
        arguments("DDLX in a Unicode string", "SELECT U&'; ELECTRIC ENABLE t; \\0061'"),
        arguments("DDLX that is a value", "INSERT INTO t VALUES ('ALTER TABLE t ENABLE ELECTRIC')"),
        arguments("a comment about DDLX", "COMMENT ON TABLE t IS 'ELECTRIC ENABLE t'"),
        arguments("a column called electric", "SELECT electric FROM cars"),
        arguments("a table called electric", "CREATE TABLE electric (id uuid)"),
        arguments("a schema called electric", "SELECT * FROM electric.grants"),
        arguments("a trigger called electric", "ALTER TABLE t ENABLE TRIGGER electric"),
        arguments("a rule called electric", "ALTER TABLE t DISABLE RULE electric"),
        arguments("row security of electric", "ALTER TABLE electric ENABLE ROW LEVEL SECURITY"),
        arguments("a column of electric", "ALTER TABLE electric ADD COLUMN enable electric"),
        arguments("electric enable as names", "ALTER TABLE electric.enable RENAME TO electric"),
        arguments("electric alone", "ELECTRIC"),
        arguments("electric and a semicolon", "ELECTRIC;"),
        arguments("electric and a verb alone", "ELECTRIC GRANT"),
        arguments("a verb that Electric has not", "ELECTRIC FENCE t"),
        arguments("a verb with an error in it", "ELECTRIC GRNAT ALL ON t TO 'a'"),
        arguments("a quoted verb", "ELECTRIC \"ENABLE\" t"),
        arguments("electric quoted", "\"ELECTRIC\" ENABLE t"),
        arguments("electric as a schema", "ELECTRIC.ENABLE t"),
        arguments("a longer word", "ELECTRICS ENABLE t"),
        arguments("a word with a dollar", "ELECTRIC$ ENABLE t"),
        arguments("a letter stuck to it", "ELECTRIC\u00A0ENABLE t"),
        arguments("a byte order mark stuck to it", "\uFEFFELECTRIC ENABLE t"),
        arguments("an i without a dot", "ELECTR\u0131C ENABLE t"),
        arguments("an I with a dot", "electr\u0130c enable t"),
        arguments("the sign for kelvin", "ELECTRIC REVO\u212AE ALL ON t FROM 'a'"),
        arguments("wide letters", "\uFF25LECTRIC ENABLE t"),
        arguments("ENABLE and a quoted ELECTRIC", "ALTER TABLE t ENABLE \"ELECTRIC\""),
        arguments("ENABLE and a quoted electric", "ALTER TABLE t ENABLE \"electric\""),
        arguments("ENABLE and a Unicode electric", "ALTER TABLE t ENABLE U&\"electric\""),
        arguments("ENABLE quoted", "ALTER TABLE t \"ENABLE\" ELECTRIC"),
        arguments("ALTER quoted", "\"ALTER\" TABLE t ENABLE ELECTRIC"),
        arguments("a table without a name", "ALTER TABLE ENABLE ELECTRIC"),
        arguments("a string for a name", "ALTER TABLE 't' ENABLE ELECTRIC"),
        arguments("a name of three parts", "ALTER TABLE a.b.c ENABLE ELECTRIC"),
        arguments("a name that ends in a dot", "ALTER TABLE a. ENABLE ELECTRIC"),
        arguments("two stars", "ALTER TABLE t ** ENABLE ELECTRIC"),
        arguments("two actions", "ALTER TABLE t ENABLE ELECTRIC, ADD COLUMN a text"),
        arguments("something behind ENABLE", "ALTER TABLE t ENABLE ELECTRIC CASCADE"),
        arguments("another object", "ALTER VIEW t ENABLE ELECTRIC"),
        arguments("a word before", "EXPLAIN ALTER TABLE t ENABLE ELECTRIC"),
        arguments("a parenthesis before", "(ELECTRIC ENABLE t)"),
        arguments("an escape of JDBC", "{call electric.migration_version('1')}"),
        arguments("a procedure called electric", "CALL electric('1')"),
        arguments("another schema", "CALL electrics.x()"),
        arguments("another schema's electric", "CALL public.electric.x()"),
        arguments("a schema in quoted capitals", "CALL \"Electric\".x()"),
        arguments("a schema in quoted upper case", "CALL \"ELECTRIC\".x()"),
        arguments("a schema in Unicode quotes", "CALL U&\"electric\".x()"),
        arguments("a call without parentheses", "CALL electric.x"),
        arguments("a call with something behind", "CALL electric.x() AS a"),
        arguments("a call with too many parentheses", "CALL electric.x())"),
        arguments("a call that only closes", "CALL electric.x)"),
        arguments("a call that only opens", "CALL electric.x(("),
        arguments("a call of a call", "CALL electric.x().y()"),
        arguments("a function of electric", "SELECT electric.x()"),
        arguments("an open string in DDLX", "ELECTRIC GRANT ALL ON t TO 'a; SELECT 1"),
        arguments("an open comment behind DDLX", "ELECTRIC ENABLE t; /* SELECT 1"),
        arguments("an open comment before DDLX", "/* /* */ ELECTRIC ENABLE t"),
        arguments("an open string behind DDLX", "ELECTRIC ENABLE t; SELECT '"),
        arguments("a forgotten semicolon", "ELECTRIC GRANT ALL ON t TO 'a'\nCREATE TABLE u ()"),
        arguments("one forgotten behind a table", "ELECTRIC ENABLE t\nDROP TABLE u"),
        arguments("one forgotten behind a column", "ELECTRIC ASSIGN 'a' TO m.u\nSELECT 1"),
        arguments(
            "one forgotten behind a path", "ELECTRIC GRANT READ ON t TO 'a' USING p SELECT 1"),
        arguments(
            "one forgotten behind a check", "ELECTRIC GRANT READ ON t TO 'a' CHECK (b) SELECT"),
        arguments("one forgotten behind local SQL", "ELECTRIC SQLITE 'a' SELECT 1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isMixture(String name, String text, String statement) {
    assertThat(DdlxDecision.of(text)).isEqualTo(new DdlxDecision(Kind.MIXTURE, statement));
  }

  static Stream<Arguments> isMixture() {
    return Stream.of(
        ddlx("DDLX first", "ELECTRIC ENABLE t; SELECT 1", "ELECTRIC ENABLE t"),
        ddlx("DDLX last", "SELECT ';'; ELECTRIC ENABLE t;", "ELECTRIC ENABLE t"),
        ddlx("DDLX in the middle", "BEGIN;ELECTRIC ENABLE t;COMMIT", "ELECTRIC ENABLE t"),
        ddlx("two DDLX statements", "ELECTRIC ENABLE t; ELECTRIC ENABLE u", "ELECTRIC ENABLE t"),
        ddlx(
            "what only seems to begin a string",
            "SELECT '\\'; CALL electric.x()",
            "CALL electric.x()"),
        ddlx(
            "what only seems to open a quote",
            "SELECT a$$; CALL electric.x();--$$",
            "CALL electric.x()"),
        ddlx("a comment that is over", "/*/**/*/SELECT 1;CALL electric.x()", "CALL electric.x()"),
        ddlx("garbage and DDLX", ") ' ' ; CALL electric.x(); ]", "CALL electric.x()"),
        ddlx(
            "DDLX that is none and DDLX that is",
            "ELECTRIC FENCE; ALTER TABLE t ENABLE ELECTRIC",
            "ALTER TABLE t ENABLE ELECTRIC"));
  }

  private static Arguments whole(String name, String text) {
    return arguments(name, text, text);
  }

  private static Arguments ddlx(String name, String text, String statement) {
    return arguments(name, text, statement);
  }
}
