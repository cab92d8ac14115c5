/**
 * A linter for migrations that go to Electric: what its documentation and measurements of the
 * released server say a statement may be, written a second time and from those alone. It knows
 * nothing of the code that makes the migrations, so that it finds what that code gets wrong.
 *
 * <p>{@link dev.electrified.processor.linter.Linter} takes the migrations of a project in their
 * order and keeps the state of the database between them; {@link
 * dev.electrified.processor.linter.Row} lists all it can object to.
 */
@NullMarked
package dev.electrified.processor.linter;

import org.jspecify.annotations.NullMarked;
