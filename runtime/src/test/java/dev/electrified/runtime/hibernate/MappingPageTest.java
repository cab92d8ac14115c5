package dev.electrified.runtime.hibernate;

import app.Project;
import dev.electrified.runtime.rule.RulePage;
import org.junit.jupiter.api.Test;

/** The page of {@code mapping-differs} shows what is said. */
class MappingPageTest {
  @Test
  void columnThatIsRenamedInOrmXmlIsToldAsOnThePage() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("project", Project.class)
            .column("id|uuid|not null")
            .column("startson|date|null");

    RulePage.assertShows(
        Boot.of(Project.class)
            .beside(catalog)
            .withOrmXml(
                """
                <entity class="app.Project" metadata-complete="false">
                  <attributes>
                    <basic name="startsOn"><column name="starts_on"/></basic>
                  </attributes>
                </entity>
                """)
            .failure());
  }
}
