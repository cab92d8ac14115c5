package dev.electrified.runtime.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes passwords out of what drivers say. Some of them repeat the URL they were given, and a URL
 * can hold one: {@code ?password=…} or {@code //user:…@host}.
 */
public final class Secrets {
  private static final String HIDDEN = "***";
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)(pass(?:word|wd)?|pwd|sslpassword)=[^&;\\s]*");
  private static final Pattern AUTHORITY = Pattern.compile("//([^/:@\\s]*):\\S*@");

  private Secrets() {}

  /** What an exception says, in one line without a full stop. */
  public static String line(Throwable thrown) {
    @Nullable String message = thrown.getMessage();
    String text = message == null ? thrown.getClass().getName() : hide(message);
    String line = String.join(" ", text.strip().split("\\s+"));
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** The text, with asterisks for passwords. */
  static String hide(String text) {
    String hidden = PARAMETER.matcher(text).replaceAll("$1=" + HIDDEN);
    return AUTHORITY.matcher(hidden).replaceAll("//$1:" + HIDDEN + "@");
  }

  /**
   * What is thrown as the cause: the exception itself unless a message of its chain holds a
   * password, else one that says and shows the same without it.
   */
  static Throwable hide(Throwable thrown) {
    List<Throwable> chain = Chain.of(thrown);
    if (chain.stream().noneMatch(Secrets::tells)) {
      return thrown;
    }
    List<Throwable> copies = new ArrayList<>();
    for (Throwable part : chain) {
      copies.add(copy(part));
    }
    for (int i = copies.size() - 1; i > 0; i--) {
      copies.get(i - 1).initCause(copies.get(i));
    }
    return copies.get(0);
  }

  private static boolean tells(Throwable part) {
    @Nullable String message = part.getMessage();
    return message != null && !hide(message).equals(message);
  }

  private static Throwable copy(Throwable part) {
    String message = hide(String.valueOf(part));
    Throwable copy =
        part instanceof SQLException sql
            ? new SQLException(message, sql.getSQLState(), sql.getErrorCode())
            : new RuntimeException(message);
    copy.setStackTrace(part.getStackTrace());
    return copy;
  }
}
