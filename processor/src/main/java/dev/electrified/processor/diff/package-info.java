/**
 * What changed between two schemas: a list of {@link dev.electrified.processor.diff.Change changes}
 * in the order in which they can be made.
 *
 * <p>In: the schema of the snapshot and that of the model; out: changes, and the schema that holds
 * once they are made, in which retired tables and columns stay. It judges nothing (that is {@code
 * policy}) and knows no SQL (that is {@code render}).
 */
@NullMarked
package dev.electrified.processor.diff;

import org.jspecify.annotations.NullMarked;
