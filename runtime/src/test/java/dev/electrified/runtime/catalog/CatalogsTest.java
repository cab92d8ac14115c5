package dev.electrified.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.rule.RulePage;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That catalogues are found and read, and that what cannot be read is said. */
class CatalogsTest {
  @TempDir Path folder;

  private static Map<String, Catalog> load(Path... roots) throws IOException {
    try (URLClassLoader loader = ModuleOutput.loader(List.of(roots))) {
      return Catalogs.load(loader);
    }
  }

  private static void assertRefused(Path root, String rule, String text) {
    assertThatThrownBy(() -> load(root))
        .isInstanceOfSatisfying(
            ElectrifiedException.class, e -> assertThat(e.rule()).isEqualTo(rule))
        .hasMessage(text);
  }

  @Test
  void everythingOfACatalogueIsRead() throws IOException {
    ModuleOutput.in(folder, "shop")
        .migration("V1__one.sql", "-- é\nSELECT 1;\n")
        .migration("V2__two.sql", "SELECT 2;\n")
        .configuration("executeInTransaction=false\n")
        .migration("V3__rules.sql", "SELECT 3;\n")
        .access()
        .draft()
        .byHand("V4__by_hand.sql", "SELECT 4;\n")
        .table("t", true)
        .entry("table.1.entities", "app.T,app.Outer.T")
        .entry("table.1.key", "a\\,b,id")
        .entry("table.1.column.1", "a\\,b|numeric(38,2)|not null|identity")
        .entry("table.1.column.2", "c\\|d|text|null|relaxed")
        .entry("table.1.column.3", "id|uuid|not null")
        .entry("table.1.retired.1", "back\\\\slash")
        .entry("table.1.fk.1", "t_fk|a\\,b,id|u|x,y|set_null")
        .entry("table.1.index.1", "t_idx|id,c\\|d|asc,desc")
        .entry("table.1.unique.1", "t_key|id,c\\|d")
        .entry("table.1.check.1", "t_check")
        .entry("sequences", "1")
        .entry("sequence.1", "t_seq|50")
        .write();

    Catalog catalog = load(folder).get("shop");

    Table table =
        new Table(
            "t",
            List.of("app.T", "app.Outer.T"),
            true,
            List.of("a,b", "id"),
            new TreeMap<>(
                Map.of(
                    "a,b", new Table.Column("a,b", "numeric(38,2)", false, true, false),
                    "c|d", new Table.Column("c|d", "text", true, false, true),
                    "id", new Table.Column("id", "uuid", false, false, false))),
            new TreeSet<>(Set.of("back\\slash")),
            List.of(
                new Table.ForeignKey(
                    "t_fk", List.of("a,b", "id"), "u", List.of("x", "y"), "set_null")),
            List.of(
                new Table.Index(
                    "t_idx",
                    List.of(new Table.Index.Part("id", false), new Table.Index.Part("c|d", true)))),
            List.of(new Table.Unique("t_key", List.of("id", "c|d"))),
            Set.of("t_check"));
    assertThat(catalog)
        .isEqualTo(
            new Catalog(
                "shop",
                "0123456789abcdef",
                Optional.of("db/migration"),
                List.of(
                    new Catalog.Migration(
                        "V1__one.sql", "1", "-- é\nSELECT 1;\n", Optional.empty(), false),
                    new Catalog.Migration(
                        "V2__two.sql",
                        "2",
                        "SELECT 2;\n",
                        Optional.of("executeInTransaction=false\n"),
                        false),
                    new Catalog.Migration(
                        "V3__rules.sql", "3", "SELECT 3;\n", Optional.empty(), true, true)),
                List.of("V4__by_hand.sql"),
                new TreeMap<>(Map.of("t", table)),
                new TreeMap<>(Map.of("t_seq", new Catalog.Sequence("t_seq", 50)))));
  }

  @Test
  void allModulesOfTheClassPathAreFound() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    ModuleOutput.in(one, "core").write();
    ModuleOutput.in(two, "billing").write();

