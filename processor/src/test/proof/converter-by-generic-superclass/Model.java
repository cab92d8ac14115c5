package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Doc {
  @Id Long id;

  @Convert(converter = ListConverter.class)
  List<String> tags;
}

abstract class BaseConverter<T> implements AttributeConverter<T, String> {
  public String convertToDatabaseColumn(T l) {
    return null;
  }

  public T convertToEntityAttribute(String s) {
    return null;
  }
}

@Converter
class ListConverter extends BaseConverter<List<String>> {}
