--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- adds enum type state
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 7f358ca21cb0c6bb
-- body: sha256:ea80833c15b533fe5e12ed7005c3e45df566cbe106febc3a2385215feef0a72a

--changeset electrified:20260102030405 logicalFilePath:electrified/liquibase splitStatements:true stripComments:false
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE todo (
  id uuid NOT NULL,
  state state,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
