package dev.electrified.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies where migrations lie, in folders and in jars. */
class MigrationFolderTest {
  private static final String OURS = "-- made by Electrified from the entities, never changed\n\n";

  @TempDir Path folder;

  private static List<LeftOutFile> leftOut(Path... roots) throws IOException {
    try (URLClassLoader loader = ModuleOutput.loader(List.of(roots))) {
      return new MigrationFolder(loader).leftOut(Catalogs.load(loader).values());
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
        .migration("V1__one.sql", OURS)
        .copy("V1__one.sql", OURS)
        .copy("old/V0__draft.sql", OURS)
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

      assertThat(new MigrationFolder(loader).textsByHand(catalog, StandardCharsets.UTF_8))
          .containsOnly(Map.entry("more/V1__size.sql", "-- größe\n"));
    }
  }

  @Test
  void migrationsOfAnotherModuleInTheSameFolderAreItsOwn() throws IOException {
    Path core = folder.resolve("core");
    Path billing = folder.resolve("billing");
    ModuleOutput.in(core, "core")
        .migration("V1__core.sql", OURS)
        .copy("V1__core.sql", OURS)
        .write();
    ModuleOutput.in(billing, "billing").byHand("V1__billing.sql", "SELECT 1;\n").write();

    assertThat(leftOut(core, billing)).isEmpty();
  }

  @Test
  void foldersOfOtherMigrationsAreNoneOfOurBusiness() throws IOException {
    Path root = folder.resolve("my shop");
    ModuleOutput.in(root, "shop").migration("V1__one.sql", OURS).write();
    Path other = Files.createDirectories(root.resolve("db/other")).resolve("V2__other.sql");
    Files.writeString(other, OURS);

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
