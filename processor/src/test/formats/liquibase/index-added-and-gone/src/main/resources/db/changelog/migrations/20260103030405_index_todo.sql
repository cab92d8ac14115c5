--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- adds index by_title to table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 1
-- base: 404a1822c35fcb06
-- head: efcbf7dc94fe2dac
-- body: sha256:6c8f5f5162580daa7d6b3258f96430cb36dad78c5d4c85cedb838a0367b4ce5f

--changeset electrified:20260103030405 logicalFilePath:electrified/liquibase runInTransaction:false splitStatements:true stripComments:false
DROP INDEX CONCURRENTLY IF EXISTS by_title;
CREATE INDEX CONCURRENTLY by_title ON todo (title);
