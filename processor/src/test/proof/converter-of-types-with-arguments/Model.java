package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Drawing {
  @Id Long id;
  List<String> list;
  ArrayList<String> arrayList;
  Numbers numbers;
  List<Integer> others;
  Map<String, String> texts;
  Map<String, Object> objects;
  TreeMap<String, Long> tree;
  String[] words;
}

class Numbers extends ArrayList<Integer> {}

@Converter(autoApply = true)
class ListConverter implements AttributeConverter<List<String>, Integer> {
  public Integer convertToDatabaseColumn(List<String> b) { return null; }
  public List<String> convertToEntityAttribute(Integer s) { return null; }
}

@Converter(autoApply = true)
class MapConverter implements AttributeConverter<Map<String, Object>, Long> {
  public Long convertToDatabaseColumn(Map<String, Object> b) { return null; }
  public Map<String, Object> convertToEntityAttribute(Long s) { return null; }
}

@Converter(autoApply = true)
class WordsConverter implements AttributeConverter<String[], Short> {
  public Short convertToDatabaseColumn(String[] b) { return null; }
  public String[] convertToEntityAttribute(Short s) { return null; }
}
