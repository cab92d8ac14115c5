-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3805b25d27f5f5f4
-- body: sha256:e9b9f356c458764735e815f3df88f3b128d02fcb24e14138368521bc726dbaf4

CALL electric.migration_version('0001');
CREATE TABLE todo (
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
