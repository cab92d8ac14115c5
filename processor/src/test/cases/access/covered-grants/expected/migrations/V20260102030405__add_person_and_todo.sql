-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table todo
-- adds access rule GRANT ALL ON todo TO a
-- adds access rule GRANT DELETE ON todo TO AUTHENTICATED
-- adds access rule GRANT DELETE ON todo TO f
-- adds access rule GRANT INSERT (state) ON todo TO c
-- adds access rule GRANT READ ON todo TO b
-- adds access rule GRANT SELECT ON todo TO a
-- adds access rule GRANT SELECT ON todo TO b
-- adds access rule GRANT SELECT ON todo TO c
-- adds access rule GRANT UPDATE (title) ON todo TO b
-- adds access rule GRANT UPDATE (title) ON todo TO d
-- adds access rule GRANT UPDATE (title) ON todo TO e CHECK (state = open)
-- adds access rule GRANT UPDATE ON todo TO b
-- adds access rule GRANT UPDATE ON todo TO d CHECK (state = open)
-- adds access rule GRANT WRITE (title, state) ON todo TO c
-- adds access rule GRANT WRITE ON todo TO e CHECK (state = open)
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3aa3459ffb3ece4f
-- body: sha256:d7350b478d1f973d01af71cd52bbc3568a3abde7caab72b4b01204a688386a2a

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  state text,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC GRANT ALL ON todo TO 'a';
ELECTRIC GRANT DELETE ON todo TO 'AUTHENTICATED';
ELECTRIC GRANT DELETE ON todo TO 'f';
ELECTRIC GRANT INSERT (state) ON todo TO 'c';
ELECTRIC GRANT READ ON todo TO 'b';
ELECTRIC GRANT SELECT ON todo TO 'a';
ELECTRIC GRANT SELECT ON todo TO 'b';
ELECTRIC GRANT SELECT ON todo TO 'c';
ELECTRIC GRANT UPDATE (title) ON todo TO 'b';
ELECTRIC GRANT UPDATE (title) ON todo TO 'd';
ELECTRIC GRANT UPDATE (title) ON todo TO 'e' CHECK (state = 'open');
ELECTRIC GRANT UPDATE ON todo TO 'b';
ELECTRIC GRANT UPDATE ON todo TO 'd' CHECK (state = 'open');
ELECTRIC GRANT WRITE (title, state) ON todo TO 'c';
ELECTRIC GRANT WRITE ON todo TO 'e' CHECK (state = 'open');
