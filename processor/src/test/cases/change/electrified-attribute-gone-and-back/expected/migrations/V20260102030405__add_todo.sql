-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: cfc18c6a64dca53e
-- body: sha256:ddf856fe008636f350bd5260ea0ff0d2a8984f0f8890b853e3282cca790783a0

CREATE TABLE todo (
  id uuid NOT NULL,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
