package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @org.hibernate.annotations.Type(MyType.class)
  @Column(columnDefinition = "jsonb", nullable = false)
  String a;
}

class MyType implements org.hibernate.usertype.UserType<String> {
  public int getSqlType() {
    return java.sql.Types.OTHER;
  }

  public Class<String> returnedClass() {
    return String.class;
  }

  public String deepCopy(String s) {
    return s;
  }

  public boolean isMutable() {
    return false;
  }
}
