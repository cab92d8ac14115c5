package dev.electrified.processor.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A result that is about to be written, so complete that whoever finds it can finish the work.
 *
 * @param before hash of the snapshot it was made from; empty: there was none
 * @param files new files of migrations, in order
 * @param snapshot text of the new snapshot
 */
record WritePlan(String before, List<MigrationFile> files, String snapshot) {
  private static final String MAGIC = "electrified write plan 1";

  WritePlan {
    files = List.copyOf(files);
  }

  /** How {@link #before} names a snapshot. */
  static String hashOf(Optional<String> snapshot) {
    return snapshot.map(Checksums::of).orElse("");
  }

  /** The plan as bytes, with their hash. */
  byte[] encode() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    put(out, MAGIC);
    put(out, before);
    put(out, snapshot);
    out.writeInt(files.size());
    for (MigrationFile file : files) {
      put(out, file.name());
      put(out, file.text());
    }
    put(out, Checksums.hex(bytes.toByteArray()));
    return bytes.toByteArray();
  }

  /** The plan in those bytes; empty when they are not one, or not all of it. */
  static Optional<WritePlan> decode(byte[] bytes) {
    ByteArrayInputStream left = new ByteArrayInputStream(bytes);
    DataInputStream in = new DataInputStream(left);
    try {
      if (!take(in).equals(MAGIC)) {
        return Optional.empty();
      }
      String before = take(in);
      String snapshot = take(in);
      List<MigrationFile> files = new ArrayList<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        files.add(new MigrationFile(take(in), take(in)));
      }
      byte[] hashed = Arrays.copyOf(bytes, bytes.length - left.available());
      boolean whole = take(in).equals(Checksums.hex(hashed)) && left.available() == 0;
      return whole ? Optional.of(new WritePlan(before, files, snapshot)) : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static void put(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String take(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("damaged");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
