package dev.electrified.runtime.rule;

import dev.electrified.runtime.ElectrifiedException;

/** Why the running program is told something. */
public enum RuntimeRule {
  /** The class path holds no catalogue: the processor did not run. */
  NO_CATALOG("no-catalog"),
  /** A catalogue is there and cannot be read. */
  CATALOG_UNREADABLE("catalog-unreadable"),
  /** The migrations are written for another tool, which runs them. */
  OTHER_TOOL("other-tool"),
  /** Several modules, and their order is not declared; or it names another one. */
  MODULE_ORDER("module-order"),
  /** The history of a module's migrations is in another table than the one asked for. */
  MODULE_HISTORY("module-history"),
  /** A library that this use of the runtime needs is not there. */
  LIBRARY_MISSING("library-missing"),
  /** Connections to Electric's proxy would use the extended query protocol. */
  QUERY_MODE("query-mode"),
  /** There is no connection to the database. */
  DATABASE_UNREACHABLE("database-unreachable"),
  /** DDLX was sent to PostgreSQL itself. */
  NOT_THE_PROXY("not-the-proxy"),
  /** Electric has the statement switched off. */
  ELECTRIC_SWITCHED_OFF("electric-switched-off"),
  /** Electric refuses a statement. */
  ELECTRIC_REFUSED("electric-refused"),
  /** The connection was lost in the middle of a migration. */
  CONNECTION_LOST("connection-lost"),
  /** A migration failed. */
  MIGRATION_FAILED("migration-failed"),
  /** The history of the database and the catalogue contradict each other. */
  HISTORY_DIFFERS("history-differs"),
  /** A draft that this database has run was written anew, or taken back. */
  DRAFT_CHANGED("draft-changed"),
  /** A draft would run on a database that takes none. */
  DRAFT_REFUSED("draft-refused"),
  /** Hibernate maps something else than was migrated. */
  MAPPING_DIFFERS("mapping-differs"),
  /** The database is not what the migrations make. */
  DATABASE_DIFFERS("database-differs"),
  /** A setting has a value that does not exist. */
  SETTING_VALUE("setting-value");

  private final String slug;

  RuntimeRule(String slug) {
    this.slug = slug;
  }

  /** What users call it: {@code no-catalog}. */
  public String slug() {
    return slug;
  }

  /** The page that explains it: {@code docs/rules/no-catalog.md}. */
  public String page() {
    return pageOf(slug);
  }

  /** The page of a rule, also of one that is the processor's. */
  public static String pageOf(String slug) {
    return "docs/rules/" + slug + ".md";
  }

  /**
   * An exception of this rule.
   *
   * @param fact one sentence without its full stop: whose, what, which value; one that ends a line,
   *     such as a table, gets no full stop
   * @param remedy one or more sentences, the last without its full stop: what to do
   */
  public ElectrifiedException exception(String fact, String remedy) {
    return new ElectrifiedException(slug, sentence(fact), remedy(remedy, slug));
  }

  /**
   * An exception of this rule.
   *
   * @param fact as above
   * @param remedy as above
   * @param cause what was thrown
   */
  public ElectrifiedException exception(String fact, String remedy, Throwable cause) {
    return exception(fact, remedy, slug, cause);
  }

  /**
   * An exception of this rule, whose page is that of another one.
   *
   * @param fact as above
   * @param remedy as above
   * @param page slug of the other rule
   * @param cause what was thrown
   */
  public ElectrifiedException exception(String fact, String remedy, String page, Throwable cause) {
    return new ElectrifiedException(slug, sentence(fact), remedy(remedy, page), cause);
  }

  private static String sentence(String fact) {
    return fact.endsWith("\n") ? fact : fact + ".";
  }

  private static String remedy(String remedy, String page) {
    return remedy + ". See " + pageOf(page);
  }
}
