--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- alters column state of table todo
-- part 2 of 2
-- base: 7f358ca21cb0c6bb
-- head: acf7574de5c95d21
-- body: sha256:a36aff584954c169c27fa84882561a2c652b52815b4e1015703f4cbc893af644

--changeset electrified:20260103030406 logicalFilePath:electrified/liquibase splitStatements:true stripComments:false
SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW';
