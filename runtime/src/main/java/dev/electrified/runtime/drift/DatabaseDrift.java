package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference;
import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Table;
import dev.electrified.runtime.jdbc.ConnectionFailure;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The way of a comparison: one connection, one transaction, one answer.
 *
 * @param differences sorted
 * @param target what was compared with
 * @param electric whether Electric's own table could be read
 * @param remedy what to do about the differences; a sentence or more, the last without full stop
 */
public record DatabaseDrift(
    List<Difference> differences, Target target, Electric electric, String remedy) {
  private static final String UNDO =
      "Run the migrations that the database lacks; undo what was changed past them, or have the"
          + " entities say it too and migrate";

  /** Copies the list. */
  public DatabaseDrift {
    differences = List.copyOf(differences);
  }

  /** Whether Electric's own table could be read. */
  public enum Electric {
    /** Nobody asked. */
    NOT_ASKED,
    /** It is not there. */
    ABSENT,
    /** The role may not read it. */
    UNREADABLE,
    /** It was read. */
    READ
  }

  /**
   * Compares a database with catalogues.
   *
   * @param target empty: by whether any table of the catalogues is electrified
   * @throws ElectrifiedException when the database cannot be read
   */
  public static DatabaseDrift find(
      DataSource dataSource, Collection<Catalog> catalogs, Optional<Target> target) {
    Target chosen =
        target.orElseGet(
            () ->
                catalogs.stream().anyMatch(Catalog::isElectrified)
                    ? Target.ELECTRIC
                    : Target.POSTGRES);
    return compare(
        catalogs, read(dataSource, Wanted.by(catalogs, chosen == Target.ELECTRIC)), chosen);
  }

  private static LiveSchema read(DataSource dataSource, Wanted wanted) {
    try (Connection connection = ConnectionFailure.open(dataSource)) {
      ConnectionFailure.requirePostgres(connection);
      try (ReadOnlyTransaction transaction = new ReadOnlyTransaction(connection)) {
        return transaction.read(wanted);
      }
    } catch (SQLException e) {
      if (ConnectionFailure.find(e).isPresent()) {
        throw ConnectionFailure.translate(e);
      }
      throw RuntimeRule.DATABASE_UNREACHABLE.exception(
          "The database does not tell what is in it: " + Shown.line(String.valueOf(e.getMessage())),
          "See in the server's log why",
          e);
    }
  }

  private static DatabaseDrift compare(
      Collection<Catalog> catalogs, LiveSchema schema, Target target) {
    Differences differences = new Differences();
    for (Catalog catalog : catalogs) {
      catalog
          .tables()
          .values()
          .forEach(
              table -> {
                Table local = table.local(Set.of(schema.name()));
                TableComparison.compare(local, schema.tables().get(local.name()), differences);
              });
      catalog
          .sequences()
          .values()
          .forEach(sequence -> SequenceComparison.compare(sequence, schema, differences));
      catalog
          .enumTypes()
          .forEach((name, labels) -> EnumTypeComparison.compare(name, labels, schema, differences));
    }
    ElectricComparison.compare(catalogs, schema, differences);
    return new DatabaseDrift(
        differences.sorted(),
        target,
        switch (schema.electric().state()) {
          case NOT_ASKED -> Electric.NOT_ASKED;
          case NO_SCHEMA, NO_TABLE -> Electric.ABSENT;
          case UNREADABLE -> Electric.UNREADABLE;
          case READ -> Electric.READ;
        },
        remedy(schema, differences.sorted()));
  }

  private static String remedy(LiveSchema schema, List<Difference> differences) {
    boolean isOfElectric =
        differences.stream().anyMatch(one -> one.kind() == Difference.Kind.ELECTRIFIED);
    boolean isOfMore =
        differences.stream().anyMatch(one -> one.kind() != Difference.Kind.ELECTRIFIED);
    if (!isOfElectric) {
      return UNDO;
    }
    String role = Shown.name(schema.role());
    String electric =
        switch (schema.electric().state()) {
          case UNREADABLE ->
              "Let the role read what Electric replicates: `GRANT USAGE ON SCHEMA electric TO "
                  + role
                  + "; GRANT SELECT ON electric.electrified TO "
                  + role
                  + "`";
          default ->
              "A table is electrified by its migration alone, and only through Electric's"
                  + " migrations proxy: run the migrations there, on a database where they have"
                  + " not run. A database without Electric is compared with `Target.POSTGRES`";
        };
    return isOfMore ? UNDO + ". " + electric : electric;
  }
}
