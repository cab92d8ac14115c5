package dev.electrified.processor.policy;

import static dev.electrified.processor.diff.Models.check;
import static dev.electrified.processor.diff.Models.electrified;
import static dev.electrified.processor.diff.Models.index;
import static dev.electrified.processor.diff.Models.optional;
import static dev.electrified.processor.diff.Models.reference;
import static dev.electrified.processor.diff.Models.required;
import static dev.electrified.processor.diff.Models.schema;
import static dev.electrified.processor.diff.Models.sequence;
import static dev.electrified.processor.diff.Models.table;
import static dev.electrified.processor.diff.Models.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.ChangeToken;
import dev.electrified.processor.diff.ColumnRename;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
  private static Judgement judge(Schema from, Schema model, Set<String> accepted) {
    return AdditivePolicy.judge(
        SchemaDiffer.diff(from, model),
        new Origins(),
        ServerLevel.RELEASED,
        GivenNames.NONE,
        accepted,
        Schema.EMPTY);
  }

  private static Set<String> offered(Table.Builder from, Table.Builder model) {
    return judge(schema(from), schema(model), Set.of()).offered();
  }

  /** The names of the tokens. */
  private static List<String> names(Schema from, Schema model) {
    return judge(from, model, Set.of()).offered().stream()
        .map(token -> token.substring(0, token.lastIndexOf('-')))
        .toList();
  }

  private static List<String> names(Table.Builder from, Table.Builder model) {
    return names(schema(from), schema(model));
  }

  @Test
  void changesOfAPlainTableHaveTokens() {
    assertThat(
            names(
                table("a")
                    .column(optional("narrow", "text"))
                    .column(optional("x", "text"))
                    .column(optional("ref", "uuid"))
                    .foreignKey(reference("a", "ref", "b"))
                    .index(index("i", "x"))
                    .unique(unique("u", "x"))
                    .check(check("c", "x", "A", "B")),
                table("a")
                    .column(required("added", "text"))
                    .column(optional("narrow", "varchar(10)"))
                    .column(required("x", "text"))
                    .column(optional("ref", "uuid"))
                    .foreignKey(reference("a", "ref", "c"))
                    .index(index("i", "narrow"))
                    .unique(unique("u", "ref"))
                    .check(check("c", "x", "A"))))
        .containsExactly("a.a_ref_fkey", "a.added", "a.c", "a.i", "a.narrow", "a.u", "a.x");
    assertThat(names(sequence("s", 1, 50), sequence("s", 1, 1))).containsExactly("s");
  }

  @Test
  void changesOfAnElectrifiedTableHaveNone() {
    assertThat(
            names(
                electrified("a")
                    .column(optional("gone", "int4"))
                    .column(required("needed", "text"))
                    .column(optional("x", "text"))
                    .column(optional("ref", "uuid"))
                    .index(index("i", "x")),
                electrified("a")
                    .column(required("added", "text"))
                    .column(optional("like", "int4"))
                    .column(optional("x", "int8"))
                    .column(optional("ref", "uuid"))
                    .foreignKey(reference("a", "ref", "a"))
                    .index(index("i", "ref"))))
        .isEmpty();
    assertThat(
            names(
                electrified("a").column(optional("x", "text")),
                table("a").column(required("x", "int4"))))
        .isEmpty();
  }

  @Test
  void enumTypeThatAnElectrifiedTableUsesHasNone() {
    for (boolean electrified : new boolean[] {false, true}) {
      Table table = table("a").column(optional("x", "e")).electrified(electrified).build();
      Schema from =
          Schema.of(List.of(table), List.of(), List.of(new EnumType("e", List.of("A", "B"))));
      Schema model = Schema.of(List.of(table), List.of(), List.of(new EnumType("e", List.of("A"))));
      assertThat(names(from, model)).isEqualTo(electrified ? List.of() : List.of("e"));
    }
  }

  @Test
  void tableThatBecomesElectrifiedIsPlainUntilThen() {
    assertThat(
            names(
                table("a").column(optional("x", "int4")),
                electrified("a").column(optional("x", "text"))))
        .containsExactly("a.x");
  }

  @Test
  void differentChangesHaveDifferentTokensAndEqualOnesEqual() {
    Set<String> tokens = new TreeSet<>();
    List<String> types = List.of("smallint", "integer", "bigint", "uuid");
    for (String from : types) {
      for (String to : types) {
        for (boolean nullable : new boolean[] {false, true}) {
          Table.Builder was = table("a").column(optional("x", from));
          Table.Builder is = table("a").column(nullable ? optional("x", to) : required("x", to));
          Set<String> offered = offered(was, is);
          assertThat(offered).hasSize(nullable && from.equals(to) ? 0 : 1);
          assertThat(
                  offered(
                      was.column(optional("other", "text")), is.column(optional("more", "text"))))
              .containsAll(offered);
          tokens.addAll(offered);
        }
      }
    }
    assertThat(tokens).hasSize(2 * 16 - 4).allMatch(ChangeToken::isToken);
  }

  @Test
  void namesOfAnyKindMakeTokensThatCanStandAnywhere() {
    for (String name :
        List.of("a,b", "x`y", "\n", "Größe", "-", "$(rm)", "\"", "😀", "n".repeat(63), "%0041")) {
      Set<String> offered =
          offered(
              table(name).column(optional(name, "integer")),
              table(name).column(optional(name, "bigint")));
      assertThat(offered).singleElement().asString().matches("[A-Za-z0-9_.]{1,80}-[0-9a-f]{8}");
    }
  }

  @Test
  void acceptedChangeHasNoSqlAndOthersStay() {
    Schema from = schema(table("a").column(optional("x", "int4")).column(optional("y", "int4")));
    Schema model =
        schema(
            table("a")
                .column(optional("x", "int8"))
                .column(optional("y", "int8"))
                .column(optional("z", "text")));
    List<String> tokens = List.copyOf(judge(from, model, Set.of()).offered());

    Judgement judgement = judge(from, model, Set.of(tokens.get(0), "a.y-00000000"));

    assertThat(judgement.accepted()).containsExactly(tokens.get(0));
    assertThat(judgement.offered()).containsExactly(tokens.get(1));
    assertThat(judgement.findings())
        .extracting(Finding::remedy)
        .singleElement()
        .asString()
        .endsWith(
            ". Or migrate it by hand, and compile with `-Aelectrified.accept="
                + tokens.get(1)
                + "`");
    assertThat(judgement.evolution().changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly("AddColumn", "WithoutSql", "AlterColumn");
    assertThat(judgement.evolution().to()).isEqualTo(SchemaDiffer.diff(from, model).to());
  }

  @Test
  void newColumnsOfAKeyGoWithIt() {
    Schema from = schema(table("a"));
    Schema model =
        schema(
            Table.builder("a", new PrimaryKey("a_pkey", List.of("id", "tenant")))
                .entity("app.A")
                .column(required("id", "uuid"))
                .column(required("tenant", "uuid"))
                .column(optional("name", "text")));
    Set<String> tokens = judge(from, model, Set.of()).offered();
    assertThat(tokens).hasSize(1);

    Judgement judgement = judge(from, model, tokens);

    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.evolution().changes())
        .filteredOn(change -> !(change instanceof Change.WithoutSql))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.AddColumn.class, add -> assertThat(add.column().name()).isEqualTo("name"));
  }

  @Test
  void eachPossibleRenameHasATokenAndOneColumnIsRenamedOnce() {
    Schema from = schema(table("a").column(optional("x", "int4")).column(optional("y", "int4")));
    Schema model = schema(table("a").column(optional("p", "int4")).column(optional("q", "int4")));
    Judgement asked = judge(from, model, Set.of());
    assertThat(asked.offered()).hasSize(4);
    assertThat(asked.findings())
        .extracting(Finding::remedy)
        .allMatch(
            remedy ->
                remedy.contains(". Or rename `x` by hand, and compile with `-A")
                    && remedy.contains("`. Or rename `y` by hand, and compile with `-A"));

    Judgement judgement = judge(from, model, asked.offered());

    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.renames())
        .containsExactly(new ColumnRename("a", "x", "p"), new ColumnRename("a", "y", "q"));
    assertThat(judgement.accepted()).hasSize(2);
  }
}
