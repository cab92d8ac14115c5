package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.entity.TableDeclaration.IndexDeclaration;
import dev.electrified.processor.entity.TableDeclaration.IndexPart;
import dev.electrified.processor.entity.TableDeclaration.UniqueDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Maps the indexes and unique constraints of one table. */
final class ConstraintMapper {
  private final Entity entity;
  private final List<Declared> declarations = new ArrayList<>();
  private final String table;
  private final Table.Builder builder;
  private final Names names;
  private final ConstraintNames constraintNames;
  private final Origins origins;
  private final Findings findings;
  private final Map<String, String> columnByName = new TreeMap<>();
  private final List<WantedUnique> wantedUniques = new ArrayList<>();
  private final List<WantedUnique> naturalIds = new ArrayList<>();
  private final Set<List<Object>> indexes = new HashSet<>();

  /** What one of the entities that are mapped to the table says of it. */
  private record Declared(Entity entity, TableDeclaration table) {}

  ConstraintMapper(
      Entity entity,
      TableDeclaration declaration,
      String table,
      Table.Builder builder,
      Names names,
      ConstraintNames constraintNames,
      Origins origins,
      Findings findings) {
    this.entity = entity;
    this.table = table;
    this.builder = builder;
    this.names = names;
    this.constraintNames = constraintNames;
    this.origins = origins;
    this.findings = findings;
    add(entity, declaration);
  }

  /** Adds what a further entity says of the table. */
  void add(Entity home, TableDeclaration declaration) {
    declarations.add(new Declared(home, declaration));
  }

  /** Remembers under which names {@code @Index} and {@code @UniqueConstraint} may call a column. */
  void addLogicalName(Attribute attribute, String column) {
    addColumn(column);
    if (attribute instanceof BasicAttribute basic && basic.column().name().isEmpty()) {
      columnByName.putIfAbsent(Identifier.fold(basic.name()), column);
    }
  }

  /** Remembers that there is a column of that name. */
  void addColumn(String column) {
    columnByName.put(column, column);
  }

  /** Maps what {@code @Table} declares. */
  void mapDeclared() {
    for (Declared declared : declarations) {
      Entity home = declared.entity();
      for (UniqueDeclaration unique : declared.table().uniques()) {
        columns(unique.columnNames(), unique.subject(), home)
            .ifPresent(
                list -> addUnique(list, unique.name(), unique.options(), unique.subject(), home));
      }
      for (IndexDeclaration index : declared.table().indexes()) {
        mapIndex(index, home);
      }
    }
    List<WantedUnique> covered = new ArrayList<>();
    for (WantedUnique naturalId : naturalIds) {
      Set<String> columns = Set.copyOf(naturalId.columns());
      boolean said =
          wantedUniques.stream().anyMatch(one -> columns.equals(Set.copyOf(one.columns())));
      (said ? covered : wantedUniques).add(naturalId);
    }
    mapUniques(covered);
  }

  /** Whether these columns are unique so far. */
  boolean isUnique(List<String> columns) {
    return wantedUniques.stream().anyMatch(unique -> unique.columns().equals(columns));
  }

  /** Whether the model declares unique columns of the table, be it as an index. */
  boolean declaresUniques() {
    return declarations.stream().anyMatch(all -> !all.table().uniqueColumns().isEmpty());
  }

  /** Adds a unique constraint of an attribute. */
  void addUnique(List<String> columns, Subject subject, String attribute) {
    addUnique(columns, subject, entity.className(), attribute);
  }

  /** Likewise of an attribute of another entity than the table's first. */
  void addUnique(List<String> columns, Subject subject, String home, String attribute) {
    wantedUniques.add(ofAttribute(columns, subject, home, attribute));
  }

  /** Adds that of a natural id, which any other on its columns takes the place of. */
  void addNaturalId(List<String> columns, Subject subject, String attribute) {
    naturalIds.add(ofAttribute(columns, subject, entity.className(), attribute));
  }

  private WantedUnique ofAttribute(
      List<String> columns, Subject subject, String home, String attribute) {
    return new WantedUnique(
        columns.stream().distinct().toList(),
        Optional.empty(),
        Optional.empty(),
        subject,
        entity,
        home,
        attribute);
  }

  private void addUnique(
      List<String> columns,
      Optional<String> declared,
      Optional<String> options,
      Subject subject,
      Entity home) {
    wantedUniques.add(
        new WantedUnique(
            columns.stream().distinct().toList(),
            declared,
            options,
            subject,
            home,
            home.className(),
            ""));
  }

