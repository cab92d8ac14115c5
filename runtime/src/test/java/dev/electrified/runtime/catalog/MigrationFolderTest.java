package dev.electrified.runtime.catalog;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.LeftOutFile;
import dev.electrified.runtime.fixture.ModuleOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies where migrations lie, in folders and in jars. */
class MigrationFolderTest {

  @TempDir Path folder;

  private static List<LeftOutFile> leftOut(Path... roots) throws IOException {
    try (URLClassLoader loader = ModuleOutput.loader(List.of(roots))) {
      return new LeftoverFiles(loader).find(Catalogs.load(loader).values());
    }
  }

  /** Packs a class output, as build tools do it: folders have entries of their own. */
  private Path jarOf(Path root) throws IOException {
    Path jar = folder.resolve("a jar + more.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(path -> !path.equals(root)).sorted().toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
        if (Files.isRegularFile(path)) {
          entries.write(Files.readAllBytes(path));
        }
        entries.closeEntry();
      }
    }
    return jar;
  }

  @Test
  void copyOfADraftInAJarIsNamed() throws IOException {
    Path root = folder.resolve("classes");
    ModuleOutput.in(root, "shop")
        .migration("V1__one.sql", HEADER)
        .copy("V1__one.sql", HEADER)
        .copy("old/V0__draft.sql", HEADER)
        .write();
    Path jar = jarOf(root);

    assertThat(leftOut(jar))
        .containsExactly(
            new LeftOutFile(
                "old/V0__draft.sql",
                "jar:" + jar.toUri() + "!/db/migration/old/V0__draft.sql",
                true));
  }

  @Test
  void fileByHandIsReadFromAJar() throws IOException {
    Path root = folder.resolve("classes");
    ModuleOutput.in(root, "shop").byHand("more/V1__size.sql", "-- größe\n").write();
    try (URLClassLoader loader = ModuleOutput.loader(List.of(jarOf(root)))) {
      Catalog catalog = Catalogs.load(loader).get("shop");

      assertThat(new HandwrittenFiles(loader).texts(catalog, StandardCharsets.UTF_8))
          .containsOnly(Map.entry("more/V1__size.sql", "-- größe\n"));
    }
  }

  @Test
  void migrationsOfAnotherModuleInTheSameFolderAreItsOwn() throws IOException {
    Path core = folder.resolve("core");
    Path billing = folder.resolve("billing");
    ModuleOutput.in(core, "core")
        .migration("V1__core.sql", HEADER)
        .copy("V1__core.sql", HEADER)
        .write();
    ModuleOutput.in(billing, "billing").byHand("V1__billing.sql", "SELECT 1;\n").write();

    assertThat(leftOut(core, billing)).isEmpty();
  }

  private SortedMap<String, String> byHand(String module, Path... roots) throws IOException {
    try (URLClassLoader loader = ModuleOutput.loader(List.of(roots))) {
      Catalog catalog = Catalogs.load(loader).get(module);
      return new HandwrittenFiles(loader).texts(catalog, StandardCharsets.UTF_8);
    }
  }

  @Test
  void filesOfOneNameAreThoseOfTheirModules() throws IOException {
    Path core = folder.resolve("core");
    Path billing = folder.resolve("billing");
    ModuleOutput.in(core, "core").byHand("V2__seed.sql", "SELECT 'core';\n").write();
    ModuleOutput.in(billing, "billing").byHand("V2__seed.sql", "SELECT 'billing';\n").write();
    Path jar = jarOf(core);

    assertThat(byHand("core", billing, core))
        .containsOnly(Map.entry("V2__seed.sql", "SELECT 'core';\n"));
    assertThat(byHand("billing", core, billing))
        .containsOnly(Map.entry("V2__seed.sql", "SELECT 'billing';\n"));
    assertThat(byHand("core", billing, jar))
        .containsOnly(Map.entry("V2__seed.sql", "SELECT 'core';\n"));
  }

  /** As Gradle has it: classes in one folder, resources in another. */
  @Test
  void filesOfOneNameAreFoundBesideTheClassesOfTheirModules() throws IOException {
    Path core = folder.resolve("core/classes");
    Path coreFiles = folder.resolve("core/resources");
    Path billing = folder.resolve("billing/classes");
    Path billingFiles = folder.resolve("billing/resources");
    ModuleOutput.in(core, "core").entry("byhands", "1").entry("byhand.1", "V2__seed.sql").write();
    ModuleOutput.in(billing, "billing")
        .entry("byhands", "1")
        .entry("byhand.1", "V2__seed.sql")
        .write();
    ModuleOutput.in(coreFiles, "core").copy("V2__seed.sql", "SELECT 'core';\n");
    ModuleOutput.in(billingFiles, "billing").copy("V2__seed.sql", "SELECT 'billing';\n");

    assertThat(byHand("core", billing, billingFiles, core, coreFiles))
        .containsOnly(Map.entry("V2__seed.sql", "SELECT 'core';\n"));
    assertThat(byHand("billing", core, coreFiles, billing, billingFiles))
        .containsOnly(Map.entry("V2__seed.sql", "SELECT 'billing';\n"));
  }

  @Test
  void fileOfWhichNobodyKnowsTheModuleIsRefused() throws IOException {
    Path core = folder.resolve("core");
    ModuleOutput.in(core, "core").entry("byhands", "1").entry("byhand.1", "V2__seed.sql").write();
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    ModuleOutput.in(one, "one").copy("V2__seed.sql", "SELECT 1;\n");
    ModuleOutput.in(two, "two").copy("V2__seed.sql", "SELECT 2;\n");

    assertThatThrownBy(() -> byHand("core", core, one, two))
        .hasMessage(
            "[electrified:catalog-unreadable] `V2__seed.sql` was among the migrations when module"
                + " `core` was compiled, and now several files of that name are on the class path,"
                + " none nearer to the module than others. Give each module a folder of its own"
                + " with `-Aelectrified.migrations`. See docs/rules/catalog-unreadable.md");
  }

  @Test
  void foldersOfOtherMigrationsAreNoneOfOurBusiness() throws IOException {
    Path root = folder.resolve("my shop");
    ModuleOutput.in(root, "shop").migration("V1__one.sql", HEADER).write();
    Path other = Files.createDirectories(root.resolve("db/other")).resolve("V2__other.sql");
    Files.writeString(other, HEADER);

    assertThat(leftOut(root)).isEmpty();
  }

  @Test
  void pathWithBlanksAndSignsIsNoHindrance() throws IOException {
    Path root = folder.resolve("my shop #1 + 2%");
    ModuleOutput.in(root, "shop").copy("V1__new.sql", "SELECT 1;\n").write();

    assertThat(leftOut(root))
        .containsExactly(
            new LeftOutFile(
                "V1__new.sql", root.resolve("db/migration/V1__new.sql").toUri().toString(), false));
  }
}
