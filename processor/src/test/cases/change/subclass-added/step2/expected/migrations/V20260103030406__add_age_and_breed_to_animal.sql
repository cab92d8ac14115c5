-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds check constraint animal_check to table animal
-- checks existing rows: alters check constraint animal_dtype_check of table animal
-- part 2 of 2
-- base: a11b45c4e3a2b5ef
-- head: 9d364350b2f871b9
-- body: sha256:8a754122224d415e35801ee354741e3944d93cf27923e2bed54bc2c8868fc02b

SET LOCAL lock_timeout = '5s';
ALTER TABLE animal VALIDATE CONSTRAINT animal_check;
ALTER TABLE animal VALIDATE CONSTRAINT animal_dtype_check;
