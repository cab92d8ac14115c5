-- made by Electrified from the entities, never changed once it is committed
-- adds table note for app.Note
-- adds table person for app.Person
-- adds table project for app.Project
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 7bd7ba705d97e004
-- body: sha256:5679c806cbc22a0b80b0d891299714ace97d66ff348ab628b14d0af258811f65

CREATE TABLE note (
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  CONSTRAINT note_pkey PRIMARY KEY (id)
);
CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE project (
  id uuid NOT NULL,
  CONSTRAINT project_pkey PRIMARY KEY (id)
);
