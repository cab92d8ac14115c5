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
-- head: ce2c363039d20495
-- body: sha256:8858d6996721eeccec110ebbb43ea620aaab1e56449121d34bec46166cf901fd

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
ELECTRIC ASSIGN 'worker' TO task.owner_id;
ELECTRIC GRANT ALL ON task TO 'worker';
ELECTRIC GRANT SELECT ON task TO 'worker';
