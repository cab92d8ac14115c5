package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.Inheritance.Strategy;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds each entity's table name and key, before any table is mapped. */
final class KeyMapper {
  private final Names names;
  private final Findings findings;
  private final EntityModel model;
  private final Hierarchies hierarchies;
  private final SortedMap<String, MappedKey> keys = new TreeMap<>();
  private final References references;
  private final Set<String> resolving = new HashSet<>();

  KeyMapper(Names names, Findings findings, EntityModel model, Hierarchies hierarchies) {
    this.names = names;
    this.findings = findings;
    this.model = model;
    this.hierarchies = hierarchies;
    this.references = new References(names, hierarchies, keys);
  }

  /** References between the entities. */
  References references() {
    return references;
  }

  /** The keys by class name. */
  SortedMap<String, MappedKey> map() {
    for (Entity entity : model.entities().values()) {
      resolve(entity);
    }
    return keys;
  }

  /** The key of an entity; empty while it is being resolved, which a key that holds itself is. */
  private Optional<MappedKey> resolve(Entity entity) {
    MappedKey known = keys.get(entity.className());
    if (known != null) {
      return Optional.of(known);
    }
    if (!resolving.add(entity.className())) {
      return Optional.empty();
    }
    MappedKey key = make(entity);
    keys.put(entity.className(), key);
    return Optional.of(key);
  }

  private MappedKey make(Entity entity) {
    Optional<Entity> parent = hierarchies.parent(entity);
    if (parent.isPresent() && !hierarchies.chain(parent.get()).contains(entity)) {
      Optional<MappedKey> above = resolve(parent.get());
      if (above.isPresent()) {
        return below(entity, above.get());
      }
    }
    Own own = new Own(entity);
    List<KeyColumn> columns = entity.inheritance().parent().isPresent() ? List.of() : own.columns();
    return new MappedKey(
        entity,
        names.entityTable(entity),
        names.isEntityTableQuoted(entity),
        columns,
        own.replaced);
  }

  private MappedKey below(Entity entity, MappedKey above) {
    Strategy strategy = hierarchies.strategy(entity);
    if (strategy == Strategy.SINGLE_TABLE) {
      return new MappedKey(
          entity, above.table(), above.tableQuoted(), above.columns(), above.replaced());
    }
    List<KeyColumn> columns =
        strategy == Strategy.JOINED
            ? keyColumns(joined(entity.inheritance().joinColumns(), above.columns()))
            : above.columns();
    return new MappedKey(
        entity,
        names.entityTable(entity),
        names.isEntityTableQuoted(entity),
        columns,
        above.replaced());
  }

