package dev.electrified.processor.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaPageTest {
  private static final ColumnType UUID = new ColumnType("uuid");

  private static Table.Builder table(String name, String... columns) {
    Table.Builder table = Table.builder(name, new PrimaryKey("k", List.of(columns[0])));
    Stream.of(columns).forEach(column -> table.column(Column.of(column, UUID, false)));
    return table;
  }

  private static String page(Table.Builder... tables) {
    return SchemaPage.of(
        "shop", Schema.of(Stream.of(tables).map(Table.Builder::build).toList(), List.of()));
  }

  @Test
  void schemaWithoutATableSaysSo() {
    assertThat(page())
        .isEqualTo(SchemaPage.FIRST_LINE + "\n# Schema of `shop`\n\nIt has no table.\n");
  }

  @Test
  void plainTableHasADiagramAndNoMatrix() {
    assertThat(page(table("todo", "id")))
        .isEqualTo(
            SchemaPage.FIRST_LINE
                + """

                # Schema of `shop`

                ```mermaid
                erDiagram
                  t_todo["todo"] {
                    uuid id PK
                  }
                ```
                """);
  }

  @Test
  void tablesThatWouldLookTheSameAreToldApart() {
    assertThat(page(table("a b", "id"), table("a-b", "id"), table("a_b", "id")))
        .contains("t_a_b[\"a b\"]", "t_a_b_2[\"a-b\"]", "t_a_b_3[\"a_b\"]");
  }

  @Test
  void referenceToATableOfAnotherModuleIsNoLine() {
    Table.Builder table = table("todo", "id", "owner_id");
    table.foreignKey(
        new ForeignKey(
            "f", List.of("owner_id"), "users", List.of("id"), ForeignKey.OnDelete.NO_ACTION));
    assertThat(page(table)).contains("uuid owner_id FK\n").doesNotContain("users");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\"] { x y }",
        "a\n```\n# b",
        "a`b``c",
        "a|b",
        "<script>",
        "%%{init: {}}%%",
        "\u202ea",
        "\u00fc\ud83d\ude00",
        "",
        "1",
        "Pk"
      })
  void nameOfAnyKindStaysInItsPlace(String name) {
    Table.Builder table = table("todo", "id", name).electrified(true);
    table.accessRule(
        new AccessRule(
            AccessRule.Kind.GRANT,
            "ALL." + name,
            "ELECTRIC GRANT ALL ON todo TO '" + name.replace("'", "''") + "'"));
    List<String> lines = page(table).lines().toList();
    assertThat(lines).hasSize(19);
    assertThat(lines.subList(7, 9))
        .allMatch(line -> line.matches("    uuid (?!(?i:[pfu]k)\\b)[A-Za-z]\\w*( PK)?"));
    assertThat(lines.get(18)).startsWith("| `todo` | `").endsWith("` | yes | yes | yes | yes |");
    String cell = lines.get(18).substring("| `todo` | ".length(), lines.get(18).length() - 27);
    assertThat(cell.replace("\\|", "")).doesNotContain("|");
    String fence = cell.substring(0, cell.length() - cell.replaceFirst("^`+", "").length());
    assertThat(cell.indexOf(fence + " ", fence.length())).isEqualTo(-1);
  }
}
