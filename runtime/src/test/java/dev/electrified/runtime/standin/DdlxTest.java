package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DdlxTest {
  private static Client client;

  @BeforeAll
  static void start() throws SQLException, IOException {
    client = Client.withFeatures();
    client.run(
        "CREATE TABLE users (id uuid PRIMARY KEY, name text)",
        "CREATE TABLE projects (id uuid PRIMARY KEY, name text, owner_id uuid REFERENCES users)",
        "CREATE TABLE twins (id uuid PRIMARY KEY, a uuid REFERENCES projects,"
            + " b uuid REFERENCES projects, user_id uuid REFERENCES users)",
        "CREATE TABLE quoted (id uuid PRIMARY KEY, \"userId\" uuid REFERENCES users, \"all\" uuid"
            + " REFERENCES users, \"Kind\" text, user_id uuid REFERENCES users,"
            + " \"projectId\" uuid REFERENCES projects)",
        "CREATE TABLE \"user\" (id uuid PRIMARY KEY, user_id uuid REFERENCES users)",
        "CREATE TABLE keyless (user_id uuid REFERENCES users)",
        "CREATE TABLE \"Mixed\" (id uuid PRIMARY KEY, user_id uuid REFERENCES users)",
        "CREATE TABLE memberships (id uuid PRIMARY KEY, role text, user_name text, can_read bool,"
            + " project_id uuid REFERENCES projects, user_id uuid REFERENCES users)");
  }

  @AfterAll
  static void stop() throws SQLException, IOException {
    client.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    client.run("BEGIN");
  }

  @AfterEach
  void rollBack() throws SQLException {
    if (client.connection().isClosed()) {
      client.reconnect();
    } else {
      client.run("ROLLBACK");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE users ENABLE ELECTRIC",
        "ALTER TABLE users ENABLE ELECTRIC;",
        "alter table Users enable electric",
        "ALTER TABLE public.users ENABLE ELECTRIC",
        "ALTER TABLE \"public\".\"users\" ENABLE ELECTRIC",
        "ALTER TABLE \"Mixed\" ENABLE ELECTRIC",
        "ALTER TABLE users\n  ENABLE ELECTRIC",
        "-- a plain comment\nALTER TABLE users ENABLE ELECTRIC",
        "ELECTRIC ENABLE users",
        "CALL electric.electrify('users')",
        "CALL electric.electrify('public.users')",
        "CALL electric.electrify('public', 'users')",
        "CALL electric.electrify('public.\"Mixed\"')",
        "-- ALTER TABLE nothing ENABLE ELECTRIC;\nSELECT 1",
        "CALL electric.migration_version('20240712103000_001')",
        "ELECTRIC ASSIGN 'admin' TO memberships.user_id",
        "ELECTRIC ASSIGN 'projects:member' TO memberships.user_id",
        "ELECTRIC ASSIGN '\"projects\":member' TO public.memberships.user_id",
        "ELECTRIC ASSIGN memberships.role TO memberships.user_id",
        "ELECTRIC ASSIGN public.memberships.role TO memberships.user_id",
        "ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id",
        "ELECTRIC ASSIGN (public.projects, 'member') TO memberships.user_id",
        "ELECTRIC ASSIGN projects:'member' TO memberships.user_id",
        "ELECTRIC ASSIGN (NULL, 'admin') TO memberships.user_id",
        "ELECTRIC ASSIGN 'admin' TO memberships.user_id IF (true)",
        "ELECTRIC ASSIGN 'admin' TO memberships.user_id IF (can_read)",
        "ELECTRIC UNASSIGN 'nobody' FROM memberships.user_id",
        "ELECTRIC GRANT ALL ON projects TO 'projects:owner'",
        "ELECTRIC GRANT READ ON projects TO 'ANYONE'",
        "ELECTRIC GRANT WRITE ON projects TO 'AUTHENTICATED'",
        "ELECTRIC GRANT UPDATE (name, \"Description\") ON projects TO 'reader'",
        "ELECTRIC GRANT SELECT ON nothing TO 'nowhere:nobody'",
        "ELECTRIC GRANT SELECT ON projects TO (users, 'owner')",
        "ELECTRIC GRANT SELECT ON \"read\" TO 'reader'",
        "ELECTRIC GRANT INSERT ON projects TO 'r' CHECK (name = 'Paul' AND is_open)",
        "ELECTRIC GRANT INSERT ON projects TO 'r' CHECK ((a + b) > f(c, g(),) OR d IS $$x$$)",
        "ELECTRIC REVOKE UPDATE (name) ON projects FROM 'reader'",
        "SELECT 1; ALTER TABLE users ENABLE ELECTRIC; SELECT 2",
        "INSERT INTO users (name, id) VALUES ('ELECTRIC', gen_random_uuid())",
        "ALTER TABLE users ENABLE ELECTRIC; SELECT 'K\u00f6ln'",
      })
  void isAccepted(String sql) throws SQLException {
    assertThat(client.answer(sql)).isEqualTo(Client.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ALTER TABLE ONLY users ENABLE ELECTRIC | <<\"users\">>",
        "ALTER TABLE IF EXISTS users ENABLE ELECTRIC | <<\"IF\">>",
        "ALTER TABLE read ENABLE ELECTRIC | <<\"read\">>",
        "ALTER TABLE users ADD COLUMN c text, ENABLE ELECTRIC | <<\"ADD\">>",
        "/* comment */ ALTER TABLE users ENABLE ELECTRIC | /",
        "`-- a; b\nALTER TABLE users ENABLE ELECTRIC` | <<\"b\">>",
        "ELECTRIC GRANT SELECT, INSERT ON projects TO 'a' | ,",
        "ELECTRIC GRANT ALL PRIVILEGES ON projects TO 'a' | <<\"PRIVILEGES\">>",
        "ELECTRIC GRANT SELECT ON TABLE projects TO 'a' | <<\"TABLE\">>",
        "ELECTRIC GRANT SELECT ON projects TO 'a', 'b' | ,",
        "ELECTRIC GRANT SELECT () ON projects TO 'a' | )",
        "ELECTRIC GRANT SELECT (name,) ON projects TO 'a' | )",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (b) USING c | <<\"USING\">>",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (new.owner_id = b) | .",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (b = 3) | 3",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (b IS NOT NULL) | <<\"NOT\">>",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (NOT b) | <<\"NOT\">>",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (b IN (c)) | <<\"IN\">>",
        "ELECTRIC GRANT EXECUTE ON projects TO 'a' | <<\"EXECUTE\">>",
        "ELECTRIC ASSIGN 'a' TO user_id | ``",
        "ELECTRIC ASSIGN 'a' TO memberships.user_id USING b | <<\"USING\">>",
        "ELECTRIC | ``",
      })
  void isNoStatementOfTheGrammar(String sql, String before) throws SQLException {
    assertThat(refusal(sql))
        .isEqualTo("00000 Invalid ELECTRIC statement\nsyntax error before: " + before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ELECTRIC GRANT SELECT ON projects TO ANYONE",
        "ELECTRIC GRANT SELECT ON projects TO projects.owner_id",
        "ELECTRIC GRANT SELECT ON projects TO ''",
        "ELECTRIC GRANT SELECT ON projects TO ':a'",
        "ELECTRIC GRANT SELECT ON projects TO 'projects:'",
        "ELECTRIC GRANT SELECT ON projects TO 'a b:c'",
        "ELECTRIC GRANT SELECT ON projects TO 'a' CHECK (b = 3.5)",
        "ELECTRIC GRANT SELECT ON projects TO $1a",
        "ELECTRIC ASSIGN role TO memberships.user_id",
        "ELECTRIC ASSIGN users.role TO memberships.user_id",
        "ELECTRIC ASSIGN 'a' TO memberships.user_id -- comment",
        "ELECTRIC SQLITE 'CREATE TABLE local (id TEXT)'",
        "-- don't\nALTER TABLE users ENABLE ELECTRIC",
        "-- 5\" screens\nALTER TABLE users ENABLE ELECTRIC",
        "ALTER TABLE \"it's\" ENABLE ELECTRIC",
        "/* a; b */ ALTER TABLE users ENABLE ELECTRIC",
        "CALL electric.electrify('a' || 'b')",
        "DO $$ BEGIN END $$",
        "SELECT 1; DO $$ BEGIN END $$",
        "ROLLBACK TO SAVEPOINT s",
        "START TRANSACTION",
        "PREPARE TRANSACTION 't'",
        "COMMIT PREPARED 't'",
      })
  void dropsTheConnection(String sql) throws SQLException {
    assertThat(client.answer(sql)).isEqualTo(Client.DROPPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ALTER TABLE users DISABLE ELECTRIC | EX001 ELECTRIC DISABLE is currently unsupported",
        "ELECTRIC DISABLE users | EX001 ELECTRIC DISABLE is currently unsupported",
        "ALTER TABLE gone ENABLE ELECTRIC | 42P01 relation \"public.gone\" does not exist",
        "ALTER TABLE order ENABLE ELECTRIC | 42601 syntax error at or near \"order\"",
        "ALTER TABLE users ENABLE \"ELECTRIC\" | 42601 syntax error at or near \"\"ELECTRIC\"\"",
        "SELECT 'K\u00f6ln'; ALTER TABLE users ENABLE ELECTRIC | 42601 syntax error at or near \"ELECTRIC\"",
        "\uFEFFALTER TABLE users ENABLE ELECTRIC | 42601 syntax error at or near \"\uFEFFALTER\"",
        "ELECTRIC SQLITE $$a; b$$ | 42601 syntax error at or near \"b$$\"",
        "SELEC 1 | 42601 syntax error at or near \"SELEC\"",
        "ELECTRIC GRANT SELECT ON t TO 'a' USING b/c | 42883 procedure electric.grant(privilege_name => unknown, on_table_name => unknown, role_name => unknown, columns => text[], scope_name => unknown, using_path => text[], check_fn => unknown) does not exist",
        "ELECTRIC GRANT SELECT ON t23456789012345678901234567890123456789012345678901234 TO 'a' | 22001 value too long for type character varying(64)",
        "ELECTRIC ASSIGN 'a' TO memberships.user_name | P0001 Could not find a foreign key pointing to the user table",
        "ELECTRIC ASSIGN 'users:a' TO projects.name | P0001 Could not find a foreign key pointing to the user table",
        "ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id | P0001 Could not find a foreign key pointing to the scope table",
        "ELECTRIC ASSIGN 'gone:owner' TO projects.owner_id | P0001 Could not find a foreign key pointing to the scope table",
        "ELECTRIC ASSIGN 'projects:a' TO twins.user_id | 42830 foreign key referenced-columns list must not contain duplicates",
        "ELECTRIC ASSIGN 'a' TO \"Mixed\".user_id | 42P01 relation \"public.mixed\" does not exist",
        "ELECTRIC ASSIGN 'a' TO \"user\".user_id | 42601 syntax error at or near \"user\"",
        "ELECTRIC ASSIGN 'a' TO quoted.\"userId\" | 42703 column \"userid\" does not exist",
        "ELECTRIC ASSIGN 'a' TO quoted.\"all\" | 42601 syntax error at or near \"all\"",
        "ELECTRIC ASSIGN quoted.\"Kind\" TO quoted.user_id | 42703 column \"kind\" does not exist",
        "ELECTRIC ASSIGN 'projects:a' TO quoted.user_id | 42703 column \"projectid\" does not exist",
        "ELECTRIC GRANT SELECT ON t TO 'r2345678901234567890123456789012345678901234567890123456789012345' | 22001 value too long for type character varying(64)",
        "ELECTRIC ASSIGN 'a' TO keyless.user_id | 22004 upper bound of FOR loop cannot be null",
        "CREATE INDEX CONCURRENTLY i ON users (name) | 25001 CREATE INDEX CONCURRENTLY cannot run inside a transaction block",
      })
  void isRefused(String sql, String refusal) throws SQLException {
    assertThat(client.answer(sql)).isEqualTo(refusal);
  }

  @Test
  void apostropheInAnAssignedRoleIsRefused() throws SQLException {
    assertThat(client.answer("ELECTRIC ASSIGN 'it''s' TO memberships.user_id"))
        .startsWith("42601 unterminated quoted string");
  }

  @Test
  void assigningTwiceIsRefused() throws SQLException {
    client.run("ELECTRIC ASSIGN 'a' TO memberships.user_id");

    assertThat(client.answer("ELECTRIC ASSIGN 'a' TO memberships.user_id"))
        .isEqualTo("23505 duplicate key value violates unique constraint \"unique_assign\"");
  }

  @Test
  void whatIsUnassignedCanBeAssignedAgain() throws SQLException {
    client.run(
        "ELECTRIC ASSIGN 'projects:a' TO memberships.user_id",
        "ELECTRIC UNASSIGN 'projects:a' FROM memberships.user_id");

    assertThat(client.answer("ELECTRIC ASSIGN 'projects:a' TO memberships.user_id"))
        .isEqualTo(Client.DONE);
  }

  @Test
  void assignmentIsStored() throws SQLException {
    client.run("ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id");

    assertThat(
            client.rows(
                "SELECT table_name, scope_table, user_column, role_name, role_column"
                    + " FROM electric.assignments"))
        .containsExactly(
            "\"public\".\"memberships\" \"public\".\"projects\" user_id __none__ role");
  }

  @Test
  void conditionOverAColumnFailsEveryInsert() throws SQLException {
    client.run("ELECTRIC ASSIGN 'a' TO memberships.user_id IF (can_read)");

    assertThat(client.answer("INSERT INTO memberships (id) VALUES (gen_random_uuid())"))
        .isEqualTo("42703 column \"can_read\" does not exist");
  }

  @Test
  void rowWithoutAUserIsRefused() throws SQLException {
    client.run("ELECTRIC ASSIGN 'a' TO memberships.user_id");

    assertThat(client.answer("INSERT INTO memberships (id) VALUES (gen_random_uuid())"))
        .isEqualTo(
            "23502 null value in column \"user_id\" of relation \"roles\" violates not-null"
                + " constraint");
  }

  @Test
  void grantIsOneRowForEachPrivilegeAndColumn() throws SQLException {
    client.run(
        "ELECTRIC GRANT WRITE (name, id) ON projects TO 'users:owner' CHECK (Name  =  'it''s')",
        "ELECTRIC GRANT INSERT (name) ON projects TO 'users:owner'",
        "ELECTRIC GRANT SELECT ON projects TO (users, 'owner')",
        "ELECTRIC REVOKE DELETE (id) ON projects FROM 'users:owner'",
        "ELECTRIC REVOKE UPDATE ON projects FROM 'users:owner'");

    assertThat(
            client.rows(
                "SELECT privilege, on_table, role, column_name, scope, coalesce(check_fn, '-')"
                    + " FROM electric.grants ORDER BY 1, 4"))
        .containsExactly(
            "delete \"public\".\"projects\" owner name \"public\".\"users\" name = 'it's'",
            "insert \"public\".\"projects\" owner id \"public\".\"users\" name = 'it's'",
            "insert \"public\".\"projects\" owner name \"public\".\"users\" -",
            "select \"public\".\"projects\" owner * __global__ -",
            "update \"public\".\"projects\" owner id \"public\".\"users\" name = 'it's'",
            "update \"public\".\"projects\" owner name \"public\".\"users\" name = 'it's'");
  }

  @Test
  void everythingButEnableIsSwitchedOffAtFirst() throws SQLException, IOException {
    try (Client plain = Client.with(settings -> settings)) {
      plain.run("CREATE TABLE t (id uuid PRIMARY KEY)", "ALTER TABLE t ENABLE ELECTRIC");

      assertThat(plain.answer("ELECTRIC ASSIGN 'a' TO t.id"))
          .isEqualTo("EX001 ELECTRIC ASSIGN is currently unsupported");
      assertThat(plain.answer("ELECTRIC UNASSIGN 'a' FROM t.id"))
          .isEqualTo("EX001 ELECTRIC UNASSIGN is currently unsupported");
      assertThat(plain.answer("ELECTRIC GRANT ALL ON t TO 'a'"))
          .isEqualTo("EX001 ELECTRIC GRANT is currently unsupported");
      assertThat(plain.answer("ELECTRIC REVOKE ALL ON t FROM 'a'"))
          .isEqualTo("EX001 ELECTRIC REVOKE is currently unsupported");
    }
  }

  private static String refusal(String sql) throws SQLException {
    try {
      client.run(sql);
      return Client.DONE;
    } catch (PSQLException e) {
      ServerErrorMessage error = e.getServerErrorMessage();
      return error == null
          ? e.toString()
          : error.getSQLState() + " " + error.getMessage() + "\n" + error.getDetail();
    }
  }
}
