package dev.electrified.processor.sql;

/** Characters that everybody sees as what they are. */
public final class PlainText {
  private PlainText() {}

  /**
   * Whether a character can stand in a text that people read, as it is: printable ASCII, and the
   * letters of a few scripts; nothing that is invisible, or turns the direction of what follows.
   * The same whatever Unicode the Java platform knows.
   */
  public static boolean isPlain(int codePoint) {
    return (codePoint >= 0x20 && codePoint < 0x7f)
        || (codePoint > 0xa0 && codePoint < 0x300 && codePoint != 0xad)
        || (codePoint >= 0x38e && codePoint < 0x483 && codePoint != 0x3a2)
        || (codePoint >= 0x3041 && codePoint < 0x3097)
        || (codePoint >= 0x30a1 && codePoint < 0x30fb)
        || (codePoint >= 0x4e00 && codePoint < 0x9fa6)
        || (codePoint >= 0xac00 && codePoint < 0xd7a4);
  }
}
