/**
 * The generated migrations, at run time.
 *
 * <p>What is static here is for one part each, and need not be there where that part is not used:
 * Flyway to run migrations, PostgreSQL's driver to run them through Electric's proxy, Hibernate to
 * compare its mapping, Spring Boot to do so when it starts, JUnit and embedded PostgreSQL for
 * tests.
 */
@SuppressWarnings("requires-automatic")
module dev.electrified.runtime {
  requires transitive java.sql;
  requires static org.checkerframework.checker.qual;
  requires static org.jspecify;
  requires static embedded.postgres;
  requires static flyway.core;
  requires static flyway.database.postgresql;
  requires static org.hibernate.orm.core;
  requires static org.junit.jupiter.api;
  requires static org.postgresql.jdbc;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.boot.sql;
  requires static spring.context;
  requires static spring.core;
  requires static spring.orm;

  exports dev.electrified.runtime;
  // not provided as a service: a module that provides one cannot start where its interface is not
  exports dev.electrified.runtime.hibernate;
  exports dev.electrified.runtime.junit;
  exports dev.electrified.runtime.spring;

  opens dev.electrified.runtime.junit; // JUnit makes the extension
  opens dev.electrified.runtime.spring; // Spring makes beans of what is not public, too

  uses dev.electrified.runtime.MigrationCatalog;
}
