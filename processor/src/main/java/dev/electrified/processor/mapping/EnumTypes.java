package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.mapping.ColumnTypeMapping.Result;
import dev.electrified.processor.mapping.JdbcCode.Form;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The column types of enums, with their checks.
 *
 * <p>Source: Hibernate ORM 7.4, measured.
 */
final class EnumTypes {
  private static final Set<String> NUMBERS = Set.of("byte", "short", "int");

  private EnumTypes() {}

  /** The column type of an enum's constants. */
  static Result typeOf(ValueType value, ColumnDeclaration column) {
    Optional<Result> unknown = ColumnTypeMapping.unknownCode(value);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    JavaType type = value.type();
    if (type.constants().isEmpty()) {
      return Result.unknown("has the enum type `" + type.name() + "` without constants");
    }
    boolean text = value.enumStorage() == EnumStorage.STRING;
    Optional<String> own = type.enumeratedValue();
    if (own.isPresent() && (text ? !own.get().equals("java.lang.String") : !isNumber(own.get()))) {
      return Result.unknown(
          "is stored by "
              + (text ? "name" : "ordinal")
              + ", and its `@EnumeratedValue` is a `"
              + own.get()
              + "`");
    }
    JdbcCode code =
        ColumnTypeMapping.chosen(value).orElse(text ? standard(value, column) : JdbcCode.TINYINT);
    if (code.form() == Form.NAMED) {
      return named(type, code == JdbcCode.NAMED_ENUM);
    }
    if (code.form() == Form.LARGE_TEXT) {
      return Result.unknown("is an enum in a large object, whose check PostgreSQL cannot make");
    }
    Result result = SizedTypes.of(code, BasicTypes.ENUM, column);
    if (result.type().isEmpty() || own.isPresent()) {
      return result;
    }
    if (code.form() == Form.INTEGER) {
      return result.with(ValueCheck.ofOrdinals(type.constants().size() - 1));
    }
    return code.isText() ? result.with(ValueCheck.ofLabels(type.constants())) : result;
  }

  private static boolean isNumber(String type) {
    return NUMBERS.contains(type);
  }

  private static JdbcCode standard(ValueType value, ColumnDeclaration column) {
    return column.length().orElse(0) == 1 && value.type().enumeratedValue().isEmpty()
        ? JdbcCode.CHAR
        : JdbcCode.VARCHAR;
  }

  /** A type of PostgreSQL; Hibernate neither quotes its name nor asks a naming strategy. */
  private static Result named(JavaType type, boolean sorted) {
    List<String> labels = new ArrayList<>(type.constants());
    if (sorted) {
      Collections.sort(labels);
    }
    String name = Identifier.fold(type.simpleName());
    EnumType enumType = new EnumType(name, labels);
    return new Result(
        Optional.of(new ColumnType(Identifier.sql(name))),
        Optional.empty(),
        Optional.of(enumType),
        "",
        "");
  }
}
