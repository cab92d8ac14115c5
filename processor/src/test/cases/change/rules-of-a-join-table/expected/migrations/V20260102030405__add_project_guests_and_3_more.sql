-- made by Electrified from the entities, never changed once it is committed
-- adds table projects for app.Project
-- adds table users for app.User
-- adds table project_guests for app.Project
-- adds table project_members for app.Project
-- electrifies table projects
-- electrifies table users
-- electrifies table project_guests
-- electrifies table project_members
-- adds access rule ASSIGN projects:guest TO project_guests.guests_id
-- adds access rule ASSIGN projects:member TO project_members.user_id
-- adds access rule GRANT READ ON project_members TO projects:member
-- adds access rule GRANT ALL ON projects TO projects:guest
-- adds access rule GRANT ALL ON projects TO projects:member
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 367dcb12776c6c30
-- body: sha256:57b1ed8c374f7c1361d733b18d5a692c2d7eb63d4734f1ec2aea183836fd2b1f

CREATE TABLE projects (
  id uuid NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id)
);
CREATE TABLE users (
  id uuid NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE project_guests (
  project_id uuid NOT NULL,
  guests_id uuid NOT NULL,
  CONSTRAINT project_guests_pkey PRIMARY KEY (project_id, guests_id),
  CONSTRAINT project_guests_guests_id_fkey FOREIGN KEY (guests_id) REFERENCES users (id),
  CONSTRAINT project_guests_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
CREATE TABLE project_members (
  project_id uuid NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT project_members_pkey PRIMARY KEY (project_id, user_id),
  CONSTRAINT project_members_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id),
  CONSTRAINT project_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
ALTER TABLE projects ENABLE ELECTRIC;
ALTER TABLE users ENABLE ELECTRIC;
ALTER TABLE project_guests ENABLE ELECTRIC;
ALTER TABLE project_members ENABLE ELECTRIC;
ELECTRIC ASSIGN 'projects:guest' TO project_guests.guests_id;
ELECTRIC ASSIGN 'projects:member' TO project_members.user_id;
ELECTRIC GRANT READ ON project_members TO 'projects:member';
ELECTRIC GRANT ALL ON projects TO 'projects:guest';
ELECTRIC GRANT ALL ON projects TO 'projects:member';
