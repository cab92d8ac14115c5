-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 60c84d7ac1c3f4e9
-- body: sha256:ea8d1c7ff7b8f14b8ab2ae62929a2a08e7347fc4a96fdccb34185c80aa40d207

CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
