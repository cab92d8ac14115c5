package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.DdlxToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a statement that only Electric knows, and says what it did not expect. */
final class DdlxTokens {
  private final List<DdlxToken> tokens;
  private int at;

  DdlxTokens(List<DdlxToken> tokens) {
    this.tokens = tokens;
  }

  DdlxToken peek() {
    return tokens.get(at);
  }

  /** Goes past the keyword or symbol if it comes next. */
  boolean accept(String token) {
    boolean seen = peek().is(token);
    if (seen) {
      at++;
    }
    return seen;
  }

  void expect(String token) throws RefusedException {
    if (!accept(token)) {
      throw unexpected();
    }
  }

  DdlxToken take(Kind kind) throws RefusedException {
    DdlxToken token = peek();
    if (token.kind() != kind) {
      throw unexpected();
    }
    at++;
    return token;
  }

  void back() {
    at--;
  }

  String name() throws RefusedException {
    return take(Kind.NAME).value();
  }

  /** Names with points between them. */
  List<String> names(int atMost) throws RefusedException {
    List<String> names = new ArrayList<>();
    do {
      names.add(name());
    } while (names.size() < atMost && accept("."));
    return names;
  }

  RefusedException unexpected() {
    return new RefusedException(
        Refusal.of(
            "00000", "Invalid ELECTRIC statement", "syntax error before: " + peek().source()));
  }
}
