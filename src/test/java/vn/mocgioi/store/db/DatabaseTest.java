package vn.mocgioi.store.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.mocgioi.store.schema.DatabaseOpening;
import vn.mocgioi.store.schema.SurveyCrsDiffers;

class DatabaseTest {

    @Test
    void aFreshDatabaseIsMigratedAndKeepsTheGridOfThaiNguyen() {
        try (TestDatabase test = TestDatabase.fresh()) {
            assertEquals(9213, test.database().surveySrid());
            assertEquals("16", test.value("select count(*) from layer_version"));
        }
    }

    @Test
    void openingABareDatabaseAddsPostgisAndTheSchema() {
        try (TestDatabase test = TestDatabase.bare()) {
            assertEquals(Optional.empty(), test.database().fault());
            assertEquals("t", test.value("select exists (select from pg_extension where extname = 'postgis')"));
        }
    }

    @Test
    void aRoleWithoutAnyRightToMigrateOpensASchemaThatIsUpToDate() {
        try (TestDatabase test = TestDatabase.fresh()) {
            test.execute("""
                    drop role if exists reader;
                    create role reader login password 'r';
                    grant usage on schema mocgioi to reader;
                    grant select on all tables in schema mocgioi to reader;
                    """);
            DatabaseUrl asReader = new DatabaseUrl(test.url().jdbc(), "reader", "r");
            try (Database database = DatabaseOpening.open(asReader, DatabaseLimits.ofCommand(), OptionalInt.empty())) {
                assertEquals(9213, database.surveySrid());
            }
            test.execute("drop owned by reader; drop role reader");
        }
    }

    @Test
    void theSurveyCrsIsChosenOnceAndAnotherOneIsRefused() {
        try (TestDatabase test = TestDatabase.bare()) {
            DatabaseOpening.open(test.url(), DatabaseLimits.ofCommand(), OptionalInt.of(9217))
                    .close();
            assertEquals(9217, test.database().surveySrid());
            SurveyCrsDiffers refused = assertThrows(
                    SurveyCrsDiffers.class,
                    () -> DatabaseOpening.open(test.url(), DatabaseLimits.ofCommand(), OptionalInt.of(9213)));
            assertTrue(refused.getMessage().contains("EPSG:9217, not EPSG:9213"), refused.getMessage());
        }
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        try (TestDatabase test = TestDatabase.fresh()) {
            Database database = test.database();
            assertThrows(
                    IllegalStateException.class,
                    () -> database.inTransaction(connection -> {
                        connection
                                .createStatement()
                                .execute("insert into change (who, what, layer) values ('me', 'test', 'zones')");
                        throw new IllegalStateException("half way");
                    }));
            assertEquals("0", test.value("select count(*) from change where who = 'me'"));
        }
    }
}
