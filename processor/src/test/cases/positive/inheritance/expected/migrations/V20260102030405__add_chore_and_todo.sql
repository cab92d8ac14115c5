-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds table chore for app.Chore
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 8d8d7fb5328dadd3
-- body: sha256:1ca9b76fdbdeedd9c982d9c37e309a40673d2a4b0fe73fb9ce626bf4c788d014

CREATE TABLE todo (
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
CREATE TABLE chore (
  id uuid NOT NULL,
  room varchar(255),
  CONSTRAINT chore_pkey PRIMARY KEY (id),
  CONSTRAINT chore_id_fkey FOREIGN KEY (id) REFERENCES todo (id)
);
