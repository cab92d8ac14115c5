package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ForeignKeyDeclaration;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the tables of one entity's associations, and columns that refer to other tables. */
final class JoinTables {
  private final Entity entity;
  private final Drafts drafts;
  private final Targets targets;

  JoinTables(Entity entity, Drafts drafts) {
    this.entity = entity;
    this.drafts = drafts;
    targets = new Targets(drafts);
  }

  /** The key of the entity an attribute refers to; empty when there is none, which is said. */
  Optional<MappedKey> target(Attribute attribute, String target, TableDraft view) {
    return targets.find(attribute, target, view);
  }

  /** The entity whose table has the rows of that one: its root, or itself. */
  Entity tableOwner(Entity of) {
    return drafts.hierarchies().isInRootsTable(of) ? drafts.hierarchies().root(of) : of;
  }

  /**
   * Opens a table: a new one, or the one of that name, to which another association or an entity
   * adds too.
   *
   * @param implied its logical name where the model gives none
   */
  TableDraft open(
      Attribute attribute, TableDeclaration declaration, String implied, boolean electrified) {
    String what = "table of `" + entity.simpleName() + "." + attribute.path() + "`";
    Names names = drafts.context().names();
    String name = names.tableName(declaration.name().orElse(implied), declaration, entity, what);
    Optional<PhysicalTable> known = drafts.find(name);
    if (known.isPresent()) {
      known.get().builder().entity(entity.className());
      TableDraft view = new TableDraft(known.get(), entity, drafts.context(), false);
      known.get().constraints().add(entity, declaration);
      new TableChecks(view).add(declaration.checks());
      if (electrified != known.get().electrified()) {
        reportHalfElectrified(view, attribute, electrified);
      }
      return view;
    }
    PhysicalTable table = drafts.add(entity, declaration, name, electrified);
    drafts.context().constraintNames().declare(name);
    Origin origin = new Origin(attribute.subject(), entity.className(), attribute.path());
    drafts.context().origins().add(FactKey.entity(name), origin);
    drafts.context().origins().add(FactKey.primaryKey(name), origin);
    drafts.context().origins().add(FactKey.electrified(name), origin);
    TableDraft view = new TableDraft(table, entity, drafts.context(), false);
    new TableChecks(view).add(declaration.checks());
    return view;
  }

  private static void reportHalfElectrified(
      TableDraft view, Attribute attribute, boolean electrified) {
    view.report(
        Rule.UNSUPPORTED_MAPPING,
        attribute.subject(),
        "`"
            + view.label(attribute)
            + "` lies in the table `"
            + view.name()
            + "` beside what "
            + (electrified ? "is not electrified" : "is electrified"),
        "Electrify both with `@Electrified`, or none of them, or give it a table of its own");
  }

  /**
   * Adds columns that refer to an entity, without their foreign key.
   *
   * @param prefix what their implied names begin with
   * @param required whether they take no NULL whatever the model says of them
   * @return what they are; without columns when they cannot be mapped, which has been said
   */
  ResolvedReference addColumns(
      TableDraft view,
      Attribute attribute,
      String prefix,
      List<JoinColumnDeclaration> joins,
      MappedKey target,
      boolean required) {
    ResolvedReference result =
        drafts.references().resolve(prefix, attribute.subject(), joins, target);
    targets.reportProblem(view, attribute, result, target);
    ReferenceColumns columns =
        new ReferenceColumns(view, attribute.subject(), view.label(attribute), attribute.path());
    for (ReferenceColumn column : result.columns()) {
      String name =
          view.columnName(
              attribute, column.logical(), column.subject(attribute.subject()), "JoinColumn");
      columns.add(column, name, required, made -> view.addColumn(made, attribute.subject()));
      if (column.join().isPresent() && column.join().get().unique()) {
        view.constraints()
            .addUnique(
                List.of(name),
                column.join().get().subject().value("unique"),
                entity.className(),
                attribute.path());
      }
    }
    return result;
  }

  /** The columns, as parts of a key of their own table. */
  List<KeyColumn> keyColumns(ResolvedReference result, Attribute attribute) {
    List<KeyColumn> columns = new ArrayList<>();
    for (ReferenceColumn column : result.columns()) {
      columns.add(drafts.references().keyColumn(attribute.path(), column));
    }
    return columns;
  }

  /** Adds the foreign key of such columns, unless the model wants none or there is one. */
  void addForeignKey(
      TableDraft view,
      Attribute attribute,
      ResolvedReference result,
      MappedKey target,
      ForeignKeyDeclaration declaration,
      Optional<String> onDelete) {
    List<String> referenced =
        result.columns().stream().map(column -> column.target().name()).toList();
    List<String> names = names(keyColumns(result, attribute));
    TableDraft other = drafts.of(target.entity());
    if (!result.toKey() && !other.table().foreign()) {
      other
          .constraints()
          .addUnique(referenced, attribute.subject(), entity.className(), attribute.path());
    }
    if (drafts.canBeReferenced(target.entity())
        && view.builder().findForeignKey(names, other.name()).isEmpty()) {
      new ForeignKeys(view)
          .add(
              names,
              other.table(),
              referenced,
              declaration,
              onDelete,
              attribute.subject(),
              attribute.path());
    }
  }

  /** Names of columns. */
  static List<String> names(List<KeyColumn> columns) {
    return columns.stream().map(KeyColumn::name).toList();
  }
}
