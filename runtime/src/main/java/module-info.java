/**
 * The generated migrations, at run time.
 *
 * <p>What is static here is for one part each, and need not be there where that part is not used:
 * Flyway to run migrations, PostgreSQL's driver to run them through Electric's proxy, Hibernate to
 * compare its mapping.
 */
@SuppressWarnings("requires-automatic")
module dev.electrified.runtime {
  requires transitive java.sql;
  requires static org.checkerframework.checker.qual;
  requires static org.jspecify;
  requires static flyway.core;
  requires static flyway.database.postgresql;
  requires static org.hibernate.orm.core;
  requires static org.postgresql.jdbc;

  exports dev.electrified.runtime;
  // not provided as a service: a module that provides one cannot start where its interface is not
  exports dev.electrified.runtime.hibernate;

  uses dev.electrified.runtime.MigrationCatalog;
}