    assertThat(load(one, two)).containsOnlyKeys("billing", "core");
  }

  @Test
  void classPathOnWhichTheProcessorDidNotRunIsRefused() {
    String text =
        "[electrified:no-catalog] No catalogue of migrations is on the class path: the processor"
            + " did not run. Compile the entities with `electrified-processor` on the processor"
            + " path and `electrified-runtime` on the class path: `annotationProcessorPaths` in"
            + " Maven, `annotationProcessor` in Gradle, `-processorpath` for javac; a JDK 23 or"
            + " later runs a processor that is on the class path only with `-proc:full`. Neither"
            + " `-Aelectrified.mode=off` nor `-Aelectrified.catalog=off` may be given. Then build"
            + " from clean, and see that the jar or folder of the entities has"
            + " `META-INF/services/dev.electrified.runtime.MigrationCatalog`. See"
            + " docs/rules/no-catalog.md";

    assertRefused(folder, "no-catalog", text);
    RulePage.assertShows(text);
  }

  @Test
  void serviceThatIsNotThereIsRefused() throws IOException {
    Path services =
        Files.createDirectories(folder.resolve("META-INF/services"))
            .resolve("dev.electrified.runtime.MigrationCatalog");
    Files.writeString(services, "app.Gone\n");

    assertRefused(
        folder,
        "catalog-unreadable",
        "[electrified:catalog-unreadable] A catalogue is registered and cannot be loaded:"
            + " dev.electrified.runtime.MigrationCatalog: Provider app.Gone not found. Build the"
            + " module from clean, with the runtime's own version of the processor. See"
            + " docs/rules/catalog-unreadable.md");
  }

  @Test
  void catalogueWithoutItsResourceIsRefused() throws IOException {
    ModuleOutput shop = ModuleOutput.in(folder, "shop").write();
    Files.delete(folder.resolve(shop.resource()));

    assertRefused(
        folder,
        "catalog-unreadable",
        "[electrified:catalog-unreadable] The catalogue of module `shop` has no resource"
            + " `META-INF/electrified/shop/catalog.properties` beside"
            + " `electrified.shop.ElectrifiedCatalog`. Build the module from clean; a tool that"
            + " packs or filters its jar must keep `META-INF/electrified`. See"
            + " docs/rules/catalog-unreadable.md");
  }

  @Test
  void catalogueOfANewerProcessorIsRefused() throws IOException {
    ModuleOutput.in(folder, "shop").entry("format", "2").write();

    String text =
        "[electrified:catalog-unreadable] The catalogue of module `shop`,"
            + " `META-INF/electrified/shop/catalog.properties`, cannot be read: its format is `2`,"
            + " and this runtime reads format `1`. Use an `electrified-runtime` as new as the"
            + " processor that built the module. See docs/rules/catalog-unreadable.md";

    assertRefused(folder, "catalog-unreadable", text);
    RulePage.assertShows(text);
  }

  @Test
  void entryThatIsMissingIsNamed() throws IOException {
    ModuleOutput.in(folder, "shop").entry("fingerprint", null).write();

    assertRefused(folder, "catalog-unreadable", broken("`fingerprint` is missing"));
  }

  @Test
  void columnThatIsNeitherNullNorNotNullIsNamed() throws IOException {
    ModuleOutput.in(folder, "shop")
        .table("t", false)
        .entry("table.1.column.1", "id|uuid|maybe")
        .write();

    assertRefused(folder, "catalog-unreadable", broken("`maybe` is neither `null` nor `not null`"));
  }

  @Test
  void columnWithTooFewPartsIsNamed() throws IOException {
    ModuleOutput.in(folder, "shop").table("t", false).entry("table.1.column.1", "id|uuid").write();

    assertRefused(folder, "catalog-unreadable", broken("`id|uuid` has no part 3"));
  }

  private static String broken(String what) {
    return "[electrified:catalog-unreadable] The catalogue of module `shop`,"
        + " `META-INF/electrified/shop/catalog.properties`, cannot be read: "
        + what
        + ". Build the module from clean. See docs/rules/catalog-unreadable.md";
  }

  @Test
  void twoModulesOfOneNameAreRefused() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    ModuleOutput.in(one, "my-shop").write();
    ModuleOutput.in(two, "my_shop").entry("module", "my-shop").write();
    Path service = Path.of("META-INF/services/dev.electrified.runtime.MigrationCatalog");
    Files.writeString(
        two.resolve(service), "electrified.my_shop.Second\n"); // else both would be one class
    Files.writeString(
        two.resolve("Second.java"),
        """
        package electrified.my_shop;
        public final class Second implements dev.electrified.runtime.MigrationCatalog {
          @Override public String module() { return "my-shop"; }
          @Override public String resource() {
            return "META-INF/electrified/my_shop/catalog.properties";
          }
        }
        """);
    int compiled =
        javax.tools.ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                two.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                two.resolve("Second.java").toString());
    assertThat(compiled).isZero();

    assertThatThrownBy(() -> load(one, two))
        .hasMessage(
            "[electrified:catalog-unreadable] Two modules are called `my-shop`:"
                + " `electrified.my_shop.ElectrifiedCatalog` and `electrified.my_shop.Second`. Give"
                + " one of them another name with `-Aelectrified.module`. See"
                + " docs/rules/catalog-unreadable.md");
  }
}
