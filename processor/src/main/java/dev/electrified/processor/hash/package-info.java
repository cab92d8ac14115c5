/** Hashes that are the same on every platform. */
@NullMarked
package dev.electrified.processor.hash;

import org.jspecify.annotations.NullMarked;
