package vn.mocgioi.http.spool;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/**
 * An answer between the one who makes it and the one who reads it. What is made faster than it is read waits, a little
 * of it in memory and the rest on the disk, so that whoever makes it is soon through and lets go of the database. Only
 * where there is no room on the disk, or that is full, it is made at the pace of its reader.
 *
 * <p>One thread writes, and when it has filled the first block another begins to send; a short answer is sent by
 * {@link #sendRest}.
 */
public final class Spool extends OutputStream {
    private static final int BLOCK_BYTES = 64 * 1_024;
    private static final int BLOCKS_IN_MEMORY = 4;
    private static final int SEGMENT_BYTES = 128 * BLOCK_BYTES;
    private static final long LOOK_EVERY_MILLIS = 250;

    private final SpoolRoom room;
    private final Sending reader;
    private final Deque<byte[]> memory = new ArrayDeque<>();
    private final Deque<Segment> disk = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK_BYTES];
    private int filled;
    private boolean begun;
    private boolean complete;
    private boolean sent;
    private @Nullable Throwable failure;

    /** A stretch of the answer on the disk. */
    private static final class Segment {
        private final FileChannel file;
        private int written;
        private int read;

        Segment(FileChannel file) {
            this.file = file;
        }
    }

    /** @param reader who reads it; it is {@link SpoolRoom#ended} when all is sent, or nothing more is */
    public Spool(SpoolRoom room, Sending reader) {
        this.room = room;
        this.reader = reader;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int n = Math.min(left, BLOCK_BYTES - filled);
            System.arraycopy(bytes, from, block, filled, n);
            filled += n;
            from += n;
            left -= n;
            if (filled == BLOCK_BYTES) {
                put(block);
                block = new byte[BLOCK_BYTES];
                filled = 0;
                begin();
            }
        }
    }

    /** Nothing is sent sooner for it. */
    @Override
    public void flush() {}

    /** Whether anything may have been sent, so that the answer can only be cut off. */
    public synchronized boolean begun() {
        return begun;
    }

    private void begin() {
        synchronized (this) {
            if (begun) {
                return;
            }
            begun = true;
        }
        room.send(this::sendAll);
    }

    private synchronized void put(byte[] bytes) throws IOException {
        while (true) {
            if (failure != null) {
                throw new EofException(failure);
            }
            if (disk.isEmpty() && memory.size() < BLOCKS_IN_MEMORY) {
                memory.addLast(bytes);
                notifyAll();
                return;
            }
            if (room.take(bytes.length) && spill(bytes)) {
                notifyAll();
                return;
            }
            if (room.isUnbearable(reader)) {
                throw new IOException("others wait, and the caller reads %d bytes a second"
                        .formatted(Math.round(reader.bytesPerSecond())));
            }
            await(LOOK_EVERY_MILLIS);
        }
    }

    /** Writes a block to the disk; false where that takes no more, and nothing of the block counts. */
    private boolean spill(byte[] bytes) {
        try {
            Segment last = disk.peekLast();
            if (last == null || last.written + bytes.length > SEGMENT_BYTES) {
                last = new Segment(room.file());
                disk.addLast(last);
            }
            ByteBuffer from = ByteBuffer.wrap(bytes);
            while (from.hasRemaining()) {
                last.file.write(from, last.written + (long) from.position());
            }
            last.written += bytes.length;
            return true;
        } catch (IOException e) {
            Segment last = disk.peekLast();
            if (last != null && last.written == 0) {
                disk.removeLast();
                drop(last);
            }
            room.giveBack(bytes.length);
            room.refused(e);
            return false;
        }
    }

    /** All was written: what is left can be sent. */
    public void end() throws IOException {
        if (filled > 0) {
            byte[] last = Arrays.copyOf(block, filled);
            filled = 0;
            put(last);
        }
        synchronized (this) {
            complete = true;
            notifyAll();
        }
    }

    /** Nothing more comes, and nothing more is to be sent; returns when nothing is. */
    public void abandon(Throwable reason) {
        synchronized (this) {
            failure = failure == null ? reason : failure;
            complete = true;
            notifyAll();
        }
        if (begun()) {
            awaitSent();
        } else {
            close();
        }
    }

    /**
     * Sends what is not sent yet, and returns when all is.
     *
     * @throws IOException when the reader has gone or is too slow
     */
    public void sendRest() throws IOException {
        boolean mine;
        synchronized (this) {
            mine = !begun;
            begun = true;
        }
        if (mine) {
            sendAll();
        }
        awaitSent();
        Throwable reason = failure();
        if (reason != null) {
            throw reason instanceof IOException cut ? cut : new IOException(reason);
        }
    }

    private synchronized @Nullable Throwable failure() {
        return failure;
    }

    private void sendAll() {
        try {
            for (byte[] next = take(); next != null; next = take()) {
                reader.write(next, 0, next.length);
            }
            reader.flush();
        } catch (IOException | RuntimeException | Error e) {
            synchronized (this) {
                failure = failure == null ? e : failure;
            }
        } finally {
            close();
        }
    }

    /** The next block in order; null when there is none and none comes. */
    private synchronized byte @Nullable [] take() throws IOException {
        while (true) {
            if (failure != null) {
                return null;
            }
            byte[] held = memory.pollFirst();
            if (held != null) {
                notifyAll();
                return held;
            }
            Segment first = disk.peekFirst();
            if (first != null) {
                return read(first);
            }
            if (complete) {
                return null;
            }
            await(0);
        }
    }

    private byte[] read(Segment first) throws IOException {
        ByteBuffer to = ByteBuffer.allocate(Math.min(BLOCK_BYTES, first.written - first.read));
        while (to.hasRemaining()) {
            if (first.file.read(to, first.read + (long) to.position()) < 0) {
                throw new EofException("a file of what waits to be sent is shorter than what was written");
            }
        }
        first.read += to.capacity();
        if (first.read == first.written) {
            disk.removeFirst();
            drop(first);
            notifyAll();
        }
        return to.array();
    }

    private void drop(Segment segment) {
        room.giveBack(segment.written);
        try {
            segment.file.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** Lets go of all that waits. */
    @Override
    public synchronized void close() {
        memory.clear();
        disk.forEach(this::drop);
        disk.clear();
        sent = true;
        room.ended(reader);
        notifyAll();
    }

    private synchronized void awaitSent() {
        boolean interrupted = false;
        while (!sent) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until something has changed, or so long; 0 is without end. */
    private synchronized void await(long millis) throws InterruptedIOException {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
