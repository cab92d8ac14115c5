-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3557ea8e1abb6db7
-- body: sha256:2f2144403145b46eb10622396ba71ad508a7dc8ade28d430c0e26ed97e2fe174

CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
