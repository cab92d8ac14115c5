-- made by Electrified from the entities, never changed once it is committed
-- adds table todos for app.Todo
-- adds index latest to table todos
-- adds index todos_title_idx to table todos
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: b424ae3fdc28d044
-- body: sha256:daff3595aa1348c3f19db7cc853ce472c7a0dcaf78ed220546e7068e5031aa6d

CREATE TABLE todos (
  id uuid NOT NULL,
  code varchar(255),
  due timestamp(6) with time zone,
  link varchar(255),
  rank integer NOT NULL,
  title varchar(255),
  CONSTRAINT todos_pkey PRIMARY KEY (id),
  CONSTRAINT one_code UNIQUE (code),
  CONSTRAINT todos_link_key UNIQUE (link),
  CONSTRAINT todos_rank_key UNIQUE (rank),
  CONSTRAINT todos_title_rank_key UNIQUE (title, rank)
);
CREATE INDEX latest ON todos (due DESC, title);
CREATE INDEX todos_title_idx ON todos (title);
