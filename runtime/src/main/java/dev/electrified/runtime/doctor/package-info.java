/**
 * What a database is, and what is to be done with it: asked of the database and of the catalogues,
 * told in lines of text. Nothing is changed.
 */
@NullMarked
package dev.electrified.runtime.doctor;

import org.jspecify.annotations.NullMarked;
