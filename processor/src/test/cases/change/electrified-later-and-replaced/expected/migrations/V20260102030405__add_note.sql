-- made by Electrified from the entities, never changed once it is committed
-- adds table note for app.Note
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3342be0b497a817f
-- body: sha256:6d5364c72db1826980e69e714269a05759e405c3853849f777e7c5ba4c6bbb1a

CREATE TABLE note (
  id uuid NOT NULL,
  text varchar(255) NOT NULL,
  CONSTRAINT note_pkey PRIMARY KEY (id)
);
