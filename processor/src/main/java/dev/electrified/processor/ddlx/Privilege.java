package dev.electrified.processor.ddlx;

import java.util.List;
import java.util.Optional;

/** What a role may be granted: the words of DDLX, which are those of the annotation. */
public enum Privilege {
  /** To read rows. */
  SELECT,
  /** To add rows. */
  INSERT,
  /** To change rows. */
  UPDATE,
  /** To remove rows. */
  DELETE,
  /** All that there is. */
  ALL,
  /** To read rows, in Electric's own words. */
  READ,
  /** To add, change and remove rows. */
  WRITE;

  /** The privilege of that name; empty where DDLX has none. */
  public static Optional<Privilege> find(String name) {
    for (Privilege privilege : values()) {
      if (privilege.name().equals(name)) {
        return Optional.of(privilege);
      }
    }
    return Optional.empty();
  }

  /** What the server keeps rows for: what it is made of, or itself. */
  public List<Privilege> parts() {
    return switch (this) {
      case SELECT, INSERT, UPDATE, DELETE -> List.of(this);
      case ALL -> List.of(SELECT, INSERT, UPDATE, DELETE);
      case READ -> List.of(SELECT);
      case WRITE -> List.of(INSERT, UPDATE, DELETE);
    };
  }

  /** Whether it gives all that the other gives. */
  public boolean covers(Privilege other) {
    return parts().containsAll(other.parts());
  }
}
