/**
 * The last stage, in the running program: what it does with the migrations that the processor left
 * for it on the class path.
 *
 * <p>In comes, for each module that was compiled with the processor, a {@link
 * dev.electrified.runtime.MigrationCatalog}, found as a service, and the resource it points to.
 * {@link dev.electrified.runtime.ElectrifiedMigrations} lets Flyway run the migrations; {@link
 * dev.electrified.runtime.DriftCheck} compares a database with what they make; Hibernate's mapping
 * is compared when Hibernate starts, without a call.
 *
 * <p>Here is what users call and get. The work is done in the packages below, which know each other
 * in one direction only, and each no more libraries than its own. The runtime shares nothing with
 * the processor but the interface and the form of the resource.
 */
@NullMarked
package dev.electrified.runtime;

import org.jspecify.annotations.NullMarked;
