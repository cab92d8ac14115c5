-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table project for app.Project
-- adds table membership for app.Membership
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table project
-- electrifies table membership
-- electrifies table todo
-- adds access rule ASSIGN project:owner TO membership.person_id
-- adds access rule GRANT INSERT ON todo TO project:owner
-- adds access rule GRANT SELECT ON todo TO project:owner USING project_id
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3753ff774153a23e
-- body: sha256:ab7c22cdfd2f9be1c242f507b4a1e3d8b599f47cccf9e8b17a4bf0f8d30e32f2

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE project (
  id uuid NOT NULL,
  CONSTRAINT project_pkey PRIMARY KEY (id)
);
CREATE TABLE membership (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  project_id uuid NOT NULL,
  CONSTRAINT membership_pkey PRIMARY KEY (id),
  CONSTRAINT membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  project_id uuid,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE project ENABLE ELECTRIC;
ALTER TABLE membership ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC ASSIGN 'project:owner' TO membership.person_id;
ELECTRIC GRANT INSERT ON todo TO 'project:owner';
ELECTRIC GRANT SELECT ON todo TO 'project:owner' USING project_id;
