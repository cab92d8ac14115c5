package dev.electrified.runtime;

/**
 * What the migrations are run on.
 *
 * <p>It decides what becomes of the statements that only Electric understands: {@code ALTER TABLE …
 * ENABLE ELECTRIC}, {@code ELECTRIC GRANT}, {@code ELECTRIC ASSIGN}.
 *
 * <pre>{@code
 * DriftCheck.on(dataSource).target(Target.POSTGRES).compare().orThrow();
 * }</pre>
 */
public enum Target {
  /** A database that Electric replicates, through Electric's migrations proxy. */
  ELECTRIC,
  /** PostgreSQL itself, as in most tests: what only Electric understands is skipped. */
  POSTGRES
}
