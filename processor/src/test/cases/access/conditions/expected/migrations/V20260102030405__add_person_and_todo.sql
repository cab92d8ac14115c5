-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table todo
-- adds access rule ASSIGN admin TO todo.creator_id IF (f(x))
-- adds access rule GRANT INSERT (title) ON todo TO admin CHECK (due_day = due_month)
-- adds access rule GRANT INSERT (title) ON todo TO writer CHECK (due_day = due_month)
-- adds access rule GRANT SELECT ON todo TO reader CHECK (is_open AND (state = new OR lower(title) <> x))
-- adds access rule GRANT UPDATE (title) ON todo TO admin CHECK (due_day = due_month)
-- adds access rule GRANT UPDATE (title) ON todo TO writer CHECK (due_day = due_month)
-- adds access rule GRANT UPDATE ON todo TO writer CHECK (owner_id <> checked_by)
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 46d0c03c107fe1a8
-- body: sha256:2a3c1fb3565fee690047ec3301bbe98204e96db87faf55069147823efd10d0af

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  checked_by uuid,
  creator_id uuid NOT NULL,
  due_day integer,
  due_month integer,
  is_open boolean,
  owner_id uuid,
  state text,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person (id),
  CONSTRAINT todo_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES person (id),
  CONSTRAINT todo_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC ASSIGN 'admin' TO todo.creator_id IF (f('x'));
ELECTRIC GRANT INSERT (title) ON todo TO 'admin' CHECK (due_day = due_month);
ELECTRIC GRANT INSERT (title) ON todo TO 'writer' CHECK (due_day = due_month);
ELECTRIC GRANT SELECT ON todo TO 'reader' CHECK (is_open AND (state = 'new' OR lower(title) <> 'x'));
ELECTRIC GRANT UPDATE (title) ON todo TO 'admin' CHECK (due_day = due_month);
ELECTRIC GRANT UPDATE (title) ON todo TO 'writer' CHECK (due_day = due_month);
ELECTRIC GRANT UPDATE ON todo TO 'writer' CHECK (owner_id <> checked_by);
