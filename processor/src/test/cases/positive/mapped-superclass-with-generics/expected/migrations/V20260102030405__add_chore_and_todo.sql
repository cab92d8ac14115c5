-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds table chore for app.Chore
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 0939542e02045adc
-- body: sha256:c9642487d32e9cb94eeb92560b1c23fd66712629bdc7ae4f2f74d8b041d19ef5

CREATE TABLE todo (
  id uuid NOT NULL,
  parent_id uuid,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES todo (id)
);
CREATE TABLE chore (
  id bigint NOT NULL,
  parent_id uuid,
  rank integer NOT NULL,
  CONSTRAINT chore_pkey PRIMARY KEY (id),
  CONSTRAINT chore_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES todo (id)
);
