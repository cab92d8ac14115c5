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
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Maps the indexes and unique constraints of one table. */
final class ConstraintMapper {
  private final Entity entity;
  private final TableDeclaration declaration;
  private final String table;
  private final Table.Builder builder;
  private final Names names;
  private final ConstraintNames constraintNames;
  private final Origins origins;
  private final Findings findings;
  private final Map<String, String> columnByName = new TreeMap<>();
  private final List<WantedUnique> wantedUniques = new ArrayList<>();

  /** A unique constraint that is asked for, perhaps more than once. */
  private record WantedUnique(
      List<String> columns,
      Optional<String> declared,
      Optional<String> options,
      Subject subject,
      String home,
      String attribute) {}

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
    this.declaration = declaration;
    this.table = table;
    this.builder = builder;
    this.names = names;
    this.constraintNames = constraintNames;
    this.origins = origins;
    this.findings = findings;
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
    for (UniqueDeclaration unique : declaration.uniques()) {
      Optional<List<String>> columns = columns(unique.columnNames(), unique.subject());
      columns.ifPresent(
          list ->
              addUnique(
                  list, unique.name(), unique.options(), unique.subject(), entity.className(), ""));
    }
    for (IndexDeclaration index : declaration.indexes()) {
      mapIndex(index);
    }
    mapUniques();
  }

  /** Whether the model declares unique columns of the table, be it as an index. */
  boolean declaresUniques() {
    return !declaration.uniqueColumns().isEmpty();
  }

  /** Adds a unique constraint of an attribute. */
  void addUnique(List<String> columns, Subject subject, String attribute) {
    addUnique(columns, subject, entity.className(), attribute);
  }

  /** Likewise of an attribute of another entity than the table's first. */
  void addUnique(List<String> columns, Subject subject, String home, String attribute) {
    addUnique(columns, Optional.empty(), Optional.empty(), subject, home, attribute);
  }

  private void addUnique(
      List<String> columns,
      Optional<String> declared,
      Optional<String> options,
      Subject subject,
      String home,
      String attribute) {
    List<String> distinct = columns.stream().distinct().toList();
    wantedUniques.add(new WantedUnique(distinct, declared, options, subject, home, attribute));
  }

  /**
   * PostgreSQL makes one constraint of two on the same columns, under a declared name if there is
   * one; Hibernate makes one of two without a name on the same columns in any order, and none of
   * what the key says: the last of those gives the key its order and name.
   */
  private void mapUniques() {
    Set<String> key = Set.copyOf(builder.key().columns());
    for (WantedUnique wanted : wantedUniques) {
      if (key.equals(Set.copyOf(wanted.columns()))) {
        Optional<String> name =
            wanted.declared().map(text -> declare(text, wanted.subject(), "unique constraint"));
        builder.key(constraintNames.primaryKey(table, wanted.columns(), name));
      }
    }
    wantedUniques.removeIf(wanted -> key.equals(Set.copyOf(wanted.columns())));
    Set<List<String>> named = new HashSet<>();
    for (WantedUnique wanted : wantedUniques) {
      if (wanted.declared().isPresent()) {
        String name = declare(wanted.declared().get(), wanted.subject(), "unique constraint");
        if (named.add(wanted.columns())) {
          mapUnique(wanted, name);
        }
      }
    }
    Set<Set<String>> unnamed = new HashSet<>();
    for (WantedUnique wanted : wantedUniques) {
      if (wanted.declared().isEmpty()
          && unnamed.add(Set.copyOf(wanted.columns()))
          && !named.contains(wanted.columns())) {
        mapUnique(wanted, constraintNames.unique(table, wanted.columns()));
      }
    }
  }

  private void mapUnique(WantedUnique wanted, String name) {
    builder.unique(new UniqueConstraint(name, wanted.columns(), wanted.options()));
    origins.add(
        FactKey.unique(table, name),
        new Origin(wanted.subject(), wanted.home(), wanted.attribute()));
  }

  private void mapIndex(IndexDeclaration declaration) {
    List<IndexPart> declared = declaration.parts();
    Optional<List<String>> columns =
        columns(
            declared.stream().map(IndexPart::name).toList(),
            declaration.subject().value("columnList"));
    if (columns.isEmpty()) {
      return;
    }
    if (declaration.unique()) {
      addUnique(
          columns.get(),
          declaration.name(),
          Optional.empty(),
          declaration.subject(),
          entity.className(),
          "");
      return;
    }
    List<Index.Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < declared.size(); i++) {
      if (seen.add(columns.get().get(i))) {
        parts.add(new Index.Part(columns.get().get(i), declared.get(i).descending()));
      }
    }
    String name =
        declaration.name().isPresent()
            ? declare(declaration.name().get(), declaration.subject(), "index")
            : constraintNames.index(table, parts);
    builder.index(new Index(name, parts, declaration.options()));
    origins.add(
        FactKey.index(table, name), new Origin(declaration.subject(), entity.className(), ""));
  }

  private String declare(String declared, Subject subject, String what) {
    Subject place = subject.value("name");
    String label = what + " of `" + entity.simpleName() + "`";
    String name =
        what.equals("index")
            ? names.indexName(declared, place, entity, label)
            : names.constraintName(declared, place, entity, label);
    if (!entity.foreign() && !constraintNames.declare(name)) {
      findings.add(
          Finding.of(
              Rule.DUPLICATE_NAME,
              subject.value("name"),
              entity.className(),
              "The "
                  + what
                  + " `"
                  + name
                  + "` of `"
                  + entity.simpleName()
                  + "` has the name of another table, index or constraint",
              "Names of indexes and unique constraints are unique in a PostgreSQL schema, not in a"
                  + " table: choose another one"));
    }
    return name;
  }

  /** The columns of these logical or physical names; empty when one is unknown, which is said. */
  private Optional<List<String>> columns(List<String> wanted, Subject subject) {
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
        if (entity.unread().isEmpty()) {
          findings.add(
              Finding.of(
                  Rule.UNKNOWN_NAME,
                  subject,
                  entity.className(),
                  "`" + entity.simpleName() + "` has no column `" + name + "`",
                  Suggestion.didYouMean(
                      name, columnByName.values(), "columns of `" + entity.simpleName() + "`")));
        }
      }
    }
    return known ? Optional.of(columns) : Optional.empty();
  }
}
