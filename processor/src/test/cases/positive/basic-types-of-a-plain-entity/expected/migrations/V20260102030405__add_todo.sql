-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3f4574363ffcc56c
-- body: sha256:1d38423bc71e39759922f42ab33f4e1030a33ca67c4df95cc223230a2fabc409

CREATE TABLE todo (
  id uuid NOT NULL,
  big bigint NOT NULL,
  bytes bytea,
  currency varchar(3),
  day date,
  done boolean NOT NULL,
  doneornot boolean,
  effort numeric(21,0),
  exact double precision NOT NULL,
  host inet,
  instant timestamp(6) with time zone,
  letters varchar(255),
  link varchar(255),
  local timestamp(6),
  locale varchar(255),
  mark char(1) NOT NULL,
  moment timestamp(6) with time zone,
  number integer NOT NULL,
  numberornot integer,
  ordinal smallint,
  other uuid,
  price numeric(10,4),
  ratio real NOT NULL,
  required bigint NOT NULL,
  shorttext varchar(20) NOT NULL,
  small smallint NOT NULL,
  state varchar(255),
  story oid,
  text varchar(255),
  time time(0),
  tiny smallint NOT NULL,
  version integer NOT NULL,
  views numeric(38,0),
  year integer,
  zone varchar(255),
  zoned timestamp(6) with time zone,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_ordinal_check CHECK (ordinal BETWEEN 0 AND 1),
  CONSTRAINT todo_state_check CHECK (state IN ('DONE', 'OPEN'))
);
