package dev.electrified.processor.mapping;

import dev.electrified.processor.hash.Checksums;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.sql.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Readable names for what Hibernate would name by a hash: {@code projects_owner_id_fkey}, at most
 * 63 bytes.
 *
 * <p>A constraint that the snapshot knows keeps the name it has there, whatever else comes and
 * goes. A new one whose name is taken, or too long, gets a short hash of what it stands for at its
 * end. All names come from one space, though PostgreSQL has several: so none can clash with
 * another.
 */
final class ConstraintNames {
  private static final int HASH_LENGTH = 8;

  private final Schema from;
  private final Set<String> unknown;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  /**
   * Names beside those of the snapshot.
   *
   * @param from the schema of the snapshot
   * @param unknown facts of it which the database may call by another name
   */
  ConstraintNames(Schema from, Set<String> unknown) {
    this.from = from;
    this.unknown = unknown;
    taken.addAll(from.sequences().keySet());
    for (Table table : from.tables().values()) {
      take(table);
    }
  }

  private void take(Table table) {
    taken.add(table.name());
    taken.add(table.key().name());
    for (ForeignKey key : table.foreignKeys().values()) {
      taken.add(key.name());
    }
    taken.addAll(table.indexes().keySet());
    taken.addAll(table.uniques().keySet());
    taken.addAll(table.checks().keySet());
  }

  /**
   * Takes a name that stands in the model: of a table, a sequence, an index, a unique constraint.
   *
   * @return false when the model has declared it for something else already
   */
  boolean declare(String name) {
    taken.add(name);
    return declared.add(name);
  }

  /** Remembers a fact of the schema whose name stands in the model. */
  void addNamed(String factKey) {
    named.add(factKey);
  }

  /** The facts whose names stand in the model. */
  Set<String> named() {
    return named;
  }

  /**
   * A table's primary key.
   *
   * @param chosen the name the model gives it, which counts when the table is new
   */
  PrimaryKey primaryKey(String table, List<String> columns, Optional<String> chosen) {
    Optional<Table> known = from.findTable(table);
    String name =
        known.isPresent()
            ? known.get().key().name()
            : chosen.orElseGet(() -> free(table, "", "pkey"));
    return new PrimaryKey(name, columns);
  }

  /**
   * The name of a foreign key.
   *
   * @param chosen the name the model gives it, which counts when the key is new, or nobody knows
   *     what the database calls it
   */
  String foreignKey(
      String table, List<String> columns, String references, Optional<String> chosen) {
    String identity = ForeignKey.identity(columns, references);
    Table known = from.tables().get(table);
    ForeignKey foreignKey = known == null ? null : known.foreignKeys().get(identity);
    if (chosen.isPresent()) {
      addNamed(FactKey.foreignKey(table, identity));
    }
    if (foreignKey != null
        && (chosen.isEmpty() || !unknown.contains(FactKey.foreignKey(table, identity)))) {
      return foreignKey.name();
    }
    return chosen.isPresent() ? chosen.get() : free(table, String.join("_", columns), "fkey");
  }

  /** The name of an index, where the model gives none. */
  String index(String table, List<Index.Part> parts) {
    Optional<Table> known = from.findTable(table);
    if (known.isPresent()) {
      for (Index index : known.get().indexes().values()) {
        if (index.columns().equals(parts)) {
          return index.name();
        }
      }
    }
    StringBuilder columns = new StringBuilder();
    for (Index.Part part : parts) {
      columns.append(columns.length() == 0 ? "" : "_").append(part.column());
    }
    return free(table, columns.toString(), "idx");
  }

  /** The name of a unique constraint, where the model gives none. */
  String unique(String table, List<String> columns) {
    Optional<Table> known = from.findTable(table);
    if (known.isPresent()) {
      for (UniqueConstraint unique : known.get().uniques().values()) {
        if (unique.columns().equals(columns)) {
          return unique.name();
        }
      }
    }
    return free(table, String.join("_", columns), "key");
  }

  /** The name of the check that the Java type of a column's values asks for. */
  String check(String table, String column) {
    return check(table, column, Optional.empty());
  }

  /** The name of a check of that condition on a column, where the model gives none. */
  String check(String table, String column, String condition) {
    return check(table, column, Optional.of(condition));
  }

  private String check(String table, String column, Optional<String> condition) {
    Optional<Table> known = from.findTable(table);
    if (known.isPresent()) {
      for (Check check : known.get().checks().values()) {
        boolean same =
            condition.isEmpty()
                ? check instanceof EnumCheck || isOfValues(check, column)
                : check instanceof SqlCheck sql && sql.sql().equals(condition.get());
        if (same && check.columns().equals(List.of(column))) {
          return check.name();
        }
      }
    }
    return free(table, column, "check");
  }

  private static boolean isOfValues(Check check, String column) {
    return check instanceof SqlCheck sql
        && !sql.named()
        && sql.sql().startsWith(Identifier.sql(column) + " in (");
  }

  /** The name of a check on a whole table, by its condition. */
  String checkOfTable(String table, String condition) {
    Optional<Table> known = from.findTable(table);
    if (known.isPresent()) {
      for (Check check : known.get().checks().values()) {
        if (check instanceof SqlCheck sql && !sql.named() && sql.sql().equals(condition)) {
          return check.name();
        }
      }
    }
    return free(table, "", "check");
  }

  private String free(String table, String columns, String kind) {
    String whole = columns.isEmpty() ? table : table + "_" + columns;
    String name = whole + "_" + kind;
    if (Identifier.bytes(name) <= Identifier.MAX_BYTES && taken.add(name)) {
      return name;
    }
    String seed = table + "\u0000" + columns + "\u0000" + kind;
    for (int attempt = 0; ; attempt++) {
      String end = "_" + Checksums.hex(seed + attempt).substring(0, HASH_LENGTH) + "_" + kind;
      String candidate = Identifier.cut(whole, Identifier.MAX_BYTES - Identifier.bytes(end)) + end;
      if (taken.add(candidate)) {
        return candidate;
      }
    }
  }
}
