-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table todo
-- adds access rule ASSIGN editor TO todo.editor_id
-- adds access rule ASSIGN owner TO todo.owner_id
-- adds access rule ASSIGN reviewer TO todo.reviewer_id
-- adds access rule GRANT SELECT ON todo TO editor
-- adds access rule GRANT SELECT ON todo TO owner
-- adds access rule GRANT SELECT ON todo TO reviewer
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: f91016150c883dab
-- body: sha256:3cf029d143c0cffc926dc5866906e6d6f117a7ae2b2095fc176d8a786cc7ce2a

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  editor_id uuid NOT NULL,
  owner_id uuid,
  reviewer_id uuid,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES person (id),
  CONSTRAINT todo_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id),
  CONSTRAINT todo_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC ASSIGN 'editor' TO todo.editor_id;
ELECTRIC ASSIGN 'owner' TO todo.owner_id;
ELECTRIC ASSIGN 'reviewer' TO todo.reviewer_id;
ELECTRIC GRANT SELECT ON todo TO 'editor';
ELECTRIC GRANT SELECT ON todo TO 'owner';
ELECTRIC GRANT SELECT ON todo TO 'reviewer';
