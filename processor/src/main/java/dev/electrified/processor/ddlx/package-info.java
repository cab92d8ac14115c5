/**
 * Electric's data definition language extensions as values, and their canonical text.
 *
 * <p>One statement says one thing: one privilege, one table, one role, since that is all the
 * server's parser takes. The spelling is the one that the documentation and the 0.12.1 server agree
 * on. It knows nothing of entities; names are those of tables and columns.
 */
@NullMarked
package dev.electrified.processor.ddlx;

import org.jspecify.annotations.NullMarked;
