--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 404a1822c35fcb06
-- body: sha256:737e67e0572e664ffc2a2ccc62bfcb0b0d8c2e5a8a0d65ee9c59ad2cc826dc7b

--changeset electrified:20260102030405 logicalFilePath:electrified/liquibase splitStatements:true stripComments:false
CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
