-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 8ad1c2f60f604e10
-- body: sha256:c8f206e90d7850acd72ac3d0c5c9e2a07d1e14792280ec52c3568a437c275ea3

CREATE TABLE todo (
  id uuid NOT NULL,
  loud varchar(60) GENERATED ALWAYS AS (upper(title)) STORED,
  title varchar(50),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT loud CHECK (loud <> 'X')
);
