-- made by Electrified from the entities, never changed once it is committed
-- adds table member for app.Member
-- adds table projects for app.Project
-- electrifies table member
-- electrifies table projects
-- adds access rule ASSIGN projects:editor TO projects.editor_id
-- adds access rule ASSIGN projects:owner TO projects.owner_id
-- adds access rule GRANT ALL ON projects TO projects:editor
-- adds access rule GRANT ALL ON projects TO projects:owner
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 90790df361280276
-- body: sha256:b4cb511094e7e691c9f0e1a07267c58cf8f06c798fd5eec4f85f62e650eb2591

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
ELECTRIC GRANT ALL ON projects TO 'projects:editor';
ELECTRIC GRANT ALL ON projects TO 'projects:owner';
