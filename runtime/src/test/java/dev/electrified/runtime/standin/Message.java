package dev.electrified.runtime.standin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A message of the wire protocol, version 3. */
final class Message {
  static final char QUERY = 'Q';
  static final char TERMINATE = 'X';
  static final char PARSE = 'P';
  static final char BIND = 'B';
  static final char DESCRIBE = 'D';
  static final char EXECUTE = 'E';
  static final char CLOSE = 'C';
  static final char SYNC = 'S';
  static final char AUTHENTICATION = 'R';
  static final char READY = 'Z';
  static final char ERROR = 'E';
  static final char ROW = 'D';
  static final char COPY_IN = 'G';
  static final char COPY_DATA = 'd';
  static final char COPY_DONE = 'c';
  static final char COPY_FAIL = 'f';

  private final char type;
  private final byte[] body;

  Message(char type, byte[] body) {
    this.type = type;
    this.body = body;
  }

  /** Its first byte. */
  char type() {
    return type;
  }

  /** What follows its length. */
  byte[] body() {
    return body;
  }

  static Message query(String sql) {
    return new Message(QUERY, new Body().text(sql).bytes());
  }

  static Message complete(String tag) {
    return new Message('C', new Body().text(tag).bytes());
  }

  static Message ready(char status) {
    return new Message(READY, new byte[] {(byte) status});
  }

  static Message error(String severity, Refusal refusal) {
    Body body = new Body();
    body.field('S', severity).field('V', severity);
    body.field('C', refusal.code()).field('M', refusal.message());
    refusal.detail().ifPresent(detail -> body.field('D', detail));
    refusal.position().ifPresent(position -> body.field('P', Integer.toString(position)));
    return new Message(ERROR, body.end().bytes());
  }

  /** The body up to its first zero. */
  String text() {
    return textAt(0);
  }

  /** The statement of a PARSE, which stands behind its name. */
  String parsed() {
    return textAt(text().getBytes(StandardCharsets.UTF_8).length + 1);
  }

  /** The fields of an error, by their letters. */
  Map<Character, String> fields() {
    Map<Character, String> fields = new LinkedHashMap<>();
    int at = 0;
    while (body[at] != 0) {
      char letter = (char) body[at];
      String value = textAt(at + 1);
      fields.put(letter, value);
      at += 2 + value.getBytes(StandardCharsets.UTF_8).length;
    }
    return fields;
  }

  /** What an error says where, and with which code. */
  Refusal refusal() {
    Map<Character, String> fields = fields();
    return new Refusal(
        fields.get('C'),
        fields.get('M'),
        Optional.ofNullable(fields.get('D')),
        Optional.ofNullable(fields.get('P')).map(Integer::valueOf));
  }

  private String textAt(int start) {
    int end = start;
    while (body[end] != 0) {
      end++;
    }
    return new String(body, start, end - start, StandardCharsets.UTF_8);
  }

  /** The body of a message that is being written. */
  static final class Body {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Body number(int value) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.write(value >>> shift);
      }
      return this;
    }

    Body text(String value) {
      bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
      return end();
    }

    Body raw(byte[] value) {
      bytes.writeBytes(value);
      return this;
    }

    Body field(char letter, String value) {
      bytes.write(letter);
      return text(value);
    }

    Body end() {
      bytes.write(0);
      return this;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
