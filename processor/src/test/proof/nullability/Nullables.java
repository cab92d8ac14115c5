package app;

import jakarta.persistence.*;

@Entity
class Nullables {
  @Id Long id;
  int primitive;
  @Column int columnPrimitive;
  @Column(nullable = true) int nullablePrimitive;
  @Column(nullable = false) int requiredPrimitive;
  @Basic(optional = false) Integer notOptional;
  @Basic(optional = false) @Column(nullable = true) Integer notOptionalNullable;
  @Basic(optional = true) int optionalPrimitive;
  @Basic(optional = true) @Column(nullable = true) int optionalNullablePrimitive;
  @Basic(optional = true) @Column(nullable = false) Integer optionalRequired;
  @Basic @Column(nullable = false) Integer basicRequired;
  @Column(nullable = false) Integer required;
  @Column(nullable = true) Integer nullable;
  Integer plain;
  @Basic(optional = false) int notOptionalPrimitive;
  @Basic(optional = false) @Column(nullable = true) int notOptionalNullablePrimitive;
  @Basic(fetch = FetchType.LAZY) String lazy;
  @Column(name = "insert_only", insertable = true, updatable = false) int insertOnly;
  @Basic(optional = false) Color color;
  @Column(nullable = false) byte[] bytes;
}

enum Color { RED }
