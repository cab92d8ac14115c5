-- made by Electrified from the entities, never changed once it is committed
-- adds column day to table todo
-- alters table todo
-- alters column title of table todo
-- part 1 of 1
-- base: d4445993a199373b
-- head: 4bdc00a07ef81f80
-- body: sha256:da3d92e862159c66af3dfb4049c02584a06507ecc5baf7a0a130f8b8d453e70c

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN day integer;
COMMENT ON COLUMN todo.day IS 'of the day';
COMMENT ON TABLE todo IS 'what is to be done';
COMMENT ON COLUMN todo.title IS 'in short';
