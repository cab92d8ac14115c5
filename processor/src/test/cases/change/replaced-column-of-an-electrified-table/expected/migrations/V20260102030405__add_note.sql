-- made by Electrified from the entities, never changed once it is committed
-- adds table note for app.Note
-- electrifies table note
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 4594bbac0b200938
-- body: sha256:01133ddc68308c8ce5b26e57e6a8c78f26830a8b39f648ea116e87f2cb04dd62

CREATE TABLE note (
  id uuid NOT NULL,
  kind text NOT NULL,
  stars integer,
  text text,
  CONSTRAINT note_pkey PRIMARY KEY (id)
);
ALTER TABLE note ENABLE ELECTRIC;
