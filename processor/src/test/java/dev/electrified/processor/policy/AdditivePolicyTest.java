package dev.electrified.processor.policy;

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
import static org.assertj.core.api.Assertions.tuple;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdditivePolicyTest {
  /** Every table and column of the model comes from an entity and attribute of its own name. */
  private static Origins originsOf(Schema model) {
    Origins origins = new Origins();
    for (Table table : model.tables().values()) {
      String entity = table.entities().first();
      Subject type = Subject.type(entity);
      origins.add(FactKey.entity(table.name()), new Origin(type, entity, ""));
      for (Column column : table.columns().values()) {
        origins.add(
            FactKey.column(table.name(), column.name()),
            new Origin(type.member(column.name(), Subject.Kind.FIELD), entity, column.name()));
      }
    }
    return origins;
  }

  private static List<Finding> judge(Schema from, Schema model) {
    return AdditivePolicy.judge(
            SchemaDiffer.diff(from, model),
            originsOf(model),
            ServerLevel.RELEASED,
            GivenNames.NONE,
            Set.of(),
            Schema.EMPTY)
        .findings();
  }

  /** The findings as slug, place, fact and remedy; what each offers to accept, others test. */
  private static List<String> texts(Schema from, Schema model) {
    List<String> texts = new ArrayList<>();
    for (Finding finding : judge(from, model)) {
      String member = finding.subject().member();
      texts.add(
          String.join(
              " | ",
              finding.rule().slug(),
              finding.subject().type() + (member == null ? "" : "." + member),
              finding.fact(),
              finding.remedy().split("\\. Or (?:migrate|rename) ", 2)[0]));
    }
    return texts;
  }

  private static List<String> texts(Table.Builder from, Table.Builder model) {
    return texts(schema(from), schema(model));
  }

  @Test
  void additiveChangesAreAllowed() {
    Schema from =
        schema(
            table("users").column(required("name", "text")),
            electrified("notes").column(optional("title", "text")),
            table("old"),
            table("back").column(optional("x", "bytea").asRetired()).retired(true));
    Schema model =
        Schema.of(
            schema(
                    table("users")
                        .column(optional("age", "integer"))
                        .column(optional("boss_id", "uuid"))
                        .column(optional("state", "varchar(255)"))
                        .foreignKey(reference("users", "boss_id", "users"))
                        .unique(unique("users_boss_id_key", "boss_id"))
                        .check(check("users_state_check", "state", "A"))
                        .index(index("users_age_idx", "age")),
                    electrified("notes")
                        .column(optional("done", "boolean"))
                        .index(index("notes_done_idx", "done"))
                        .accessRule(grant("notes", "ANYONE")),
                    electrified("tags").column(required("name", "text")),
                    table("back").column(optional("x", "bytea")))
                .tables()
                .values(),
            sequence("s", 1, 50).sequences().values());
    assertThat(texts(from, model)).isEmpty();
  }

  @Test
  void newRequiredColumnIsRefused() {
    assertThat(texts(table("users"), table("users").column(required("name", "text"))))
        .containsExactly(
            "new-required-column | app.Users.name | `Users.name` is required, but rows of the"
                + " existing table `users` have no value for the new column `name` | Make it"
                + " optional: without `nullable = false`, `optional = false` or `@NotNull`, and of"
                + " a wrapper class where it is a primitive; rows that exist can be filled from"
                + " another column with `@Replaces`, or by a migration of your own, and your code can require the value");
    assertThat(texts(electrified("users"), electrified("users").column(required("name", "text"))))
        .containsExactly(
            "new-required-column | app.Users.name | `Users.name` is required, but rows of the"
                + " existing table `users` have no value for the new column `name` | Make it"
                + " optional: without `nullable = false`, `optional = false` or `@NotNull`, and of"
                + " a wrapper class where it is a primitive; a default is no way out, since"
                + " Electric cannot replicate it (EX006)");
  }

  @Test
  void newReferenceOfElectrifiedTableIsRefused() {
    assertThat(
            texts(
                electrified("nodes"),
                electrified("nodes")
                    .column(optional("parent_id", "uuid"))
                    .foreignKey(reference("nodes", "parent_id", "nodes"))))
        .containsExactly(
            "electrified-new-reference | app.Nodes.parent_id | `Nodes.parent_id` adds a foreign key"
                + " from `nodes` to `nodes`, and `nodes` is electrified already: Electric refuses"
                + " to add one, with its column (EX011) or without (EX007) | Add an entity of its"
                + " own that refers to both; or do without the foreign key: `@JoinColumn(foreignKey"
                + " = @ForeignKey(ConstraintMode.NO_CONSTRAINT))`");
  }

  @Test
  void requiredColumnOfElectrifiedTableCannotRetire() {
    assertThat(texts(electrified("users").column(required("name", "text")), electrified("users")))
        .containsExactly(
            "retired-required-column | app.Users | Electrified table `users` requires a value for"
                + " column `name`, and no attribute of `Users` gives it one any more; Electric"
                + " refuses to make the column optional (EX007) and to drop it (EX010) | Keep an attribute for it,"
                + " whatever it is called: `@Column(name = \"name\")`");
    assertThat(texts(table("users").column(required("name", "text")), table("users"))).isEmpty();
  }

  @Test
  void columnThatMayBeRenamedIsAskedFor() {
    assertThat(
            texts(
                table("users").column(required("name", "text")),
                table("users").column(required("title", "text"))))
        .containsExactly(
            "possible-rename | app.Users.title | `Users.title` adds column `title` to `users`,"
                + " while no attribute has column `name` of the same type any more | If the"
                + " attribute was renamed, keep its column with `@Column(name = \"name\")`, or copy"
                + " its values with `@Replaces(\"name\")`; if it is another one, take both steps one by one: compile and commit without `title`,"
                + " then add it");
    assertThat(
            texts(
                electrified("users").column(required("name", "text")),
                electrified("users").column(optional("title", "text"))))
        .containsExactly(
            "possible-rename | app.Users.title | `Users.title` adds column `title` to `users`,"
                + " while no attribute has column `name` of the same type any more; Electric refuses to"
                + " rename a column (EX008) | If the"
                + " attribute was renamed, keep its column with `@Column(name = \"name\")`; if it"
                + " is another one, the electrified table still requires the attribute of `name`:"
                + " put it back");
    assertThat(
            texts(
                table("users")
                    .column(optional("Boss", "uuid"))
                    .column(optional("chief_id", "uuid"))
                    .foreignKey(reference("users", "chief_id", "users")),
                table("users")
                    .column(optional("head_id", "uuid"))
                    .foreignKey(reference("users", "head_id", "users"))))
        .containsExactly(
            "possible-rename | app.Users.head_id | `Users.head_id` adds column `head_id` to"
                + " `users`, while no attribute has the columns `Boss`, `chief_id` of the same type"
                + " any more | If the attribute was renamed, keep its column with `@JoinColumn(name"
                + " = \"\\\"Boss\\\"\")` or `@JoinColumn(name = \"chief_id\")`, or copy its values with"
                + " `@Replaces(\"Boss\")` or `@Replaces(\"chief_id\")`; if it is another"
                + " one, take both steps one by one: compile and commit without `head_id`, then add"
                + " it");
  }

  @Test
  void columnsOfDifferentTypesAreNoRename() {
    assertThat(
            texts(
                table("users").column(optional("name", "text")),
                table("users").column(optional("age", "integer"))))
        .isEmpty();
  }

  @Test
  void whatFollowsFromRenameWaits() {
    Table.Builder to =
        Table.builder("users", new PrimaryKey("users_pkey", List.of("key")))
            .entity("app.Users")
            .column(required("key", "uuid"));
    Table.Builder notes = table("notes").column(optional("user_id", "uuid"));
    Schema from =
        schema(
            table("users").accessRule(assign("users", "me", "id")),
            notes.foreignKey(reference("notes", "user_id", "users")));
    Table.Builder model = table("notes").column(optional("user_id", "uuid"));
    assertThat(
            texts(
                from,
                schema(
                    to,
                    model.foreignKey(
                        new ForeignKey(
                            "notes_user_id_fkey",
                            List.of("user_id"),
                            "users",
                            List.of("key"),
                            ForeignKey.OnDelete.NO_ACTION)))))
        .containsExactly(
            "possible-rename | app.Users.key | `Users.key` adds column `key` to `users`, while no"
                + " attribute has column `id` of the same type any more | If the attribute was"
                + " renamed, keep its column with `@Column(name = \"id\")`; if it is another one,"
                + " take both steps one by one: compile and commit without `key`, then add it");
  }

  @Test
  void tableThatMayBeRenamedIsAskedFor() {
    assertThat(
            texts(
                table("users").column(optional("name", "text")),
                table("people").entity("app.Users").column(optional("age", "integer"))))
        .containsExactly(
            "possible-rename | app.People | `People` adds table `people`, while no entity has the"
                + " table `users`, which is like it, any more | If it was renamed, keep the table"
                + " with `@Table(name = \"users\")`; if it is another one, take both steps one by"
                + " one: compile and commit without `people`, then add it");
    assertThat(
            texts(
                table("todo").column(optional("name", "text")),
                table("task").column(optional("name", "text"))))
        .containsExactly(
            "possible-rename | app.Task | `Task` adds table `task`, while no entity has the table"
                + " `todo`, which is like it, any more | If it was renamed, keep the table with"
                + " `@Table(name = \"todo\")`; if it is another one, take both steps one by one:"
                + " compile and commit without `task`, then add it");
    assertThat(
            texts(
                table("todo").column(optional("name", "text")),
                table("task").column(optional("name", "bytea"))))
        .isEmpty();
  }

  @Test
  void alteredColumnIsRefused() {
    assertThat(
            texts(
                table("users").column(optional("name", "varchar(80)")),
                table("users").column(optional("name", "varchar(50)"))))
        .containsExactly(
            "unsupported-change | app.Users.name | Column `name` of `users` was `varchar(80)`, is"
                + " `varchar(50)` | Undo the change, or give the attribute a new column, to which"
                + " the values are copied: `@Column(name = \"name_2\")` and"
                + " `@Replaces(\"name\")`");
    assertThat(
            texts(
                electrified("users").column(optional("name", "text")),
                electrified("users").column(required("name", "bytea"))))
        .containsExactly(
            "unsupported-change | app.Users.name | Column `name` of `users` was `text` and"
                + " optional, is `bytea` and required; the table is electrified, and Electric"
                + " refuses another type (EX009) | Undo the change, or add a new, optional"
                + " attribute with a column of its own and copy the values over");
    assertThat(
            texts(
                table("users").column(optional("name", "text")),
                table("users").column(required("name", "text"))))
        .containsExactly(
            "unsupported-change | app.Users.name | Column `name` of `users` was optional, is"
                + " required | Make it optional: without `nullable = false`, `optional = false` or"
                + " `@NotNull`, and of a wrapper class where it is a primitive; your code can still"
                + " require the value");
    assertThat(
            texts(
                electrified("users").column(required("name", "text")),
                electrified("users").column(optional("name", "text"))))
        .containsExactly(
            "unsupported-change | app.Users.name | Column `name` of `users` was required, is"
                + " optional; the table is electrified, and Electric refuses to alter a column"
                + " (EX007) | Make it required again: `@Column(nullable = false)`");
    assertThat(
            texts(
                table("users").column(required("n", "bigint")),
                table("users").column(required("n", "bigint").withIdentity())))
        .containsExactly(
            "unsupported-change | app.Users.n | Column `n` of `users` was no identity, is an"
                + " identity | Undo the change of `@GeneratedValue`");
    assertThat(
            texts(
                table("users").column(optional("name", "varchar(50)").asRetired()),
                table("users").column(optional("name", "text"))))
        .containsExactly(
            "unsupported-change | app.Users.name | Retired column `name` of `users` is"
                + " `varchar(50)`, and would be back as `text` | Give the new attribute a column of"
                + " its own, such as `@Column(name = \"name_2\")`");
  }

  @Test
  void alteredKeyIsRefused() {
    Table.Builder to =
        Table.builder("users", new PrimaryKey("users_pkey", List.of("id", "n")))
            .entity("app.Users")
            .column(required("id", "uuid"))
            .column(required("n", "integer"));
    assertThat(texts(table("users"), to))
        .containsExactly(
            "unsupported-change | app.Users | The primary key of `users` was `id`,"
                + " is `id`, `n` | Undo the change, or add a new entity with a table"
                + " of its own and copy the rows over");
  }

  @Test
  void alteredForeignKeyIsRefused() {
    Table.Builder plain = table("notes").column(optional("u", "uuid"));
    Schema from =
        schema(
            table("notes").column(optional("u", "uuid")).foreignKey(reference("notes", "u", "a")),
            table("a"),
            table("b"));
    assertThat(texts(from, schema(plain, table("a"), table("b"))))
        .containsExactly(
            "unsupported-change | app.Notes.u | Foreign key `notes_u_fkey` from `notes` (`u`) to"
                + " `a` is gone from the model though its column is not | Undo the change: the"
                + " attribute has to be an association with a foreign key");
    Table.Builder other =
        table("notes").column(optional("u", "uuid")).foreignKey(reference("notes", "u", "b"));
    assertThat(texts(from, schema(other, table("a"), table("b"))))
        .containsExactly(
            "unsupported-change | app.Notes.u | Foreign key `notes_u_fkey` from `notes` (`u`) to"
                + " `a` refers to `b` now | Undo the change, or add a new, optional attribute with"
                + " a column of its own and copy the values over");
    Table.Builder named =
        table("notes")
            .column(optional("u", "uuid"))
            .foreignKey(
                new ForeignKey(
                    "fk", List.of("u"), "a", List.of("id"), ForeignKey.OnDelete.SET_NULL));
    assertThat(texts(from, schema(named, table("a"), table("b"))))
        .containsExactly(
            "unsupported-change | app.Notes.u | Foreign key `notes_u_fkey` from `notes` (`u`) to"
                + " `a` was on delete no action, is on delete set null, is called `fk` now | Undo"
                + " the change, or add a new, optional attribute with a column of its own and copy"
                + " the values over");
  }

  @Test
  void indexMayGo() {
    Table.Builder from = table("a").column(optional("x", "text")).index(index("i", "x", "id"));
    assertThat(texts(from, table("a").column(optional("x", "text")))).isEmpty();
    Table.Builder electrified =
        electrified("a").column(optional("x", "text")).index(index("i", "x", "id"));
    assertThat(texts(electrified, electrified("a").column(optional("x", "text")))).isEmpty();
  }

  @Test
  void alteredIndexIsRefused() {
    Table.Builder from = table("a").column(optional("x", "text")).index(index("i", "x", "id"));
    assertThat(texts(from, table("a").column(optional("x", "text")).index(index("i", "x"))))
        .containsExactly(
            "unsupported-change | app.A.x | Index `i` of `a` was on `x, id`, is on `x` | Leave it"
                + " as it was, and give the other one a name of its own");
  }

  @Test
  void alteredUniqueIsRefused() {
    Table.Builder none = table("a").column(optional("x", "text"));
    Table.Builder one = table("a").column(optional("x", "text")).unique(unique("u", "x"));
    Table.Builder two = table("a").column(optional("x", "text")).unique(unique("u", "x", "id"));
    assertThat(texts(none, one))
        .containsExactly(
            "unsupported-change | app.A.x | Unique constraint `u` on `x` is new, and rows of the"
                + " existing table `a` may break it | Take `unique = true` or `@UniqueConstraint`"
                + " away; a one-to-one association can be a `@ManyToOne`");
    assertThat(texts(one, none))
        .containsExactly(
            "unsupported-change | app.A.x | Unique constraint `u` of `a` on `x` is gone from the"
                + " model | Put it back with `unique = true` or `@UniqueConstraint`");
    assertThat(texts(one, two))
        .containsExactly(
            "unsupported-change | app.A.x | Unique constraint `u` of `a` was on `x`, is on `x`,"
                + " `id` | Undo the change");
  }

  @Test
  void alteredCheckIsRefused() {
    Table.Builder none = table("a").column(optional("x", "smallint"));
    Table.Builder one =
        table("a").column(optional("x", "smallint")).check(check("c", "x", "A", "B"));
    Table.Builder two =
        table("a").column(optional("x", "smallint")).check(EnumCheck.ofOrdinals("c", "x", 2));
    assertThat(texts(none, one))
        .containsExactly(
            "unsupported-change | app.A.x | Column `x` of `a` took any value, and is to hold one of"
                + " `A`, `B` | Undo the change, or add a new, optional attribute with a column of"
                + " its own and copy the values over");
    assertThat(texts(one, none))
        .containsExactly(
            "unsupported-change | app.A.x | Column `x` of `a` holds one of `A`, `B`, and the model"
                + " no longer says so | Undo the change, or add a new, optional attribute with a"
                + " column of its own and copy the values over");
    assertThat(texts(one, two))
        .containsExactly(
            "unsupported-change | app.A.x | Column `x` of `a` holds one of `A`, `B`, and the model"
                + " has 0 to 2 | Undo the change of the enum, or add a new, optional attribute with"
                + " a column of its own and copy the values over");
  }

  @Test
  void constraintsOfElectrifiedTableAreRefused() {
    Table.Builder to =
        electrified("a")
            .column(optional("x", "text"))
            .unique(unique("u", "x"))
            .check(check("c", "x", "A"));
    assertThat(texts(electrified("a"), to))
        .containsExactly(
            "unsupported-change | app.A.x | Unique constraint `u` on `x` is new, and rows of the"
                + " existing table `a` may break it; the table is electrified, and Electric refuses"
                + " to alter a constraint (EX007) | Take `unique = true` or `@UniqueConstraint`"
                + " away; a one-to-one association can be a `@ManyToOne`",
            "unsupported-change | app.A.x | Column `x` of `a` took any value, and is to hold one of"
                + " `A`; the table is electrified, and Electric refuses to alter a constraint"
                + " (EX007) | Undo the change, or add a new, optional attribute with a column of"
                + " its own and copy the values over");
  }

  @Test
  void whatOnlyAllowsMoreIsAllowedOnPlainTables() {
    assertThat(
            texts(
                table("a")
                    .column(required("v", "varchar(50)"))
                    .column(
                        required("w", "varchar(50)").withDetails(ColumnDetails.ofDefault("'x'")))
                    .column(required("e", "varchar(9)"))
                    .check(check("e_check", "e", "A"))
                    .column(required("dtype", "varchar(31)"))
                    .check(SqlCheck.of("d_check", List.of("dtype"), "dtype in ('A','B')")),
                table("a")
                    .column(optional("v", "varchar(80)"))
                    .column(optional("w", "text").withDetails(ColumnDetails.NONE.withComment("c")))
                    .column(required("n", "integer").withDetails(ColumnDetails.ofDefault("0")))
                    .column(required("e", "varchar(9)"))
                    .check(check("e_check", "e", "A", "B"))
                    .column(required("dtype", "varchar(31)"))
                    .check(SqlCheck.of("d_check", List.of("dtype"), "dtype in ('C','B','A')"))))
        .isEmpty();
    assertThat(
            texts(
                electrified("a").column(required("v", "text")),
                electrified("a").column(optional("v", "text"))))
        .hasSize(1);
  }

  @Test
  void checksThatMayRefuseOldRowsAreRefused() {
    Table.Builder from =
        table("a")
            .column(required("dtype", "varchar(31)"))
            .check(SqlCheck.of("d", List.of("dtype"), "dtype in ('A','B')"));
    Table.Builder to =
        table("a")
            .column(required("dtype", "varchar(31)"))
            .column(optional("x", "text"))
            .check(SqlCheck.of("d", List.of("dtype"), "dtype in ('A','B','C')"));
    Table.Builder forNewClass =
        to.build().toBuilder()
            .check(SqlCheck.of("n", List.of("x"), "dtype <> 'C' or (x is not null)"));
    Table.Builder forOldClass =
        to.build().toBuilder()
            .check(SqlCheck.of("n", List.of("x"), "dtype <> 'A' or (x is not null)"));
    assertThat(texts(from, forNewClass)).isEmpty();
    assertThat(texts(from, forOldClass))
        .containsExactly(
            "unsupported-change | app.A.x | Column `x` of `a` is new, and rows that exist may break"
                + " `dtype <> 'A' or (x is not null)` | Undo the change, or add a new, optional"
                + " attribute with a column of its own and copy the values over");
    assertThat(texts(to, from.build().toBuilder().column(optional("x", "text"))))
        .containsExactly(
            "unsupported-change | app.A.dtype | Column `dtype` of `a` satisfies `dtype in ('A','B','C')`, and"
                + " the model has `dtype in ('A','B')` | Undo the change of the enum, or add a new,"
                + " optional attribute with a column of its own and copy the values over");
  }

  @Test
  void uniqueColumnWithOneValueForAllRowsIsRefused() {
    assertThat(
            texts(
                table("a"),
                table("a")
                    .column(optional("x", "text").withDetails(ColumnDetails.ofDefault("'x'")))
                    .unique(unique("u", "x"))))
        .hasSize(1);
  }

  @Test
  void commentsMayAlwaysChange() {
    assertThat(
            texts(
                electrified("a").column(required("x", "text")).comment(Optional.of("old")),
                electrified("a")
                    .column(
                        required("x", "text").withDetails(ColumnDetails.NONE.withComment("new")))))
        .isEmpty();
    assertThat(texts(table("a").options(Optional.of("with (fillfactor = 70)")), table("a")))
        .containsExactly(
            "unsupported-change | app.A | Table `a` was made with the options `with (fillfactor ="
                + " 70)`, and the model has nothing | Undo the change");
  }

  @Test
  void demandsOfAClassAreGivenUpAndWeakened() {
    Table.Builder from =
        table("a")
            .column(required("dtype", "varchar(31)"))
            .check(check("d", "dtype", "A", "B"))
            .column(optional("x", "text"))
            .column(optional("y", "text"))
            .check(demand("n", "dtype <> 'A' or (x is not null and y is not null)"))
            .check(demand("m", "dtype <> 'B' or (x is not null)"));
    Table.Builder to =
        table("a")
            .column(required("dtype", "varchar(31)"))
            .check(check("d", "dtype", "A", "B", "C"))
            .column(optional("y", "text"))
            .check(demand("o", "dtype <> 'A' or (y is not null)"))
            .check(demand("p", "dtype <> 'C' or (y is not null)"));
    assertThat(texts(from, to)).isEmpty();
    assertThat(texts(to, from)).hasSize(3);
  }

  private static SqlCheck demand(String name, String sql) {
    return SqlCheck.of(name, List.of("x", "y").stream().filter(sql::contains).toList(), sql);
  }

  @Test
  void enumTypesOnlyGrow() {
    assertThat(texts(enumType("A", "C"), enumType("A", "B", "C", "D"))).isEmpty();
    assertThat(texts(enumType("A", "C"), enumType("C", "A")))
        .containsExactly(
            "unsupported-change |  | Enum type `e` has `A`, `C`, and the model `C`, `A`; PostgreSQL"
                + " only adds labels to a type | Undo the change of the enum: keep its constants,"
                + " and add new ones");
  }

  private static Schema enumType(String... labels) {
    return Schema.of(List.of(), List.of(), List.of(new EnumType("e", List.of(labels))));
  }

  @Test
  void alteredSequenceIsRefused() {
    assertThat(texts(sequence("s", 1, 50), sequence("s", 1, 1)))
        .containsExactly(
            "unsupported-change |  | Sequence `s` was start 1 increment 50, is start 1 increment 1"
                + " | Set `initialValue = 1` and `allocationSize = 50`, or name another sequence");
  }

  @Test
  void tableBecomesElectrifiedWhenItCanDoWithoutWhatElectricRefuses() {
    Schema from =
        schema(
            table("users")
                .column(
                    required("name", "varchar(80)")
                        .withDetails(ColumnDetails.ofDefault("''").withCollation("C")))
                .column(optional("at", "timestamp(3)"))
                .column(optional("half", "time(0)").asRetired())
                .column(
                    optional("full", "varchar(9)")
                        .withDetails(ColumnDetails.NONE.withGenerated("name")))
                .column(required("gone", "varchar(9)"))
                .column(optional("note_id", "uuid"))
                .foreignKey(reference("users", "note_id", "notes"))
                .index(
                    new Index(
                        "i", List.of(new Index.Part("name", false)), Optional.of("where 1 in (1)")))
                .unique(unique("u", "name"))
                .check(check("c", "name", "A")),
            table("notes"),
            table("colors"));
    Schema model =
        schema(
            electrified("users")
                .column(required("name", "text"))
                .column(optional("at", "timestamp"))
                .column(optional("half", "time"))
                .column(optional("full", "text"))
                .column(optional("note_id", "uuid"))
                .column(optional("color_id", "uuid"))
                .column(optional("state", "state"))
                .foreignKey(reference("users", "color_id", "colors")),
            table("notes"),
            electrified("colors"));
    EnumType state = new EnumType("state", List.of("A"));
    assertThat(
            texts(
                Schema.of(from.tables().values(), List.of(), List.of(state)),
                Schema.of(model.tables().values(), List.of(), List.of(state))))
        .isEmpty();
  }

  @Test
  void tableThatBecomesElectrifiedIsJudgedAsPlainOneOtherwise() {
    String remedy =
        "Take `@Electrified` away, or add an electrified entity with a table of its own and copy"
            + " the rows over";
    Schema from =
        schema(
            table("users")
                .column(optional("letter", "char(1)"))
                .column(optional("count", "integer"))
                .column(optional("a", "uuid"))
                .foreignKey(reference("users", "a", "users"))
                .index(index("i", "a"))
                .options(Optional.of("with (fillfactor = 70)")));
    Schema model =
        schema(
            electrified("users")
                .column(optional("letter", "text"))
                .column(optional("count", "bigint"))
                .column(optional("a", "uuid")));
    assertThat(texts(from, model))
        .containsExactly(
            "unsupported-change | app.Users.a | Foreign key `users_a_fkey` from `users` (`a`) to"
                + " `users` is gone from the model though its column is not | Undo the change: the"
                + " attribute has to be an association with a foreign key",
            "unsupported-change | app.Users | Table `users` was made with the options `with"
                + " (fillfactor = 70)`, and the model has nothing | Undo the change",
            "unsupported-change | app.Users.count | Column `count` of `users` was `integer`, is"
                + " `bigint` | Undo the change, or give the attribute a new column, to which the"
                + " values are copied: `@Column(name = \"count_2\")` and `@Replaces(\"count\")`",
            "unsupported-change | app.Users.letter | Column `letter` of `users` was `char(1)`, is"
                + " `text` | "
                + remedy);
    assertThat(
            texts(
                table("users").column(required("name", "text")),
                electrified("users").column(optional("title", "text"))))
        .containsExactly(
            "possible-rename | app.Users.title | `Users.title` adds column `title` to `users`,"
                + " while no attribute has column `name` of the same type any more | If the"
                + " attribute was renamed, keep its column with `@Column(name = \"name\")`, or copy"
                + " its values with `@Replaces(\"name\")`; if it is another one, take both steps one by one: compile and commit without `title`,"
                + " then add it");
  }

  @Test
  void tableWithRetiredColumnThatElectricCannotHaveIsRefused() {
    assertThat(
            texts(table("users").column(optional("price", "numeric(38,2)")), electrified("users")))
        .containsExactly(
            "unsupported-change | app.Users | `Users` is new to Electric, and its table `users`"
                + " keeps the retired column `price` of type `numeric(38,2)`, which Electric does"
                + " not replicate | Take `@Electrified` away, or add an electrified entity with a"
                + " table of its own and copy the rows over");
    assertThat(retired(optional("50%", "text")))
        .isEqualTo("`50%`, whose `%` breaks the statements Electric makes of its name");
    assertThat(retired(optional("x".repeat(52), "text")))
        .isEqualTo("`" + "x".repeat(52) + "`, whose name has 52 bytes; Electric takes 51");
    assertThat(retired(optional("n", "integer").withIdentity()))
        .isEqualTo("`n`, which the database numbers");
    assertThat(
            retired(
                optional("n", "text")
                    .withDetails(ColumnDetails.NONE.withOptions("compression lz4"))))
        .isEqualTo("`n` made with `compression lz4`");
    assertThat(retired(optional("n", "state")))
        .isEqualTo("`n` of the enum type `state`, whose label `1st` Electric does not take");
  }

  /** What is said of the column when its table becomes electrified. */
  private static String retired(Column column) {
    EnumType state = new EnumType("state", List.of("first", "1st"));
    Schema from =
        Schema.of(List.of(table("users").column(column).build()), List.of(), List.of(state));
    String text = texts(from, schema(electrified("users"))).get(0);
    return text.substring(text.indexOf("retired column ") + 15, text.lastIndexOf(" | "));
  }

  @Test
  void tableThatLeavesElectricIsRefusedByTheReleasedServerAndAWarningByTheDocumentation() {
    Schema from = schema(electrified("users").accessRule(grant("users", "ANYONE")));
    Schema model = schema(table("users"));
    assertThat(texts(from, model))
        .containsExactly(
            "disable-electric | app.Users | Table `users` is electrified, but `Users` is so no"
                + " longer; the released server 0.12.1 cannot take that back (EX001) | Put"
                + " `@Electrified` back");
    assertThat(
            AdditivePolicy.judge(
                    SchemaDiffer.diff(from, model),
                    originsOf(model),
                    ServerLevel.DOCS,
                    GivenNames.NONE,
                    Set.of(),
                    Schema.EMPTY)
                .findings())
        .extracting(Finding::severity, Finding::remedy)
        .containsExactly(
            tuple(Severity.WARNING, "Put `@Electrified` back unless your server has it"));
  }

  @Test
  void accessRulesChangeFreely() {
    Table.Builder from = electrified("users").accessRule(grant("users", "ANYONE"));
    Table.Builder to =
        electrified("users")
            .accessRule(
                new AccessRule(
                    AccessRule.Kind.GRANT,
                    "ALL.ANYONE",
                    "ELECTRIC GRANT ALL (id) ON users TO 'ANYONE'"));
    assertThat(texts(from, electrified("users"))).isEmpty();
    assertThat(texts(from, to)).isEmpty();
  }

  @Test
  void nameThatRetiredThingKeepsIsRefused() {
    Schema from =
        schema(
            table("old").column(optional("x", "text")).index(index("i", "x")),
            table("users")
                .column(optional("a", "uuid"))
                .foreignKey(
                    new ForeignKey(
                        "fk", List.of("a"), "old", List.of("id"), ForeignKey.OnDelete.CASCADE)));
    Schema model =
        schema(
            table("users")
                .column(optional("n", "integer"))
                .foreignKey(
                    new ForeignKey(
                        "fk", List.of("n"), "new", List.of("n"), ForeignKey.OnDelete.CASCADE)),
            table("new").column(required("n", "integer")).index(index("i", "n")));
    assertThat(texts(from, model))
        .containsExactly(
            "duplicate-name | app.Users.n | The new foreign key `fk` has the name of another"
                + " constraint of `users`, which the database keeps | Give it another name",
            "duplicate-name | app.New.n | The new index `i` has the name of an index of `old`,"
                + " which the database keeps | Give it another name");
  }

  @Test
  void findingOfWhatNothingMapsHasNoPlace() {
    assertThat(
            AdditivePolicy.judge(
                    SchemaDiffer.diff(
                        schema(table("users")),
                        schema(table("users").column(required("name", "text")))),
                    new Origins(),
                    ServerLevel.DOCS,
                    GivenNames.NONE,
                    Set.of(),
                    Schema.EMPTY)
                .findings())
        .extracting(Finding::subject)
        .containsExactly(Subject.NOWHERE);
  }
}
