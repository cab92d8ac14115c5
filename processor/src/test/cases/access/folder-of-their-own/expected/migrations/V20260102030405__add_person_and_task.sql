-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table task for app.Task
-- electrifies table person
-- electrifies table task
-- part 1 of 2
-- base: e3b0c44298fc1c14
-- head: ce2c363039d20495
-- body: sha256:f928ab38143a3f052073e191ac06d9495646fd525f534952c06c57d5e956e1c4

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  owner_id uuid NOT NULL,
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE task ENABLE ELECTRIC;
