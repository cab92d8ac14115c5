-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: a3e968882a3234ff
-- body: sha256:db02cc93e9ffb67c10057d3d4ba8e27d567d22a3787678fec6fe93d47787eb1b

CREATE TABLE todo (
  id uuid NOT NULL,
  headline varchar(255),
  rank integer NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
