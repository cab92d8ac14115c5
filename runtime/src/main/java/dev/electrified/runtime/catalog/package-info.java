/**
 * What the processor left on the class path, read back: for each module its migrations, and the
 * tables they lead to.
 *
 * <p>In comes a {@link dev.electrified.runtime.MigrationCatalog}, found as a service, and the
 * resource it points to. Out goes a {@code Catalog} of plain values. This package knows no
 * database, no Flyway and no Hibernate.
 */
@NullMarked
package dev.electrified.runtime.catalog;

import org.jspecify.annotations.NullMarked;
