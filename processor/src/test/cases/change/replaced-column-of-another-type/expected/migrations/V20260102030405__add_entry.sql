-- made by Electrified from the entities, never changed once it is committed
-- adds table entry for app.Entry
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 2882ccc4b35bc4ec
-- body: sha256:5886b2b51b6972d42bcd16b15c78af44f19fa416d5678f73330058d119902ee3

CREATE TABLE entry (
  id uuid NOT NULL,
  amount varchar(255),
  code varchar(255),
  count integer,
  day date,
  done varchar(255),
  open boolean,
  price numeric(10,2),
  size varchar(255),
  token uuid,
  total bigint,
  unit varchar(255),
  CONSTRAINT entry_pkey PRIMARY KEY (id),
  CONSTRAINT entry_size_check CHECK (size IN ('LARGE', 'SMALL'))
);
