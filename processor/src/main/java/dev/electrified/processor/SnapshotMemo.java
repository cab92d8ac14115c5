package dev.electrified.processor;

import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.SnapshotCodec;
import org.jspecify.annotations.Nullable;

/** Decodes the snapshot once a compile, though its first and its last round both need it. */
final class SnapshotMemo {
  private @Nullable String text;
  private @Nullable Decoding decoding;

  /** What the text says. */
  Decoding decode(String snapshot) {
    Decoding known = decoding;
    if (known == null || !snapshot.equals(text)) {
      known = SnapshotCodec.decode(snapshot);
      text = snapshot;
      decoding = known;
    }
    return known;
  }
}
