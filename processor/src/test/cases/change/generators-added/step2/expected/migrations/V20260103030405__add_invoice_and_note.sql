-- made by Electrified from the entities, never changed once it is committed
-- adds sequence invoice_seq
-- adds table invoice for app.Invoice
-- adds table note for app.Note
-- adds row notes to table ids
-- part 1 of 1
-- base: 5d635075e9d75bc1
-- head: b4bc4f6428e92af3
-- body: sha256:3db1221f3c8474b24e0ab0a4efe248af35a6423f109e3ca03ee4b610c77629a6

SET LOCAL lock_timeout = '5s';
CREATE SEQUENCE invoice_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE invoice (
  id bigint NOT NULL,
  CONSTRAINT invoice_pkey PRIMARY KEY (id)
);
CREATE TABLE note (
  id bigint NOT NULL,
  CONSTRAINT note_pkey PRIMARY KEY (id)
);
INSERT INTO ids (next_val, sequence_name) VALUES (0, 'notes') ON CONFLICT DO NOTHING;
