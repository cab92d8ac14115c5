package dev.electrified.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the compiler puts several {@link ElectricAssign} of one element. Written by nobody: repeat
 * {@link ElectricAssign} instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface ElectricAssigns {
  /**
   * The assignments of the element.
   *
   * @return the repeated annotations, as they stand in the source
   */
  ElectricAssign[] value();
}
