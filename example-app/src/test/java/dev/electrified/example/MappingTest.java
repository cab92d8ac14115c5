package dev.electrified.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hibernate's own mapping of the entities, beside what the compiler has recorded of them. */
class MappingTest {
  private static PersistenceConfiguration hibernate() {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("tracker")
            .property("hibernate.boot.allow_jdbc_metadata_access", "false")
            .property("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
            .property("electrified.verify", "fail");
    List.of(User.class, Project.class, Membership.class, Issue.class, Comment.class, Invoice.class)
        .forEach(configuration::managedClass);
    return configuration;
  }

  @Test
  void hibernateMapsWhatWasMigrated() {
    try (EntityManagerFactory factory = hibernate().createEntityManagerFactory()) {
      assertThat(factory.isOpen()).isTrue();
    }
  }

  /** The compiler has recorded the names that Hibernate gives on its own. */
  @Test
  void namingStrategySetAtBootFailsWithATableOfTheDifferences() {
    PersistenceConfiguration renaming =
        hibernate()
            .property(
                "hibernate.implicit_naming_strategy",
                "org.hibernate.boot.model.naming.ImplicitNamingStrategyLegacyHbmImpl");

    assertThatThrownBy(renaming::createEntityManagerFactory)
        .rootCause()
        .isInstanceOf(ElectrifiedException.class)
        .hasMessageStartingWith(
            """
            [electrified:mapping-differs] Hibernate's mapping differs from the migrations of module `example-app` in 14 places:
              class and attribute                         Hibernate maps                     was migrated
              dev.electrified.example.Comment             nothing                            comments.author_id uuid not null
              dev.electrified.example.Comment             nothing                            comments.issue_id uuid not null
              dev.electrified.example.Comment.author      comments.author uuid not null      nothing
              dev.electrified.example.Comment.issue       comments.issue uuid not null       nothing
              dev.electrified.example.Invoice             nothing                            invoices.project_id uuid not null
              dev.electrified.example.Invoice.project     invoices.project uuid not null     nothing
              dev.electrified.example.Issue               nothing                            issues.assignee_id uuid null
              dev.electrified.example.Issue               nothing                            issues.project_id uuid not null
              dev.electrified.example.Issue.assignee      issues.assignee uuid null          nothing
              dev.electrified.example.Issue.project       issues.project uuid not null       nothing
              dev.electrified.example.Membership          nothing                            memberships.project_id uuid not null
              dev.electrified.example.Membership          nothing                            memberships.user_id uuid not null
              dev.electrified.example.Membership.project  memberships.project uuid not null  nothing
              dev.electrified.example.Membership.user     memberships.user uuid not null     nothing
            Likely causes are\
            """);
  }
}
