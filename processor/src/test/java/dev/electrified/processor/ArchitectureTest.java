package dev.electrified.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The layers: what each package may know. */
class ArchitectureTest {
  private static final String ROOT = "dev.electrified.processor";

  /** Pure functions from values to values. */
  private static final String[] CORE =
      packages(
          "finding",
          "entity",
          "schema",
          "sql",
          "hash",
          "ddlx",
          "ddlx.condition",
          "mapping",
          "check",
          "diff",
          "policy",
          "render",
          "format",
          "snapshot",
          "options",
          "picture");

  private static final String[] COMPILER = {
    "javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun.source.."
  };

  private static final String[] FILES = {"java.nio.file..", "java.nio.channels..", "java.net.."};

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String[] packages(String... names) {
    return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  @Test
  void everyPackageIsInALayer() {
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(ROOT),
                    Stream.concat(
                        Arrays.stream(CORE).map(name -> name.substring(0, name.length() - 2)),
                        Stream.of("catalog", "git", "output", "report", "source")
                            .map(name -> ROOT + "." + name)))
                .toList());
  }

  @Test
  void coreKnowsNeitherCompilerNorFilesNorClock() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(COMPILER)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(FILES)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            File.class, RandomAccessFile.class, Clock.class, Instant.class, InstantSource.class)
        .check(MAIN);
  }

  @Test
  void corePackagesKnowOnlyEachOther() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(CORE))))
        .check(MAIN);
  }

  @Test
  void onlyReadingReportingAndTheRootSeeTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".source..", ROOT + ".report..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(COMPILER)
                // JavaPoet asks for the one, and the language's keywords are in the other
                .and(not(belongToAnyOf(Modifier.class, SourceVersion.class))))
        .check(MAIN);
  }

  @Test
  void onlyReportingAndTheRootSpeakToTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.annotation.processing..", "javax.tools..")
        .check(MAIN);
  }

  @Test
  void onlyOutputAndGitTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".git..", ROOT + ".output..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(File.class, RandomAccessFile.class)
        .check(MAIN);
  }

  @Test
  void onlyGitStartsProcessesAndKnowsNothingElse() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".git..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Process.class, ProcessBuilder.class, ProcessHandle.class)
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".git..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".git.."))))
        .check(MAIN);
  }

  @Test
  void rootHandsPathsOnAndTouchesNoFile() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.nio.file..").and(not(belongToAnyOf(Path.class))))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(File.class, RandomAccessFile.class)
        .check(MAIN);
  }

  @Test
  void onlyTheEnvironmentAsksTheWorldAndTheLockForItsFolder() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Environment")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".output.StoreLock")
        .should()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class, String.class)
        .check(MAIN);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Environment")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void nothingKnowsTheRoot() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(MAIN);
  }

  @Test
  void librariesStayWhereTheyAreNeeded() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".catalog..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir..")
        .check(MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".snapshot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.gson..")
        .check(MAIN);
  }

  @Test
  void annotationsOfUsersAreReadByName() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta..",
            "org.hibernate..",
            "dev.electrified.annotations..",
            "dev.electrified.runtime..")
        .check(MAIN);
  }

  @Test
  void nothingCostlyIsLoaded() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.regex..", "java.lang.reflect..", "java.lang.invoke")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                        "matches|replaceAll|replaceFirst|format|formatted"))
                .and(
                    com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            belongToAnyOf(String.class)))))
        .check(MAIN);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(MAIN);
    assertThat(
            MAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getRawType().isEnum())
                .map(field -> field.getRawType().getName())
                .distinct())
        .as("types of static fields, none of which can change by itself")
        .doesNotContain("java.lang.StringBuilder", "java.util.ArrayList", "java.util.HashMap")
        .noneMatch(type -> type.startsWith("[") || type.contains("Atomic"));
  }

  /** What checks the statements must not share a mistake with what makes them. */
  @Test
  void linterOfMigrationsStandsAlone() {
    JavaClasses linter = new ClassFileImporter().importPackages(ROOT + ".linter");
    assertThat(linter).isNotEmpty();
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.electrified..").and(not(resideInAPackage(ROOT + ".linter"))))
        .check(linter);
  }

  @Test
  void onlyTheCompilerIsSpokenTo() {
    noClasses().should().accessField(System.class, "out").check(MAIN);
    noClasses().should().accessField(System.class, "err").check(MAIN);
  }
}
