<?php
// made by Electrified from the entities, never changed once it is committed
// drops index by_rank of table todo
// runs outside a transaction, so that writers do not wait
// part 1 of 1
// base: 69302cebcf061a1e
// head: 404a1822c35fcb06
// body: sha256:a088e5ac35a9b89b4a12c2acb2113f233eaa1f8c2768a2c83129d89bf445ad9b

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public $withinTransaction = false;

    public function up()
    {
        DB::unprepared("DROP INDEX CONCURRENTLY IF EXISTS by_rank");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
