package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

class ProductTest {
  @Test
  void productIsStoredInTheTableThatTheMigrationMakes() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      var database = server.getPostgresDatabase();
      ElectrifiedMigrations.on(database).target(Target.POSTGRES).migrate();
      DriftCheck.on(database).target(Target.POSTGRES).compare().orThrow();
      Configuration configuration = new Configuration().addAnnotatedClass(Product.class);
      configuration.getProperties().put("jakarta.persistence.nonJtaDataSource", database);
      configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
      try (SessionFactory factory = configuration.buildSessionFactory()) {
        factory.inTransaction(session -> session.persist(new Product("tea")));
        List<String> names =
            factory.fromSession(
                session -> {
                  var query = session.getCriteriaBuilder().createQuery(String.class);
                  query.select(query.from(Product.class).get(Product_.name));
                  return session.createQuery(query).getResultList();
                });
        assertEquals(List.of("tea"), names);
      }
    }
  }
}
