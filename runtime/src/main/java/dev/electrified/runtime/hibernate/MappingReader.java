package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.catalog.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.MappingException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of the classes that a catalogue knows out of Hibernate's boot metadata. What
 * else is mapped, such as the tables of Envers, is left where it is.
 *
 * <p>Uses only what is in all of Hibernate 6.6 to 8, and leaves the metadata as they are.
 */
final class MappingReader {
  private final Metadata metadata;
  private final Set<String> known;
  private final Set<String> schemas;
  private @Nullable AttributePlaces places;
  private final IdentityHashMap<Table, Place> tables = new IdentityHashMap<>();
  private final IdentityHashMap<Table, Set<String>> classes = new IdentityHashMap<>();
  private final List<Table> order = new ArrayList<>();

  private MappingReader(Metadata metadata, Set<String> known, Set<String> schemas) {
    this.metadata = metadata;
    this.known = known;
    this.schemas = schemas;
  }

  /**
   * Reads the tables.
   *
   * @param known canonical names of the classes whose tables count
   * @param schemas those in which migrations make tables
   */
  static List<MappedTable> read(Metadata metadata, Set<String> known, Set<String> schemas) {
    return new MappingReader(metadata, known, schemas).read();
  }

  private List<MappedTable> read() {
    for (PersistentClass entity : metadata.getEntityBindings()) {
      knownName(entity).ifPresent(name -> addTables(entity, name));
    }
    for (Collection collection : metadata.getCollectionBindings()) {
      addCollection(collection);
    }
    List<MappedTable> mapped = new ArrayList<>(order.size());
    for (Table table : order) {
      mapped.add(table(table));
    }
    return mapped;
  }

  /** Hibernate has the binary name of a class, {@code Outer$Inner}; the catalogue has its own. */
  private Optional<String> knownName(PersistentClass entity) {
    String name = entity.getClassName();
    if (name == null) {
      return Optional.empty(); // a map and no class, as Envers has them
    }
    if (!known.contains(name) && name.indexOf('$') >= 0) {
      name = entity.getMappedClass().getCanonicalName();
    }
    return Optional.ofNullable(name).filter(known::contains);
  }

  private void addTables(PersistentClass entity, String name) {
    Table primary = entity.getTable();
    add(primary, Place.of(name));
    classes.computeIfAbsent(primary, key -> new TreeSet<>()).add(name);
    for (Join join : entity.getJoins()) {
      add(join.getTable(), Place.of(name));
    }
  }

  private void addCollection(Collection collection) {
    PersistentClass entity = collection.getOwner();
    if (collection.isInverse()) {
      return; // the other side has the columns
    }
    Optional<String> name = knownName(entity);
    if (name.isPresent() && !collection.isOneToMany()) {
      add(collection.getCollectionTable(), place(collection));
    }
  }

  private Place place(Collection collection) {
    PersistentClass entity = collection.getOwner();
    String attribute = collection.getRole().substring(entity.getEntityName().length() + 1);
    return new Place(name(entity), attribute);
  }

  private String name(PersistentClass entity) {
    return knownName(entity).orElse(entity.getEntityName());
  }

  /** Most boots never ask, as nothing differs. */
  private AttributePlaces places() {
    if (places != null) {
      return places;
    }
    AttributePlaces all = new AttributePlaces();
    for (PersistentClass entity : metadata.getEntityBindings()) {
      // one that no catalogue knows may have its attributes in the table of one that is known
      if (tables.containsKey(entity.getTable())) {
        all.add(entity, name(entity));
      }
    }
    for (Collection collection : metadata.getCollectionBindings()) {
      if (!collection.isInverse()) {
        all.add(collection, place(collection));
      }
    }
    places = all;
    return all;
  }

  private void add(Table table, Place place) {
    if (table.isPhysicalTable() && !table.isView() && tables.putIfAbsent(table, place) == null) {
      order.add(table);
    }
  }

  private MappedTable table(Table table) {
    Place place = tables.getOrDefault(table, Place.of(""));
    Map<String, MappedTable.Column> columns = new HashMap<>();
    for (Column column : table.getColumns()) {
      String name = name(column);
      ColumnDefinition definition = ColumnDefinition.of(type(column));
      boolean generated = column.getGeneratedAs() != null; // for which Hibernate writes no NOT NULL
      boolean nullable = generated || (column.isNullable() && !definition.notNull());
      columns.put(name, new MappedTable.Column(name, definition.type(), nullable));
    }
    List<MappedTable.ForeignKey> foreignKeys = new ArrayList<>();
    for (ForeignKey foreignKey : TableForeignKeys.of(table)) {
      if (foreignKey.isCreationEnabled() && foreignKey.isPhysicalConstraint()) {
        foreignKeys.add(foreignKey(foreignKey));
      }
    }
    Set<String> ofClasses = classes.getOrDefault(table, Set.of());
    return new MappedTable(
        name(table),
        place,
        ofClasses,
        columns,
        foreignKeys,
        column -> places().of(table, column, place),
        column -> places().isGenerated(table, column));
  }

  private MappedTable.ForeignKey foreignKey(ForeignKey foreignKey) {
    Table references = foreignKey.getReferencedTable();
    List<Column> from = foreignKey.getColumns();
    List<Column> to =
        foreignKey.isReferenceToPrimaryKey()
            ? references.getPrimaryKey().getColumns()
            : foreignKey.getReferencedColumns();
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < from.size() && i < to.size(); i++) {
      columns.put(name(from.get(i)), name(to.get(i)));
    }
    var action = foreignKey.getOnDeleteAction();
    return new MappedTable.ForeignKey(
        columns,
        name(references),
        action == null ? "no_action" : action.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The SQL type. Asked of a copy of the column, since Hibernate keeps the answer, and would take
   * it for one that the application has declared.
   */
  private String type(Column column) {
    try {
      return (column.getSqlType() == null ? copy(column) : column).getSqlType(metadata);
    } catch (MappingException e) {
      return ""; // a custom type may do without a name in SQL
    }
  }

  /** The copy Hibernate makes does not have all sizes. */
  private static Column copy(Column column) {
    Column copy = column.clone();
    copy.setTemporalPrecision(column.getTemporalPrecision());
    copy.setArrayLength(column.getArrayLength());
    return copy;
  }

  private static String name(Column column) {
    return PostgresName.of(column.getName(), column.isQuoted());
  }

  private String name(Table table) {
    String name = name(table.getNameIdentifier());
    Identifier schema = table.getSchemaIdentifier();
    if (schema == null || schemas.contains(name(schema))) {
      return TableName.of(name).text();
    }
    return new TableName(name(schema), name).text();
  }

  private static String name(Identifier identifier) {
    return PostgresName.of(identifier.getText(), identifier.isQuoted());
  }
}
