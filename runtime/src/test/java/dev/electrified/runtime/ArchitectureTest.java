package dev.electrified.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.electrified.runtime.jdbc.QueryMode;
import org.junit.jupiter.api.Test;

/** What each package may know. */
class ArchitectureTest {
  private static final String ROOT = "dev.electrified.runtime";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesAreThese() {
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            ROOT,
            ROOT + ".catalog",
            ROOT + ".difference",
            ROOT + ".doctor",
            ROOT + ".drift",
            ROOT + ".flyway",
            ROOT + ".hibernate",
            ROOT + ".jdbc",
            ROOT + ".junit",
            ROOT + ".rule",
            ROOT + ".spring",
            ROOT + ".sql",
            ROOT + ".type");
  }

  @Test
  void packagesBelowDependOnEachOtherInOneDirection() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void onlyItsOwnPackageKnowsFlyway() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".flyway..")
        .and()
        .areNotAssignableTo(ElectrifiedMigrations.class)
        .and()
        .doNotHaveSimpleName("Migrating") // looks whether Flyway is there
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.flywaydb..")
        .check(MAIN);
  }

  @Test
  void onlyItsOwnPackageKnowsJunitAndItsServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".junit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "io.zonky..", ROOT + ".junit..")
        .check(MAIN);
  }

  @Test
  void onlyItsOwnPackageKnowsSpring() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".spring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", ROOT + ".spring..")
        .check(MAIN);
  }

  @Test
  void onlyItsOwnPackageKnowsHibernate() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".hibernate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate..", "jakarta..")
        .check(MAIN);
  }

  @Test
  void onlyTheQueryModeKnowsTheDriver() {
    noClasses()
        .that()
        .areNotAssignableTo(QueryMode.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.postgresql..")
        .check(MAIN);
  }

  @Test
  void catalogueTypesAndTextsKnowNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".catalog..",
            ROOT + ".difference..",
            ROOT + ".rule..",
            ROOT + ".sql..",
            ROOT + ".type..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .check(MAIN);
  }

  @Test
  void comparisonOfTheDatabaseAndOfTheMappingKnowNothingOfEachOther() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".drift..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".hibernate..", ROOT + ".flyway..")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".hibernate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".drift..", ROOT + ".flyway..", ROOT + ".jdbc..")
        .check(MAIN);
  }
}
