package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.ChangeToken;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of those changes that people can make by hand where no migration does: of plain tables
 * and of what only these use.
 *
 * <p>Electric refuses to alter what it has; past its proxy the statement runs, and then every write
 * fails, or the clients never learn of it.
 */
final class ChangeTokens {
  private final Evolution evolution;
  private final EnumUses enums;
  private @Nullable Map<String, String> before;
  private @Nullable Map<String, String> after;

  ChangeTokens(Evolution evolution, EnumUses enums) {
    this.evolution = evolution;
    this.enums = enums;
  }

  /**
   * What changes, for people to read, and the keys of its facts: as they are, and as they are to
   * be.
   */
  private record Named(String name, List<String> was, List<String> is) {
    static Named of(String name, String... keys) {
      return new Named(name, List.of(keys), List.of(keys));
    }

    static Named part(
        String table, Optional<String> was, Optional<String> is, Optional<String> name) {
      return new Named(table + "." + name.orElse(""), was.stream().toList(), is.stream().toList());
    }
  }

  /** The token of a change that is refused. */
  Optional<String> find(Change change) {
    return named(change).map(this::token);
  }

  /** The token of a column's rename, whatever else becomes of the column. */
  Optional<String> find(Table table, String from, String to) {
    if (!isPlain(table)) {
      return Optional.empty();
    }
    String was = FactKey.column(table.name(), from);
    String is = FactKey.column(table.name(), to);
    return Optional.of(ChangeToken.of(table.name() + "." + to, List.of(was), List.of(is)));
  }

  private Optional<Named> named(Change change) {
    if (change instanceof Change.AlterEnumType alter) {
      String name = alter.to().name();
      return enums.electrifiedTable(alter.from()).isPresent()
          ? Optional.empty()
          : Optional.of(Named.of(name, FactKey.enumType(name)));
    }
    if (change instanceof Change.AlterSequence alter) {
      String name = alter.to().name();
      return Optional.of(Named.of(name, FactKey.sequence(name)));
    }
    return ofTable(change).filter(table -> isPlain(table)).flatMap(table -> named(change, table));
  }

  /** The table of a change that people can make. */
  private static Optional<Table> ofTable(Change change) {
    if (change instanceof Change.AlterTable alter) {
      return Optional.of(alter.to());
    }
    if (change instanceof Change.AddColumn add) {
      return Optional.of(add.table());
    }
    if (change instanceof Change.AlterColumn alter) {
      return Optional.of(alter.table());
    }
    if (change instanceof Change.AlterKey alter) {
      return Optional.of(alter.to());
    }
    if (change instanceof Change.AlterForeignKey alter) {
      return Optional.of(alter.table());
    }
    if (change instanceof Change.AlterIndex alter) {
      return Optional.of(alter.table());
    }
    if (change instanceof Change.AlterUnique alter) {
      return Optional.of(alter.table());
    }
    return change instanceof Change.AlterCheck alter
        ? Optional.of(alter.table())
        : Optional.empty();
  }

  private static Optional<Named> named(Change change, Table of) {
    String table = of.name();
    if (change instanceof Change.AlterTable) {
      return Optional.of(Named.of(table, FactKey.options(table), FactKey.comment(table)));
    }
    if (change instanceof Change.AddColumn add) {
      return Optional.of(ofColumn(table, add.column().name()));
    }
    if (change instanceof Change.AlterColumn alter) {
      return Optional.of(ofColumn(table, alter.to().name()));
    }
    if (change instanceof Change.AlterKey) {
      return Optional.of(Named.of(table + ".key", FactKey.primaryKey(table)));
    }
    if (change instanceof Change.AlterForeignKey alter) {
      Optional<ForeignKey> from = Optional.of(alter.from());
      return Optional.of(
          Named.part(
              table,
              from.map(key -> FactKey.foreignKey(table, key.identity())),
              alter.to().map(key -> FactKey.foreignKey(table, key.identity())),
              from.map(ForeignKey::name)));
    }
    if (change instanceof Change.AlterIndex alter) {
      Optional<Index> from = Optional.of(alter.from());
      return Optional.of(
          Named.part(
              table,
              from.map(index -> FactKey.index(table, index.name())),
              alter.to().map(index -> FactKey.index(table, index.name())),
              from.map(Index::name)));
    }
    if (change instanceof Change.AlterUnique alter) {
      return Optional.of(
          Named.part(
              table,
              alter.from().map(unique -> FactKey.unique(table, unique.name())),
              alter.to().map(unique -> FactKey.unique(table, unique.name())),
              alter.from().or(alter::to).map(UniqueConstraint::name)));
    }
    return change instanceof Change.AlterCheck alter
        ? Optional.of(
            Named.part(
                table,
                alter.from().map(check -> FactKey.check(table, check.name())),
                alter.to().map(check -> FactKey.check(table, check.name())),
                alter.from().or(alter::to).map(Check::name)))
        : Optional.empty();
  }

  private static Named ofColumn(String table, String column) {
    return Named.of(table + "." + column, FactKey.column(table, column));
  }

  private boolean isPlain(Table table) {
    return evolution.from().findTable(table.name()).filter(Table::electrified).isEmpty();
  }

  private String token(Named named) {
    before = before == null ? facts(evolution.from()) : before;
    after = after == null ? facts(evolution.to()) : after;
    return ChangeToken.of(named.name(), lines(named.was(), before), lines(named.is(), after));
  }

  private static Map<String, String> facts(Schema schema) {
    return SnapshotCodec.facts(schema);
  }

  private static List<String> lines(List<String> keys, Map<String, String> facts) {
    List<String> lines = new ArrayList<>();
    for (String key : keys) {
      lines.add(key + " " + facts.getOrDefault(key, ""));
    }
    return lines;
  }
}
