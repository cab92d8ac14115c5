/**
 * What the check costs a boot of Hibernate; run by the Maven profile {@code benchmark}, by no test.
 */
@NullMarked
package dev.electrified.runtime.benchmark;

import org.jspecify.annotations.NullMarked;
