# Runs `prisma migrate deploy` with the engine that is on npm. The two engines that are not are never asked for anything, and
# are named so that nobody looks for them.
ln -sfn ../npm/node_modules node_modules
cat > prisma/schema.prisma << 'END'
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
END
# The adapter cuts a file at every semicolon, those in texts too; the engine's own connection sends it in one piece, as here.
cat > prisma.config.ts << 'END'
import { defineConfig } from "prisma/config";
import { PrismaPg } from "@prisma/adapter-pg";
// The engine leaves the timer behind that guards its lock, and the pool its connection: the program would wait ten seconds.
const start = globalThis.setTimeout;
globalThis.setTimeout = (...call) => {
  const timer = start(...call);
  return call[1] === 10000 ? timer.unref() : timer;
};
async function adapter() {
  const factory = new PrismaPg({ connectionString: process.env.DATABASE_URL, allowExitOnIdle: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connection.executeScript = async (script) => void (await connection.client.query(script));
    return connection;
  };
  return factory;
}
export default defineConfig({
  schema: "prisma/schema.prisma",
  experimental: { adapter: true },
  engine: "js",
  adapter,
});
END
touch none
DATABASE_URL="postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" CHECKPOINT_DISABLE=1 \
  PRISMA_QUERY_ENGINE_LIBRARY=$PWD/none PRISMA_SCHEMA_ENGINE_BINARY=$PWD/none \
  node_modules/.bin/prisma migrate deploy > out 2>&1 || { cat out; exit 1; }
cat out
[[ $2 == first ]] || grep -q 'No pending migrations' out
