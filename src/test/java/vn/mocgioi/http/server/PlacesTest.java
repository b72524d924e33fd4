package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.mocgioi.http.problem.TooBusy;

/** How places are given out when there are fewer than who ask. */
@Timeout(30)
class PlacesTest {
    @Test
    void aCallerHasNoMoreThanItsShare() throws Exception {
        Places places = new Places("requests", 4, 4, 2, 5);
        Places.Place first = places.take("a");
        places.take("a");

        assertThrows(TooBusy.class, () -> places.take("a"));
        places.take("b");
        first.close();
        places.take("a");
    }

    @Test
    void whoWaitsIsNextWhenAPlaceIsLeft() throws Exception {
        Places places = new Places("requests", 1, 1, 9, 5);
        Places.Place first = places.take("a");
        CompletableFuture<Places.Place> waiting = taken(places, "b");
        awaitInUse(places, 2);

        first.close();

        waiting.get(5, TimeUnit.SECONDS).close();
        assertEquals(0, places.inUse());
    }

    @Test
    void whoHasWaitedLongestIsShedFirst() throws Exception {
        Places places = new Places("requests", 1, 1, 9, 20);
        Places.Place first = places.take("a");
        CompletableFuture<Places.Place> longest = taken(places, "b");
        awaitInUse(places, 2);
        CompletableFuture<Places.Place> newest = taken(places, "c");

        ExecutionException shed = assertThrows(ExecutionException.class, () -> longest.get(5, TimeUnit.SECONDS));
        assertEquals(TooBusy.class, shed.getCause().getClass());
        first.close();
        newest.get(5, TimeUnit.SECONDS).close();
        assertEquals(0, places.inUse());
    }

    @Test
    void patienceEnds() throws Exception {
        Places places = new Places("requests", 1, 1, 9, 1);
        Places.Place held = places.take("a");

        assertThrows(TooBusy.class, () -> places.take("b"));
        held.close();
        places.take("b").close();
        assertEquals(0, places.inUse());
    }

    private static CompletableFuture<Places.Place> taken(Places places, String caller) {
        CompletableFuture<Places.Place> taken = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                taken.complete(places.take(caller));
            } catch (TooBusy | InterruptedException e) {
                taken.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return taken;
    }

    private static void awaitInUse(Places places, int count) {
        while (places.inUse() != count) {
            Thread.yield();
        }
    }
}
