<?php
// made by Electrified from the entities, never changed once it is committed
// adds index by_title to table todo
// runs outside a transaction, so that writers do not wait
// part 1 of 1
// base: 404a1822c35fcb06
// head: efcbf7dc94fe2dac
// body: sha256:490eb0a8b53c9e4bf6381225db1e21f209f5b60c579cda0a88d3652832253912

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public $withinTransaction = false;

    public function up()
    {
        DB::unprepared("DROP INDEX CONCURRENTLY IF EXISTS by_title");
        DB::unprepared("CREATE INDEX CONCURRENTLY by_title ON todo (title)");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
