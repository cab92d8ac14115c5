-- made by Electrified from the entities, never changed once it is committed
-- adds table member for app.Member
-- adds table membership for app.Membership
-- adds table project for app.Project
-- adds table neighbour for app.Neighbour
-- adds table twofold for app.Twofold
-- electrifies table member
-- electrifies table membership
-- electrifies table project
-- electrifies table neighbour
-- electrifies table twofold
-- adds access rule ASSIGN project:owner TO membership.owner_id
-- adds access rule ASSIGN project:owner TO neighbour.owner_id
-- adds access rule ASSIGN project:owner TO twofold.owner_id
-- adds access rule GRANT ALL ON project TO project:owner
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: cab1db61c4b03760
-- body: sha256:da29ec7a3960b780ff3f8d1e19c29bcb359d0c25e10cfc1bd90d1624639e6867

CREATE TABLE member (
  id uuid NOT NULL,
  CONSTRAINT member_pkey PRIMARY KEY (id)
);
CREATE TABLE membership (
  id uuid NOT NULL,
  owner_id uuid NOT NULL,
  CONSTRAINT membership_pkey PRIMARY KEY (id),
  CONSTRAINT membership_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES member (id)
);
CREATE TABLE project (
  id uuid NOT NULL,
  CONSTRAINT project_pkey PRIMARY KEY (id)
);
CREATE TABLE neighbour (
  id uuid NOT NULL,
  owner_id uuid NOT NULL,
  project_id uuid,
  CONSTRAINT neighbour_pkey PRIMARY KEY (id),
  CONSTRAINT neighbour_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES member (id),
  CONSTRAINT neighbour_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id)
);
CREATE TABLE twofold (
  id uuid NOT NULL,
  other_id uuid,
  owner_id uuid NOT NULL,
  project_id uuid,
  CONSTRAINT twofold_pkey PRIMARY KEY (id),
  CONSTRAINT twofold_other_id_fkey FOREIGN KEY (other_id) REFERENCES project (id),
  CONSTRAINT twofold_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES member (id),
  CONSTRAINT twofold_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id)
);
ALTER TABLE member ENABLE ELECTRIC;
ALTER TABLE membership ENABLE ELECTRIC;
ALTER TABLE project ENABLE ELECTRIC;
ALTER TABLE neighbour ENABLE ELECTRIC;
ALTER TABLE twofold ENABLE ELECTRIC;
ELECTRIC ASSIGN 'project:owner' TO membership.owner_id;
ELECTRIC ASSIGN 'project:owner' TO neighbour.owner_id;
ELECTRIC ASSIGN 'project:owner' TO twofold.owner_id;
ELECTRIC GRANT ALL ON project TO 'project:owner';
