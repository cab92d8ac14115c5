CREATE TABLE users (
  id uuid PRIMARY KEY,
  email varchar(255),
  CONSTRAINT "Uq Email" UNIQUE (email)
);
CREATE SEQUENCE invoices_seq INCREMENT BY 50;
CREATE TABLE invoices (
  id bigint PRIMARY KEY,
  total bigint NOT NULL,
  CONSTRAINT invoices_total CHECK (total >= 0)
);
CREATE TABLE projects (
  id uuid PRIMARY KEY,
  name varchar(255),
  code varchar(255),
  status varchar(255) CONSTRAINT chk_status CHECK (status IN ('OPEN', 'DONE')),
  owner_id uuid,
  invoice_id bigint,
  CONSTRAINT fk_owner FOREIGN KEY (owner_id) REFERENCES users (id),
  CONSTRAINT fk_projects_invoice FOREIGN KEY (invoice_id) REFERENCES invoices (id),
  CONSTRAINT uq_projects_code UNIQUE (code)
);
CREATE INDEX ix_name ON projects (name);
CREATE INDEX projects_by_status ON projects (status);
CREATE TABLE project_tags (
  project_id uuid NOT NULL REFERENCES projects (id),
  tags varchar(255)
);