  /**
   * Hibernate makes none of what the key says: the last of those gives the key its order and name.
   *
   * @param covered natural ids that others take the place of
   */
  private void mapUniques(List<WantedUnique> covered) {
    Set<String> key = Set.copyOf(builder.key().columns());
    wantedUniques.removeIf(
        wanted -> {
          boolean same = wanted.columns().size() == key.size() && key.containsAll(wanted.columns());
          if (same) {
            Optional<String> name = wanted.declared().map(text -> declare(text, wanted));
            builder.key(constraintNames.primaryKey(table, wanted.columns(), name));
          }
          return same;
        });
    UniqueConstraints uniques = new UniqueConstraints(table, builder, constraintNames, origins);
    Map<List<Object>, String> declared = new HashMap<>();
    for (WantedUnique wanted : wantedUniques) {
      if (wanted.declared().isPresent()) {
        uniques.addNamed(
            wanted,
            declared.computeIfAbsent(
                List.of(wanted.declared(), wanted.columns()),
                said -> declare(wanted.declared().get(), wanted)));
      }
    }
    for (WantedUnique wanted : wantedUniques) {
      if (wanted.declared().isEmpty()) {
        uniques.addUnnamed(wanted);
      }
    }
    covered.forEach(uniques::addCovered);
  }

  private void mapIndex(IndexDeclaration declaration, Entity home) {
    List<IndexPart> declared = declaration.parts();
    Optional<List<String>> columns =
        columns(
            declared.stream().map(IndexPart::name).toList(),
            declaration.subject().value("columnList"),
            home);
    if (columns.isEmpty()) {
      return;
    }
    if (declaration.unique()) {
      addUnique(
          columns.get(), declaration.name(), declaration.options(), declaration.subject(), home);
      return;
    }
    List<Index.Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < declared.size(); i++) {
      if (seen.add(columns.get().get(i))) {
        parts.add(new Index.Part(columns.get().get(i), declared.get(i).descending()));
      }
    }
    if (!indexes.add(List.of(declaration.name(), parts))) {
      return;
    }
    String name =
        declaration.name().isPresent()
            ? declare(declaration.name().get(), declaration.subject(), "index", home)
            : constraintNames.index(table, parts);
    builder.index(new Index(name, parts, declaration.options()));
    if (declaration.name().isPresent()) {
      constraintNames.addNamed(FactKey.index(table, name));
    }
    origins.add(
        FactKey.index(table, name), new Origin(declaration.subject(), home.className(), ""));
  }

  private String declare(String declared, WantedUnique unique) {
    return declare(declared, unique.subject(), "unique constraint", unique.entity());
  }

  private String declare(String declared, Subject subject, String what, Entity home) {
    Subject place = subject.value("name");
    String label = what + " of `" + home.simpleName() + "`";
    String name =
        what.equals("index")
            ? names.indexName(declared, place, home, label)
            : names.constraintName(declared, place, home, label);
    if (!home.foreign() && !constraintNames.declare(name)) {
      findings.add(
          Finding.of(
              Rule.DUPLICATE_NAME,
              place,
              home.className(),
              "The "
                  + what
                  + " `"
                  + name
                  + "` of `"
                  + home.simpleName()
                  + "` has the name of another table, index or constraint",
              "Names of indexes and unique constraints are unique in a PostgreSQL schema, not in a"
                  + " table: choose another one"));
    }
    return name;
  }

  /** The columns of these logical or physical names; empty when one is unknown, which is said. */
  private Optional<List<String>> columns(List<String> wanted, Subject subject, Entity home) {
    List<String> columns = new ArrayList<>();
    boolean known = !wanted.isEmpty();
    for (String name : wanted) {
      String column = columnByName.get(names.resolve(name));
      if (column == null) {
        column = columnByName.get(Identifier.fold(name));
      }
      if (column != null) {
        columns.add(column);
      } else {
        known = false;
        if (home.unread().isEmpty()) {
          findings.add(
              Finding.of(
                  Rule.UNKNOWN_NAME,
                  subject,
                  home.className(),
                  "`" + home.simpleName() + "` has no column `" + name + "`",
                  Suggestion.didYouMean(
                      name, columnByName.values(), "columns of `" + home.simpleName() + "`")));
        }
      }
    }
    return known ? Optional.of(columns) : Optional.empty();
  }
}
