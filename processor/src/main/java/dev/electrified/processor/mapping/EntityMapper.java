package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.Inheritance.Strategy;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.SecondaryTableDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Maps one entity into its tables: its key, its attributes one by one, its secondary tables. */
final class EntityMapper {
  private final Entity entity;
  private final MappedKey key;
  private final Drafts drafts;
  private final KeyMapper keys;
  private final GeneratorMapper generators;
  private final TableDraft primary;
  private final List<Attribute> inherited;
  private final Map<String, TableDraft> secondary = new TreeMap<>();

  EntityMapper(Entity entity, Drafts drafts, KeyMapper keys, GeneratorMapper generators) {
    this.entity = entity;
    this.drafts = drafts;
    this.keys = keys;
    this.generators = generators;
    key = drafts.key(entity.className()).orElseThrow();
    primary = drafts.of(entity);
    inherited = drafts.repeatsParents(entity) ? inherited() : List.of();
  }

  /** Maps all that needs no other table: basic attributes. */
  void mapBasics() {
    SchemaMapper.addOrigin(primary.origins(), entity, primary.name());
    Optional<Entity> parent = drafts.hierarchies().parent(entity);
    if (parent.isPresent() && drafts.hierarchies().strategy(entity) == Strategy.JOINED) {
      joinParent(parent.get());
    }
    new Discriminators(drafts).map(entity, primary);
    entity.secondaryTables().forEach(this::openSecondary);
    inherited.forEach(attribute -> mapBasic(attribute, true));
    entity.attributes().forEach(attribute -> mapBasic(attribute, false));
  }

  /** Maps the references, whose columns may be those of basic attributes. */
  void mapReferences() {
    inherited.forEach(attribute -> mapReference(attribute, true));
    entity.attributes().forEach(attribute -> mapReference(attribute, false));
    NaturalIds.map(inherited, primary, drafts);
    NaturalIds.map(entity.attributes(), primary, drafts);
    if (primary.electrified()) {
      for (Subject check : entity.checks()) {
        primary.leaveOut(Rule.ELECTRIFIED_CHECK, check, entity.simpleName());
      }
    } else {
      new TableChecks(primary).add(entity.table().checks());
    }
  }

  /** What a table of its own repeats of the entities above. */
  private List<Attribute> inherited() {
    List<Entity> chain = drafts.hierarchies().chain(entity);
    List<Attribute> attributes = new ArrayList<>();
    for (Entity above : chain.subList(0, chain.size() - 1)) {
      attributes.addAll(above.attributes());
    }
    return attributes;
  }

  private void mapBasic(Attribute attribute, boolean inherited) {
    if (attribute instanceof BasicAttribute basic && !key.replaced().contains(basic.path())) {
      Optional<TableDraft> table =
          table(basic.column().table(), basic.column().subject(), attribute, inherited);
      if (table.isPresent()) {
        new BasicMapper(table.get(), generators).map(inherited ? basic.repeated() : basic);
      }
    }
  }

  private void mapReference(Attribute attribute, boolean inherited) {
    if (attribute instanceof ToOneAttribute toOne && toOne.joinTable().isEmpty()) {
      Optional<JoinColumnDeclaration> first = toOne.joinColumns().stream().findFirst();
      Optional<TableDraft> table =
          table(
              first.flatMap(JoinColumnDeclaration::table),
              first.map(JoinColumnDeclaration::subject).orElse(attribute.subject()),
              attribute,
              inherited);
      table.ifPresent(draft -> new ToOneMapper(draft, drafts, inherited).map(toOne));
    }
  }

  /** The table an attribute's column lies in; empty when there is none of that name. */
  private Optional<TableDraft> table(
      Optional<String> declared, Subject subject, Attribute attribute, boolean inherited) {
    TableDraft own = inherited ? silent() : primary;
    if (declared.isEmpty()) {
      return Optional.of(own);
    }
    String name = primary.names().resolve(declared.get());
    if (inherited) {
      return isSecondaryAbove(name) ? Optional.empty() : Optional.of(own);
    }
    TableDraft found = secondary.get(name);
    if (found != null) {
      return Optional.of(found);
    }
    if (name.equals(primary.names().resolve(entity.table().name().orElse(entity.name())))) {
      return Optional.of(own);
    }
    primary.report(
        Rule.UNKNOWN_NAME,
        subject.annotation() == null ? subject : subject.value("table"),
        "`"
            + primary.label(attribute)
            + "` lies in the table `"
            + declared.get()
            + "`, which `"
            + entity.simpleName()
            + "` does not have",
        secondary.isEmpty()
            ? "Leave `table` out, or declare it with `@SecondaryTable`"
            : Suggestion.didYouMean(
                name, secondary.keySet(), "secondary tables of `" + entity.simpleName() + "`"));
    return Optional.empty();
  }

