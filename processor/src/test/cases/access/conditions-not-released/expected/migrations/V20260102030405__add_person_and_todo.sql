-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table todo
-- adds access rule GRANT INSERT ON todo TO a CHECK (new.owner_id = auth.user_id)
-- adds access rule GRANT SELECT ON todo TO b CHECK (title IN (a, b) OR NOT size > 3 OR size < -2.5)
-- adds access rule GRANT SELECT ON todo TO c CHECK (title IS NOT NULL OR old.title IS NULL)
-- adds access rule GRANT SELECT ON todo TO d CHECK (title = its OR \u0022State\u0022 = b)
-- adds access rule GRANT SELECT ON todo TO e CHECK (title = its)
-- adds access rule GRANT UPDATE ON todo TO a CHECK (new.owner_id = auth.user_id)
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 508511eb33656395
-- body: sha256:d6f5679e5a620c268b27dcd09ba13a4918d985e0da85c0dd636b84a4c7cab4f8

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  "State" text,
  owner_id uuid,
  size integer NOT NULL,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC GRANT INSERT ON todo TO 'a' CHECK (new.owner_id = auth.user_id);
ELECTRIC GRANT SELECT ON todo TO 'b' CHECK (title IN ('a', 'b') OR NOT size > 3 OR size < -2.5);
ELECTRIC GRANT SELECT ON todo TO 'c' CHECK (title IS NOT NULL OR old.title IS NULL);
ELECTRIC GRANT SELECT ON todo TO 'd' CHECK (title = 'it''s' OR "State" = 'b');
ELECTRIC GRANT SELECT ON todo TO 'e' CHECK (title = 'its');
ELECTRIC GRANT UPDATE ON todo TO 'a' CHECK (new.owner_id = auth.user_id);
