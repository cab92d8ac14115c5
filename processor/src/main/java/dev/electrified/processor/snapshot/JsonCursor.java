package dev.electrified.processor.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON strictly, value by value, and knows where in the text each one begins.
 *
 * <p>Malformed JSON is an {@link IOException}; well-formed JSON that is not what was asked for is
 * {@link Unreadable}.
 */
final class JsonCursor {
  static final String CUT_OFF =
      "the file is cut off: its last lines, `\"~\": \"end\"` and `}`, are not both there";

  private final String text;
  private final JsonReader reader;
  private boolean closed;

  /** Starts at the beginning of the text. */
  JsonCursor(String text) {
    this.text = text;
    this.reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  /** Enters the object the text consists of. */
  void open() throws IOException, Unreadable {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw problem(0, "the file is no JSON object", "Restore the file from git");
    }
    reader.beginObject();
  }

  /** Leaves the object the text consists of; nothing may follow. */
  void close() throws IOException {
    reader.endObject();
    closed = true;
    if (reader.peek() != JsonToken.END_DOCUMENT) {
      throw new IOException("more than one value");
    }
  }

  /** Whether the present object has another member. */
  boolean hasNext() throws IOException {
    return reader.hasNext();
  }

  /** Where the name begins that {@link #hasNext} has found. */
  int nameStart() {
    return offset() - 1;
  }

  /** The name that {@link #hasNext} has found. */
  String name() throws IOException {
    return reader.nextName();
  }

  /** How far the text is read. */
  int offset() {
    return Math.toIntExact(reader.getCharacterOffset());
  }

  /** Enters an object. */
  void beginObject(String key) throws IOException, Unreadable {
    int before = offset();
    JsonToken token = reader.peek();
    if (token != JsonToken.BEGIN_OBJECT) {
      throw other(before, what(key, ""), describe(token), "an object");
    }
    reader.beginObject();
  }

  /** Leaves an object. */
  void endObject() throws IOException {
    reader.endObject();
  }

  /**
   * The next value: a String, Boolean, Long or {@link Strings}.
   *
   * @param key of the fact it belongs to
   * @param member which member of the fact it is; empty: it is the fact itself
   */
  Object value(String key, String member) throws IOException, Unreadable {
    int before = offset();
    JsonToken token = reader.peek();
    return switch (token) {
      case STRING -> reader.nextString();
      case BOOLEAN -> reader.nextBoolean();
      case NUMBER -> wholeNumber(before, key, member);
      case BEGIN_ARRAY -> strings(key, member);
      default -> {
        String expected = "a string, number, truth value or array of strings";
        throw other(before, what(key, member), describe(token), expected);
      }
    };
  }

  /** How a problem calls a value; made only when there is one, since most values have none. */
  static String what(String key, String member) {
    return member.isEmpty() ? "`" + key + "`" : "`" + member + "` of `" + key + "`";
  }

  /** Passes the next value. */
  void skip() throws IOException {
    reader.skipValue();
  }

  /** An array of strings. */
  record Strings(List<String> values) {}

  private Strings strings(String key, String member) throws IOException, Unreadable {
    List<String> values = new ArrayList<>();
    reader.beginArray();
    while (true) {
      int before = offset();
      JsonToken token = reader.peek();
      if (token == JsonToken.END_ARRAY) {
        reader.endArray();
        return new Strings(values);
      }
      if (token != JsonToken.STRING) {
        throw other(before, "an element of " + what(key, member), describe(token), "a string");
      }
      values.add(reader.nextString());
    }
  }

  private Long wholeNumber(int before, String key, String member) throws IOException, Unreadable {
    String number = reader.nextString();
    try {
      return Long.valueOf(number);
    } catch (NumberFormatException e) {
      throw other(before, what(key, member), number, "a whole number of at most 64 bits");
    }
  }

  /** A value is not what it should be. */
  Unreadable other(int before, String what, String actual, String expected) {
    return problem(
        valueStart(before),
        what + " is " + actual + ", and not " + expected,
        SnapshotProblem.RESTORE);
  }

  /** A problem at that character. */
  Unreadable problem(int offset, String fact, String remedy) {
    return new Unreadable(SnapshotProblem.at(text, offset, fact, remedy));
  }

  /** The problem that the text is no JSON behind what was read so far. */
  Unreadable malformed(IOException cause) {
    int offset = offset();
    int end = text.stripTrailing().length();
    boolean ended = cause instanceof EOFException || offset >= end;
    boolean endless = !text.contains("\"~\"") && text.charAt(end - 1) != '}';
    if (!closed && (ended || endless)) {
      return problem(end, CUT_OFF, "Restore the file from git");
    }
    // The reader has stumbled over the character it has read last, or over a word it has not read.
    boolean word = offset == 0 || " \t\r\n:[".indexOf(text.charAt(offset - 1)) >= 0;
    return problem(
        word ? offset : offset - 1, "the JSON is malformed here", SnapshotProblem.RESTORE);
  }

  /** Where the value begins that follows {@code before}: behind blanks, a colon or a comma. */
  int valueStart(int before) {
    int start = before;
    while (start < text.length() && " \t\r\n:,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** What is written between a name that ended at {@code before} and {@code end}. */
  String valueText(int before, int end) {
    return text.substring(valueStart(before), end).replace('\r', ' ').replace('\n', ' ');
  }

  /** The line of a character. */
  int lineOf(int offset) {
    return SnapshotProblem.lineOf(text, offset);
  }

  private static String describe(JsonToken token) {
    return switch (token) {
      case BEGIN_ARRAY -> "an array";
      case BEGIN_OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a truth value";
      default -> "null";
    };
  }
}
