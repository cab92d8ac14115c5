# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# adds table todo for app.Todo
# part 1 of 1
# base: e3b0c44298fc1c14
# head: 404a1822c35fcb06
# body: sha256:d3d8dcf41f63b82f5b786eed5df5895dd7b3826479f4adc43169fb23da7f72a6

"add todo"

from alembic import op

revision = "20260102030405"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute(
        "CREATE TABLE todo (\n"
        "  id uuid NOT NULL,\n"
        "  rank integer,\n"
        "  title varchar(255),\n"
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
