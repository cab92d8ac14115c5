-- made by Electrified from the entities, never changed once it is committed
-- adds column code to table todo
-- adds column day to table todo
-- adds column size to table todo
-- adds column state to table todo
-- adds unique constraint todo_code_key to table todo
-- adds check constraint short to table todo
-- adds check constraint todo_state_check to table todo
-- alters table todo
-- alters column rank of table todo
-- alters column title of table todo
-- part 1 of 2
-- base: 22b314509dd1585a
-- head: 1230e880b080da51
-- body: sha256:b90821cc00af8edc20a496cab6fdd33031b63ff331245be05fb252105d3fe7e9

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN code varchar(255);
ALTER TABLE todo ADD COLUMN day integer;
COMMENT ON COLUMN todo.day IS 'of the day';
ALTER TABLE todo ADD COLUMN size integer;
ALTER TABLE todo ADD COLUMN state smallint;
ALTER TABLE todo ADD CONSTRAINT todo_code_key UNIQUE (code);
ALTER TABLE todo ADD CONSTRAINT short CHECK (size < 10) NOT VALID;
ALTER TABLE todo ADD CONSTRAINT todo_state_check CHECK (state BETWEEN 0 AND 1) NOT VALID;
COMMENT ON TABLE todo IS 'what is to be done';
ALTER TABLE todo ALTER COLUMN rank SET DEFAULT 2;
COMMENT ON COLUMN todo.title IS 'in short';
