-- made by Electrified from the entities, never changed once it is committed
-- adds table note for app.Note
-- adds table place for app.Place
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: bf5274d2930af4a2
-- body: sha256:f6fb3d50ed7f3aad1e2d1db88258867a9427f2523e9bd168914daba7bb09f2fa

CREATE TABLE note (
  id uuid NOT NULL,
  title varchar(255),
  CONSTRAINT note_pkey PRIMARY KEY (id)
);
CREATE TABLE place (
  id uuid NOT NULL,
  name varchar(255),
  CONSTRAINT place_pkey PRIMARY KEY (id)
);
