package dev.electrified.processor.linter;

import static dev.electrified.processor.linter.BadStatement.released;
import static dev.electrified.processor.linter.BadStatement.sql;
import static dev.electrified.processor.linter.BadStatement.tracker;

import java.util.ArrayList;
import java.util.List;

/** What breaks the rows about DDLX. */
final class BadDdlx {
  private BadDdlx() {}

  static List<BadStatement> spelling() {
    return List.of(
        tracker(Row.ENABLE, "ALTER TABLE ONLY projects ENABLE ELECTRIC;"),
        tracker(Row.ENABLE, "ALTER TABLE IF EXISTS projects ENABLE ELECTRIC;"),
        tracker(Row.SPELLING, "alter table projects enable electric;"),
        tracker(Row.SPELLING, "ALTER TABLE projects  ENABLE ELECTRIC;"),
        tracker(Row.SPELLING, "ALTER TABLE \"projects\" ENABLE ELECTRIC;"),
        tracker(Row.SPELLING, "ELECTRIC GRANT ALL ON projects TO 'a' CHECK (name = $$x$$);"),
        tracker(Row.SYNTAX, "ELECTRIC ENABLE projects;"),
        tracker(Row.SYNTAX, "ALTER TABLE projects ENABLE ELECTRIC, ADD COLUMN a text;"),
        tracker(Row.SYNTAX, "ELECTRIC GRANT TRUNCATE ON projects TO 'a';"),
        tracker(
            Row.SYNTAX, "ELECTRIC GRANT ALL ON projects TO 'a' CHECK (name = 'x') USING owner_id;"),
        tracker(Row.SYNTAX, "ELECTRIC GRANT UPDATE () ON projects TO 'a' x;"),
        tracker(Row.SYNTAX, "ELECTRIC GRANT UPDATE (name,) ON projects TO 'a';"),
        tracker(Row.SYNTAX, "ELECTRIC ASSIGN 'a' TO projects.owner_id USING owner_id;"),
        tracker(Row.SYNTAX, "ELECTRIC ASSIGN 'a' TO owner_id;"),
        tracker(Row.SYNTAX, "ELECTRIC SQLITE $$a; b$$;"),
        sql(
            Row.UNQUOTED_KEYWORD,
            "CREATE TABLE read (id uuid PRIMARY KEY); ALTER TABLE read ENABLE ELECTRIC;"),
        tracker(Row.BLANK_AROUND, "ELECTRIC GRANT ALL ON projects TO'a';"),
        tracker(Row.BLANK_AROUND, "ELECTRIC GRANT ALL ON projects TO 'a' CHECK (name='x');"));
  }

  static List<BadStatement> roles() {
    List<BadStatement> bad = new ArrayList<>();
    for (String role : List.of("", "projects:", ":owner", "my projects:owner")) {
      bad.add(tracker(Row.ROLE, "ELECTRIC GRANT ALL ON projects TO '" + role + "';"));
    }
    bad.add(tracker(Row.ROLE, "ELECTRIC ASSIGN 'it''s' TO projects.owner_id;"));
    bad.add(
        tracker(Row.ROLE_LENGTH, "ELECTRIC GRANT ALL ON projects TO '" + "r".repeat(65) + "';"));
    bad.add(tracker(Row.SCOPE, "ELECTRIC GRANT ALL ON projects TO 'plain:owner';"));
    bad.add(tracker(Row.GRANT_ROLE, "ELECTRIC GRANT SELECT ON projects TO ANYONE;"));
    bad.add(tracker(Row.GRANT_ROLE, "ELECTRIC GRANT SELECT ON projects TO (projects, 'owner');"));
    bad.add(tracker(Row.GRANT_LIST, "ELECTRIC GRANT SELECT, INSERT ON projects TO 'a';"));
    bad.add(tracker(Row.GRANT_LIST, "ELECTRIC GRANT SELECT ON projects TO 'a', 'b';"));
    bad.add(tracker(Row.GRANT_LIST, "ELECTRIC GRANT SELECT ON projects, users TO 'a';"));
    bad.add(tracker(Row.GRANT_LIST, "ELECTRIC GRANT ALL PRIVILEGES ON projects TO 'a';"));
    bad.add(tracker(Row.GRANT_LIST, "ELECTRIC GRANT ALL ON TABLE projects TO 'a';"));
    bad.add(tracker(Row.TARGET, "ELECTRIC GRANT ALL ON plain TO 'a';"));
    bad.add(tracker(Row.TARGET, "ELECTRIC GRANT UPDATE (title) ON projects TO 'a';"));
    bad.add(tracker(Row.REVOKE, "ELECTRIC REVOKE ALL ON projects FROM 'a';"));
    bad.add(
        tracker(
            Row.REVOKE,
            "ELECTRIC GRANT UPDATE ON projects TO 'a';\n"
                + "ELECTRIC REVOKE UPDATE (name) ON projects FROM 'a';"));
    return bad;
  }

