package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.rule.RuntimeRule;
import java.util.Map;

/**
 * What becomes of a mapping that differs from the migrations: the setting {@code
 * electrified.verify}.
 */
enum Verification {
  /** The session factory is not built. */
  FAIL,
  /** The differences are logged. */
  WARN,
  /** Nothing is compared. */
  OFF;

  static final String SETTING = "electrified.verify";

  /** Whether somebody has set it: then the absence of what it needs is an error too. */
  static boolean isExplicit(Map<String, ?> settings) {
    return settings.get(SETTING) != null;
  }

  /**
   * Reads the setting.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when it has a value that does not exist
   */
  static Verification of(Map<String, ?> settings) {
    Object value = settings.get(SETTING);
    if (value == null) {
      return FAIL;
    }
    return switch (value.toString()) {
      case "fail" -> FAIL;
      case "warn" -> WARN;
      case "off" -> OFF;
      default ->
          throw RuntimeRule.SETTING_VALUE.exception(
              "`" + SETTING + "` is `" + value + "`", "Set it to `fail`, `warn` or `off`");
    };
  }
}
