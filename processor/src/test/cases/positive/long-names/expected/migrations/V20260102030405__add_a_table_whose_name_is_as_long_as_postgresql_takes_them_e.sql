-- made by Electrified from the entities, never changed once it is committed
-- adds table a_table_whose_name_is_as_long_as_postgresql_takes_them_exactly for app.Todo
-- adds index a_table_whose_name_is_as_long_as_postgresql_takes__32d8e9f7_idx to table a_table_whose_name_is_as_long_as_postgresql_takes_them_exactly
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 6a29a822176a16ee
-- body: sha256:ecb2d6c0217b5e6bb1559e7d9b5ec2e3f1d8eb2fb6270d9a35001c31f2770325

CREATE TABLE a_table_whose_name_is_as_long_as_postgresql_takes_them_exactly (
  id uuid NOT NULL,
  a_column_whose_name_is_nearly_as_long_as_the_one_of_the_table varchar(255),
  parent_id uuid,
  CONSTRAINT a_table_whose_name_is_as_long_as_postgresql_takes_11e4a86f_pkey PRIMARY KEY (id),
  CONSTRAINT a_table_whose_name_is_as_long_as_postgresql_takes_5dccff7f_fkey FOREIGN KEY (parent_id) REFERENCES a_table_whose_name_is_as_long_as_postgresql_takes_them_exactly (id)
);
CREATE INDEX a_table_whose_name_is_as_long_as_postgresql_takes__32d8e9f7_idx ON a_table_whose_name_is_as_long_as_postgresql_takes_them_exactly (a_column_whose_name_is_nearly_as_long_as_the_one_of_the_table);