  static List<BadStatement> assignments() {
    return List.of(
        tracker(Row.TARGET, "ELECTRIC ASSIGN 'a' TO projects.user_id;"),
        tracker(Row.TARGET, "ELECTRIC ASSIGN memberships.kind TO memberships.user_id;"),
        tracker(Row.ASSIGN_USER, "ELECTRIC ASSIGN 'a' TO projects.name;"),
        tracker(Row.ASSIGN_OTHER_TABLE, "ELECTRIC ASSIGN users.name TO memberships.user_id;"),
        released(Row.ASSIGN_SCOPE, "ELECTRIC ASSIGN 'memberships:a' TO projects.owner_id;"),
        released(Row.ASSIGN_SCOPE, "ELECTRIC ASSIGN (users, 'a') TO projects.owner_id;"),
        released(Row.ASSIGN_OWN_SCOPE, "ELECTRIC ASSIGN 'projects:a' TO projects.owner_id;"),
        tracker(
            Row.ASSIGN_TWICE,
            "ELECTRIC ASSIGN 'a' TO projects.owner_id;\nELECTRIC ASSIGN 'a' TO projects.owner_id;"),
        released(Row.ASSIGN_IF, "ELECTRIC ASSIGN 'a' TO projects.owner_id IF (name = 'x');"),
        tracker(Row.UNASSIGN, "ELECTRIC UNASSIGN 'a' FROM projects.owner_id;"),
        tracker(
            Row.SYNTAX,
            "ELECTRIC ASSIGN 'a' TO projects.owner_id IF (name = 'x');\n"
                + "ELECTRIC UNASSIGN 'a' FROM projects.owner_id IF (name = 'x');"),
        sql(
            Row.ASSIGN_NAMES,
            "CREATE TABLE users (id uuid PRIMARY KEY);"
                + "CREATE TABLE \"T\" (id uuid PRIMARY KEY, a uuid NOT NULL REFERENCES users);"
                + "ALTER TABLE users ENABLE ELECTRIC; ALTER TABLE \"T\" ENABLE ELECTRIC;\n"
                + "ELECTRIC ASSIGN 'a' TO \"T\".a;"));
  }

  static List<BadStatement> conditions() {
    List<BadStatement> bad = new ArrayList<>();
    for (String documented :
        List.of(
            "new.name = 'x'",
            "owner_id = auth.user_id",
            "name = 3",
            "name IS NOT NULL",
            "name IS NULL",
            "NOT name = 'x'",
            "name IN ('x', 'y')",
            "name = 'it''s'",
            "name LIKE 'x'",
            "name = NULL")) {
      bad.add(released(Row.CONDITION, check(documented)));
    }
    for (String broken :
        List.of(
            "",
            "name =",
            "name = 'x' name",
            "name::text = 'x'",
            "CASE WHEN name THEN name END",
            "other.name = 'x'",
            "name = ANY (SELECT name FROM users)",
            "a.b.c = 'x'")) {
      bad.add(tracker(Row.CONDITION_SYNTAX, check(broken)));
    }
    bad.add(tracker(Row.CONDITION_COLUMN, check("title = 'x'")));
    bad.add(tracker(Row.CONDITION_COLUMN, check("new.title = 'x'")));
    bad.add(
        released(
            Row.GRANT_USING,
            "ELECTRIC GRANT ALL ON memberships TO 'projects:a' USING project_id;"));
    bad.add(
        tracker(
            Row.USING_PATH, "ELECTRIC GRANT ALL ON memberships TO 'projects:a' USING user_id;"));
    bad.add(
        tracker(Row.USING_PATH, "ELECTRIC GRANT ALL ON memberships TO 'projects:a' USING role;"));
    return bad;
  }

  private static String check(String condition) {
    return "ELECTRIC GRANT UPDATE ON projects TO 'a' CHECK (" + condition + ");";
  }
}
