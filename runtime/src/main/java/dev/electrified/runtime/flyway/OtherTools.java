package dev.electrified.runtime.flyway;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.rule.RuntimeRule;
import java.util.SortedMap;
import java.util.TreeMap;

/** Modules whose migrations are written for another tool than Flyway. */
final class OtherTools {
  private static final System.Logger LOGGER = System.getLogger("dev.electrified");

  private OtherTools() {}

  /**
   * The modules without them.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when none would be left
   */
  static SortedMap<String, Catalog> leaveOut(SortedMap<String, Catalog> catalogs) {
    SortedMap<String, Catalog> left = new TreeMap<>(catalogs);
    for (Catalog catalog : catalogs.values()) {
      if (catalog.tool().isPresent()) {
        left.remove(catalog.module());
        if (left.isEmpty()) {
          throw otherTool(catalog.module(), catalog.tool().get());
        }
        LOGGER.log(
            System.Logger.Level.INFO,
            "Not run: the migrations of module {0}, which are written for {1}",
            catalog.module(),
            catalog.tool().get());
      }
    }
    return left;
  }

  private static ElectrifiedException otherTool(String module, String tool) {
    return RuntimeRule.OTHER_TOOL.exception(
        "The migrations of module `"
            + module
            + "` are written for `"
            + tool
            + "`, and not for Flyway",
        "Run them with that tool before the program starts, or compile the module with"
            + " `-Aelectrified.format=flyway`");
  }
}
