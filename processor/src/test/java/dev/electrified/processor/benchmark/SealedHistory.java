package dev.electrified.processor.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Puts so many sealed migrations before the one of a project, as years of work leave them. */
final class SealedHistory {
  private static final String SNAPSHOT = "src/main/electrified/schema.json";
  private static final String MIGRATIONS = "src/main/resources/db/migration";

  private final int count;

  SealedHistory(int count) {
    this.count = count;
  }

  /** Writes their files, and their hashes into the snapshot that a first compile has written. */
  void write(Path project) throws IOException {
    List<String> sealed = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String version = String.format(Locale.ROOT, "20200101%06d", number);
      String text = "-- one of many\n\nSELECT " + number + ";\n";
      Files.writeString(
          project.resolve(MIGRATIONS).resolve("V" + version + "__change_" + number + ".sql"), text);
      sealed.add("\"@migration." + version + "\": \"sha256:" + hash(text) + "\",");
    }
    Path snapshot = project.resolve(SNAPSHOT);
    List<String> lines = new ArrayList<>(Files.readAllLines(snapshot));
    lines.addAll(1, sealed);
    Files.writeString(snapshot, String.join("\n", lines) + "\n");
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
