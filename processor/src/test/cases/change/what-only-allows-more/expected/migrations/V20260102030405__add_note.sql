-- made by Electrified from the entities, never changed once it is committed
-- adds table note for app.Note
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 1c5c74c62f13af14
-- body: sha256:a50266367ea657da6c1d6eb143d103ff6ce2340e75ea9ede3af98d1e06c75c80

CREATE TABLE note (
  id uuid NOT NULL,
  level smallint,
  state varchar(255),
  text varchar(255) NOT NULL,
  title varchar(50),
  CONSTRAINT note_pkey PRIMARY KEY (id),
  CONSTRAINT note_level_check CHECK (level BETWEEN 0 AND 0),
  CONSTRAINT note_state_check CHECK (state IN ('DONE', 'OPEN'))
);
