/**
 * What kind of statement a text of SQL is: plain SQL, which PostgreSQL runs, or DDLX, which only
 * Electric's migrations proxy understands.
 *
 * <p>In comes a text as a developer or a migrations framework gives it to a database; out goes the
 * decision. It is taken on the tokens of PostgreSQL's own scanner, so that strings, dollar quotes,
 * comments and quoted names cannot be taken for statements.
 *
 * <p>This package knows no connection, no file and no catalogue.
 */
@NullMarked
package dev.electrified.runtime.sql;

import org.jspecify.annotations.NullMarked;
