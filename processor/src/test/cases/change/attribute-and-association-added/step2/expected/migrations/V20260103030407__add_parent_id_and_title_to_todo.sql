-- made by Electrified from the entities, never changed once it is committed
-- adds index todo_title_idx to table todo
-- runs outside a transaction, so that writers do not wait
-- Flyway needs flyway.postgresql.transactional.lock=false for it
-- part 3 of 3
-- base: ebe3fe913c6f77f4
-- head: 94224662b696817d
-- body: sha256:6c77ddadd1a5bb9de783742ccd8ddbba6d8ee6cf89cc59b57eee52a26ec7030b

DROP INDEX CONCURRENTLY IF EXISTS todo_title_idx;
CREATE INDEX CONCURRENTLY todo_title_idx ON todo (title);
