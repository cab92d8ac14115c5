/**
 * What is committed, asked of the command {@code git}.
 *
 * <p>In: the folder of a project, a ref, the paths of snapshot and migrations; out: {@link
 * dev.electrified.processor.git.Committed what commits hold} there, or why that cannot be told. It
 * only reads, starts nothing but {@code git}, and lets {@code git} start nothing. This package must
 * not know what a snapshot or a migration says.
 */
@NullMarked
package dev.electrified.processor.git;

import org.jspecify.annotations.NullMarked;
