package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.service.ServiceRegistry;
import org.junit.jupiter.api.Test;

/** What changes a mapping behind the back of the compiler. */
class MappingOverridesTest {
  /** Tables and columns of another house. */
  public static final class HouseNames extends PhysicalNamingStrategyStandardImpl {
    private static final long serialVersionUID = 1;

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
      return Identifier.toIdentifier("T_" + name.getText());
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
      return name.getText().endsWith("project_id") ? Identifier.toIdentifier("project") : name;
    }
  }

  /** Booleans as words. */
  @Converter(autoApply = true)
  public static final class WordsForBooleans implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value == null ? null : value.toString();
    }

    @Override
    public Boolean convertToEntityAttribute(String word) {
      return word == null ? null : Boolean.valueOf(word);
    }
  }

  /** UUIDs as texts. */
  public static final class TextsForUuids implements TypeContributor {
    @Override
    @SuppressWarnings("deprecation") // nothing else is in all of Hibernate 6.6 to 8
    public void contribute(TypeContributions contributions, ServiceRegistry services) {
      contributions.contributeType(new UuidAsText(), UUID.class.getName());
    }
  }

  private static Boot tracker() {
    return Boot.of(Tracker.ENTITIES).beside(Tracker.catalog());
  }

  private static Boot trackerWithProject(String elements) {
    return tracker()
        .withOrmXml(
            """
            <entity class="%s" access="FIELD" metadata-complete="false">
              %s
            </entity>
            """
                .formatted(Tracker.Project.class.getName(), elements));
  }

  private static Boot loans(Class<?>... converters) {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("loans", Library.Loan.class)
            .column("id|bigint|not null")
            .column("reader|uuid|null")
            .column("returned|boolean|null")
            .column("ticket|text|null");
    Class<?>[] classes = new Class<?>[converters.length + 1];
    classes[0] = Library.Loan.class;
    System.arraycopy(converters, 0, classes, 1, converters.length);
    return Boot.of(classes).beside(catalog);
  }

  @Test
  void physicalNamingStrategyIsCaughtAndWhatFollowsFromItIsToldOnce() {
    assertThat(tracker().with("hibernate.physical_naming_strategy", new HouseNames()).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 7 places",
                """
                class and attribute                                        Hibernate maps                  was migrated
                ~.Tracker.Invoice          table t_invoices                table Invoices
                ~.Tracker.Invoice          nothing                         Invoices.project_id uuid null
                ~.Tracker.Invoice.project  t_invoices.project uuid null    nothing
                ~.Tracker.Issue            table t_issues                  table issues
                ~.Tracker.Issue            nothing                         issues.project_id uuid not null
                ~.Tracker.Issue.project    t_issues.project uuid not null  nothing
                ~.Tracker.Project          table t_projects                table projects
                """));
  }

  @Test
  void quotingOfAllNamesKeepsTheirCase() {
    assertThat(tracker().with("hibernate.globally_quoted_identifiers", "true").failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                                                  Hibernate maps               was migrated
                ~.Tracker.Project                    nothing                      projects.startson date null
                ~.Tracker.Project.schedule.startsOn  projects.startsOn date null  nothing
                """));
  }

  @Test
  void columnRenamedInOrmXmlIsCaught() {
    assertThat(
            trackerWithProject(
                    """
                    <attributes>
                      <basic name="description"><column name="nickname"/></basic>
                    </attributes>
                    """)
                .failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                                            Hibernate maps                       was migrated
                ~.Tracker.Project              nothing                              projects.description text null
                ~.Tracker.Project.description  projects.nickname varchar(255) null  projects.nickname, retired
                """));
  }

  @Test
  void tableRenamedInOrmXmlIsCaught() {
    assertThat(trackerWithProject("<table name=\"Undertakings\"/>").failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                Hibernate maps      was migrated
                ~.Tracker.Project  table undertakings  table projects
                """));
  }

  @Test
  void schemaGivenInOrmXmlIsCaught() {
    assertThat(trackerWithProject("<table name=\"projects\" schema=\"crm\"/>").failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                Hibernate maps      was migrated
                ~.Tracker.Project  table crm.projects  table projects
                """));
  }

  @Test
  void defaultSchemaIsWhereTheMigrationsRun() {
    trackerWithProject("<table name=\"projects\" schema=\"CRM\"/>")
        .with("hibernate.default_schema", "crm")
        .passes();
  }

  @Test
  void nullabilityChangedInOrmXmlIsCaught() {
    assertThat(
            trackerWithProject(
                    """
                    <attributes>
                      <basic name="name"><column name="name" nullable="true"/></basic>
                      <basic name="description"><column nullable="false"/></basic>
                    </attributes>
                    """)
                .failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                                            Hibernate maps                      was migrated
                ~.Tracker.Project.description  projects.description text not null  projects.description text null
                ~.Tracker.Project.name         projects.name text null             projects.name text not null
                """));
  }

  @Test
  void columnDefinitionOfOrmXmlIsCaught() {
    assertThat(
            trackerWithProject(
                    """
                    <attributes>
                      <basic name="description"><column column-definition="citext"/></basic>
                    </attributes>
                    """)
                .failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                            Hibernate maps                    was migrated
                ~.Tracker.Project.description  projects.description citext null  projects.description text null
                """));
  }

  @Test
  void secondaryTableOfOrmXmlIsCaught() {
    assertThat(
            trackerWithProject(
                    """
                    <secondary-table name="project_texts"/>
                    <attributes>
                      <basic name="description"><column table="project_texts"/></basic>
                    </attributes>
                    """)
                .failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                                Hibernate maps       was migrated
                ~.Tracker.Project  table project_texts  nothing
                ~.Tracker.Project  nothing              projects.description text null
                """));
  }

  @Test
  void customTypeThatAgreesPasses() {
    loans().passes();
  }

  @Test
  void converterThatAppliesByItselfIsCaught() {
    assertThat(loans(WordsForBooleans.class).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                      Hibernate maps                    was migrated
                ~.Library.Loan.returned  loans.returned varchar(255) null  loans.returned boolean null
                """));
  }

  @Test
  void contributedTypeIsCaught() {
    assertThat(
            loans()
                .withFile(
                    "META-INF/services/" + TypeContributor.class.getName(),
                    TextsForUuids.class.getName())
                .failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                    Hibernate maps          was migrated
                ~.Library.Loan.reader  loans.reader text null  loans.reader uuid null
                """));
  }

  @Test
  void preferredTypeIsCaught() {
    assertThat(loans().with("hibernate.type.preferred_uuid_jdbc_type", "CHAR").failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                    Hibernate maps              was migrated
                ~.Library.Loan.reader  loans.reader char(36) null  loans.reader uuid null
                """));
  }

  @Test
  void constraintsThatHibernateIsToldToLeaveOutAreCaught() {
    assertThat(
            tracker().with("hibernate.hbm2ddl.default_constraint_mode", "NO_CONSTRAINT").failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                                        Hibernate maps  was migrated
                ~.Tracker.Invoice.project  nothing         Invoices (project_id) references projects (id)
                ~.Tracker.Issue.project    nothing         issues (project_id) references projects (id) on delete cascade
                """));
  }
}
