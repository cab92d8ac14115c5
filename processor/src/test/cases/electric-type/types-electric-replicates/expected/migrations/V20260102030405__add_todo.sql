-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 0c16d354e9cbee31
-- body: sha256:abc8b39d121ea6eb8acad752361334685f32bc0c1047df23033925f5711cb24f

CREATE TABLE todo (
  id uuid NOT NULL,
  big bigint NOT NULL,
  bigornot bigint,
  bytes bytea,
  currency text,
  day date,
  done boolean NOT NULL,
  doneornot boolean,
  exact double precision NOT NULL,
  instant timestamptz,
  letters text,
  local timestamp,
  locale text,
  moment timestamptz,
  number integer NOT NULL,
  numberornot integer,
  ordinal smallint,
  other uuid,
  ratio real NOT NULL,
  shorttext text,
  small smallint NOT NULL,
  state text,
  text text,
  time time,
  tiny smallint NOT NULL,
  year integer,
  zone text,
  zoned timestamptz,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
