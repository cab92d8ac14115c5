package dev.electrified.processor;

import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.GitRepository;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/guide.md} about compiling, followed as the guide says. */
class GuidePageTest {
  private static final String PAGE = "docs/guide.md";
  private static final String FOLDER = DraftedProject.MIGRATIONS + "/";
  private static final String IMPORTS =
      """
      package app;

      import dev.electrified.annotations.*;
      import jakarta.persistence.*;
      import java.util.UUID;

      """;

  @TempDir private Path temp;

  private static String block(String info, String words) throws IOException {
    return Snippet.text(PAGE, info, words);
  }

  private static void entity(DraftedProject project, String name, String text) throws IOException {
    project.file("src/main/java/app/" + name + ".java", IMPORTS + text);
  }

  @Test
  void changeIsMigratedByHandAndAcceptedByTheTokenOfTheGuide() throws IOException, SQLException {
    DraftedProject project = DraftedProject.in(temp).entity("Projects", "int priority;");
    project.compile();
    project.git().commitAll("before");
    String shown = block("text", "-Aelectrified.accept=").strip().replace('\n', ' ');
    String message =
        project.entity("Projects", "long priority;").compile().stream()
            .filter(said -> said.startsWith("error: [electrified:unsupported-change] "))
            .findFirst()
            .orElseThrow();
    assertThat(message.substring("error: [electrified:unsupported-change] ".length()))
        .matches(Pattern.quote(shown).replace("…", "\\E.*\\Q"));

    String byHand = block("sql", "priority TYPE bigint");
    String name = byHand.lines().findFirst().orElseThrow().substring("-- ".length());
    project.file(FOLDER + name, byHand);
    String token = shown.substring(shown.indexOf('=') + 1, shown.lastIndexOf('`'));
    assertThat(project.option("accept", token).compile())
        .noneMatch(said -> said.startsWith("error"))
        .anyMatch(said -> said.contains("no SQL is needed"));
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"@accepted." + token + "\": true,\n");
    assertThat(Files.readString(Path.of("..", PAGE)))
        .contains("`\"@accepted." + token + "\": true`");