  /** The columns of a table that is joined by key: called as the other one's, unless it is said. */
  List<ReferenceColumn> joined(List<JoinColumnDeclaration> joins, List<KeyColumn> above) {
    List<ReferenceColumn> columns = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      KeyColumn column = above.get(i);
      Optional<JoinColumnDeclaration> join = joinOf(joins, above, i);
      columns.add(
          ReferenceColumn.of(
              join.flatMap(JoinColumnDeclaration::name)
                  .orElse(column.quoted() ? "`" + column.logical() + "`" : column.logical()),
              join,
              column));
    }
    return columns;
  }

  /** The same as columns of the key of their own table. */
  List<KeyColumn> keyColumns(List<ReferenceColumn> joined) {
    List<KeyColumn> columns = new ArrayList<>();
    for (ReferenceColumn column : joined) {
      KeyColumn target = column.target();
      columns.add(references.keyColumn(target.attribute(), column).at(target.position()));
    }
    return columns;
  }

  /** What is said of the column that joins the {@code index}-th of the other key. */
  private Optional<JoinColumnDeclaration> joinOf(
      List<JoinColumnDeclaration> joins, List<KeyColumn> above, int index) {
    for (JoinColumnDeclaration join : joins) {
      if (join.referencedColumn().isPresent()
          && names.resolve(join.referencedColumn().get()).equals(above.get(index).name())) {
        return Optional.of(join);
      }
    }
    boolean positional = joins.size() == above.size() && above.size() == 1;
    return positional && joins.get(0).referencedColumn().isEmpty()
        ? Optional.of(joins.get(0))
        : Optional.empty();
  }

  /** The key an entity declares itself. */
  private final class Own {
    private final Entity entity;
    private final Set<String> replaced = new TreeSet<>();
    private final Map<String, String> places = new TreeMap<>();
    private final Map<String, KeyColumn> columns = new LinkedHashMap<>();
    private boolean complete = true;
    private boolean declared;

    Own(Entity entity) {
      this.entity = entity;
    }

    List<KeyColumn> columns() {
      for (Attribute attribute : entity.attributes()) {
        if (attribute instanceof ToOneAttribute toOne
            && (toOne.id() || toOne.mapsId().isPresent())) {
          addReference(toOne);
        }
      }
      for (Attribute attribute : entity.attributes()) {
        if (attribute instanceof BasicAttribute basic && basic.id()) {
          declared = true;
          if (!replaced.contains(basic.path())) {
            add(references.basicColumn(basic, entity));
          }
        }
      }
      if (!declared && !entity.foreign() && entity.unread().isEmpty()) {
        findings.add(
            Finding.of(
                Rule.MISSING_KEY,
                entity.subject(),
                entity.className(),
                "`" + entity.simpleName() + "` has no `@Id`",
                "Add a key, `@Id UUID id`"));
      }
      return complete ? ordered() : List.of();
    }

    /** A declared unique constraint on the same columns has a say in their order. */
    private List<KeyColumn> ordered() {
      if (columns.size() < 2) {
        return List.copyOf(columns.values());
      }
      List<KeyColumn> key = inPositions().stream().sorted(KeyColumn.ORDER).toList();
      for (List<String> unique : entity.table().uniqueColumns()) {
        List<KeyColumn> same = new ArrayList<>();
        for (String name : unique) {
          key.stream().filter(column -> references.isCalled(column, name)).forEach(same::add);
        }
        if (same.size() == unique.size() && Set.copyOf(same).equals(Set.copyOf(key))) {
          key = List.copyOf(same);
        }
      }
      return key;
    }

    /** The columns with their positions, by the attributes they are of. */
    private List<KeyColumn> inPositions() {
      List<String> order = new ArrayList<>();
      for (String key : entity.keys()) {
        for (Attribute attribute : entity.attributes()) {
          if (isPart(attribute.path(), key)) {
            order.add(attribute.path());
          }
        }
      }
      List<KeyColumn> positioned = new ArrayList<>();
      columns.values().stream()
          .sorted(Comparator.comparingInt(column -> indexOf(column.attribute(), order)))
          .forEach(column -> positioned.add(column.at(positioned.size())));
      return positioned;
    }

    private int indexOf(String attribute, List<String> order) {
      String place = places.getOrDefault(attribute, attribute);
      int index = 0;
      while (index < order.size() && !isPart(order.get(index), place)) {
        index++;
      }
      return index;
    }

    private static boolean isPart(String path, String of) {
      return path.equals(of) || path.startsWith(of + ".");
    }

    private void add(Optional<KeyColumn> column) {
      complete &= column.isPresent();
      column.ifPresent(key -> columns.putIfAbsent(key.name(), key));
    }

    private void addReference(ToOneAttribute toOne) {
      declared = true;
      Optional<MappedKey> target = model.find(toOne.target()).flatMap(KeyMapper.this::resolve);
      if (target.isEmpty() || target.get().columns().isEmpty()) {
        complete = false;
        if (model.find(toOne.target()).isPresent() && target.isEmpty()) {
          DerivedIds.reportCycle(entity, toOne, findings);
        }
        return;
      }
      ResolvedReference result = references.resolve(toOne, target.get());
      List<KeyColumn> found = new ArrayList<>();
      for (ReferenceColumn column : result.byAttribute().columns()) {
        found.add(references.keyColumn(toOne.path(), column));
      }
      complete &= !found.isEmpty();
      DerivedIds.checkTarget(entity, toOne, result, findings);
      if (toOne.mapsId().isPresent()) {
        String path = entity.embeddedId().map(id -> id + ".").orElse("") + toOne.mapsId().get();
        if (places.containsValue(path) && !columns.keySet().containsAll(JoinTables.names(found))) {
          DerivedIds.reportSecond(entity, toOne, findings);
        }
        replace(path, toOne);
      }
      found.forEach(column -> add(Optional.of(column)));
    }

    /** The key's attributes that a {@code @MapsId} takes the place of. */
    private void replace(String path, ToOneAttribute by) {
      boolean whole = by.mapsId().orElse("").isEmpty();
      places.put(by.path(), path);
      for (Attribute attribute : entity.attributes()) {
        if (attribute instanceof BasicAttribute basic
            && basic.id()
            && (whole || isPart(basic.path(), path))) {
          replaced.add(basic.path());
        }
      }
    }
  }
}
