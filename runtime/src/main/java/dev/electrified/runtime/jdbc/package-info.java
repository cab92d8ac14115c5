/**
 * Connections: those on which DDLX is skipped, for databases that are plain PostgreSQL; those that
 * Electric's proxy can follow; and what JDBC says when there is none, told to people.
 *
 * <p>In comes the data source of an application; out goes one that does the same, except that DDLX
 * statements are named to a listener instead of being sent. So a migration's file is run as it is,
 * and the history that a migrations framework keeps of it is the same with Electric and without.
 *
 * <p>This package knows JDBC and what a statement is, but no migrations framework and no catalogue.
 * Of PostgreSQL's driver it needs one class, and that only where Electric is the target.
 */
@NullMarked
package dev.electrified.runtime.jdbc;

import org.jspecify.annotations.NullMarked;
