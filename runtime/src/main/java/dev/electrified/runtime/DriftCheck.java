package dev.electrified.runtime;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.drift.DatabaseDrift;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database with what the migrations of all modules make.
 *
 * <p>For a test, at boot, or from a main:
 *
 * <pre>{@code
 * DriftCheck.on(dataSource).compare().orThrow();
 * }</pre>
 *
 * <p>It reads PostgreSQL's own catalog, in one transaction that writes nothing, in the schema of
 * the connection ({@code current_schema()}) and in those that entities name. It looks at the tables
 * that the migrations made, and at no others. Rows are not its business, so a role without any
 * right to the tables will do; to tell which of them Electric replicates, the role must be let read
 * {@code electric.electrified}.
 *
 * <p>An instance is for one thread and one comparison.
 */
public final class DriftCheck {
  private final DataSource dataSource;
  private Optional<Target> target = Optional.empty();
  private @Nullable ClassLoader classLoader;
  private @Nullable Collection<Catalog> catalogs;

  private DriftCheck(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Starts a comparison.
   *
   * @param dataSource gives the connection, which is closed afterwards
   * @return for what else is to be said, and {@link #compare()}
   */
  public static DriftCheck on(DataSource dataSource) {
    return new DriftCheck(Objects.requireNonNull(dataSource, "dataSource"));
  }

  /**
   * Says what the migrations were run on. With {@link Target#ELECTRIC} a table that Electric does
   * not replicate, and should, is a difference; and so is one that it should not. With {@link
   * Target#POSTGRES} that is not compared. Without a call it is {@code ELECTRIC} where any table is
   * electrified.
   *
   * @param target what they were run on
   * @return this
   */
  public DriftCheck target(Target target) {
    this.target = Optional.of(target);
    return this;
  }

  /**
   * Says where the catalogues are found. Without a call it is the thread's context class loader, or
   * where there is none the one of this class.
   *
   * @param classLoader that of the entities
   * @return this
   */
  public DriftCheck classLoader(ClassLoader classLoader) {
    this.classLoader = Objects.requireNonNull(classLoader, "classLoader");
    return this;
  }

  /** Gives the catalogues themselves. */
  DriftCheck catalogs(Collection<Catalog> catalogs) {
    this.catalogs = List.copyOf(catalogs);
    return this;
  }

  /**
   * Compares.
   *
   * @return the differences, and whether what Electric replicates could be read
   * @throws ElectrifiedException of the rule {@code database-unreachable} when there is no
   *     connection, or it leads to no PostgreSQL; of {@code no-catalog} when the class path holds
   *     no catalogue, and of {@code catalog-unreadable} when one of them is broken
   */
  public Drift compare() {
    Collection<Catalog> compared = catalogs == null ? load() : catalogs;
    boolean electrified = compared.stream().anyMatch(Catalog::isElectrified);
    return new Drift(DatabaseDrift.find(dataSource, compared, target), electrified);
  }

  private Collection<Catalog> load() {
    ClassLoader loader = classLoader == null ? Catalogs.applicationLoader() : classLoader;
    return Catalogs.load(loader).values();
  }
}
