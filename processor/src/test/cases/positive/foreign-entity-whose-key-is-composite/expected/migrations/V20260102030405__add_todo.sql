-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 2c03505d5c5c3574
-- body: sha256:1bfacde7220da176441ae9fd4d63af69596f1578f1c1403e6c1f9c00031cdc42

SET LOCAL lock_timeout = '5s';
CREATE TABLE todo (
  id uuid NOT NULL,
  owner_number integer,
  owner_year integer,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_owner_number_owner_year_fkey FOREIGN KEY (owner_number, owner_year) REFERENCES owner (number, year)
);
