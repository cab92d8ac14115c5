-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 16800bae5340cb0d
-- body: sha256:7d8981142ae1ac3b7f4169e489fe1354e5bf2ad82d808c68fccef0ae7eb34c15

CREATE TABLE todo (
  id uuid NOT NULL,
  cascaded_id uuid,
  loose_id uuid,
  named uuid,
  required_id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_cascaded_id_fkey FOREIGN KEY (cascaded_id) REFERENCES todo (id) ON DELETE CASCADE,
  CONSTRAINT todo_to_named FOREIGN KEY (named) REFERENCES todo (id),
  CONSTRAINT todo_required_id_fkey FOREIGN KEY (required_id) REFERENCES todo (id)
);
