-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: fe79b8b46e6199d6
-- body: sha256:bb4d19751ae1b789597604f1d66c36aeedfea75df5486bf110d54a6f40ffa03f

CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
