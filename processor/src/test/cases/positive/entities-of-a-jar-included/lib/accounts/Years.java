package accounts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Year;

@Converter(autoApply = true)
public class Years implements AttributeConverter<Year, String> {
  @Override
  public String convertToDatabaseColumn(Year year) {
    return year == null ? null : year.toString();
  }

  @Override
  public Year convertToEntityAttribute(String text) {
    return text == null ? null : Year.parse(text);
  }
}
