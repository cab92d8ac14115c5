/**
 * The schema as a page for people: a diagram of its tables, and who may do what. Nothing reads it
 * back; it is made from the schema and its access rules alone, and equal schemas have equal pages.
 */
@NullMarked
package dev.electrified.processor.picture;

import org.jspecify.annotations.NullMarked;
