<?php
// made by Electrified from the entities, never changed once it is committed
// adds index by_rank to table todo
// runs outside a transaction, so that writers do not wait
// part 1 of 2
// base: efcbf7dc94fe2dac
// head: 69302cebcf061a1e
// body: sha256:d3d891981d10ded25e2f575b4636504aade4a43d36d997b85b09f7f8ed26bda7

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public $withinTransaction = false;

    public function up()
    {
        DB::unprepared("DROP INDEX CONCURRENTLY IF EXISTS by_rank");
        DB::unprepared("CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC)");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
