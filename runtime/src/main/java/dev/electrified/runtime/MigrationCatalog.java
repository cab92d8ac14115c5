package dev.electrified.runtime;

/**
 * The migrations of one module, as the compile that made the module knew them.
 *
 * <p>The processor generates one implementation for each module and registers it as a service, in
 * {@code META-INF/services/dev.electrified.runtime.MigrationCatalog}, so that {@link
 * java.util.ServiceLoader} finds the catalogue of every module on the class path. Nobody else
 * implements it. An implementation holds nothing of the model, only the way to the resource that
 * does: it is public, has a public constructor without parameters, and costs nothing to load.
 */
public interface MigrationCatalog {
  /**
   * Returns the name of the module: the processor's option {@code electrified.module}, or the name
   * of the project's folder.
   *
   * @return the name, which no two modules of a program share
   */
  String module();

  /**
   * Returns the path of the catalogue's resource on the class path, such as {@code
   * META-INF/electrified/tracker/catalog.properties} for the module {@code tracker}. It begins with
   * no slash: the implementation's own class loader takes it as it is.
   *
   * <p>The resource is in the form of {@link java.util.Properties}, to be read as UTF-8. It holds
   *
   * <ul>
   *   <li>the migrations in their order, each with its checksum and its text. The text, because the
   *       migration that the very same compile drafted may be nowhere else on the class path: Maven
   *       copies resources before it compiles. None where they are written for another tool than
   *       Flyway, which the resource names then;
   *   <li>the fingerprint of the schema that they lead to;
   *   <li>the tables, columns and foreign keys that Hibernate is expected to map.
   * </ul>
   *
   * @return the path, with {@code /} between its parts
   */
  String resource();
}
