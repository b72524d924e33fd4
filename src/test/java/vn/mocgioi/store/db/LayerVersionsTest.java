package vn.mocgioi.store.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.store.schema.DatabaseOpening;

/** Whatever becomes of who hears of new versions: none is missed for long, and nothing is told of what was known last. */
class LayerVersionsTest {
    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aConnectionThatWasForgottenOnItsWayIsNoticedAndReplaced() throws Exception {
        try (FirewallProxy firewall = new FirewallProxy(port(database.url()));
                Database behind = DatabaseOpening.open(
                        new DatabaseUrl(
                                database.url()
                                        .jdbc()
                                        .replace(":" + port(database.url()) + "/", ":" + firewall.port() + "/"),
                                database.url().user(),
                                database.url().password()),
                        new DatabaseLimits(2, 2, 5, 5),
                        OptionalInt.empty());
                LayerVersions versions = new LayerVersions(behind)) {
            await("it does not listen", versions::isListening);

            firewall.forgetAll();
            write("parcels");

            await("it believes what it heard last", () -> version(versions, "parcels") == 1);
            await("it does not listen again", versions::isListening);
            write("parcels");
            await("it does not hear again", () -> version(versions, "parcels") == 2);
        }
    }

    @Test
    void aListenerThatFailsKeepsNeitherTheOthersNorTheNextVersionFromBeingTold() throws Exception {
        try (LayerVersions versions = new LayerVersions(database.database())) {
            await("it does not listen", versions::isListening);
            LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
            versions.subscribe(version -> {
                if (version.layer().equals("zones")) {
                    throw new IllegalStateException("made to fail");
                }
                throw new StackOverflowError("made to fail");
            });
            versions.subscribe(version -> told.add(version.layer() + " " + version.version()));

            write("zones");
            assertEquals("zones 1", told.poll(30, TimeUnit.SECONDS));
            write("parcels");
            await("it does not hear again", () -> versions.isListening() && version(versions, "parcels") == 1);
            write("zones");
            assertEquals("zones 2", told.poll(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void whileItDoesNotHearEachQuestionReadsTheTable() {
        LayerVersions versions = new LayerVersions(database.database());
        await("it does not listen", versions::isListening);
        String before = versions.of(List.of("parcels")).heard().tag();
        versions.close();
        write("parcels");

        await("it is believed though it has ended", () -> !versions.isListening());

        assertEquals(1, version(versions, "parcels"));
        assertFalse(before.equals(versions.of(List.of("parcels")).heard().tag()));
        assertTrue(before.length() > 1);
    }

    private static long version(LayerVersions versions, String layer) {
        LayerVersion version = versions.all().get(layer);
        return version == null ? -1 : version.version();
    }

    private void write(String layer) {
        database.execute(
                "update layer_version set version = version + 1, changed_at = clock() where layer = '" + layer + "'");
    }

    private static int port(DatabaseUrl url) {
        return URI.create(url.jdbc().substring("jdbc:".length())).getPort();
    }

    private static void await(String otherwise, BooleanSupplier what) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(otherwise);
            }
            Thread.onSpinWait();
        }
    }
}
