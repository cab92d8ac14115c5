package dev.electrified.runtime;

/**
 * A statement that only Electric knows, and that was therefore not sent to PostgreSQL.
 *
 * @param module whose migration it stands in
 * @param migration path of the migration's file, such as {@code V20261122190000__add_projects.sql}
 * @param statement its text, such as {@code ALTER TABLE projects ENABLE ELECTRIC}
 */
public record SkippedStatement(String module, String migration, String statement) {}
