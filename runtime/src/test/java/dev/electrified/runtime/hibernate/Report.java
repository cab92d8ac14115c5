package dev.electrified.runtime.hibernate;

/** The message of a mapping that differs. */
final class Report {
  private static final String REST =
      "Likely causes are a naming strategy other than the one that the entities were compiled for,"
          + " an override in `orm.xml`, a type, converter or type contributor that only Hibernate"
          + " knows, a Hibernate older than 7, and classes that were not compiled anew. Give Hibernate the naming strategy"
          + " that `-Aelectrified.naming` has recorded, or remove the override; where the entities"
          + " themselves are right, compile them anew and run the migration that this writes."
          + " Meanwhile, `electrified.verify=warn` logs this and lets Hibernate start."
          + " See docs/rules/mapping-differs.md";

  private Report() {}

  /**
   * The whole message.
   *
   * @param where which modules, and in how many places
   * @param table the differences; {@code ~} stands for the package of these tests
   */
  static String of(String where, String table) {
    return "[electrified:mapping-differs] Hibernate's mapping differs from the migrations of "
        + where
        + ":\n"
        + table.replace("~", Report.class.getPackageName()).indent(2)
        + REST;
  }
}
