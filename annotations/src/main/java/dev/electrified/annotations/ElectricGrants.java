package dev.electrified.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the compiler puts several {@link ElectricGrant} of one element. Written by nobody: repeat
 * {@link ElectricGrant} instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface ElectricGrants {
  /**
   * The grants of the element.
   *
   * @return the repeated annotations, as they stand in the source
   */
  ElectricGrant[] value();
}
