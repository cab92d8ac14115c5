package dev.electrified.processor.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and bytes. */
public final class Checksums {
  private Checksums() {}

  /** {@code sha256:<hex>} over the UTF-8 text; CRLF, as git may check it out, counts as LF. */
  public static String of(String text) {
    return "sha256:" + hex(lineFeeds(text));
  }

  /** Whether two texts are the same but for CRLF and LF. */
  public static boolean sameText(String one, String other) {
    return one.equals(other) || lineFeeds(one).equals(lineFeeds(other));
  }

  /** 64 hexadecimal digits over the UTF-8 text as it is. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 64 hexadecimal digits. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
  }
}
