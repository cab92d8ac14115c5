-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table task for app.Task
-- electrifies table person
-- electrifies table task
-- part 1 of 2
-- base: e3b0c44298fc1c14
-- head: 3d42fabc1b4d2b5c
-- body: sha256:d236d3253c6cd5cc1669a575afda7ed949dcc0af9c9265430aa338dc1f265bd1

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  owner_id uuid,
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE task ENABLE ELECTRIC;
