package dev.electrified.processor.output;

import dev.electrified.processor.hash.Checksums;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A result that is about to be written, so complete that whoever finds it can finish the work.
 *
 * @param before hash of the snapshot it was made from; empty: there was none
 * @param drafts names of the files that are replaced or go, with the hashes of their texts
 * @param files files of migrations that are new or another text than before, in order
 * @param gone which of the drafts go
 * @param snapshot text of the new snapshot
 */
record WritePlan(
    String before,
    SortedMap<String, String> drafts,
    List<MigrationFile> files,
    List<String> gone,
    String snapshot) {
  private static final String MAGIC = "electrified write plan 2";

  WritePlan {
    drafts = Collections.unmodifiableSortedMap(new TreeMap<>(drafts));
    files = List.copyOf(files);
    gone = List.copyOf(gone);
  }

  /**
   * The plan of a result.
   *
   * @param expectedSnapshot what it was made from
   * @param drafts what it takes the place of
   * @param changed those of its files that must be written
   * @param all all of its files
   */
  static WritePlan of(
      Optional<String> expectedSnapshot,
      List<MigrationFile> drafts,
      List<MigrationFile> changed,
      String snapshot,
      List<MigrationFile> all) {
    SortedMap<String, String> hashes = new TreeMap<>();
    Set<String> gone = new LinkedHashSet<>();
    for (MigrationFile draft : drafts) {
      hashes.put(draft.name(), Checksums.of(draft.text()));
      gone.add(draft.name());
    }
    all.forEach(file -> gone.remove(file.name()));
    return new WritePlan(hashOf(expectedSnapshot), hashes, changed, List.copyOf(gone), snapshot);
  }

  /** Whether nothing but the snapshot changes, which needs no plan to be done in one piece. */
  boolean isSnapshotOnly() {
    return files.isEmpty() && gone.isEmpty();
  }

  /** Whether the text is that of the draft of this name. */
  boolean isDraft(String name, String text) {
    return Checksums.of(text).equals(drafts.get(name));
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
    out.writeInt(drafts.size());
    for (Map.Entry<String, String> draft : drafts.entrySet()) {
      put(out, draft.getKey());
      put(out, draft.getValue());
    }
    out.writeInt(gone.size());
    for (String name : gone) {
      put(out, name);
    }
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
      SortedMap<String, String> drafts = new TreeMap<>();
      for (int count = in.readInt(); count > 0; count--) {
        drafts.put(take(in), take(in));
      }
      List<String> gone = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        gone.add(new MigrationFile(take(in), "").name());
      }
      List<MigrationFile> files = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        files.add(new MigrationFile(take(in), take(in)));
      }
      byte[] hashed = Arrays.copyOf(bytes, bytes.length - left.available());
      boolean whole = take(in).equals(Checksums.hex(hashed)) && left.available() == 0;
      return whole
          ? Optional.of(new WritePlan(before, drafts, files, gone, snapshot))
          : Optional.empty();
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