    DataSource database = PostgresServer.emptyDatabase();
    assertThat(project.migrations().keySet())
        .containsExactlyInAnyOrder(name, "V20261122200000__add_projects.sql");
    execute(database, project.migrations().get("V20261122200000__add_projects.sql"));
    execute(database, byHand);
    assertThat(
            query(
                database,
                "SELECT data_type FROM information_schema.columns WHERE column_name = 'priority'"))
        .containsExactly("bigint");
  }

  @Test
  void converterOfAnotherPackageIsRegisteredOnAPackage() throws IOException {
    DraftedProject project =
        DraftedProject.in(temp)
            .file(
                "src/main/java/lib/MoneyConverter.java",
                """
                package lib;

                public class MoneyConverter
                    implements jakarta.persistence.AttributeConverter<StringBuilder, Long> {
                  @Override
                  public Long convertToDatabaseColumn(StringBuilder money) {
                    return 0L;
                  }

                  @Override
                  public StringBuilder convertToEntityAttribute(Long column) {
                    return new StringBuilder();
                  }
                }
                """)
            .file(
                "src/main/java/app/package-info.java",
                block("java", "ConverterRegistration(converter = lib.MoneyConverter.class)"))
            .entity("Price", "StringBuilder amount;");
    assertThat(project.compile()).noneMatch(said -> said.startsWith("error"));
    assertThat(String.join("", project.migrations().values())).contains("\n  amount bigint");
  }

  @Test
  void discriminatorOfAnEmbeddableIsOverridden() throws IOException {
    DraftedProject project = DraftedProject.in(temp);
    entity(project, "Shape", "@Embeddable class Shape { Integer width; }");
    entity(project, "Circle", "@Embeddable class Circle extends Shape { Integer radius; }");
    entity(
        project,
        "Drawing",
        "@Entity class Drawing {\n@Id long id;\n" + block("java", "{discriminator}") + "}\n");
    assertThat(project.compile()).noneMatch(said -> said.startsWith("error"));
    assertThat(String.join("", project.migrations().values()))
        .contains("\n  shape_kind varchar(31) NOT NULL")
        .doesNotContain("DTYPE", "dtype");
  }

  @Test
  void classesOfOtherJarsAreIncluded() throws IOException {
    Path library = temp.resolve("library");
    for (String name :
        List.of("accounts.Account", "accounts.Owner", "billing.Invoice", "billing.Due")) {
      String simple = name.substring(name.indexOf('.') + 1);
      Path file = library.resolve("com/acme/" + name.replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          "package com.acme.%s;\n\nimport jakarta.persistence.*;\n\n@Entity public class %s { @Id long id; }\n"
              .formatted(name.substring(0, name.indexOf('.')), simple));
    }
    Path jar = temp.resolve("jar");
    assertThat(Javac.compile(library, jar, Javac.apis(), List.of(), List.of())).isEmpty();
    CompiledProject project = CompiledProject.in(Files.createDirectories(temp.resolve("app")));
    Path sources = project.root().resolve("src/main/java");
    List<Path> classPath = new ArrayList<>(Javac.apis());
    classPath.add(jar);

    List<Message> messages =
        Javac.compile(
            sources,
            project.root().resolve("target/classes"),
            classPath,
            List.of("-Aelectrified.mode=write", block("text", "-Aelectrified.include=").strip()),
            List.of(new ElectrifiedProcessor(project.environment())));

    assertThat(messages).noneMatch(message -> message.kind().equals("error"));
    assertThat(project.text(CompiledProject.SNAPSHOT))
        .contains(
            "com.acme.accounts.Account", "com.acme.accounts.Owner", "com.acme.billing.Invoice")
        .doesNotContain("com.acme.billing.Due");
  }

  /** What the guide's database has beside the table that it shows. */
  private static final String USERS =
      """
      CREATE TABLE users (
        id uuid NOT NULL,
        email varchar(100) NOT NULL,
        CONSTRAINT pk_users PRIMARY KEY (id),
        CONSTRAINT uq_users_email UNIQUE (email)
      );
      """;

  private static void writeModel(DraftedProject project, String annotation, String unique)
      throws IOException {
    entity(
        project,
        "User",
        "@Entity @Table(name = \"users\") %s class User {\n@Id UUID id;\n@Column(length = 100, nullable = false%s) String email;\n}\n"
            .formatted(annotation, unique));
    entity(
        project,
        "Project",
        """
        @Entity @Table(name = "projects") %s class Project {
          enum Status { OPEN, DONE }
          @Id UUID id;
          @Column(length = 80, nullable = false) String name;
          @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Status status;
          @ManyToOne(optional = false) User owner;
        }
        """
            .formatted(annotation));
  }

  private static String named(String snapshot, String key, String name) {
    String line = "\"" + key + ".name\": \"?\"";
    assertThat(snapshot).contains(line);
    return snapshot.replace(line, "\"" + key + ".name\": \"" + name + "\"");
  }

  @Test
  void databaseOfTheGuideIsAdoptedAndElectrified() throws IOException, SQLException {
    String first = block("sql", "CONSTRAINT pk_projects");
    String electrified = block("sql", "DROP CONSTRAINT chk_projects_status");
    String names = block("json", "projects.check.projects_status_check.name");
    DraftedProject project = DraftedProject.in(temp);
    project.file(FOLDER + "V1__projects.sql", USERS + first);
    writeModel(project, "", ", unique = true");
    assertThat(project.option("mode", baselineMode()).compile())
        .noneMatch(said -> said.startsWith("error"));
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    assertThat(snapshot).contains(names);
    project.git().commitAll("adopted");

    writeModel(project, "@Electrified", "");
    assertThat(project.option("mode", "write").compile())
        .hasSize(2)
        .allMatch(said -> said.startsWith("error: [electrified:unknown-constraint-name] "));
    snapshot = named(snapshot, "projects.check.projects_status_check", "chk_projects_status");
    snapshot = named(snapshot, "users.unique.users_email_key", "uq_users_email");
    project.file(DraftedProject.SNAPSHOT, snapshot);
    assertThat(project.compile()).noneMatch(said -> said.startsWith("error"));

    List<String> migrations = List.copyOf(project.migrations().values());
    assertThat(migrations).hasSize(2).contains(electrified);
    DataSource database = PostgresServer.emptyDatabase();
    execute(database, USERS + first);
    execute(database, "BEGIN;" + electrified.replaceAll(".* ENABLE ELECTRIC;\n", "") + "COMMIT");
  }

  /** What the guide's command gives to the compiler, as the README's build file does. */
  private static String baselineMode() throws IOException {
    String command = block("sh", "mvn clean compile").strip();
    assertThat(command).startsWith("mvn clean compile -Delectrified.mode=");
    assertThat(Snippet.text("README.md", "xml", "<compilerArgs>"))
        .contains("<arg>-Aelectrified.mode=${electrified.mode}</arg>");
    return command.substring(command.indexOf('=') + 1);
  }

  @Test
  void gitMergesTheSnapshotByUnion() throws IOException {
    GitRepository git = GitRepository.init(temp.resolve("app"), temp);
    git.file(".gitattributes", block("gitattributes", "merge=union"));
    assertThat(git.git("check-attr", "merge", "eol", "--", DraftedProject.SNAPSHOT).lines())
        .containsExactly(
            DraftedProject.SNAPSHOT + ": merge: union", DraftedProject.SNAPSHOT + ": eol: lf");
  }
}
