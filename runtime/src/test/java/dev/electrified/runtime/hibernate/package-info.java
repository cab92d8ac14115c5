/**
 * Hibernate boots on entities of the tests, beside catalogues that the tests write: the processor
 * is built after this module. It runs once for each Hibernate we promise, so it uses only what all
 * of them have.
 */
@NullMarked
package dev.electrified.runtime.hibernate;

import org.jspecify.annotations.NullMarked;
