/** The generated migrations, at run time. */
module dev.electrified.runtime {
  requires static org.jspecify;

  exports dev.electrified.runtime;

  uses dev.electrified.runtime.MigrationCatalog;
}
