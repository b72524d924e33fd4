package vn.mocgioi.http.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is made faster than it is read. */
@Timeout(60)
class SpoolTest {
    private static final int BYTES = 20_000_000;
    private static final int IN_MEMORY = 400_000;

    /** Takes nothing until it may. */
    private static final class Reader extends OutputStream {
        private final CountDownLatch may = new CountDownLatch(1);
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException("bytes come in blocks");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                may.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            read.write(bytes, offset, length);
        }
    }

    private static byte[] made() {
        byte[] bytes = new byte[BYTES];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void waitsOnTheDiskAndComesOutAsItWasMade() throws IOException {
        byte[] made = made();
        Reader reader = new Reader();
        try (SpoolRoom room = new SpoolRoom(SpoolLimits.DEFAULT, () -> false)) {
            Spool spool = new Spool(room, room.begin(reader, () -> {}));
            spool.write(made);
            spool.end();
            assertTrue(room.bytesOnDisk() > BYTES - IN_MEMORY, room.bytesOnDisk() + " bytes on the disk");

            reader.may.countDown();
            spool.sendRest();

            assertArrayEquals(made, reader.read.toByteArray());
            assertEquals(0, room.bytesOnDisk());
        }
    }

    static boolean hasADeviceThatIsFull() {
        return Path.of("/dev/full").toFile().exists();
    }

    @Test
    @EnabledIf("hasADeviceThatIsFull")
    void isMadeAtThePaceOfItsReaderWhereTheDiskIsFull() throws Exception {
        byte[] made = made();
        Reader reader = new Reader();
        try (SpoolRoom room = new SpoolRoom(
                SpoolLimits.DEFAULT,
                () -> false,
                () -> FileChannel.open(Path.of("/dev/full"), StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            Spool spool = new Spool(room, room.begin(reader, () -> {}));
            Thread maker = new Thread(() -> {
                try {
                    spool.write(made);
                    spool.end();
                } catch (IOException e) {
                    spool.abandon(e);
                }
            });
            maker.start();
            maker.join(500);
            assertTrue(maker.isAlive(), "it waits for its reader");

            reader.may.countDown();
            maker.join();
            spool.sendRest();

            assertArrayEquals(made, reader.read.toByteArray());
            assertEquals(0, room.bytesOnDisk());
        }
    }

    @Test
    void whoReadsSlowlyWhileOthersWaitIsEnded() throws Exception {
        Reader reader = new Reader();
        try (SpoolRoom room = new SpoolRoom(new SpoolLimits(0, Long.MAX_VALUE, 160), () -> true)) {
            Spool spool = new Spool(room, room.begin(reader, () -> {}));

            IOException ended = assertThrows(IOException.class, () -> spool.write(made()));

            assertTrue(String.valueOf(ended.getMessage()).contains("others wait"), ended.getMessage());
            reader.may.countDown();
            spool.abandon(ended);
            assertTrue(reader.read.size() < IN_MEMORY, reader.read.size() + " bytes were sent");
        }
    }
}
