-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3671f8227ce5a1a9
-- body: sha256:b862d8caf7e3ef23cd8f5ba57b248b3c250c76c9096f14ea1cebfba61f3f90c0

CREATE TABLE todo (
  year integer NOT NULL,
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (year, id)
);
