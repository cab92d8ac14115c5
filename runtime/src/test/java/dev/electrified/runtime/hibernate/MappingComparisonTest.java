package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as a difference, and what does not. */
class MappingComparisonTest {
  @Test
  void mappingThatAgreesPasses() {
    Boot.of(Tracker.ENTITIES).beside(Tracker.catalog()).passes();
  }

  @Test
  void classesThatAreNotMappedHereAreNoDifference() {
    Boot.of(Tracker.Project.class, Tracker.Issue.class).beside(Tracker.catalog()).passes();
  }

  @Test
  void classesThatNoCatalogueKnowsAreIgnored() {
    Boot.of(Tracker.Project.class, Tracker.Issue.class, Library.Shelf.class, Library.Book.class)
        .beside(Tracker.catalog())
        .passes();
  }

  @Test
  void compositeForeignKeyThatAgreesPasses() {
    Boot.of(Library.Book.class).beside(Library.books()).passes();
  }

  @Test
  void columnsThatWereNotMigratedAndColumnsThatAreNotMapped() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .electrified("projects", Tracker.Project.class)
            .column("at|time|null")
            .column("created|timestamptz|not null")
            .column("id|uuid|not null")
            .column("name|text|not null")
            .column("starts_on|date|null")
            .retired("description");

