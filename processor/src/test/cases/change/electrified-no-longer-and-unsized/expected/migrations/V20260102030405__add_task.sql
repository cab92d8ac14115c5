-- made by Electrified from the entities, never changed once it is committed
-- adds table task for app.Task
-- electrifies table task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: a0b2891dde9411df
-- body: sha256:f931efebf6e4d00bff638034d470c1160c1887b9c8be2c8a7043261ba960abb1

CREATE TABLE task (
  id uuid NOT NULL,
  due timestamptz,
  name text NOT NULL,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
ALTER TABLE task ENABLE ELECTRIC;
