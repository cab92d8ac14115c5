/** Differences, whatever found them, as a table for people. */
@NullMarked
package dev.electrified.runtime.difference;

import org.jspecify.annotations.NullMarked;
