package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a changed model becomes in each mode. */
class ModesIT {
  private static final String ADD_COLUMN = "ALTER TABLE users ADD COLUMN email text;\n";

  @TempDir Path folder;

  private Workspace workspace;
  private SortedMap<String, Workspace.State> committed;

  @BeforeEach
  void commitTheExampleAndAddAField() throws Exception {
    workspace = Seed.committedIn(folder);
    workspace.edit("app/User.java", "String name;", "String name;\n  String email;");
    committed = workspace.state();
  }

  @Test
  void newFieldIsOneStatementInOneMigration() throws Exception {
    CompileResult result = Seed.compile(workspace).run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.problems()).isEmpty();
    assertThat(workspace.migrationNames())
        .containsExactly(Seed.FIRST, "V0002__add_email_to_users.sql");
    assertThat(workspace.lastMigration())
        .isEqualTo("SET LOCAL lock_timeout = '5s';\n" + ADD_COLUMN);
    assertThat(workspace.state().get(Workspace.MIGRATIONS + "/" + Seed.FIRST))
        .isEqualTo(committed.get(Workspace.MIGRATIONS + "/" + Seed.FIRST));
  }

  @Test
  void checkPrintsTheMissingStatementAndChangesNothing() throws Exception {
    CompileResult result = Seed.compile(workspace).option("mode", "check").run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.rules()).containsExactly("migration-missing");
    assertThat(result.output())
        .contains("error: [electrified:migration-missing] The entities and the committed")
        .contains(ADD_COLUMN)
        .doesNotContain("CI=true");
    assertThat(workspace.state()).isEqualTo(committed);
  }

  @Test
  void checkIsContentWithWhatIsCommitted() throws Exception {
    workspace.edit("app/User.java", "\n  String email;", "");
    committed = workspace.state();

    CompileResult result = Seed.compile(workspace).option("mode", "check").run();

    assertThat(result.output()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(workspace.state()).isEqualTo(committed);
  }

  @Test
  void continuousIntegrationChecksAndSaysWhy() throws Exception {
    CompileResult result =
        workspace.compile().option("versions", "sequence").environment("CI", "true").run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.rules()).containsExactly("migration-missing");
    assertThat(result.output())
        .contains("(mode `check`, since the environment says CI=true)")
        .contains(ADD_COLUMN);
    assertThat(workspace.state()).isEqualTo(committed);
  }

  @Test
  void modeThatIsGivenWinsOverContinuousIntegration() throws Exception {
    CompileResult result = Seed.compile(workspace).environment("CI", "true").run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.migrationNames()).hasSize(2);
  }

  @Test
  void nothingHappensWhenSwitchedOff() throws Exception {
    CompileResult result =
        workspace.compile().classPath(Jars.RUNTIME).option("mode", "off").into("target/off").run();

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).isEmpty();
    assertThat(workspace.state()).isEqualTo(committed);
    assertThat(workspace.root().resolve("target/off/META-INF")).doesNotExist();
  }
}
