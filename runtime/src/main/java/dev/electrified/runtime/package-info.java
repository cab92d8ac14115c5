/**
 * The last stage, in the running program: what the processor left for it on the class path.
 *
 * <p>In comes, for each module that was compiled with the processor, a {@link
 * dev.electrified.runtime.MigrationCatalog}, found as a service, and the resource it points to. Out
 * goes what a program does with migrations.
 *
 * <p>This package knows files, not the processor: the two share nothing but the interface and the
 * form of the resource. It scans no class path, since the services name everything there is.
 */
@NullMarked
package dev.electrified.runtime;

import org.jspecify.annotations.NullMarked;
