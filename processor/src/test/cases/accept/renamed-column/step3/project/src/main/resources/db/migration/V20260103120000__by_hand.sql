-- by hand, while nobody writes

ALTER TABLE project RENAME COLUMN name TO title;
ALTER TABLE project RENAME COLUMN parent_id TO owner_id;
