package dev.electrified.processor.diff;

import static dev.electrified.processor.diff.Models.assign;
import static dev.electrified.processor.diff.Models.check;
import static dev.electrified.processor.diff.Models.electrified;
import static dev.electrified.processor.diff.Models.grant;
import static dev.electrified.processor.diff.Models.index;
import static dev.electrified.processor.diff.Models.optional;
import static dev.electrified.processor.diff.Models.reference;
import static dev.electrified.processor.diff.Models.required;
import static dev.electrified.processor.diff.Models.schema;
import static dev.electrified.processor.diff.Models.sequence;
import static dev.electrified.processor.diff.Models.table;
import static dev.electrified.processor.diff.Models.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.render.ChangeSummary;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaDifferTest {
  /** Diffs, and asserts what holds for every pair of schemas. */
  private static Evolution diff(Schema from, Schema model) {
    assertNoChange(from, UsedPart.of(from));
    assertNoChange(model, model);
    Evolution evolution = SchemaDiffer.diff(from, model);
    assertNoChange(evolution.to(), model);
    return evolution;
  }

  private static void assertNoChange(Schema from, Schema model) {
    Evolution evolution = SchemaDiffer.diff(from, model);
    assertThat(evolution.changes()).isEmpty();
    assertThat(evolution.to()).isEqualTo(from);
  }

  private static Table only(Schema schema) {
    return schema.tables().get(schema.tables().firstKey());
  }

  private static List<String> tablesOf(Evolution evolution) {
    List<String> names = new ArrayList<>();
    for (Change change : evolution.changes()) {
      if (change instanceof Change.CreateTable create) {
        names.add(create.table().name());
      }
    }
    return names;
  }

  @Test
  void equalSchemasHaveNoChange() {
    Schema users = schema(table("users"));
    Evolution evolution = diff(users, schema(table("users")));
    assertThat(evolution).isEqualTo(new Evolution(users, users, List.of()));
  }

  @Test
  void newTablesComeInForeignKeyOrder() {
    Schema model =
        schema(
            table("a").column(optional("b", "uuid")).foreignKey(reference("a", "b", "b")),
            table("b").column(optional("c", "uuid")).foreignKey(reference("b", "c", "c")),
            table("c"),
            table("d"));
    assertThat(tablesOf(diff(Schema.EMPTY, model))).containsExactly("c", "b", "a", "d");
  }

  @Test
  void newColumnThatReplacesAnotherIsAddedWithoutDemandAndFilled() {
    Schema from = schema(table("a").column(required("name", "text")));
    Schema model = schema(table("a").column(required("title", "text")).replaces("title", "name"));

    Evolution evolution = diff(from, model);

    Table to = only(evolution.to());
    Change.FillColumn fill = new Change.FillColumn(only(from), to, required("title", "text"));
    assertThat(evolution.changes())
        .containsExactly(
            new Change.AddColumn(to, optional("title", "text")),
            fill,
            new Change.RetireColumn(to, required("name", "text")));
    assertThat(fill.isLate()).isFalse();
    assertThat(fill.source()).contains(required("name", "text"));
    assertThat(to.replaces()).containsExactly(Map.entry("title", "name"));
  }

  @Test
  void columnThatHadBeenThereIsFilledTooLate() {
    Table.Builder both =
        table("a").column(optional("name", "text")).column(optional("title", "text"));
    Schema from = schema(both);
    Schema model = schema(both.build().toBuilder().replaces("title", "name"));

    Evolution evolution = diff(from, model);

    Change.FillColumn late =
        new Change.FillColumn(only(from), only(model), optional("title", "text"));
    assertThat(evolution.changes()).containsExactly(late);
    assertThat(late.isLate()).isTrue();
    Schema without = schema(both);
    assertThat(diff(model, without).changes()).isEmpty();
  }

  @Test
  void newTableIsNotFilled() {
    Schema model = schema(table("a").column(optional("title", "text")).replaces("title", "name"));
    assertThat(diff(Schema.EMPTY, model).changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly("CreateTable");
  }

  @Test
  void onlyTheForeignKeyThatClosesCycleIsChangeOfItsOwn() {
    ForeignKey aToB = reference("a", "b", "b");
    ForeignKey bToC = reference("b", "c", "c");
    ForeignKey cToA = reference("c", "a", "a");
    Schema model =
        schema(
            table("a").column(optional("b", "uuid")).foreignKey(aToB),
            table("b").column(optional("c", "uuid")).foreignKey(bToC),
            table("c").column(optional("a", "uuid")).foreignKey(cToA));
    assertThat(diff(Schema.EMPTY, model).changes())
        .containsExactly(
            new Change.CreateTable(model.tables().get("c"), List.of()),
            new Change.CreateTable(model.tables().get("b"), List.of(bToC)),
            new Change.CreateTable(model.tables().get("a"), List.of(aToB)),
            new Change.AddForeignKey(model.tables().get("c"), cToA, false));
  }

  @Test
  void selfReferenceStaysInline() {
    ForeignKey parent = reference("nodes", "parent_id", "nodes");
    Schema model = schema(table("nodes").column(optional("parent_id", "uuid")).foreignKey(parent));
    assertThat(diff(Schema.EMPTY, model).changes())
        .containsExactly(new Change.CreateTable(only(model), List.of(parent)));
  }

  @Test
  void chainOfManyTablesNeedsNoDeepStack() {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String name = String.format("t%05d", i);
      String next = String.format("t%05d", i + 1);
      tables.add(
          table(name)
              .column(optional("next", "uuid"))
              .foreignKey(reference(name, "next", next))
              .build());
    }
    Schema model = Schema.of(tables, List.of());
    assertThat(tablesOf(SchemaDiffer.diff(Schema.EMPTY, model)))
        .startsWith("t19999", "t19998")
        .endsWith("t00000");
  }

  @Test
  void changesComeInPhases() {
    Table.Builder users = electrified("users").accessRule(grant("users", "ANYONE"));
    Table.Builder issues =
        electrified("issues")
            .column(optional("user_id", "uuid"))
            .foreignKey(reference("issues", "user_id", "users"))
            .index(index("issues_user_id_idx", "user_id"))
            .accessRule(grant("issues", "ANYONE"))
            .accessRule(assign("issues", "owner", "user_id"));
    Schema from = schema(table("plain").column(optional("gone", "text")));
    Schema model = schema(users, issues, table("plain").column(optional("come", "bytea")));
    assertThat(diff(from, model).changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly(
            "CreateTable",
            "CreateTable",
            "AddColumn",
            "CreateIndex",
            "RetireColumn",
            "EnableElectric",
            "EnableElectric",
            "AddAccessRule",
            "AddAccessRule",
            "AddAccessRule");
    assertThat(diff(from, model).changes())
        .filteredOn(change -> change instanceof Change.EnableElectric)
        .extracting(change -> ((Change.EnableElectric) change).table().name())
        .containsExactly("users", "issues");
    assertThat(diff(from, model).changes())
        .filteredOn(change -> change instanceof Change.AddAccessRule)
        .extracting(change -> ((Change.AddAccessRule) change).rule().statement())
        .containsExactly(
            "ELECTRIC ASSIGN 'owner' TO issues.user_id",
            "ELECTRIC GRANT ALL ON issues TO 'ANYONE'",
            "ELECTRIC GRANT ALL ON users TO 'ANYONE'");
  }

  @Test
  void tableWithoutEntityIsRetiredWithAllItHas() {
    Schema from =
        schema(
            electrified("users")
                .column(required("name", "text"))
                .index(index("users_name_idx", "name")));
    Evolution evolution = diff(from, Schema.EMPTY);
    Table retired = only(from).toBuilder().retired(true).build();
    assertThat(evolution.to()).isEqualTo(Schema.of(List.of(retired), List.of()));
    assertThat(evolution.changes()).containsExactly(new Change.RetireTable(retired));
  }

  @Test
  void tableWhoseEntityIsBackIsRestored() {
    Schema from = schema(table("users").retired(true));
    Schema model = schema(table("users").column(optional("name", "text")));
    assertThat(diff(from, model).changes())
        .containsExactly(
            new Change.AddColumn(only(model), optional("name", "text")),
            new Change.RestoreTable(only(model)));
  }

  @Test
  void columnWithoutAttributeIsRetiredWithAllThatInvolvesIt() {
    Table.Builder users =
        table("users")
            .column(required("name", "text"))
            .column(required("boss_id", "uuid"))
            .foreignKey(reference("users", "boss_id", "users"))
            .index(index("users_idx", "name", "boss_id"))
            .unique(unique("users_unique", "boss_id", "name"))
            .check(check("users_check", "boss_id", "A"));
    Schema from = schema(users);
    Schema model = schema(table("users").column(required("name", "text")));
    Evolution evolution = diff(from, model);
    Table to = users.column(required("boss_id", "uuid").asRetired()).build();
    assertThat(evolution.to()).isEqualTo(Schema.of(List.of(to), List.of()));
    assertThat(evolution.changes())
        .containsExactly(new Change.RetireColumn(to, required("boss_id", "uuid")));
  }

  @Test
  void retiredColumnIsRestoredAsDatabaseHasIt() {
    Schema from = schema(table("users").column(required("name", "text").asRetired()));
    Schema model = schema(table("users").column(required("name", "text")));
    Evolution evolution = diff(from, model);
    Table to = table("users").column(required("name", "text").asRelaxed()).build();
    assertThat(evolution.changes())
        .containsExactly(new Change.RestoreColumn(to, required("name", "text").asRelaxed()));
    assertThat(only(evolution.to())).isEqualTo(to);
  }

  @Test
  void retiredColumnIsRestoredAsOptional() {
    Schema from = schema(table("users").column(optional("name", "text").asRetired()));
    Schema model = schema(table("users").column(optional("name", "text")));
    assertThat(diff(from, model).changes())
        .containsExactly(new Change.RestoreColumn(only(model), optional("name", "text")));
  }

  @Test
  void relaxedColumnThatBecomesOptionalIsNoChange() {
    Schema from = schema(table("users").column(required("name", "text").asRelaxed()));
    Schema model = schema(table("users").column(optional("name", "text")));
    Evolution evolution = diff(from, model);
    assertThat(evolution.changes()).isEmpty();
    assertThat(evolution.to()).isEqualTo(model);
  }

  @Test
  void retiredColumnOfAnotherTypeIsAltered() {
    Schema from = schema(table("users").column(required("name", "text").asRetired()));
    Schema model = schema(table("users").column(required("name", "bytea")));
    assertThat(diff(from, model).changes())
        .containsExactly(
            new Change.AlterColumn(
                only(model), required("name", "text").asRetired(), required("name", "bytea")));
  }

  @Test
  void columnThatDiffersIsAltered() {
    Schema from = schema(table("users").column(required("name", "text")));
    Schema model = schema(table("users").column(optional("name", "text")));
    assertThat(diff(from, model).changes())
        .containsExactly(
            new Change.AlterColumn(
                only(model), required("name", "text"), optional("name", "text")));
  }

  @Test
  void classThatIsRenamedIsNoChange() {
    Schema model = schema(table("users").entity("app.Person"));
    Evolution evolution = diff(schema(table("users")), model);
    assertThat(evolution.changes()).isEmpty();
    assertThat(evolution.to()).isEqualTo(model);
  }

  @Test
  void foreignKeyToAnotherTableIsAltered() {
    Table.Builder from = table("a").column(optional("x", "uuid"));
    Table.Builder to = table("a").column(optional("x", "uuid"));
    ForeignKey was = reference("a", "x", "b");
    ForeignKey is = reference("a", "x", "c");
    Schema model = schema(to.foreignKey(is), table("b"), table("c"));
    assertThat(diff(schema(from.foreignKey(was), table("b"), table("c")), model).changes())
        .containsExactly(new Change.AlterForeignKey(only(model), was, Optional.of(is)));
  }

  @Test
  void constraintsOnNewColumnsAreAddedAndOthersAltered() {
    Schema from = schema(table("a").column(optional("x", "text")));
    Schema model =
        schema(
            table("a")
                .column(optional("x", "text"))
                .column(optional("y", "text"))
                .unique(unique("a_x_key", "x"))
                .unique(unique("a_y_key", "x", "y"))
                .check(check("a_x_check", "x", "A"))
                .check(check("a_y_check", "y", "A")));
    Table to = only(model);
    assertThat(diff(from, model).changes())
        .containsExactly(
            new Change.AddColumn(to, optional("y", "text")),
            new Change.AddUnique(to, unique("a_y_key", "x", "y")),
            new Change.AddCheck(to, check("a_y_check", "y", "A")),
            new Change.AlterUnique(to, Optional.empty(), Optional.of(unique("a_x_key", "x"))),
            new Change.AlterCheck(to, Optional.empty(), Optional.of(check("a_x_check", "x", "A"))));
  }

  @Test
  void partsThatAreGoneOrDifferAreAltered() {
    Table.Builder from =
        electrified("a")
            .column(optional("x", "text"))
            .index(index("gone", "x"))
            .index(index("other", "x"))
            .unique(unique("u_gone", "x"))
            .unique(unique("u_other", "x"))
            .check(check("c_gone", "x", "A"))
            .check(check("c_other", "x", "A"))
            .accessRule(grant("a", "gone"));
    Table.Builder to =
        table("a")
            .column(optional("x", "text"))
            .index(index("other", "id"))
            .index(index("new", "x"))
            .unique(unique("u_other", "id"))
            .check(check("c_other", "x", "A", "B"));
    Schema model = schema(to);
    assertThat(diff(schema(from), model).changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly(
            "DropAccessRule",
            "DisableElectric",
            "CreateIndex",
            "AlterIndex",
            "AlterUnique",
            "AlterCheck",
            "AlterIndex",
            "AlterUnique",
            "AlterCheck");
    assertThat(diff(schema(from), model).changes())
        .filteredOn(Change.AlterIndex.class::isInstance)
        .extracting(change -> ((Change.AlterIndex) change).from().name())
        .as("first what goes")
        .containsExactly("gone", "other");
  }

  @Test
  void tableThatBecomesElectrifiedLosesWhatElectricRefuses() {
    Column generated =
        optional("full", "varchar(20)").withDetails(ColumnDetails.NONE.withGenerated("upper(x)"));
    Table.Builder from =
        table("a")
            .column(optional("x", "varchar(9)"))
            .column(generated)
            .column(required("old", "varchar(3)").withDetails(ColumnDetails.ofDefault("'o'")))
            .column(optional("b_id", "uuid"))
            .column(optional("c_id", "uuid"))
            .column(optional("d_id", "uuid").asRetired())
            .foreignKey(reference("a", "b_id", "b"))
            .foreignKey(reference("a", "c_id", "c"))
            .foreignKey(reference("a", "d_id", "d"))
            .index(index("a_old_idx", "old"))
            .index(
                new Index(
                    "a_open",
                    List.of(new Index.Part("old", false)),
                    Optional.of("where x in ('')")))
            .unique(unique("a_old_key", "old"))
            .check(check("a_old_check", "old", "o"))
            .check(check("a_x_check", "x", "A"));
    Table.Builder to =
        electrified("a").column(optional("x", "text")).column(optional("full", "text"));
    Evolution evolution =
        diff(
            schema(from, electrified("b"), table("c"), table("d")),
            schema(to, electrified("b"), table("c"), electrified("d")));
    assertThat(evolution.changes())
        .extracting(change -> change.getClass().getSimpleName() + ": " + ChangeSummary.line(change))
        .containsExactly(
            "RetireColumn: leaves column b_id in table a without attribute",
            "RetireColumn: leaves column c_id in table a without attribute",
            "RetireColumn: leaves column old in table a without attribute, it takes NULL from now"
                + " on",
            "AlterForeignKey: drops foreign key a_c_id_fkey of table a",
            "AlterIndex: drops index a_open of table a",
            "AlterUnique: drops unique constraint a_old_key of table a",
            "AlterCheck: drops check constraint a_old_check of table a",
            "AlterCheck: drops check constraint a_x_check of table a",
            "AlterColumn: alters column full of table a",
            "AlterColumn: alters column old of table a",
            "AlterColumn: alters column x of table a",
            "EnableElectric: electrifies table d",
            "EnableElectric: electrifies table a");
    Table kept = evolution.to().tables().get("a");
    assertThat(kept.findColumn("old")).contains(optional("old", "text").asRetired());
    assertThat(kept.foreignKeys()).containsOnlyKeys("b_id->b", "d_id->d");
    assertThat(kept.indexes()).containsOnlyKeys("a_old_idx");
    assertThat(kept.uniques()).isEmpty();
    assertThat(kept.checks()).isEmpty();
  }

  @Test
  void columnStaysRelaxedWhenItsTableBecomesElectrified() {
    Schema from =
        schema(
            table("users")
                .column(required("name", "varchar(9)").asRelaxed())
                .column(required("back", "varchar(9)").asRetired()));
    Schema model =
        schema(
            electrified("users").column(required("name", "text")).column(required("back", "text")));
    Table to = only(diff(from, model).to());
    assertThat(to.findColumn("name")).contains(required("name", "text").asRelaxed());
    assertThat(to.findColumn("back")).contains(required("back", "text").asRelaxed());
  }

  @Test
  void accessNeverWidensBetweenOldRulesAndNewOnes() {
    AccessRule narrowed =
        new AccessRule(
            AccessRule.Kind.GRANT, "ALL.changed", "ELECTRIC GRANT ALL (id) ON a TO 'changed'");
    Table.Builder from =
        electrified("a")
            .column(optional("x", "uuid"))
            .accessRule(assign("a", "old", "x"))
            .accessRule(grant("a", "changed"))
            .accessRule(grant("a", "kept"));
    Table.Builder to =
        electrified("a")
            .column(optional("x", "uuid"))
            .accessRule(assign("a", "new", "x"))
            .accessRule(narrowed)
            .accessRule(grant("a", "kept"));
    Table now = to.build();
    assertThat(
            diff(schema(from, electrified("b")), schema(to, table("c"), electrified("b")))
                .changes())
        .containsExactly(
            new Change.DropAccessRule(now, grant("a", "changed")),
            new Change.DropAccessRule(now, assign("a", "old", "x")),
            new Change.CreateTable(table("c").build(), List.of()),
            new Change.AddAccessRule(now, assign("a", "new", "x"), false),
            new Change.AddAccessRule(now, narrowed, false));
  }

  @Test
  void ruleThatSharesPrivilegesWithOneThatGoesIsRepeated() {
    AccessRule reading =
        new AccessRule(
            AccessRule.Kind.GRANT, "SELECT.x", "ELECTRIC GRANT SELECT ON a TO 'x' USING u");
    Table.Builder from = electrified("a").accessRule(grant("a", "x")).accessRule(reading);
    Table.Builder to = electrified("a").accessRule(reading);
    assertThat(diff(schema(from), schema(to)).changes())
        .containsExactly(
            new Change.DropAccessRule(to.build(), grant("a", "x")),
            new Change.AddAccessRule(to.build(), reading, true));
  }

  @Test
  void rulesOfARetiredTableGoWithItsEntity() {
    Table.Builder from = electrified("a").accessRule(grant("a", "x"));
    Table retired = electrified("a").retired(true).build();
    Evolution evolution = diff(schema(from), schema());
    assertThat(evolution.changes())
        .containsExactly(
            new Change.DropAccessRule(retired, grant("a", "x")), new Change.RetireTable(retired));
    assertThat(evolution.to().tables().get("a")).isEqualTo(retired);
    assertThat(diff(evolution.to(), schema(from)).changes())
        .containsExactly(
            new Change.RestoreTable(from.build()),
            new Change.AddAccessRule(from.build(), grant("a", "x"), false));
  }

  @Test
  void keyOverOtherColumnsIsAltered() {
    Table from = table("a").build();
    Table to =
        Table.builder("a", new PrimaryKey("a_pkey", List.of("id", "b")))
            .entity("app.A")
            .column(required("id", "uuid"))
            .column(required("b", "uuid"))
            .build();
    assertThat(
            diff(Schema.of(List.of(from), List.of()), Schema.of(List.of(to), List.of())).changes())
        .containsExactly(
            new Change.AddColumn(to, required("b", "uuid")), new Change.AlterKey(from, to));
  }

  @Test
  void sequencesAreAddedAlteredAndSilentlyKept() {
    Schema one = sequence("s", 1, 50);
    assertThat(diff(Schema.EMPTY, one).changes())
        .containsExactly(new Change.CreateSequence(one.sequences().get("s")));
    assertThat(diff(one, Schema.EMPTY)).isEqualTo(new Evolution(one, one, List.of()));
    assertThat(diff(one, sequence("s", 1, 1)).changes()).hasSize(1);
  }
}
