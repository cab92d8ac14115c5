/**
 * The catalogue of a module's migrations: a small generated class, and the resource it points to.
 *
 * <p>The class is made early, in a round whose output is still processed, and knows nothing of the
 * model; the resource is written at the end. Both are given out as texts: this package must not
 * know files.
 */
@NullMarked
package dev.electrified.processor.catalog;

import org.jspecify.annotations.NullMarked;
