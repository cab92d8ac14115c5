package dev.electrified.processor.compile;

import java.io.IOException;
import java.nio.file.Path;

/** The example that the documentation begins with: projects, and the users who own them. */
final class Seed {
  static final String USER =
      """
      package app;

      import dev.electrified.annotations.Electrified;
      import jakarta.persistence.*;
      import java.util.UUID;

      @Entity
      @Table(name = "users")
      @Electrified
      public class User {
        @Id UUID id;
        String name;
      }
      """;

  static final String PROJECT =
      """
      package app;

      import static dev.electrified.annotations.Privilege.*;
      import static dev.electrified.annotations.Roles.*;

      import dev.electrified.annotations.*;
      import jakarta.persistence.*;
      import java.util.UUID;

      @Entity
      @Table(name = "projects")
      @Electrified
      @ElectricGrant(privileges = ALL, to = "projects:owner")
      @ElectricGrant(privileges = SELECT, to = ANYONE)
      public class Project {
        @Id UUID id;
        @Column(nullable = false) String name;

        @ManyToOne(optional = false)
        @ElectricAssign("projects:owner")
        User owner;
      }
      """;

  /** What its migration does. */
  static final String STATEMENTS =
      """
      CREATE TABLE users (
        id uuid NOT NULL,
        name text,
        CONSTRAINT users_pkey PRIMARY KEY (id)
      );
      CREATE TABLE projects (
        id uuid NOT NULL,
        name text NOT NULL,
        owner_id uuid NOT NULL,
        CONSTRAINT projects_pkey PRIMARY KEY (id),
        CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id)
      );
      ALTER TABLE users ENABLE ELECTRIC;
      ALTER TABLE projects ENABLE ELECTRIC;
      ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id;
      ELECTRIC GRANT ALL ON projects TO 'projects:owner';
      ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
      """;

  /** The first migration where migrations are numbered in sequence. */
  static final String FIRST = "V0001__add_projects_and_users.sql";

  private Seed() {}

  /** The example in a folder of its own, without any build file. */
  static Workspace in(Path folder) throws IOException {
    return Workspace.in(folder, "shop")
        .source("app/User.java", USER)
        .source("app/Project.java", PROJECT);
  }

  /** The example, compiled once: its migration is committed. */
  static Workspace committedIn(Path folder) throws IOException, InterruptedException {
    Workspace workspace = in(folder);
    CompileResult result = compile(workspace).run();
    if (!result.succeeded()) {
      throw new AssertionError(result.output());
    }
    return workspace;
  }

  /** A compile that writes, with migrations numbered in sequence. */
  static Compile compile(Workspace workspace) {
    return compile(workspace, Compiler.JAVAC);
  }

  /** The same with that compiler. */
  static Compile compile(Workspace workspace, Compiler compiler) {
    return workspace.compile(compiler).option("mode", "write").option("versions", "sequence");
  }
}
