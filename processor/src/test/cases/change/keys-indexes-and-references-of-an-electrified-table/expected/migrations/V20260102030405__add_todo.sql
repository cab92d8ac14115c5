-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds index by_rank to table todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 70b99c0ec2fd5812
-- body: sha256:991b5715392c94ca33f08b0d9c6b92b6fc1e6c5847dc889ed9219f9b23aa0f3b

CREATE TABLE todo (
  id uuid NOT NULL,
  parent_id uuid,
  rank integer,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES todo (id)
);
CREATE INDEX by_rank ON todo (rank);
ALTER TABLE todo ENABLE ELECTRIC;
