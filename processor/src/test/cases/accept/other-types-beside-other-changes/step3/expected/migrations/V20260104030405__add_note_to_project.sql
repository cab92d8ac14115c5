-- made by Electrified from the entities, never changed once it is committed
-- adds column note to table project
-- adds column size to table project, which was migrated by hand
-- alters column priority of table project, which was migrated by hand
-- alters column title of table project, which was migrated by hand
-- part 1 of 1
-- base: 6fd3f05f43664917
-- head: ad075f419439d27f
-- body: sha256:a5a57f65224e32fd895067a792ede079465887873220e675760cf3a515608a29

SET LOCAL lock_timeout = '5s';
ALTER TABLE project ADD COLUMN note varchar(255);
