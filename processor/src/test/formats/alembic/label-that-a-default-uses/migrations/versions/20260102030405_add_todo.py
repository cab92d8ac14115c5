# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# adds enum type state
# adds table todo for app.Todo
# part 1 of 1
# base: e3b0c44298fc1c14
# head: 7f358ca21cb0c6bb
# body: sha256:8a4e37f395ff21342e15e2895f5ad79554d850ec568cc878939348b44c511fba

"add todo"

from alembic import op

revision = "20260102030405"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute("CREATE TYPE state AS ENUM ('DONE', 'OPEN')")
    execute("CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT")
    execute("CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT")
    execute(
        "CREATE TABLE todo (\n"
        "  id uuid NOT NULL,\n"
        "  state state,\n"
        "  CONSTRAINT todo_pkey PRIMARY KEY (id)\n"
        ")"
    )


def downgrade():
    raise NotImplementedError(
        "Electrified migrates forward only: change the entities and compile, which writes the next migration"
    )


def execute(statement):
    context = op.get_context()
    if context.as_sql:
        context.impl.static_output(statement + ";")
    else:
        op.get_bind().exec_driver_sql(
            statement, execution_options={"no_parameters": True}
        )
