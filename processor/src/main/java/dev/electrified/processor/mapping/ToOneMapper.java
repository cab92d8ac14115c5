package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.Inheritance;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps the references of one table: columns of the types of the columns they refer to. */
final class ToOneMapper {
  private final TableDraft table;
  private final Drafts drafts;
  private final boolean repeating;

  /**
   * Maps references of one table.
   *
   * @param repeating whether the table repeats what an entity above has: Hibernate leaves the
   *     constraints over several columns out, and what happens on deletes
   */
  ToOneMapper(TableDraft table, Drafts drafts, boolean repeating) {
    this.table = table;
    this.drafts = drafts;
    this.repeating = repeating;
  }

  /** Adds the reference's columns, and its foreign key unless the model wants none. */
  void map(ToOneAttribute attribute) {
    Targets targets = new Targets(drafts);
    Optional<MappedKey> found = targets.find(attribute, attribute.target(), table);
    if (found.isEmpty() || attribute.withoutColumn()) {
      return;
    }
    MappedKey target = found.get();
    List<String> shared = sharedKey(attribute, target);
    if (!shared.isEmpty()) {
      if (!attribute.optional() && !isJoined()) {
        addForeignKey(attribute, target, shared, target.names());
      }
      return;
    }
    ResolvedReference result = drafts.references().resolve(attribute, target);
    if (result.columns().isEmpty()) {
      targets.reportProblem(table, attribute, result, target);
      return;
    }
    if (isSizedByIdClass(attribute, result)) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "The key `"
              + table.label(attribute)
              + "` refers to a key with a size of its own, which Hibernate does not take over into a"
              + " column that is named",
          "Give the `@JoinColumn` a `columnDefinition`, `"
              + result.columns().get(0).target().type().sql()
              + "`");
      return;
    }
    List<String> names = addColumns(attribute, result);
    addUniques(attribute, result, names);
    addForeignKey(attribute, target, result, names);
  }

  /**
   * The columns of this entity's key, when they are what refers to the other one; else none.
   *
   * <p>Source: {@code ToOneBinder.isMappedToPrimaryKey} of Hibernate ORM 7.4, and measured: only
   * such a reference that must be there has a foreign key, and none in a table that is joined.
   */
  private List<String> sharedKey(ToOneAttribute attribute, MappedKey target) {
    Optional<MappedKey> own = drafts.key(table.entity().className());
    if (own.isEmpty()
        || !attribute.oneToOne()
        || attribute.id()
        || attribute.mapsId().isPresent()
        || own.get().columns().size() != target.columns().size()) {
      return List.of();
    }
    List<String> key = own.get().columns().stream().map(KeyColumn::spelled).toList();
    List<String> joins =
        attribute.joinColumns().stream()
            .flatMap(join -> join.name().stream())
            .map(table.names()::spelled)
            .toList();
    boolean shared =
        attribute.sharesKey() || (joins.size() == key.size() && key.containsAll(joins));
    return shared ? own.get().names() : List.of();
  }

  private boolean isJoined() {
    Entity entity = table.entity();
    return drafts.hierarchies().parent(entity).isPresent()
        && drafts.hierarchies().strategy(entity) == Inheritance.Strategy.JOINED;
  }

  /**
   * Whether the size of a key's column would come from the id class, which is not read for it.
   *
   * <p>Source: Hibernate ORM 7.4, measured: {@code varchar(255)} for a reference to {@code
   * varchar(10)} by a join column that has a name and no definition.
   */
  private boolean isSizedByIdClass(ToOneAttribute attribute, ResolvedReference result) {
    boolean part =
        attribute.id()
            && table.entity().embeddedId().isEmpty()
            && drafts
                .key(table.entity().className())
                .filter(key -> key.columns().size() > result.columns().size())
                .isPresent();
    return part
        && result.columns().stream()
            .filter(ToOneMapper::isNamed)
            .map(column -> column.target().type().sql())
            .anyMatch(sql -> sql.indexOf('(') >= 0 && !sql.equals("varchar(255)"));
  }

  private static boolean isNamed(ReferenceColumn column) {
    return column.join().isPresent()
        && column.join().get().name().isPresent()
        && column.join().get().extras().definition().isEmpty();
  }

  private List<String> addColumns(ToOneAttribute attribute, ResolvedReference result) {
    boolean key = attribute.id() || attribute.mapsId().isPresent();
    ReferenceColumns columns =
        new ReferenceColumns(table, attribute.subject(), table.label(attribute), attribute.path());
    List<String> names = new ArrayList<>();
    for (ReferenceColumn column : result.columns()) {
      String name =
          table.columnName(
              attribute, column.logical(), column.subject(attribute.subject()), "JoinColumn");
      names.add(name);
      columns.add(
          column,
          name,
          key || !attribute.optional(),
          made -> table.addColumn(made, attribute, column.readOnly()));
    }
    return names;
  }

  private void addUniques(ToOneAttribute attribute, ResolvedReference result, List<String> names) {
    boolean key = attribute.id() || attribute.mapsId().isPresent();
    if (attribute.oneToOne() && !key) {
      if (repeating && names.size() > 1) {
        return;
      }
      addUnique(namesOf(result.byAttribute()), attribute.subject(), attribute);
      if (names.size() > 1) {
        return;
      }
    }
    for (int i = 0; i < names.size(); i++) {
      ReferenceColumn column = result.columns().get(i);
      if (column.join().isPresent() && column.join().get().unique()) {
        addUnique(List.of(names.get(i)), column.join().get().subject().value("unique"), attribute);
      }
    }
  }

  private List<String> namesOf(ResolvedReference result) {
    return result.columns().stream()
        .map(column -> table.names().resolve(column.logical()))
        .toList();
  }

  private void addUnique(List<String> columns, Subject subject, ToOneAttribute attribute) {
    table.constraints().addUnique(columns, subject, table.entity().className(), attribute.path());
  }

  private void addForeignKey(
      ToOneAttribute attribute, MappedKey target, ResolvedReference result, List<String> names) {
    List<String> referenced =
        result.columns().stream().map(column -> column.target().name()).toList();
    TableDraft other = drafts.of(target.entity());
    if (!result.toKey() && !other.table().foreign()) {
      other
          .constraints()
          .addUnique(referenced, attribute.subject(), table.entity().className(), attribute.path());
    }
    addForeignKey(attribute, target, names, referenced);
  }

  private void addForeignKey(
      ToOneAttribute attribute, MappedKey target, List<String> names, List<String> referenced) {
    if (!attribute.withoutConstraint() && drafts.canBeReferenced(target.entity())) {
      new ForeignKeys(table)
          .add(
              names,
              drafts.of(target.entity()).table(),
              referenced,
              attribute.foreignKey(),
              repeating ? Optional.empty() : attribute.onDelete(),
              attribute.subject(),
              attribute.path());
    }
  }
}
