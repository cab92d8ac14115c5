folder=src/main/resources/db/changelog
printf 'databaseChangeLog:\n  - includeAll:\n      path: db/changelog/migrations/\n' > $folder/db.changelog-master.yaml
liquibase() {
  mvn -q -B -ntp -f "$1/liquibase.xml" "liquibase:$2" -Dliquibase.rollbackCount=1 -Dproject="$PWD" \
    -Durl="jdbc:postgresql://localhost:$PGPORT/$PGDATABASE"
}
liquibase "$1" update || exit 1
liquibase "$1" rollback > back 2>&1 && exit 1
grep -q 'No inverse to' back
