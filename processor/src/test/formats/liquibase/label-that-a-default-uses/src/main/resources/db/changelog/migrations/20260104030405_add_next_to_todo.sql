--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 2
-- base: acf7574de5c95d21
-- head: 6c6308fb086dd5ab
-- body: sha256:5eba5f5a72debdfba146eaba7b8c785ee917b6f30883c08291501beea31f1bb6

--changeset electrified:20260104030405 logicalFilePath:electrified/liquibase splitStatements:true stripComments:false
SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE';
