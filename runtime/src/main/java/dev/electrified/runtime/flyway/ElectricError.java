package dev.electrified.runtime.flyway;

import java.sql.SQLException;
import java.util.Map;

/**
 * What Electric's proxy means when it refuses a statement: its codes, and the pages of the rules
 * that would have said it at compile time.
 *
 * @param code Electric's own code, or {@code P0001} of the check that comes with ENABLE
 * @param page slug of the rule whose page explains it
 */
record ElectricError(String code, String page) {
  private static final String UNEXPLAINED = "electric-refused";

  /** Electric's codes but for EX001, by the rule of what they refuse. */
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("EX002", "possible-rename"),
          Map.entry("EX003", "possible-rename"),
          Map.entry("EX004", "unsupported-change"),
          Map.entry("EX005", "electrified-type"),
          Map.entry("EX006", "electrified-default"),
          Map.entry("EX007", "unsupported-change"),
          Map.entry("EX008", "possible-rename"),
          Map.entry("EX009", "unsupported-change"),
          Map.entry("EX010", "unsupported-change"),
          Map.entry("EX012", "unsupported-change"));

  /** What Electric switches on and off. */
  static final String SWITCHED_OFF = "EX001";

  private static final String CHECK_OF_ENABLE = "P0001";
  private static final String INVALID = "Invalid ELECTRIC statement";

  /** Whether Electric has refused something, and not PostgreSQL. */
  static boolean isElectrics(SQLException e) {
    String message = messageOf(e);
    return stateOf(e).startsWith("EX")
        || (stateOf(e).equals(CHECK_OF_ENABLE) && message.contains("Cannot electrify "))
        || message.contains(INVALID);
  }

  /** The meaning of a refusal. */
  static ElectricError of(SQLException e) {
    String message = messageOf(e);
    String state = stateOf(e);
    if (state.equals("EX011")) {
      return new ElectricError(state, pageOfConstraint(message));
    }
    if (state.equals(CHECK_OF_ENABLE)) {
      return new ElectricError(state, pageOfEnable(message));
    }
    return new ElectricError(state, PAGES.getOrDefault(state, UNEXPLAINED));
  }

  private static String pageOfConstraint(String message) {
    if (message.contains("FOREIGN KEY")) {
      return "electrified-new-reference";
    }
    if (message.contains("UNIQUE")) {
      return "electrified-unique";
    }
    return message.contains("CHECK") ? "electrified-check" : "unsupported-change";
  }

  private static String pageOfEnable(String message) {
    if (message.contains("types not supported")) {
      return "electrified-type";
    }
    if (message.contains("DEFAULT expressions")) {
      return "electrified-default";
    }
    if (message.contains("PRIMARY KEY")) {
      return "missing-key";
    }
    if (message.contains("`public` schema")) {
      return "electrified-schema";
    }
    return message.contains("CHECK, UNIQUE") ? "electrified-unique" : UNEXPLAINED;
  }

  static String stateOf(SQLException e) {
    String state = e.getSQLState();
    return state == null ? "" : state;
  }

  static String messageOf(SQLException e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message;
  }
}
