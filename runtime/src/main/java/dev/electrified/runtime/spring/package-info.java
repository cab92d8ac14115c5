/**
 * Spring Boot runs the migrations before JPA starts, by auto-configuration; what fails is told as
 * Boot tells failures.
 *
 * <p>In come properties {@code electrified.…} and a data source; out goes what {@link
 * dev.electrified.runtime.ElectrifiedMigrations} and {@link dev.electrified.runtime.DriftCheck} do.
 * Only what is in both Boot 3.5 and 4 is used, and the class names that differ are texts.
 */
@NullMarked
package dev.electrified.runtime.spring;

import org.jspecify.annotations.NullMarked;
