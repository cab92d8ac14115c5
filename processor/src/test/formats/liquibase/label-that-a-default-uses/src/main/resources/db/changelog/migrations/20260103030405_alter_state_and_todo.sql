--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 2
-- base: 7f358ca21cb0c6bb
-- head: acf7574de5c95d21
-- body: sha256:7e1fe5059d72c8d7987c8ae453e8f32bae5837fc5aa97c69d638855458e20163

--changeset electrified:20260103030405 logicalFilePath:electrified/liquibase splitStatements:true stripComments:false
SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE';
