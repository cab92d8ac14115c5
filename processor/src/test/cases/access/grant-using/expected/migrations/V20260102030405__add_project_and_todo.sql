-- made by Electrified from the entities, never changed once it is committed
-- adds table project for app.Project
-- adds table todo for app.Todo
-- electrifies table project
-- electrifies table todo
-- adds access rule GRANT INSERT ON todo TO project:owner
-- adds access rule GRANT SELECT ON todo TO project:owner USING project_id
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: d2836052308bc345
-- body: sha256:f70340707aedad7fd65c3d30cf20301b35c7d0e8b4201264dccfdd2a4f84fc4e

CREATE TABLE project (
  id uuid NOT NULL,
  CONSTRAINT project_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  project_id uuid,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id)
);
ALTER TABLE project ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC GRANT INSERT ON todo TO 'project:owner';
ELECTRIC GRANT SELECT ON todo TO 'project:owner' USING project_id;
