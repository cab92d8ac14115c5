package dev.electrified.runtime.doctor;

import java.util.Locale;

/** A statement that Electric 0.12 has switched off unless it is told otherwise. */
enum Feature {
  GRANT("ELECTRIC GRANT SELECT ON electrified_doctor TO 'electrified_doctor'"),
  REVOKE("ELECTRIC REVOKE SELECT ON electrified_doctor FROM 'electrified_doctor'"),
  ASSIGN("ELECTRIC ASSIGN 'electrified_doctor' TO electrified_doctor.id"),
  UNASSIGN("ELECTRIC UNASSIGN 'electrified_doctor' FROM electrified_doctor.id");

  private final String example;

  Feature(String example) {
    this.example = example;
  }

  /** A statement of this kind. */
  String example() {
    return example;
  }

  /** Whether a migration has a statement of this kind, each of which begins a line. */
  boolean isIn(String text) {
    String begin = "ELECTRIC " + name() + " ";
    return text.lines()
        .anyMatch(line -> line.strip().regionMatches(true, 0, begin, 0, begin.length()));
  }

  /** What stands in {@code ELECTRIC_FEATURES}. */
  String flag() {
    return "proxy_ddlx_" + name().toLowerCase(Locale.ROOT) + "=true";
  }
}