    assertThat(Boot.of(Tracker.Project.class, Tracker.Issue.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 5 places",
                """
                class and attribute                                                  Hibernate maps                                            was migrated
                ~.Tracker.Project                    nothing                                                   projects.created timestamptz not null
                ~.Tracker.Project                    nothing                                                   projects.starts_on date null
                ~.Tracker.Project.createdAt          projects.created_at timestamp(6) with time zone not null  nothing
                ~.Tracker.Project.description        projects.description varchar(255) null                    projects.description, retired
                ~.Tracker.Project.schedule.startsOn  projects.startson date null                               nothing
                """));
  }

  @Test
  void tableThatIsNotMappedAtAllIsADifference() {
    CatalogFile catalog = Tracker.catalog().plain("project_notes", Tracker.Project.class);

    assertThat(Boot.of(Tracker.ENTITIES).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                Hibernate maps  was migrated
                ~.Tracker.Project  nothing         table project_notes
                """));
  }

  @Test
  void typesOfPlainTablesCountToTheDigit() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("loans", Library.Loan.class)
            .column("id|integer|not null")
            .column("reader|uuid|null")
            .column("returned|boolean|not null")
            .column("ticket|varchar(36)|null");

    assertThat(Boot.of(Library.Loan.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 3 places",
                """
                class and attribute                                      Hibernate maps               was migrated
                ~.Library.Loan.id        loans.id bigint not null     loans.id integer not null
                ~.Library.Loan.returned  loans.returned boolean null  loans.returned boolean not null
                ~.Library.Loan.ticket    loans.ticket text null       loans.ticket varchar(36) null
                """));
  }

  @Test
  void unsizedTypesAreThoseOfElectrifiedTablesOnly() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("issues", Tracker.Issue.class)
            .column("created_at|timestamptz|not null")
            .column("id|uuid|not null")
            .column("project_id|uuid|not null")
            .column("status|text|not null")
            .column("title|text|null")
            .column("urgent|boolean|not null")
            .column("weight|double precision|not null")
            .foreignKey("project_id|projects|id|cascade");

    assertThat(Boot.of(Tracker.Project.class, Tracker.Issue.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                                     Hibernate maps                       was migrated
                ~.Tracker.Issue.status  issues.status varchar(255) not null  issues.status text not null
                ~.Tracker.Issue.title   issues.title varchar(40) null        issues.title text null
                """));
  }

  @Test
  void relaxedColumnMayBeRequiredByItsAttribute() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("readers", Library.Reader.class)
            .column("id|bigint|null|relaxed");

    Boot.of(Library.Reader.class).beside(catalog).passes();
  }

  /** Hibernate 7.4 makes such columns {@code not null} itself, after the comparison. */
  @Test
  void columnOfAGeneratorMayTurnOutToBeRequired() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("visits", Library.Visit.class)
            .column("began|timestamp(6) with time zone|not null")
            .column("changed|timestamp(6) with time zone|not null")
            .column("ended|timestamp(6) with time zone|not null")
            .column("id|bigint|not null");

    assertThat(Boot.of(Library.Visit.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                    Hibernate maps                                 was migrated
                ~.Library.Visit.ended  visits.ended timestamp(6) with time zone null  visits.ended timestamp(6) with time zone not null
                """));
  }

  @Test
  void foreignKeysCountByColumnsTargetAndAction() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("Invoices", Tracker.Invoice.class)
            .column("Number|varchar(20)|not null")
            .column("amount|numeric(12,2)|null")
            .column("discount|real|not null")
            .column("id|bigint|not null|identity")
            .column("project_id|uuid|null")
            .column("scan|bytea|null")
            .column("status|smallint|null")
            .column("version|integer|not null")
            .foreignKey("version|versions|id|no_action")
            .electrified("issues", Tracker.Issue.class)
            .column("created_at|timestamptz|not null")
            .column("id|uuid|not null")
            .column("project_id|uuid|not null")
            .column("status|text|not null")
            .column("title|text|null")
            .column("urgent|boolean|not null")
            .column("weight|double precision|not null")
            .foreignKey("project_id|projects|id|set_null");

    assertThat(Boot.of(Tracker.ENTITIES).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 3 places",
                """
                class and attribute                                        Hibernate maps                                                  was migrated
                ~.Tracker.Invoice.project  Invoices (project_id) references projects (id)                  nothing
                ~.Tracker.Invoice.version  nothing                                                         Invoices (version) references versions (id)
                ~.Tracker.Issue.project    issues (project_id) references projects (id) on delete cascade  issues (project_id) references projects (id) on delete set null
                """));
  }

  @Test
  void tablesAndColumnsOfCollectionsAreTheirAttributes() {
    CatalogFile catalog =
        Library.books().plain("shelves", Library.Shelf.class).column("id|bigint|not null");

    assertThat(Boot.of(Library.Shelf.class, Library.Book.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 3 places",
                """
                class and attribute                                         Hibernate maps              was migrated
                ~.Library.Shelf.books       books.shelf_id bigint null  nothing
                ~.Library.Shelf.labels      table shelf_labels          nothing
                ~.Library.Shelf.neighbours  table shelves_shelves       nothing
                """));
  }

  @Test
  void differencesOfSeveralModulesAreInOneTable() {
    CatalogFile tracker =
        new CatalogFile("tracker")
            .plain("readers", Library.Reader.class)
            .column("id|integer|not null");
    CatalogFile billing =
        new CatalogFile("billing")
            .plain("loans", Library.Loan.class)
            .column("id|bigint|not null")
            .column("reader|uuid|null")
            .column("ticket|text|null");

    assertThat(Boot.of(Library.Reader.class, Library.Loan.class).beside(tracker, billing).failure())
        .isEqualTo(
            Report.of(
                "modules `billing` and `tracker` in 2 places",
                """
                class and attribute                                      Hibernate maps               was migrated
                ~.Library.Loan.returned  loans.returned boolean null  nothing
                ~.Library.Reader.id      readers.id bigint not null   readers.id integer not null
                """));
  }

  @Test
  void singleTableHierarchyIsComparedWithItsTable() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("readers", Library.Child.class, Library.Reader.class)
            .column("dtype|varchar(31)|not null")
            .column("guardian|text|null")
            .column("id|bigint|not null");

    assertThat(Boot.of(Library.Reader.class, Library.Child.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                       Hibernate maps                      was migrated
                ~.Library.Child.guardian  readers.guardian varchar(255) null  readers.guardian text null
                """));
  }

  @Test
  void joinedHierarchyIsComparedTableByTable() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("halls", Library.Hall.class)
            .column("id|bigint|not null")
            .column("seats|integer|not null")
            .plain("rooms", Library.Room.class)
            .column("id|bigint|not null")
            .column("kind|varchar(31)|null");

    assertThat(Boot.of(Library.Room.class, Library.Hall.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in 2 places",
                """
                class and attribute                             Hibernate maps                    was migrated
                ~.Library.Hall  halls (id) references rooms (id)  nothing
                ~.Library.Room  rooms.kind varchar(31) not null   rooms.kind varchar(31) null
                """));
  }

  @Test
  void tablePerClassHierarchyIsComparedWhereItHasTables() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("scanners", Library.Scanner.class)
            .column("id|bigint|not null")
            .column("label|varchar(255)|null")
            .column("resolution|integer|null");

    assertThat(Boot.of(Library.Device.class, Library.Scanner.class).beside(catalog).failure())
        .isEqualTo(
            Report.of(
                "module `tracker` in one place",
                """
                class and attribute                                           Hibernate maps                        was migrated
                ~.Library.Scanner.resolution  scanners.resolution integer not null  scanners.resolution integer null
                """));
  }
}
