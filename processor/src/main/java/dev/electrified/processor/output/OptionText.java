package dev.electrified.processor.output;

/** How the value of an option is said in a message, whatever characters it has. */
final class OptionText {
  private OptionText() {}

  /** The option with its value, as it stands on a command line. */
  static String shown(String option, String value) {
    return quoted("-Aelectrified." + option + "=" + value);
  }

  /** The text between backticks, with control characters escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("`");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        quoted.append("\\u00").append(Character.forDigit(c >> 4, 16));
        quoted.append(Character.forDigit(c & 15, 16));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('`').toString();
  }
}
