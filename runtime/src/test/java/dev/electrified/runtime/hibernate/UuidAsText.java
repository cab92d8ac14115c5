package dev.electrified.runtime.hibernate;

import java.io.Serializable;
import java.util.UUID;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

/** A custom type, as far as a boot needs it. */
public final class UuidAsText implements UserType<UUID> {
  @Override
  public int getSqlType() {
    return SqlTypes.LONG32VARCHAR;
  }

  @Override
  public Class<UUID> returnedClass() {
    return UUID.class;
  }

  @Override
  public UUID deepCopy(UUID value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public Serializable disassemble(UUID value) {
    return value;
  }

  @Override
  public UUID assemble(Serializable cached, Object owner) {
    return (UUID) cached;
  }
}
