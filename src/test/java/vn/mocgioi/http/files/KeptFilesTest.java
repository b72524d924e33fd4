package vn.mocgioi.http.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.export.OgrFile;

class KeptFilesTest {
    private final KeptFiles files = new KeptFiles();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean firstIsGone = new AtomicBoolean();
    private final AtomicBoolean secondIsGone = new AtomicBoolean();
    private final AtomicInteger built = new AtomicInteger();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void aFileIsBuiltOnForWhoeverElseWaitsAndGivenUpWhenTheyHangUpToo() throws Exception {
        CountDownLatch secondWaits = new CountDownLatch(1);
        CompletableFuture<Path> first = ask(firstIsGone, (target, othersWait) -> {
            begun.countDown();
            until(othersWait);
            secondWaits.countDown();
            until(() -> firstIsGone.get() && !othersWait.getAsBoolean());
            throw new OgrFile.Unwanted();
        });
        begun.await();
        CompletableFuture<Path> second = ask(secondIsGone, this::write);
        firstIsGone.set(true);
        secondWaits.await();
        secondIsGone.set(true);
        assertEquals(OgrFile.Unwanted.class, failure(second));
        assertEquals(OgrFile.Unwanted.class, failure(first));
        assertEquals(0, built.get());
    }

    @Test
    void whoComesWhenTheOtherHasJustGivenUpHasItBuiltAnew() throws Exception {
        CountDownLatch secondWaits = new CountDownLatch(1);
        CompletableFuture<Path> first = ask(firstIsGone, (target, othersWait) -> {
            begun.countDown();
            until(othersWait);
            secondWaits.countDown();
            throw new OgrFile.Unwanted();
        });
        begun.await();
        CompletableFuture<Path> second = ask(secondIsGone, this::write);
        secondWaits.await();
        assertEquals("whole", Files.readString(second.get()));
        assertEquals(OgrFile.Unwanted.class, failure(first));
        assertEquals(1, built.get());
    }

    private CompletableFuture<Path> ask(AtomicBoolean gone, KeptFiles.Builder builder) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return files.get("question", "txt", gone::get, builder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void write(Path target, BooleanSupplier othersWait) throws IOException {
        built.incrementAndGet();
        Files.writeString(target, "whole");
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.yield();
        }
    }

    private static Class<?> failure(CompletableFuture<Path> asked) {
        return assertThrows(Exception.class, asked::get).getCause().getClass();
    }
}
