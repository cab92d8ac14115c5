--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- adds column next to table todo
-- part 2 of 2
-- base: acf7574de5c95d21
-- head: 6c6308fb086dd5ab
-- body: sha256:35c5425a667b0c26d3b81528f45aff4c93db999714e3fb73d6cf6e6b6e47642e

--changeset electrified:20260104030406 logicalFilePath:electrified/liquibase splitStatements:true stripComments:false
SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL;
