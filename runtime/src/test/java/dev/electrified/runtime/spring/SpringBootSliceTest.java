package dev.electrified.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** What tests of a slice of an application import by their annotations, and nothing else. */
class SpringBootSliceTest {
  private static final String FILE = "V1__add_note.sql";

  @TempDir Path root;

  /** What {@code @JdbcTest}, {@code @DataJpaTest} and their like are annotated with. */
  static List<String> slices() {
    String all = "org.springframework.boot.test.autoconfigure.";
    return SpringBootVersion.getVersion().startsWith("3.")
        ? List.of(
            all + "jdbc.AutoConfigureJdbc",
            all + "data.jdbc.AutoConfigureDataJdbc",
            all + "orm.jpa.AutoConfigureDataJpa",
            all + "jooq.AutoConfigureJooq")
        : List.of("org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureJdbc");
  }

  /** An application of one slice; compiled here, since the versions of Boot have other names. */
  private Class<?> application(String slice, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    Path source = Files.createDirectories(root.resolve("slice")).resolve("Slice.java");
    Files.writeString(
        source,
        """
        package slice;

        @%s
        @org.springframework.boot.autoconfigure.AutoConfigurationPackage
        @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
        public class Slice {}
        """
            .formatted(slice));
    String[] options = {
      "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString()
    };
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
    return loader.loadClass("slice.Slice");
  }

  @ParameterizedTest
  @MethodSource("slices")
  void migrationsRunInASliceThatBootMigrates(String slice) throws Exception {
    String sql = ModuleOutput.HEADER + "CREATE TABLE note (id uuid NOT NULL);\n";
    ModuleOutput.in(root, "shop").migration(FILE, sql).copy(FILE, sql).write();
    try (Application application = Application.in(root, PostgresServer.newDatabase())) {
      ConfigurableApplicationContext context =
          application.from(application(slice, application.loader())).start();

      assertThat(context.getBean(ElectrifiedInitializer.class).result().applied())
          .containsExactly(FILE);
      assertThat(context.getBeanProvider(Flyway.class).stream()).isEmpty();
    }
  }
}
