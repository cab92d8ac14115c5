package app;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
class ByATable {
  @Id
  @GeneratedValue
  @TableGenerator(name = "by_a_table", initialValue = 5)
  Long id;
}

@Entity
@TableGenerator(name = "on_class_table")
class ByATableOnTheClass {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
class EnhancedTable {
  @Id
  @GeneratedValue(generator = "tab")
  @GenericGenerator(
      name = "tab",
      strategy = "org.hibernate.id.enhanced.TableGenerator",
      parameters = {
        @Parameter(name = "table_name", value = "tab_counters"),
        @Parameter(name = "segment_value", value = "sv"),
        @Parameter(name = "value_column_name", value = "vc"),
        @Parameter(name = "segment_column_name", value = "sc"),
        @Parameter(name = "initial_value", value = "9")
      })
  Long id;
}
