-- made by Electrified from the entities, never changed once it is committed
-- adds enum type unit
-- adds column amount_2 to table entry
-- adds column code_2 to table entry
-- adds column count_2 to table entry
-- adds column day_2 to table entry
-- adds column done_2 to table entry
-- adds column open_2 to table entry
-- adds column price_2 to table entry
-- adds column size_2 to table entry
-- adds column token_2 to table entry
-- adds column total_2 to table entry
-- adds column unit_2 to table entry
-- adds column unit_3 to table entry
-- adds check constraint entry_unit_2_check to table entry
-- leaves column amount in table entry without attribute
-- leaves column code in table entry without attribute
-- leaves column count in table entry without attribute
-- leaves column day in table entry without attribute
-- leaves column done in table entry without attribute
-- leaves column open in table entry without attribute
-- leaves column price in table entry without attribute
-- leaves column size in table entry without attribute
-- leaves column token in table entry without attribute
-- leaves column total in table entry without attribute
-- leaves column unit in table entry without attribute
-- part 1 of 3
-- base: 2882ccc4b35bc4ec
-- head: 055eb4bba932f40a
-- body: sha256:eb67495581526e735d8631d8dcb6f63364043c325680b283626a0546c836bf32

SET LOCAL lock_timeout = '5s';
CREATE TYPE unit AS ENUM ('LARGE', 'SMALL');
CREATE CAST (varchar AS unit) WITH INOUT AS IMPLICIT;
CREATE CAST (unit AS varchar) WITH INOUT AS IMPLICIT;
ALTER TABLE entry ADD COLUMN amount_2 integer;
ALTER TABLE entry ADD COLUMN code_2 uuid;
ALTER TABLE entry ADD COLUMN count_2 varchar(255);
ALTER TABLE entry ADD COLUMN day_2 timestamp(6);
ALTER TABLE entry ADD COLUMN done_2 boolean;
ALTER TABLE entry ADD COLUMN open_2 integer;
ALTER TABLE entry ADD COLUMN price_2 numeric(12,4);
ALTER TABLE entry ADD COLUMN size_2 varchar(5);
ALTER TABLE entry ADD COLUMN token_2 varchar(36);
ALTER TABLE entry ADD COLUMN total_2 smallint;
ALTER TABLE entry ADD COLUMN unit_2 varchar(255);
ALTER TABLE entry ADD COLUMN unit_3 unit;
ALTER TABLE entry ADD CONSTRAINT entry_unit_2_check CHECK (unit_2 IN ('LARGE', 'SMALL')) NOT VALID;
