-- made by Electrified from the entities, never changed once it is committed
-- adds table project for app.Project
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 239c7a3eba9e40b8
-- body: sha256:2d73ae03f6ae5e585dd7a385517597f6f4542dcaff8412c61b6c613873375190

CREATE TABLE project (
  id uuid NOT NULL,
  fullname varchar(40),
  name varchar(255),
  CONSTRAINT project_pkey PRIMARY KEY (id)
);
