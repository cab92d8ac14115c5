-- made by Electrified from the entities, never changed once it is committed
-- adds table memberships for dev.electrified.example.Membership
-- electrifies table memberships
-- adds access rule ASSIGN (projects, memberships.role) TO memberships.user_id
-- adds access rule GRANT ALL ON memberships TO projects:owner
-- adds access rule GRANT SELECT ON memberships TO projects:member
-- adds access rule GRANT ALL ON projects TO projects:owner
-- adds access rule GRANT SELECT ON projects TO ANYONE
-- adds access rule GRANT UPDATE (description) ON projects TO projects:member
-- adds access rule GRANT SELECT ON users TO AUTHENTICATED
-- part 1 of 1
-- base: c6a1f083e13e9b75
-- head: 54aa3869c201d253
-- body: sha256:918c4ed63af060956fc00f18a7d37580f3a6ae339a3b97ac13c7a131c454847b

SET LOCAL lock_timeout = '5s';
CREATE TABLE memberships (
  id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  project_id uuid NOT NULL,
  role text NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT memberships_pkey PRIMARY KEY (id),
  CONSTRAINT memberships_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id),
  CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
ALTER TABLE memberships ENABLE ELECTRIC;
ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id;
ELECTRIC GRANT ALL ON memberships TO 'projects:owner';
ELECTRIC GRANT SELECT ON memberships TO 'projects:member';
ELECTRIC GRANT ALL ON projects TO 'projects:owner';
ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
ELECTRIC GRANT UPDATE (description) ON projects TO 'projects:member';
ELECTRIC GRANT SELECT ON users TO 'AUTHENTICATED';
