package dev.electrified.processor.render;

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

import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSummaryTest {
  private static List<String> lines(Schema from, Schema model) {
    return SchemaDiffer.diff(from, model).changes().stream().map(ChangeSummary::line).toList();
  }

  private static String slug(Schema from, Schema model) {
    return ChangeSummary.slug(SchemaDiffer.diff(from, model).changes());
  }

  private static Table.Builder users() {
    return table("users");
  }

  @Test
  void everyAdditionHasLine() {
    Schema model =
        Schema.of(
            schema(
                    electrified("tags").accessRule(grant("tags", "ANYONE")),
                    users()
                        .column(optional("boss_id", "uuid"))
                        .foreignKey(reference("users", "boss_id", "users"))
                        .unique(unique("u", "boss_id"))
                        .check(check("c", "boss_id", "A"))
                        .index(index("i", "boss_id")))
                .tables()
                .values(),
            sequence("s", 1, 50).sequences().values());
    assertThat(lines(schema(users()), model))
        .containsExactly(
            "adds sequence s",
            "adds table tags for app.Tags",
            "adds column boss_id to table users",
            "adds foreign key users_boss_id_fkey from table users to table users",
            "adds unique constraint u to table users",
            "adds check constraint c to table users",
            "adds index i to table users",
            "electrifies table tags",
            "adds access rule GRANT ALL ON tags TO ANYONE");
  }

  @Test
  void retiredAndRestoredThingsHaveLines() {
    Schema from =
        schema(table("old"), users().column(optional("a", "text")).column(required("b", "text")));
    Schema model = schema(users());
    Schema to = SchemaDiffer.diff(from, model).to();
    assertThat(lines(from, model))
        .containsExactly(
            "leaves table old without entity",
            "leaves column a in table users without attribute",
            "leaves column b in table users without attribute, it takes NULL from now on");
    assertThat(lines(to, from))
        .containsExactly(
            "uses table old again for app.Old",
            "uses column a of table users again",
            "uses column b of table users again");
  }

  @Test
  void everyAlterationHasLine() {
    Schema from =
        Schema.of(
            schema(
                    electrified("users")
                        .column(optional("x", "uuid"))
                        .foreignKey(reference("users", "x", "users"))
                        .index(index("i", "x"))
                        .unique(unique("u", "x"))
                        .check(check("c", "x", "A"))
                        .accessRule(grant("users", "ANYONE")))
                .tables()
                .values(),
            sequence("s", 1, 50).sequences().values());
    Table to =
        Table.builder("users", new PrimaryKey("users_pkey", List.of("x")))
            .column(required("id", "uuid"))
            .column(required("x", "uuid"))
            .index(index("i", "id"))
            .build();
    Schema model = Schema.of(List.of(to), sequence("s", 1, 1).sequences().values());
    assertThat(lines(from, model))
        .containsExactly(
            "drops access rule GRANT ALL ON users TO ANYONE",
            "takes table users from Electric",
            "drops foreign key users_x_fkey of table users",
            "drops unique constraint u of table users",
            "drops check constraint c of table users",
            "alters sequence s",
            "alters the primary key of table users",
            "alters column x of table users",
            "alters index i of table users");
  }

  @Test
  void slugNamesNewTables() {
    assertThat(slug(Schema.EMPTY, schema(users()))).isEqualTo("add_users");
    assertThat(slug(Schema.EMPTY, schema(users(), table("issues"))))
        .isEqualTo("add_issues_and_users");
    assertThat(slug(Schema.EMPTY, schema(users(), table("issues"), table("a"))))
        .isEqualTo("add_a_and_2_more");
  }

  @Test
  void slugNamesNewColumns() {
    Table.Builder one = users().column(optional("name", "text"));
    assertThat(slug(schema(users()), schema(one))).isEqualTo("add_name_to_users");
    assertThat(
            slug(
                schema(users(), table("notes")),
                schema(one, table("notes").column(optional("name", "text")))))
        .isEqualTo("add_columns_to_notes_and_users");
  }

  @Test
  void slugNamesOtherChanges() {
    assertThat(slug(schema(users()), schema(users().index(index("i", "id")))))
        .isEqualTo("index_users");
    assertThat(slug(schema(users()), schema(electrified("users")))).isEqualTo("electrify_users");
    assertThat(slug(schema(users().column(required("name", "text"))), schema(users())))
        .isEqualTo("retire_from_users");
    assertThat(ChangeSummary.slug(List.of())).isEqualTo("change_nothing");
  }

  @Test
  void slugHasOnlySafeCharactersAndSixtyOfThem() {
    assertThat(slug(Schema.EMPTY, schema(table("Größe der; Dinge\""))))
        .isEqualTo("add_gr_e_der_dinge");
    assertThat(slug(Schema.EMPTY, schema(table("表")))).isEqualTo("add_table");
    assertThat(slug(Schema.EMPTY, schema(table("a".repeat(55) + "_bcd"))))
        .isEqualTo("add_" + "a".repeat(55))
        .hasSize(59);
  }
}
