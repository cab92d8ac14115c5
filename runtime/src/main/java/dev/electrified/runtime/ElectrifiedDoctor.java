package dev.electrified.runtime;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.doctor.Diagnosis;
import dev.electrified.runtime.jdbc.QueryMode;
import dev.electrified.runtime.jdbc.Secrets;
import dev.electrified.runtime.jdbc.UrlDataSource;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says what databases are and what is to be done with them: PostgreSQL or Electric's migrations
 * proxy, its version, what of Electric is switched on, the migrations that have run and those to
 * come, and in what the database differs from what they make. It changes nothing.
 *
 * <pre>{@code
 * java -cp app.jar:lib/* dev.electrified.runtime.ElectrifiedDoctor \
 *     jdbc:postgresql://localhost:5432/app jdbc:postgresql://localhost:65432/app
 * }</pre>
 *
 * <p>User and password are those of the URL ({@code ?user=…&password=…}), else {@code PGUSER} and
 * {@code PGPASSWORD} of the environment. The exit code is that of the worst database: 0 where
 * nothing is to be done, 1 where something is, 2 where it could not be told.
 */
public final class ElectrifiedDoctor {
  private static final int WELL = 0;
  private static final int TO_DO = 1;
  private static final int UNKNOWN = 2;

  private final PrintStream out;
  private final Map<String, String> environment;
  private final ClassLoader loader;

  ElectrifiedDoctor(PrintStream out, Map<String, String> environment, ClassLoader loader) {
    this.out = out;
    this.environment = environment;
    this.loader = loader;
  }

  /**
   * Looks at databases, prints what it finds, and ends the program.
   *
   * @param urls JDBC URLs
   */
  @SuppressWarnings("SystemOut") // it is what this program is for
  public static void main(String... urls) {
    System.exit(
        new ElectrifiedDoctor(System.out, System.getenv(), Catalogs.applicationLoader()).run(urls));
  }

  /** Looks at databases; gives the exit code. */
  int run(String... urls) {
    if (urls.length == 0) {
      out.println("Usage: java … dev.electrified.runtime.ElectrifiedDoctor <JDBC URL>…");
      return UNKNOWN;
    }
    Collection<Catalog> catalogs;
    try {
      catalogs = Catalogs.load(loader).values();
    } catch (ElectrifiedException e) {
      out.println(e.getMessage());
      return UNKNOWN;
    }
    int worst = WELL;
    for (String url : urls) {
      worst = Math.max(worst, look(url, catalogs));
    }
    return worst;
  }

  private int look(String url, Collection<Catalog> catalogs) {
    UrlDataSource database =
        new UrlDataSource(
                url,
                environment.getOrDefault("PGUSER", System.getProperty("user.name")),
                environment.getOrDefault("PGPASSWORD", ""))
            .with(QueryMode.PARAMETER, QueryMode.SIMPLE);
    out.println(database);
    try {
      return tell(database, Diagnosis.of(database, catalogs, loader), catalogs);
    } catch (ElectrifiedException e) {
      out.println("  " + e.getMessage());
      return UNKNOWN;
    } catch (RuntimeException | LinkageError e) { // the other databases are looked at all the same
      out.println("  " + e.getClass().getName() + ": " + Secrets.line(e));
      return UNKNOWN;
    }
  }

  private int tell(UrlDataSource database, Diagnosis found, Collection<Catalog> catalogs) {
    found.describe().forEach(line -> out.println("  " + line));
    List<String> next = new ArrayList<>(found.next());
    if (found.isMigrated()) {
      Drift drift =
          DriftCheck.on(database)
              .target(found.isElectrics() ? Target.ELECTRIC : Target.POSTGRES)
              .catalogs(catalogs)
              .compare();
      drift.describe().lines().forEach(line -> out.println("  " + line));
      if (!drift.isEmpty()) {
        next.add("see docs/rules/database-differs.md for how to bring the two together");
      }
    }
    next.forEach(line -> out.println("  next: " + line));
    return next.isEmpty() ? WELL : TO_DO;
  }
}
