package dev.electrified.runtime.drift;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.TableName;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a database has to be read.
 *
 * @param electric whether what Electric replicates
 * @param schemas names of the schemas beside that of the connection
 * @param enumTypes whether enum types
 */
record Wanted(boolean electric, SortedSet<String> schemas, boolean enumTypes) {
  /** What it takes to compare with these catalogues. */
  static Wanted by(Collection<Catalog> catalogs, boolean electric) {
    SortedSet<String> schemas = new TreeSet<>();
    boolean enumTypes = false;
    for (Catalog catalog : catalogs) {
      catalog.tables().keySet().forEach(name -> schemas.add(TableName.parse(name).schema()));
      catalog.sequences().keySet().forEach(name -> schemas.add(TableName.parse(name).schema()));
      enumTypes |= !catalog.enumTypes().isEmpty();
    }
    schemas.remove("");
    return new Wanted(electric, schemas, enumTypes);
  }
}
