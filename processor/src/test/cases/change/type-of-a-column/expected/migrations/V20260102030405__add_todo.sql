-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 5308f7ecbee63911
-- body: sha256:bfe219039d125aa03c758f26b4c8c246164afa83df3b73a70ff3275b6c0a0272

CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer NOT NULL,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
