/**
 * Which changes an additive migration may make, and what to do about the others.
 *
 * <p>In: an {@link dev.electrified.processor.diff.Evolution}, the origins of the schema's facts,
 * and the tokens of changes that were migrated by hand; out: findings, none of them when every
 * change may be made, and the evolution without SQL for those. Each finding speaks of the
 * developer's own classes, attributes, tables and columns, and says what to write instead. It must
 * not know SQL statements (that is {@code render}), Java sources or files.
 */
@NullMarked
package dev.electrified.processor.policy;

import org.jspecify.annotations.NullMarked;
