package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.catalog.Table;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the runtime reads of a catalogue what the processor has written into it. */
class RuntimeCatalogIT {
  private static final String MIGRATIONS = "src/main/resources/db/migration";
  private static final String ORDER =
      """
      package app;

      import jakarta.persistence.*;

      @Entity
      @Table(name = "orders", indexes = @Index(name = "by_total", columnList = "total desc, id"))
      public class Order {
        enum State { OPEN, DONE }
        @Id @GeneratedValue long id;
        @Column(unique = true, nullable = false) String number;
        @Column(nullable = false) String gone;
        @Column(nullable = false) String returns;
        @Enumerated(EnumType.STRING) State state;
        long total;
      }
      """;
  private static final String ITEM =
      """
      package app;

      import jakarta.persistence.*;
      import org.hibernate.annotations.OnDelete;
      import org.hibernate.annotations.OnDeleteAction;

      @Entity
      @Table(name = "items")
      public class Item {
        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
        @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Order in;
      }
      """;

  @TempDir Path folder;

  private Workspace shop;

  @BeforeEach
  void writeTheEntities() throws IOException {
    shop =
        Workspace.in(folder, "shop").source("app/Order.java", ORDER).source("app/Item.java", ITEM);
  }

  private void compile() throws IOException, InterruptedException {
    CompileResult result =
        Seed.compile(shop)
            .classPath(Jars.RUNTIME, Jars.HIBERNATE)
            .option("indexes", "concurrent")
            .run();
    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  private Catalog catalog() throws IOException {
    URL[] classes = {shop.root().resolve("target/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      return Catalogs.load(loader).get("shop");
    }
  }

  @Test
  void tablesAreReadAsTheyWereMigrated() throws Exception {
    compile();
    shop.edit("app/Order.java", "  @Column(nullable = false) String gone;\n", "")
        .edit("app/Order.java", "  @Column(nullable = false) String returns;\n", "");
    compile();
    shop.edit(
        "app/Order.java",
        "long total;",
        "long total;\n  @Column(nullable = false) String returns;");
    compile();

    Catalog catalog = catalog();

    Table orders =
        new Table(
            "orders",
            List.of("app.Order"),
            false,
            List.of("id"),
            new TreeMap<>(
                Map.of(
                    "id", new Table.Column("id", "bigint", false, false, false),
                    "number", new Table.Column("number", "varchar(255)", false, false, false),
                    "returns", new Table.Column("returns", "varchar(255)", true, false, true),
                    "state", new Table.Column("state", "varchar(255)", true, false, false),
                    "total", new Table.Column("total", "bigint", false, false, false))),
            new TreeSet<>(Set.of("gone")),
            List.of(),
            List.of(
                new Table.Index(
                    "by_total",
                    List.of(
                        new Table.Index.Part("total", true), new Table.Index.Part("id", false)))),
            List.of(new Table.Unique("orders_number_key", List.of("number"))),
            Set.of("orders_state_check"));
    Table items =
        new Table(
            "items",
            List.of("app.Item"),
            false,
            List.of("id"),
            new TreeMap<>(
                Map.of(
                    "id", new Table.Column("id", "bigint", false, true, false),
                    "in_id", new Table.Column("in_id", "bigint", true, false, false))),
            new TreeSet<>(),
            List.of(
                new Table.ForeignKey(
                    "items_in_id_fkey", List.of("in_id"), "orders", List.of("id"), "cascade")),
            List.of(),
            List.of(),
            Set.of());
    assertThat(catalog.tables()).isEqualTo(Map.of("items", items, "orders", orders));
    assertThat(catalog.sequences())
        .isEqualTo(Map.of("orders_seq", new Catalog.Sequence("orders_seq", 50)));
  }

  @Test
  void folderIsReadAsItIs() throws Exception {
    compile();
    shop.file(MIGRATIONS + "/V0002__by_hand.sql", "SELECT 1;\n")
        .file(MIGRATIONS + "/later/R__view.sql", "SELECT 2;\n")
        .file(MIGRATIONS + "/notes.txt", "nothing that Flyway reads");
    shop.edit(
        "app/Item.java",
        "@Table(name = \"items\")",
        "@Table(name = \"items\", indexes = @Index(name = \"by_order\", columnList = \"in_id\"))");
    compile();

    Catalog catalog = catalog();

    assertThat(catalog.folder()).contains("db/migration");
    assertThat(catalog.byHand()).containsExactly("V0002__by_hand.sql", "later/R__view.sql");
    assertThat(catalog.migrations())
        .extracting(
            Catalog.Migration::file, Catalog.Migration::version, Catalog.Migration::configuration)
        .containsExactly(
            tuple("V0001__add_items_and_orders.sql", "0001", Optional.empty()),
            tuple("V0003__index_items.sql", "0003", Optional.of("executeInTransaction=false\n")));
    assertThat(catalog.migrations())
        .allSatisfy(
            migration ->
                assertThat(migration.text())
                    .isEqualTo(shop.text(MIGRATIONS + "/" + migration.file())));
  }

  @Test
  void folderThatIsNoResourceIsNotNamed() throws Exception {
    CompileResult result =
        Seed.compile(shop)
            .classPath(Jars.RUNTIME, Jars.HIBERNATE)
            .option("migrations", "database/migrations")
            .run();
    assertThat(result.exitCode()).as(result.output()).isZero();

    assertThat(catalog().folder()).isEmpty();
    assertThat(catalog().migrations()).hasSize(1);
  }
}
