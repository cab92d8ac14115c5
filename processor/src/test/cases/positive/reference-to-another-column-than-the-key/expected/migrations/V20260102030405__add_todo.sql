-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 96febc18b29d2889
-- body: sha256:f38e819646c090454cc5d1555020ca0ff62dd6636d9c802b39b5db58f7aded94

CREATE TABLE todo (
  id uuid NOT NULL,
  code varchar(255),
  neighbour_id uuid,
  parent_code varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_code_key UNIQUE (code),
  CONSTRAINT todo_neighbour_id_fkey FOREIGN KEY (neighbour_id) REFERENCES todo (id),
  CONSTRAINT todo_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES todo (code)
);
