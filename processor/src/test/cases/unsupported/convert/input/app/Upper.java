package app;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class Upper implements AttributeConverter<String, String> {
  @Override
  public String convertToDatabaseColumn(String text) {
    return text;
  }

  @Override
  public String convertToEntityAttribute(String text) {
    return text;
  }
}
