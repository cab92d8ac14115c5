-- made by Electrified from the entities, never changed once it is committed
-- adds table project for app.Project
-- adds index by_name to table project
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 03cdddd2a2670d80
-- body: sha256:50743d82c737a2a4d37500c740e06a198c90a4f3554c58f344d948caba17e049

CREATE TABLE project (
  id uuid NOT NULL,
  name varchar(255),
  parent_id uuid,
  CONSTRAINT project_pkey PRIMARY KEY (id),
  CONSTRAINT project_name_key UNIQUE (name),
  CONSTRAINT project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES project (id)
);
CREATE INDEX by_name ON project (name);
