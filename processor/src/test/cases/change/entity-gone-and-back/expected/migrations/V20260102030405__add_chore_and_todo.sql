-- made by Electrified from the entities, never changed once it is committed
-- adds table chore for app.Chore
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: d5d0320fc8c9882f
-- body: sha256:6dbe20e011eaaabffca22939fd1c5957d22b5a21aba92283bdb6f34939aada9e

CREATE TABLE chore (
  id uuid NOT NULL,
  rank integer NOT NULL,
  CONSTRAINT chore_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
