/**
 * The committed past: the snapshot as a value, and its canonical text.
 *
 * <p>In: the text of {@code schema.json}; out: {@link dev.electrified.processor.snapshot.Snapshot},
 * and back. It must not know files, Java sources or SQL.
 */
@NullMarked
package dev.electrified.processor.snapshot;

import org.jspecify.annotations.NullMarked;
