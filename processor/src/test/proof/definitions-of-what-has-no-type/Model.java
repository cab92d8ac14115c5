package app;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
class Doc {
  @Id Long id;

  @JdbcTypeCode(1111)
  @Column(columnDefinition = "jsonb")
  Map<String, String> map;

  @Column(columnDefinition = "text", nullable = false)
  Object object;

  @Column(columnDefinition = "text")
  Set<Object> objects;

  @JdbcTypeCode(1111)
  @Column(columnDefinition = "xml")
  String other;

  @JdbcTypeCode(12345)
  @Column(columnDefinition = "integer")
  int number;

  @JdbcTypeCode(1111)
  @Column(columnDefinition = "text")
  Color color;
}

enum Color {
  RED,
  BLUE
}
