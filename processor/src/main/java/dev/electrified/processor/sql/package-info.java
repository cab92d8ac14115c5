/**
 * How names and words are written in PostgreSQL's SQL: quoting, folding, reserved words, lengths;
 * and where in a statement something is quoted.
 *
 * <p>The only package that quotes. Everything that ends up in a migration as a name or a string
 * goes through it, so nothing a model or a snapshot says can break out of its place.
 */
@NullMarked
package dev.electrified.processor.sql;

import org.jspecify.annotations.NullMarked;
