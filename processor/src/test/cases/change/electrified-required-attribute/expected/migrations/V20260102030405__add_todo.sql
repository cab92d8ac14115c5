-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3805b25d27f5f5f4
-- body: sha256:f2af73571a1611db5409abf694fcc290c1f1ed760ec446719daa448867f1de8b

CREATE TABLE todo (
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
