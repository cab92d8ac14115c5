-- made by Electrified from the entities, never changed once it is committed
-- adds table member for app.Member
-- adds table projects for app.Project
-- electrifies table member
-- electrifies table projects
-- adds access rule ASSIGN projects:editor TO projects.editor_id
-- adds access rule ASSIGN projects:owner TO projects.owner_id
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 8b3bc5a851a89a5f
-- body: sha256:6d90a2ae3c871b34a77b6f2498dc5ea4ce5fcc304263b68c30463fa03b0b91a9

CREATE TABLE member (
  id uuid NOT NULL,
  CONSTRAINT member_pkey PRIMARY KEY (id)
);
CREATE TABLE projects (
  id uuid NOT NULL,
  editor_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES member (id),
  CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES member (id)
);
ALTER TABLE member ENABLE ELECTRIC;
ALTER TABLE projects ENABLE ELECTRIC;
ELECTRIC ASSIGN 'projects:editor' TO projects.editor_id;
ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id;
