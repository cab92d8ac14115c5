/**
 * The live database against the catalogue.
 *
 * <p>{@code DatabaseDrift} is the whole way: {@code SchemaReader} asks PostgreSQL's catalog, with
 * the same few queries for any number of tables; the comparisons hold the answer against what the
 * migrations made, each for one kind of thing. Out come {@link dev.electrified.runtime.Difference
 * differences}. Nothing is written, neither to the database nor anywhere else, and this package
 * knows no Flyway and no Hibernate.
 */
@NullMarked
package dev.electrified.runtime.drift;

import org.jspecify.annotations.NullMarked;
