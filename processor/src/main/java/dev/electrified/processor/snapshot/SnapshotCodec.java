package dev.electrified.processor.snapshot;

import dev.electrified.processor.hash.Checksums;
import dev.electrified.processor.schema.Schema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The snapshot as text, and back.
 *
 * <p>The text is one flat JSON object: a line with its opening brace, then one line for each fact,
 * sorted by key and ending in a comma, then {@code "~": "end"} and the closing brace. No line
 * depends on another one, so the union of the lines of two branches is again a snapshot. What a
 * merge of lines may leave behind is read without complaint: any order, equal duplicates, missing
 * or additional commas, a second pair of braces, CRLF, a byte order mark, conflict markers.
 * Everything else that {@link #encode} does not write is a problem, and nothing is guessed.
 */
public final class SnapshotCodec {
  /** The format that is written, and the latest one that can be read. */
  static final int FORMAT = 1;

  private static final int FINGERPRINT = 16;

  private SnapshotCodec() {}

  /**
   * The canonical text: equal snapshots have equal texts, with line feeds, on every platform.
   *
   * @throws IllegalArgumentException if a name or text holds half a surrogate pair, which neither
   *     UTF-8 nor PostgreSQL has
   */
  public static String encode(Snapshot snapshot) {
    return SnapshotWriter.write(snapshot);
  }

  /** Reads the bytes of a snapshot file, which must be UTF-8. */
  public static Decoding decode(byte[] file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(file.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(file), chars, true);
    String text = chars.flip().toString();
    return result.isError()
        ? failed(text, text.length(), "the file is no UTF-8 text", "Restore the file from git")
        : decode(text);
  }

  /** Reads the text of a snapshot file. */
  public static Decoding decode(String file) {
    String text = file.startsWith("\ufeff") ? file.substring(1) : file;
    if (text.isBlank()) {
      return failed(text, 0, "the file is empty", "Restore the file from git");
    }
    try {
      return new Decoding.Done(SnapshotReader.read(text), false);
    } catch (Unreadable e) {
      return failed(text, e);
    } catch (IOException e) {
      return decodeMerged(text);
    }
  }

  /** Reads a text that is no JSON as it stands. */
  private static Decoding decodeMerged(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return failed(text, nul, "the file holds a NUL character", "Restore the file from git");
    }
    String mended = text;
    try {
      MergeMarkers.United united = MergeMarkers.unite(text);
      mended = Separators.mend(united.text());
      return new Decoding.Done(SnapshotReader.readMended(mended), united.found());
    } catch (Unreadable e) {
      return failed(mended, e);
    }
  }

  /**
   * Whether the text, which is not read any further, records a migration of that version and hash.
   */
  public static boolean records(String file, String version, String hash) {
    return file.contains(
        JsonText.string(FactName.migration(version)) + ": " + JsonText.string(hash));
  }

  /** Identifies a schema: 16 hexadecimal digits, equal for equal schemas. */
  public static String fingerprint(Schema schema) {
    StringBuilder lines = new StringBuilder();
    SnapshotWriter.appendLines(lines, SnapshotWriter.facts(schema));
    return Checksums.hex(lines.toString()).substring(0, FINGERPRINT);
  }

  /**
   * Every fact of a schema, as the snapshot has it: {@code FactKey} to JSON value. A fact is new
   * when its key is not there, or has another value.
   */
  public static SortedMap<String, String> facts(Schema schema) {
    return SnapshotWriter.facts(schema);
  }

  /** Of a file that a later version has written, the only thing worth saying is that. */
  private static Decoding failed(String text, Unreadable reason) {
    Optional<SnapshotProblem> newer = SnapshotReader.findNewerFormat(text);
    return new Decoding.Failed(newer.orElse(reason.problem()));
  }

  private static Decoding failed(String text, int offset, String fact, String remedy) {
    return new Decoding.Failed(SnapshotProblem.at(text, offset, fact, remedy));
  }
}
