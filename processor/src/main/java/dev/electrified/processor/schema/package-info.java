/**
 * What the database has: tables, columns, keys, constraints, access rules, as immutable values.
 *
 * <p>Filled from two sides, by {@code mapping} from the entities of this compile and by {@code
 * snapshot} from the committed past; compared by {@code diff}. All names are those PostgreSQL
 * stores: unquoted ones are already folded to lower case. All collections are sorted, so that equal
 * schemas are equal values. This package must not know Java sources, SQL text or files.
 */
@NullMarked
package dev.electrified.processor.schema;

import org.jspecify.annotations.NullMarked;
