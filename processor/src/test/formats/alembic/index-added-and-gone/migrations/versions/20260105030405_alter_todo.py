# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# drops index by_rank of table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 1
# base: 69302cebcf061a1e
# head: 404a1822c35fcb06
# body: sha256:819132b78de75bcc9d8d9cb7009f9583111e0beaaeee31a76ba5bc3ac23ceba5

"alter todo"

from alembic import op

revision = "20260105030405"
down_revision = "20260104030406"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        execute("DROP INDEX CONCURRENTLY IF EXISTS by_rank")


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
