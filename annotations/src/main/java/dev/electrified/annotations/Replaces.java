package dev.electrified.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills the new column of an attribute with the values of an old column of the same table.
 *
 * <p>A migration only adds, so a column is never renamed and never gets another type. Where
 * {@code @Column(name = …)} with the old name is not enough, the attribute gets a new column, and
 * this annotation says where its values come from:
 *
 * <pre>{@code
 * @Replaces("name")
 * String title; // was: String name
 * }</pre>
 *
 * <pre>{@code
 * ALTER TABLE projects ADD COLUMN title varchar(255);
 * }</pre>
 *
 * <p>and, in the next part of the migration, a transaction of its own,
 *
 * <pre>{@code
 * UPDATE projects SET title = name WHERE title IS NULL AND name IS NOT NULL;
 * }</pre>
 *
 * <p>The old column stays. If no attribute has it any more it is retired, as always, and takes NULL
 * from then on; if one still has it, both columns are in use, and the application keeps them equal.
 *
 * <p>It stands on a field or getter with one column: a basic value, an enum, a reference. Inside an
 * embeddable or a mapped superclass it holds for every table that gets the column. On a collection,
 * an embedded object, a reference with a join table or the other side of an association it is
 * {@code misplaced-annotation}.
 *
 * <h2>When it counts</h2>
 *
 * <p>In the migration that adds the column to a table that exists, and never again. While that
 * migration is a draft, the annotation may come, change and go, and the draft follows. Once the
 * migration is committed, the annotation has no effect, and can be taken away: with the next
 * commit, or with the last branch that still works on the draft. The snapshot records it in one
 * line, which goes with it; no SQL is written for that. In a table that is new it has no effect
 * either.
 *
 * <p>These are errors, {@code replaced-column} on the annotation's value: a column that the table
 * does not have and never had; an annotation that comes, or names another column, when the new
 * column has been committed; a new column that the database fills by itself; a pair of types for
 * which the copy could lose something without a word.
 *
 * <h2>What the copy costs</h2>
 *
 * <p>{@code UPDATE} of all rows writes each of them anew, one by one, keeps every one locked until
 * it is done, and leaves the old versions to be vacuumed. Readers do not wait; who writes the same
 * rows does. For a table of many millions of rows, take the statement out of the draft (an edited
 * draft is kept) and run it in batches. On an electrified table the rows are also sent to every
 * client that has them.
 *
 * <p>The values are copied as the database has them. What a converter makes of them is not seen.
 *
 * <h2>Types</h2>
 *
 * <p>Whatever may fail does so loudly, and the whole copy is rolled back: a text too long, a number
 * out of range, a text that is no number, UUID or constant. What would lose something without a
 * word is refused: rounding, cutting off, and whatever depends on the time zone or the date style
 * of the session.
 *
 * <h2>Required attributes</h2>
 *
 * <p>On a plain table, where the old column is required too: the column is added without {@code NOT
 * NULL}, a check that is not validated yet keeps NULL out of new rows, the values are copied, the
 * check is validated without blocking writers, and then becomes {@code NOT NULL} without a scan. A
 * program that does not know the new column cannot insert from the first of these parts on. If old
 * and new code are to run side by side, make the attribute optional. On an electrified table a new
 * required attribute is {@code new-required-column}, with or without a copy.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Replaces {
  /**
   * The old column as the database has it: {@code "full_name"}, not the name of an attribute.
   *
   * @return a column of the same table
   */
  String value();
}
