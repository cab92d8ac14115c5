package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.sql.*;
import java.util.*;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.*;

@Entity
class Doc {
  @Id Long id;

  @Type(
      value = Sized.class,
      parameters = {@Parameter(name = "size", value = "9"), @Parameter(name = "b", value = "c")})
  @Column(columnDefinition = "varchar(9)")
  String text;
}

class Sized implements UserType<String>, ParameterizedType {
  @Override
  public void setParameterValues(Properties parameters) {}

  @Override
  public int getSqlType() {
    return Types.VARCHAR;
  }

  @Override
  public Class<String> returnedClass() {
    return String.class;
  }

  @Override
  public String deepCopy(String value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}
