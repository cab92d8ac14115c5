-- made by Electrified from the entities, never changed once it is committed
-- adds table project for app.Project
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 6fd3f05f43664917
-- body: sha256:a3e53f061ce527011f95b907d1791a13224331230bb761fdcfbf94d33720b195

CREATE TABLE project (
  id uuid NOT NULL,
  priority integer NOT NULL,
  title varchar(80),
  CONSTRAINT project_pkey PRIMARY KEY (id)
);
