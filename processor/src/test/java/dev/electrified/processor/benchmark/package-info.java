/** What the processor costs a compile; run by the Maven profile {@code benchmark}, by no test. */
@NullMarked
package dev.electrified.processor.benchmark;

import org.jspecify.annotations.NullMarked;
