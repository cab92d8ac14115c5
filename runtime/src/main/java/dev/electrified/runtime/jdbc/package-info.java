/**
 * Connections: what JDBC says when there is none, told to people.
 *
 * <p>In comes what a data source throws, whatever wraps it; out goes an {@link
 * dev.electrified.runtime.ElectrifiedException}. This package knows no catalogue and no Flyway, and
 * needs no class of a driver's.
 */
@NullMarked
package dev.electrified.runtime.jdbc;

import org.jspecify.annotations.NullMarked;
