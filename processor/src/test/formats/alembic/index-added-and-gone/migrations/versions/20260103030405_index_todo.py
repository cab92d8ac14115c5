# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# adds index by_title to table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 1
# base: 404a1822c35fcb06
# head: efcbf7dc94fe2dac
# body: sha256:7ba91804d2aa550ffa300504a2d4ff4066ec46178b1a43799e3acf91a7bfc8cf

"index todo"

from alembic import op

revision = "20260103030405"
down_revision = "20260102030405"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        execute("DROP INDEX CONCURRENTLY IF EXISTS by_title")
        execute("CREATE INDEX CONCURRENTLY by_title ON todo (title)")


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