  /** A secondary table has the rows of the entities below as well. */
  private boolean isSecondaryAbove(String name) {
    List<Entity> chain = drafts.hierarchies().chain(entity);
    for (Entity above : chain.subList(0, chain.size() - 1)) {
      for (SecondaryTableDeclaration declaration : above.secondaryTables()) {
        if (primary.names().resolve(declaration.table().name().orElse("")).equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is wrong with an inherited attribute is said where it is declared. */
  private TableDraft silent() {
    return primary.silent(new Findings());
  }

  private void joinParent(Entity parent) {
    MappedKey above = drafts.key(parent.className()).orElseThrow();
    addKeyColumns(
        primary,
        keys.joined(entity.inheritance().joinColumns(), above.columns()),
        entity.subject());
    if (above.columns().isEmpty()) {
      return;
    }
    new ForeignKeys(primary)
        .add(
            key.names(),
            drafts.of(parent).table(),
            above.names(),
            entity.inheritance().foreignKey(),
            entity.inheritance().onDelete(),
            entity.subject(),
            "");
  }

  private void addKeyColumns(TableDraft table, List<ReferenceColumn> columns, Subject subject) {
    List<KeyColumn> implied = new ArrayList<>();
    for (ReferenceColumn column : columns) {
      if (column.join().isEmpty()) {
        implied.add(column.target());
      }
    }
    if (References.spreadsDefinition(implied)) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          subject,
          "The table `"
              + table.name()
              + "` has the columns of a key of which one has a `columnDefinition` that Hibernate"
              + " gives to others too",
          "Give it a `@PrimaryKeyJoinColumn` for each column of the key");
      return;
    }
    ReferenceColumns adding = new ReferenceColumns(table, subject, entity.simpleName(), "");
    for (ReferenceColumn column : columns) {
      adding.add(
          column,
          table.names().resolve(column.logical()),
          true,
          made -> table.addColumn(made, subject));
    }
  }

  private void openSecondary(SecondaryTableDeclaration declaration) {
    String logical = declaration.table().name().orElse("");
    String name =
        primary
            .names()
            .tableName(
                logical,
                declaration.table(),
                entity,
                "secondary table of `" + entity.simpleName() + "`");
    if (drafts.find(name).isPresent()) {
      primary.report(
          Rule.DUPLICATE_NAME,
          declaration.table().subject(),
          "The secondary table `"
              + name
              + "` of `"
              + entity.simpleName()
              + "` is the table of something else",
          "Give it another name");
      return;
    }
    PhysicalTable table = drafts.add(entity, declaration.table(), name, primary.electrified());
    SchemaMapper.addOrigin(primary.origins(), entity, name);
    List<ReferenceColumn> joined = keys.joined(declaration.joinColumns(), key.columns());
    List<KeyColumn> columns = keys.keyColumns(joined);
    drafts.setKey(table, columns.stream().sorted(KeyColumn.ORDER).map(KeyColumn::name).toList());
    TableDraft view = new TableDraft(table, entity, drafts.context(), false);
    addKeyColumns(view, joined, declaration.table().subject());
    if (drafts.canBeReferenced(entity)) {
      new ForeignKeys(view)
          .add(
              columns.stream().map(KeyColumn::name).toList(),
              primary.table(),
              key.names(),
              declaration.foreignKey(),
              declaration.onDelete(),
              declaration.table().subject(),
              "");
    }
    new TableChecks(view).add(declaration.table().checks());
    secondary.put(primary.names().resolve(logical), view);
  }

  /** The entity beside its table. */
  MappedEntity mapped() {
    Map<String, String> columns = new TreeMap<>(primary.columns());
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic
          && key.replaced().contains(basic.path())
          && key.columns().size() == 1) {
        columns.put(basic.path(), key.columns().get(0).name());
      }
    }
    return new MappedEntity(entity, primary.builder().build(), columns);
  }
}
