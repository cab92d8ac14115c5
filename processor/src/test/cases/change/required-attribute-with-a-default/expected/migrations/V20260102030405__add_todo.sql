-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: ebe3fe913c6f77f4
-- body: sha256:69a5932aa61b5c607814f887acfb717b5eb9f0444bb370833c529fc98bbd29ab

CREATE TABLE todo (
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
