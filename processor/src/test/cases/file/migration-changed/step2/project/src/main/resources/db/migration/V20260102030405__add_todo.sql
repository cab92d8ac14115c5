CREATE TABLE something_else (id uuid);
