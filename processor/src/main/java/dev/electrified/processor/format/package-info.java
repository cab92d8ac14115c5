/**
 * The formats in which migrations can be written, one class for each tool that runs them, behind
 * one port.
 *
 * <p>In: the statements of a {@link dev.electrified.processor.render.MigrationPart part} and what
 * its file says of itself; out: the names of files and their texts, equal to the byte for equal
 * input. The statements are the same in every format: a format wraps and quotes them, and never
 * says them in another way. This package must not know Java sources, files, changes or the clock.
 */
@NullMarked
package dev.electrified.processor.format;

import org.jspecify.annotations.NullMarked;
