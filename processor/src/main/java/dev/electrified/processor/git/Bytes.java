package dev.electrified.processor.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What git printed, to be read piece by piece. */
final class Bytes {
  private final byte[] bytes;
  private int position;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] toArray() {
    return bytes.clone();
  }

  /** The next line, without its end; empty text where there is none. */
  String line() {
    String line = upTo('\n');
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** What is left, cut at each NUL. */
  List<String> records() {
    List<String> records = new ArrayList<>();
    while (position < bytes.length) {
      records.add(upTo('\0'));
    }
    return records;
  }

  /** The next bytes as text; nothing when they are not there, or no UTF-8. */
  Optional<String> text(int length) {
    if (length < 0 || length > bytes.length - position) {
      return Optional.empty();
    }
    ByteBuffer part = ByteBuffer.wrap(bytes, position, length);
    position += length;
    try {
      return Optional.of(UTF_8.newDecoder().decode(part).toString());
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  private String upTo(char end) {
    int start = position;
    while (position < bytes.length && bytes[position] != end) {
      position++;
    }
    String text = new String(bytes, start, position - start, UTF_8);
    position++;
    return text;
  }
}
