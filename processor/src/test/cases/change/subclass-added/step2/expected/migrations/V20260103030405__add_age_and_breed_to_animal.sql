-- made by Electrified from the entities, never changed once it is committed
-- adds column age to table animal
-- adds column breed to table animal
-- adds check constraint animal_check to table animal
-- alters check constraint animal_dtype_check of table animal
-- part 1 of 2
-- base: a11b45c4e3a2b5ef
-- head: 9d364350b2f871b9
-- body: sha256:da43b498b19c0bfa9305220e9a3090cf3314fa416a599d5027d58b6d70f2c914

SET LOCAL lock_timeout = '5s';
ALTER TABLE animal ADD COLUMN age integer;
ALTER TABLE animal ADD COLUMN breed varchar(255);
ALTER TABLE animal ADD CONSTRAINT animal_check CHECK (dtype <> 'Dog' or (age is not null)) NOT VALID;
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype IN ('Cat', 'Dog')) NOT VALID;
