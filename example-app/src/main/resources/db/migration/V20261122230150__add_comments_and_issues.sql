-- made by Electrified from the entities, never changed once it is committed
-- adds table issues for dev.electrified.example.Issue
-- adds table comments for dev.electrified.example.Comment
-- electrifies table issues
-- electrifies table comments
-- adds access rule GRANT ALL ON comments TO projects:owner
-- adds access rule GRANT INSERT ON comments TO projects:member
-- adds access rule GRANT SELECT ON comments TO projects:member
-- adds access rule GRANT ALL ON issues TO projects:owner
-- adds access rule GRANT INSERT ON issues TO projects:member
-- adds access rule GRANT SELECT ON issues TO projects:member
-- adds access rule GRANT UPDATE (title, status, assignee_id) ON issues TO projects:member
-- part 1 of 1
-- base: 54aa3869c201d253
-- head: f495628e3c1bddaa
-- body: sha256:9a181cac695107690cb74d09c588c032999b09d87f049aeb61944b351edc3d27

SET LOCAL lock_timeout = '5s';
CREATE TABLE issues (
  id uuid NOT NULL,
  assignee_id uuid,
  created_at timestamptz NOT NULL,
  project_id uuid NOT NULL,
  status text NOT NULL,
  title text NOT NULL,
  CONSTRAINT issues_pkey PRIMARY KEY (id),
  CONSTRAINT issues_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES users (id),
  CONSTRAINT issues_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
CREATE TABLE comments (
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  issue_id uuid NOT NULL,
  CONSTRAINT comments_pkey PRIMARY KEY (id),
  CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
  CONSTRAINT comments_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues (id)
);
ALTER TABLE issues ENABLE ELECTRIC;
ALTER TABLE comments ENABLE ELECTRIC;
ELECTRIC GRANT ALL ON comments TO 'projects:owner';
ELECTRIC GRANT INSERT ON comments TO 'projects:member';
ELECTRIC GRANT SELECT ON comments TO 'projects:member';
ELECTRIC GRANT ALL ON issues TO 'projects:owner';
ELECTRIC GRANT INSERT ON issues TO 'projects:member';
ELECTRIC GRANT SELECT ON issues TO 'projects:member';
ELECTRIC GRANT UPDATE (title, status, assignee_id) ON issues TO 'projects:member';
