/**
 * Lets Flyway run the migrations of a catalogue: its texts are given to Flyway as resources, and
 * what goes wrong is told in our words. Nothing here runs a statement of a migration.
 *
 * <p>In comes a {@code Catalog} and connections, out goes what Flyway did. This package does not
 * know Hibernate.
 */
@NullMarked
package dev.electrified.runtime.flyway;

import org.jspecify.annotations.NullMarked;
