java -cp "$CLASSES" "$1/flyway.java" "jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE?preferQueryMode=simple" "$2"
