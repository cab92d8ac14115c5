-- made by Electrified from the entities, never changed once it is committed
-- adds table ids
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 5d635075e9d75bc1
-- body: sha256:3722afd4cda8b00c427515487e2cda4e77bda4eb024135aa02d723e3a3356fb9

CREATE TABLE ids (
  sequence_name varchar(255) NOT NULL,
  next_val bigint,
  CONSTRAINT ids_pkey PRIMARY KEY (sequence_name)
);
INSERT INTO ids (next_val, sequence_name) VALUES (0, 'todos');
CREATE TABLE todo (
  id bigint NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
