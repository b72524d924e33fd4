package vn.mocgioi.store.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.store.db.DatabaseLimits;

/** Databases of earlier versions of the program. */
class UpgradeTest {
    private static final String RECORDINGS = """
            select coalesce(string_agg(r::text, ';' order by r::text), 'none') from clearance_recordings r
            """;
    private static final String STEPS = """
            select coalesce(string_agg(s::text, ';' order by s::text), 'none') from clearance_steps s
            """;

    private static final String LOT_PARTS = """
            select coalesce(string_agg(p::text, ';' order by p::text), 'none') from lot_parts p
            """;
    private static final String LOTS = """
            select string_agg(a::text, ';' order by a::text) from lot_availability a
            """;

    @Test
    void whatWasRecordedBeforeRecordingsWereKeptIsCountedAtTheUpgrade() {
        try (TestLand land = new TestLand()) {
            land.zone("Z", rectangle(0, 0, 100, 100))
                    .phase("Z", "1", rectangle(0, 0, 50, 100))
                    .parcel("1", "1", rectangle(0, 0, 40, 50))
                    .parcel("1", "2", rectangle(40, 0, 120, 50))
                    .event("1/1", "PAID", "2024-05-10")
                    .event("1/2", "HANDED_OVER", "2024-06-10")
                    .correction("1/1", "PAID", "2024-05-11", false);
            String recordings = land.database.value(RECORDINGS);
            String steps = land.database.value(STEPS);
            assertNotEquals("none", recordings);

            // as an upgrade from a schema before V15 leaves it: V24 and what follows are still to come
            land.database.execute("""
                    truncate clearance_recordings;
                    delete from flyway_schema_history where version::int >= 24;
                    drop index parcels_from_afar, parcels_from_very_far;
                    delete from setting where key = 'migrated_by'
                    """);
            open(land);

            assertEquals(recordings, land.database.value(RECORDINGS));
            assertEquals(steps, land.database.value(STEPS));
            assertEquals("0", land.database.value("select count(*) from setting where key like '%recount%'"));

            // nothing is counted twice
            land.database.execute("delete from setting where key = 'migrated_by'");
            open(land);
            assertEquals(recordings, land.database.value(RECORDINGS));
        }
    }

    @Test
    void lotsAreMeasuredAndSaidWhatTheyAreAtTheUpgrade() {
        try (TestLand land = new TestLand()) {
            land.zone("Z", rectangle(0, 0, 100, 100))
                    .parcel("1", "1", rectangle(0, 0, 40, 50))
                    .rows("stages", "zone,step,date", "Z,OPERATING,2020-01-01")
                    .rows("lots", "zone,code,land_use,wkt", "Z,L,INDUSTRIAL,\"" + rectangle(0, 0, 50, 50) + "\"")
                    .event("1/1", "HANDED_OVER", "2024-06-10");
            String parts = land.database.value(LOT_PARTS);
            String lots = land.database.value(LOTS);
            assertNotEquals("none", parts);

            land.database.execute("""
                    drop view published_lots;
                    drop table lot_parts, lot_availability;
                    delete from flyway_schema_history where version::int >= 30 or script like 'R__%';
                    delete from setting where key = 'migrated_by'
                    """);
            open(land);

            assertEquals(parts, land.database.value(LOT_PARTS));
            assertEquals(lots, land.database.value(LOTS));
            assertEquals("FREE", land.database.value("select availability from published_lots"));
        }
    }

    private static void open(TestLand land) {
        DatabaseOpening.open(land.database.url(), DatabaseLimits.ofCommand(), OptionalInt.empty())
                .close();
    }
}
