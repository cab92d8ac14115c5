import java.nio.file.Path;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;

/** Runs the changelog in src/main/resources, then again, and sees that nothing goes back. */
class Migrate {
  public static void main(String[] arguments) throws Exception {
    var resources = new DirectoryResourceAccessor(Path.of("src/main/resources"));
    var database =
        DatabaseFactory.getInstance()
            .openDatabase(
                arguments[0], System.getenv("PGUSER"), System.getenv("PGPASSWORD"), null, resources);
    var liquibase = new Liquibase("db/changelog/db.changelog-master.yaml", resources, database);
    var contexts = new Contexts();
    var labels = new LabelExpression();
    if (liquibase.listUnrunChangeSets(contexts, labels).isEmpty()) {
      throw new IllegalStateException("nothing to do");
    }
    liquibase.update(contexts, labels);
    if (!liquibase.listUnrunChangeSets(contexts, labels).isEmpty()) {
      throw new IllegalStateException("not all ran");
    }
    liquibase.update(contexts, labels);
    try {
      liquibase.rollback(1, null, contexts, labels);
    } catch (LiquibaseException e) {
      if (e.getMessage().contains("No inverse to")) {
        return;
      }
      throw e;
    }
    throw new IllegalStateException("went back");
  }
}
