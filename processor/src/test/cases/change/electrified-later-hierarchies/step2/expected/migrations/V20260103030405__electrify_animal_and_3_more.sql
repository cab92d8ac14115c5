-- made by Electrified from the entities, never changed once it is committed
-- drops check constraint animal_check of table animal
-- drops check constraint animal_dtype_check of table animal
-- drops unique constraint car_engine_key of table car
-- alters column breed of table animal
-- alters column dtype of table animal
-- alters column engine of table car
-- alters column plate of table papers
-- electrifies table animal
-- electrifies table vehicle
-- electrifies table car
-- electrifies table papers
-- part 1 of 1
-- base: 128427cc973284dc
-- head: 167fffe50bb89e6b
-- body: sha256:fa03052fb09e4a8218af58912a7ce96ffbdc052f8630591fe2bfcfef3444355e

SET LOCAL lock_timeout = '5s';
ALTER TABLE animal DROP CONSTRAINT animal_check;
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;
ALTER TABLE car DROP CONSTRAINT car_engine_key;
ALTER TABLE animal ALTER COLUMN breed TYPE text;
ALTER TABLE animal ALTER COLUMN dtype TYPE text;
ALTER TABLE car ALTER COLUMN engine TYPE text;
ALTER TABLE papers ALTER COLUMN plate TYPE text;
ALTER TABLE animal ENABLE ELECTRIC;
ALTER TABLE vehicle ENABLE ELECTRIC;
ALTER TABLE car ENABLE ELECTRIC;
ALTER TABLE papers ENABLE ELECTRIC;
