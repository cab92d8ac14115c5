package dev.electrified.runtime.standin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How a client gets in: any user, with the one password, by MD5. */
final class Login {
  private static final int CANCEL = 80877102;
  private static final int SSL = 80877103;
  private static final int GSS = 80877104;
  private static final int MD5 = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final MessageStream client;
  private final String password;

  Login(MessageStream client, String password) {
    this.client = client;
    this.password = password;
  }

  /** The database the client wants, once it has shown the password; nothing if it has not. */
  Optional<String> database() throws IOException {
    Optional<Map<String, String>> parameters = parameters();
    if (parameters.isEmpty()) {
      return Optional.empty();
    }
    String user = parameters.get().getOrDefault("user", "");
    if (!knowsPassword(user)) {
      String message = "Password authentication failed for user \"" + user + "\"";
      client.write(Message.error("FATAL", Refusal.of("28P01", message)));
      client.flush();
      return Optional.empty();
    }
    return Optional.of(parameters.get().getOrDefault("database", user));
  }

  /** What the client says of itself; nothing if it only wants to cancel. */
  private Optional<Map<String, String>> parameters() throws IOException {
    while (true) {
      ByteBuffer body = ByteBuffer.wrap(client.readBody());
      switch (body.getInt()) {
        case SSL, GSS -> {
          client.writeByte('N');
          client.flush();
        }
        case CANCEL -> {
          return Optional.empty();
        }
        case Backend.PROTOCOL -> {
          return Optional.of(parameters(body));
        }
        default -> throw new IOException("The client speaks another protocol.");
      }
    }
  }

  private static Map<String, String> parameters(ByteBuffer body) {
    byte[] rest = new byte[body.remaining()];
    body.get(rest);
    String[] parts = new String(rest, StandardCharsets.UTF_8).split("\0", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i + 1 < parts.length && !parts[i].isEmpty(); i += 2) {
      parameters.put(parts[i], parts[i + 1]);
    }
    return parameters;
  }

  private boolean knowsPassword(String user) throws IOException {
    byte[] salt = new byte[4];
    RANDOM.nextBytes(salt);
    byte[] challenge = new Message.Body().number(MD5).raw(salt).bytes();
    client.write(new Message(Message.AUTHENTICATION, challenge));
    client.flush();
    Message answer = client.read();
    return answer.type() == 'p' && answer.text().equals(digest(user, password, salt));
  }

  /** What a client says that knows the password. */
  static String digest(String user, String password, byte[] salt) {
    return "md5" + md5(md5(password + user, new byte[0]), salt);
  }

  private static String md5(String text, byte[] salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(salt));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
