-- made by Electrified from the entities, never changed once it is committed
-- adds table projectplan for app.ProjectPlan
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 679facdbca336745
-- body: sha256:d0f5c789f58feac962c654b798c42095a41eb00b9af3ae3fc77a4a9d7819be26

CREATE TABLE projectplan (
  id uuid NOT NULL,
  duedate varchar(255),
  parentplan_id uuid,
  CONSTRAINT projectplan_pkey PRIMARY KEY (id),
  CONSTRAINT projectplan_parentplan_id_fkey FOREIGN KEY (parentplan_id) REFERENCES projectplan (id)
);
