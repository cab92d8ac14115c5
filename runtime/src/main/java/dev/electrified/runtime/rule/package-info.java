/**
 * What can go wrong when the program runs, as values: one constant for each kind of message, and
 * the page that explains it.
 *
 * <p>These are the rules of the running program. Those of the compile are in the processor, which
 * this package does not know; the pages of both lie in one folder.
 */
@NullMarked
package dev.electrified.runtime.rule;

import org.jspecify.annotations.NullMarked;
