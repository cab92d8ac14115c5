package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.Inheritance.Strategy;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.schema.PrimaryKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All tables that are being mapped, and each entity's view of its own. */
final class Drafts {
  private final MappingContext context;
  private final Hierarchies hierarchies;
  private final Map<String, MappedKey> keys;
  private final References references;
  private final SortedMap<String, PhysicalTable> tables = new TreeMap<>();
  private final Map<String, TableDraft> views = new TreeMap<>();

  Drafts(
      MappingContext context,
      Hierarchies hierarchies,
      Map<String, MappedKey> keys,
      References references) {
    this.context = context;
    this.hierarchies = hierarchies;
    this.keys = keys;
    this.references = references;
  }

  MappingContext context() {
    return context;
  }

  Hierarchies hierarchies() {
    return hierarchies;
  }

  /** The key of an entity, if the model has it. */
  Optional<MappedKey> key(String className) {
    return Optional.ofNullable(keys.get(className));
  }

  References references() {
    return references;
  }

  /**
   * Makes the tables of entities, without columns.
   *
   * @param topDown all entities, those that others inherit from first
   */
  void open(List<MappedKey> topDown) {
    for (MappedKey key : topDown) {
      views.put(key.entity().className(), view(key));
    }
  }

  private TableDraft view(MappedKey key) {
    Entity entity = key.entity();
    if (hierarchies.isInRootsTable(entity)) {
      TableDraft root = views.get(hierarchies.root(entity).className());
      if (root != null) {
        root.builder().entity(entity.className());
        return new TableDraft(root.table(), entity, context, true);
      }
    }
    PhysicalTable known = hierarchies.hasTable(entity) ? tables.get(key.table()) : null;
    if (known != null) {
      known.constraints().add(entity, entity.table());
      known.builder().entity(entity.className());
      return new TableDraft(known, entity, context, false);
    }
    boolean electrified = entity.electrified().isPresent();
    PhysicalTable table =
        new PhysicalTable(entity, entity.table(), key.table(), electrified, true, context);
    table.builder().entity(entity.className());
    if (hierarchies.hasTable(entity)) {
      setKey(table, key.names());
      tables.putIfAbsent(key.table(), table);
    }
    return new TableDraft(table, entity, context, false);
  }

  /** Gives a table its primary key; none where there are no columns. */
  void setKey(PhysicalTable table, List<String> columns) {
    table
        .builder()
        .key(
            columns.isEmpty()
                ? PrimaryKey.NONE
                : context.constraintNames().primaryKey(table.name(), columns, Optional.empty()));
  }

  /** The entity's view of its own table. */
  TableDraft of(Entity entity) {
    return Objects.requireNonNull(views.get(entity.className()));
  }

  /** The table of that name, if one is being mapped. */
  Optional<PhysicalTable> find(String table) {
    return Optional.ofNullable(tables.get(table));
  }

  /**
   * Makes a further table: a secondary, join or collection table.
   *
   * @param home the entity it belongs to
   * @param declaration what the model says of it
   */
  PhysicalTable add(Entity home, TableDeclaration declaration, String name, boolean electrified) {
    PhysicalTable table = new PhysicalTable(home, declaration, name, electrified, false, context);
    table.builder().entity(home.className());
    tables.put(name, table);
    return table;
  }

  /** All tables, by name. */
  Collection<PhysicalTable> all() {
    return tables.values();
  }

  /** Whether references to the entity are kept by a foreign key. */
  boolean canBeReferenced(Entity target) {
    return hierarchies.hasTable(target) && !hierarchies.isSpread(target);
  }

  /** Whether the entity's table repeats all that the entities above have. */
  boolean repeatsParents(Entity entity) {
    return hierarchies.strategy(entity) == Strategy.TABLE_PER_CLASS;
  }
}
