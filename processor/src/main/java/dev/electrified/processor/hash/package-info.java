/**
 * SHA-256 of texts: a text goes in, hexadecimal digits come out, the same on every platform and in
 * every checkout. Knows nothing of what the texts are.
 */
@NullMarked
package dev.electrified.processor.hash;

import org.jspecify.annotations.NullMarked;
