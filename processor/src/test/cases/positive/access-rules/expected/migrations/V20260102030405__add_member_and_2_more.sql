-- made by Electrified from the entities, never changed once it is committed
-- adds table member for app.Member
-- adds table projects for app.Project
-- adds table membership for app.Membership
-- electrifies table member
-- electrifies table projects
-- electrifies table membership
-- adds access rule ASSIGN admin TO membership.member_id
-- adds access rule ASSIGN (projects, membership.role) TO membership.member_id
-- adds access rule ASSIGN projects:owner TO membership.member_id
-- adds access rule GRANT ALL ON membership TO admin
-- adds access rule GRANT READ ON membership TO AUTHENTICATED
-- adds access rule GRANT ALL ON projects TO projects:owner
-- adds access rule GRANT SELECT ON projects TO ANYONE
-- adds access rule GRANT UPDATE (name) ON projects TO projects:editor
-- adds access rule GRANT UPDATE (name) ON projects TO projects:writer
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 6727863b9ebf5b1e
-- body: sha256:ef67905021255e03bc83f9c59c47cd9fec51f5702b545b5d246303a69fa4c079

CREATE TABLE member (
  id uuid NOT NULL,
  CONSTRAINT member_pkey PRIMARY KEY (id)
);
CREATE TABLE projects (
  id uuid NOT NULL,
  name text NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);
CREATE TABLE membership (
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  project_id uuid,
  role text,
  CONSTRAINT membership_pkey PRIMARY KEY (id),
  CONSTRAINT membership_member_id_fkey FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT membership_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
ALTER TABLE member ENABLE ELECTRIC;
ALTER TABLE projects ENABLE ELECTRIC;
ALTER TABLE membership ENABLE ELECTRIC;
ELECTRIC ASSIGN 'admin' TO membership.member_id;
ELECTRIC ASSIGN (projects, membership.role) TO membership.member_id;
ELECTRIC ASSIGN 'projects:owner' TO membership.member_id;
ELECTRIC GRANT ALL ON membership TO 'admin';
ELECTRIC GRANT READ ON membership TO 'AUTHENTICATED';
ELECTRIC GRANT ALL ON projects TO 'projects:owner';
ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
ELECTRIC GRANT UPDATE (name) ON projects TO 'projects:editor';
ELECTRIC GRANT UPDATE (name) ON projects TO 'projects:writer';
