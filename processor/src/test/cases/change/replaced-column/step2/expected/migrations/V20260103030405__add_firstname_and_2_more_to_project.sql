-- made by Electrified from the entities, never changed once it is committed
-- adds column firstname to table project
-- adds column lastname to table project
-- adds column title to table project
-- leaves column fullname in table project without attribute
-- leaves column name in table project without attribute
-- part 1 of 2
-- base: 239c7a3eba9e40b8
-- head: eb08dca210c8b419
-- body: sha256:f4a592cd3644cac3a35d9f65d15098227f4facdb2431998be8d7c20b3717f5da

SET LOCAL lock_timeout = '5s';
ALTER TABLE project ADD COLUMN firstname varchar(40);
ALTER TABLE project ADD COLUMN lastname varchar(50);
ALTER TABLE project ADD COLUMN title varchar(255);
