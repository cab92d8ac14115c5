package dev.electrified.runtime.standin;

import java.util.Optional;

/**
 * What a client is told instead of an answer.
 *
 * @param code the SQLSTATE, or one of Electric's own codes
 * @param message the text
 * @param detail more of it
 * @param position the character of the message it is about, from 1
 */
record Refusal(String code, String message, Optional<String> detail, Optional<Integer> position) {
  static Refusal of(String code, String message) {
    return new Refusal(code, message, Optional.empty(), Optional.empty());
  }

  static Refusal of(String code, String message, String detail) {
    return new Refusal(code, message, Optional.of(detail), Optional.empty());
  }
}
