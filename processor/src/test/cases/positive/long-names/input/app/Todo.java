package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(
    name = "a_table_whose_name_is_as_long_as_postgresql_takes_them_exactly",
    indexes = @Index(columnList = "a_column_whose_name_is_nearly_as_long_as_the_one_of_the_table"))
public class Todo {
  @Id UUID id;

  @Column(name = "a_column_whose_name_is_nearly_as_long_as_the_one_of_the_table")
  String title;

  @ManyToOne Todo parent;
}
