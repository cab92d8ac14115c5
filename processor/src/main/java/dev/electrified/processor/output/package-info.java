/**
 * The only package with paths and files: where the project lies, what its folders hold, and how a
 * result gets there in one piece.
 *
 * <p>In: the place of the class output, the options that name paths, and finished texts; out: the
 * {@link dev.electrified.processor.output.ProjectLayout layout} of the project, the texts found
 * there, the next {@link dev.electrified.processor.output.MigrationVersions versions}, and files.
 * What goes wrong with a file is a checked exception that carries a rule and a text, never a bare
 * {@code IOException}. This package must not know {@code javax.lang.model}, schemas, changes or
 * SQL; it reads no clock but the one it is given.
 */
@NullMarked
package dev.electrified.processor.output;

import org.jspecify.annotations.NullMarked;
