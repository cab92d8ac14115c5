package app;

import jakarta.persistence.*;

@Entity
class A1 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
class B1 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
  @TableGenerator(
      name = "g",
      table = "id_gen",
      pkColumnName = "gen_name",
      valueColumnName = "gen_value",
      pkColumnValue = "b_id",
      initialValue = 7,
      allocationSize = 1)
  Integer id;
}

@Entity
class C1 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "h")
  @TableGenerator(
      name = "h",
      table = "id_gen",
      pkColumnName = "gen_name",
      valueColumnName = "gen_value",
      pkColumnValue = "c_id")
  Integer id;
}
