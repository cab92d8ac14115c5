package dev.electrified.processor.render;

/** Text that can stand in the header of a migration, whatever names it holds. */
final class HeaderText {
  private static final String PLAIN_SIGNS = " _.,:()<>=#@+-/|[]";

  private HeaderText() {}

  /**
   * The text with every character but letters, digits and harmless signs of ASCII written as a
   * backslash, {@code u} and four hexadecimal digits; asterisks too, so that no block comment
   * begins in it.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        escaped.append(c);
      } else {
        escaped.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          escaped.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN_SIGNS.indexOf(c) >= 0;
  }
}
