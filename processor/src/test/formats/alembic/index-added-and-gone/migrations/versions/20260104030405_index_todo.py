# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# adds index by_rank to table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 2
# base: efcbf7dc94fe2dac
# head: 69302cebcf061a1e
# body: sha256:fbb62d5e5ebbb49f1976f201c642f25a6360dbcf23947f6bed6b7cdd3c9b3956

"index todo"

from alembic import op

revision = "20260104030405"
down_revision = "20260103030405"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        execute("DROP INDEX CONCURRENTLY IF EXISTS by_rank")
        execute("CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC)")


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
