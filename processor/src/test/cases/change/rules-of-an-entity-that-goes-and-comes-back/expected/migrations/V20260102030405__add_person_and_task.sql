-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table task for app.Task
-- electrifies table person
-- electrifies table task
-- adds access rule ASSIGN worker TO task.owner_id
-- adds access rule GRANT ALL ON task TO worker
-- adds access rule GRANT SELECT ON task TO worker
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3d42fabc1b4d2b5c
-- body: sha256:aec0b4035cf75c25391eb5e18e9a9c65550a1f05a2255072607bd780101315c1

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
ELECTRIC ASSIGN 'worker' TO task.owner_id;
ELECTRIC GRANT ALL ON task TO 'worker';
ELECTRIC GRANT SELECT ON task TO 'worker';
