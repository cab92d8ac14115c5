/**
 * How changes are said: as SQL and DDLX statements, as the text of a migration, as words for
 * people.
 *
 * <p>In: an {@link dev.electrified.processor.diff.Evolution} that the policy allows; out: {@link
 * dev.electrified.processor.render.MigrationPart parts} of statements, and their text, equal to the
 * byte for equal input. It compares and judges nothing, quotes nothing itself (that is {@code
 * sql}), and must not know Java sources, files, versions or the clock.
 */
@NullMarked
package dev.electrified.processor.render;

import org.jspecify.annotations.NullMarked;
