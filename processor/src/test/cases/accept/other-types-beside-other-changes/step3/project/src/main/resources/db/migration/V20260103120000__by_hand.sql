-- by hand, while nobody writes

ALTER TABLE project ALTER COLUMN priority TYPE bigint;
UPDATE project SET title = left(coalesce(title, ''), 50);
ALTER TABLE project ALTER COLUMN title TYPE varchar(50), ALTER COLUMN title SET NOT NULL;
ALTER TABLE project ADD COLUMN size integer DEFAULT 0 NOT NULL;
ALTER TABLE project ALTER COLUMN size DROP DEFAULT;
