/**
 * A project tracker whose clients work offline: the tutorial, and the acceptance test.
 *
 * <p>Six entities say all there is to say about its data. Five of them are {@linkplain
 * dev.electrified.annotations.Electrified electrified}, that is, replicated to the clients:
 *
 * <pre>
 * User  &lt;──  Membership  ──&gt;  Project  &lt;──  Issue  &lt;──  Comment
 * </pre>
 *
 * <p>{@link dev.electrified.example.Invoice} stays on the server, and may have all that PostgreSQL
 * has and Electric cannot replicate: a number as its key, decimals, a unique constraint.
 *
 * <p>From them the compiler wrote every file in {@code src/main/resources/db/migration}, one for
 * each step in which the model grew, and {@code src/main/electrified/schema.json}, what the
 * migrations have made so far. Both are committed with the entities they belong to; {@code git log}
 * on this folder shows the steps.
 *
 * <p>To see the next one, add an attribute to an entity, such as {@code String color;} to {@link
 * dev.electrified.example.Project}, and compile.
 */
package dev.electrified.example;
