package dev.electrified.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor reads annotations by name: these names, members and defaults are its contract. */
class AnnotationsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Electrified.class,
        ElectricAssign.class,
        ElectricAssigns.class,
        ElectricGrant.class,
        ElectricGrants.class
      })
  void annotationIsDocumentedAndInClassFilesOfTypesAndAttributes(
      Class<? extends Annotation> annotation) {
    assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    assertThat(annotation.getAnnotation(Target.class).value())
        .containsExactly(ElementType.TYPE, ElementType.FIELD, ElementType.METHOD);
    assertThat(annotation).hasAnnotation(Documented.class);
  }

  @Test
  void replacesStandsOnAttributesAndNamesAColumn() {
    assertThat(Replaces.class.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.CLASS);
    assertThat(Replaces.class.getAnnotation(Target.class).value())
        .containsExactly(ElementType.FIELD, ElementType.METHOD);
    assertThat(Replaces.class).hasAnnotation(Documented.class);
    assertThat(Replaces.class.getDeclaredMethods())
        .extracting(Method::getName, Method::getReturnType, Method::getDefaultValue)
        .containsExactly(tuple("value", String.class, null));
  }

  @Test
  void electrifiedHasNoMembers() {
    assertThat(Electrified.class.getDeclaredMethods()).isEmpty();
  }

  @Test
  void assignHasTheMembersThatTheProcessorReads() {
    assertThat(ElectricAssign.class.getDeclaredMethods())
        .extracting(Method::getName, Method::getReturnType, Method::getDefaultValue)
        .containsExactlyInAnyOrder(
            tuple("value", String.class, ""),
            tuple("scope", Class.class, void.class),
            tuple("role", String.class, ""),
            tuple("roleFrom", String.class, ""),
            tuple("user", String.class, ""),
            tuple("when", String.class, ""));
  }

  @Test
  void grantHasTheMembersThatTheProcessorReads() {
    assertThat(ElectricGrant.class.getDeclaredMethods())
        .extracting(Method::getName, Method::getReturnType, Method::getDefaultValue)
        .containsExactlyInAnyOrder(
            tuple("privileges", Privilege[].class, null),
            tuple("to", String[].class, null),
            tuple("scope", Class.class, void.class),
            tuple("attributes", String[].class, new String[0]),
            tuple("using", String.class, ""),
            tuple("check", String.class, ""));
  }

  @ParameterizedTest
  @ValueSource(classes = {ElectricAssign.class, ElectricGrant.class})
  void containerHoldsWhatItContains(Class<? extends Annotation> repeatable) throws Exception {
    Class<? extends Annotation> container = repeatable.getAnnotation(Repeatable.class).value();

    assertThat(container.getSimpleName()).isEqualTo(repeatable.getSimpleName() + "s");
    assertThat(container.getDeclaredMethods()).hasSize(1);
    assertThat(container.getDeclaredMethod("value").getReturnType())
        .isEqualTo(repeatable.arrayType());
  }

  @Test
  void privilegesAreTheWordsOfDdlx() {
    assertThat(Privilege.values())
        .extracting(Enum::name)
        .containsExactly("SELECT", "INSERT", "UPDATE", "DELETE", "ALL", "READ", "WRITE");
  }

  @Test
  void builtInRolesAreTheWordsOfDdlx() {
    assertThat(Roles.ANYONE).isEqualTo("ANYONE");
    assertThat(Roles.AUTHENTICATED).isEqualTo("AUTHENTICATED");
  }
}
