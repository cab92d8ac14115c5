/**
 * What Hibernate maps, beside what was migrated, when a program starts.
 *
 * <p>{@code MappingReader} turns Hibernate's boot metadata into plain values, {@code
 * MappingComparison} compares them with the catalogues, and {@code MappingReport} says the outcome.
 * Only the integrator and the reader know Hibernate; nothing here knows a database or a connection,
 * for the check must work where neither is at hand.
 */
@NullMarked
package dev.electrified.runtime.hibernate;

import org.jspecify.annotations.NullMarked;
