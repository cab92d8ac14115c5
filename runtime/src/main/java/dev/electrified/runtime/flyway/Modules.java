package dev.electrified.runtime.flyway;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.rule.RuntimeRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The modules of a program in their declared order, and the history table of each. */
public final class Modules {
  /** Flyway's own name, which a program with a single module keeps. */
  public static final String SINGLE = "flyway_schema_history";

  private static final String ACCESS = "_access";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

  /** PostgreSQL's 63 bytes, less those of the index that Flyway names after its table. */
  private static final int LONGEST = 63 - "_s_idx".length() - ACCESS.length();

  private Modules() {}

  /**
   * The modules in order, each with the name of its history table.
   *
   * @param catalogs all that Flyway runs, by module
   * @param order the declared order of these; empty where none was declared
   * @param tables declared names of history tables, by module
   */
  static Map<Catalog, String> of(
      SortedMap<String, Catalog> catalogs, List<String> order, Map<String, String> tables) {
    if (order.isEmpty() && catalogs.size() > 1) {
      throw RuntimeRule.MODULE_ORDER.exception(
          "The class path has the migrations of "
              + catalogs.size()
              + " modules, "
              + quoted(catalogs.keySet())
              + ", and nothing says which of them go first",
          "Declare the order, a module after those whose tables it refers to: `.modules("
              + catalogs.keySet().stream()
                  .map(module -> '"' + module + '"')
                  .collect(Collectors.joining(", "))
              + ")`");
    }
    TreeSet<String> forgotten = new TreeSet<>(catalogs.keySet());
    order.forEach(forgotten::remove);
    if (!order.isEmpty() && !forgotten.isEmpty()) {
      throw RuntimeRule.MODULE_ORDER.exception(
          "The declared order of modules leaves out "
              + quoted(forgotten)
              + ", whose migrations are on the class path",
          "Add what is left out to `.modules(…)`");
    }
    Map<Catalog, String> modules = new LinkedHashMap<>();
    for (String module : order.isEmpty() ? catalogs.keySet() : order) {
      Catalog catalog = catalogs.get(module);
      if (catalog != null) {
        modules.put(catalog, tables.getOrDefault(module, tableOf(module, catalogs.size())));
      }
    }
    checkApart(modules);
    return modules;
  }

  /** The history of access rules that are kept apart. */
  public static String accessTable(String table) {
    return table + ACCESS;
  }

  /** The history of a module that nobody has given another. */
  public static String tableOf(String module, int modules) {
    return modules == 1 ? SINGLE : SINGLE + "_" + module.replace('-', '_').replace('.', '_');
  }

  /**
   * Where the history of a module may be that is not in its table: the module was alone when it
   * began, or it was not, and is now.
   */
  public static String otherTable(String module, String table) {
    return table.equals(SINGLE) ? tableOf(module, 2) : SINGLE;
  }

  /**
   * Checks that modules are there.
   *
   * @param catalogs all there are, those of other tools too
   * @param named what the program names
   * @throws dev.electrified.runtime.ElectrifiedException when one is not
   */
  static void checkKnown(SortedMap<String, Catalog> catalogs, Collection<String> named) {
    for (String module : named) {
      if (!catalogs.containsKey(module)) {
        throw RuntimeRule.MODULE_ORDER.exception(
            "No module is called `" + module + "`: the class path has " + quoted(catalogs.keySet()),
            "Name the modules as they are recorded in their snapshots (`-Aelectrified.module`)");
      }
    }
  }

  private static void checkApart(Map<Catalog, String> modules) {
    Map<String, String> owners = new LinkedHashMap<>();
    modules.forEach(
        (catalog, table) -> {
          String other = owners.put(table, catalog.module());
          String example = "`.historyTable(\"" + catalog.module() + "\", \"…\")`";
          if (other != null) {
            throw RuntimeRule.MODULE_HISTORY.exception(
                "The modules `"
                    + other
                    + "` and `"
                    + catalog.module()
                    + "` would share the history table `"
                    + table
                    + "`",
                "Give one of them another: " + example);
          }
          if (!isName(table)) {
            throw RuntimeRule.MODULE_HISTORY.exception(
                "`" + table + "` cannot be the name of a history table",
                "Give module `"
                    + catalog.module()
                    + "` one of 1 to "
                    + LONGEST
                    + " letters, digits and underscores: "
                    + example);
          }
        });
  }

  /** Flyway makes SQL and names of other things of it, and escapes nothing in them. */
  private static boolean isName(String table) {
    return table.length() <= LONGEST && NAME.matcher(table).matches();
  }

  private static String quoted(Collection<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add("`" + name + "`"));
    return String.join(", ", quoted);
  }
}
