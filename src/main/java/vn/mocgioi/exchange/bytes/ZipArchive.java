package vn.mocgioi.exchange.bytes;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * A ZIP that a stranger made, whatever it is called: .zip, .kmz, .xlsx. Nothing of it is believed that was not checked,
 * and no name of it ever becomes a path.
 */
public final class ZipArchive implements AutoCloseable {
    /** More than any file of a province, and less than what fills a disk. */
    private static final long MOST_BYTES = 4L << 30;
    /** Below that a ZIP may be packed as tightly as it likes. */
    private static final long FREE_BYTES = 64L << 20;
    /** Attributes of blanks pack to a hundredth; a bomb to a thousandth. */
    private static final long MOST_RATIO = 250;

    private static final int HEADER = 0x04034B50;
    private static final int HEADER_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final String name;
    private final FileChannel channel;
    private final List<ZipMember> members;

    private ZipArchive(String name, FileChannel channel, List<ZipMember> members) {
        this.name = name;
        this.channel = channel;
        this.members = members;
    }

    /**
     * Opens a ZIP and looks at all that it says of itself.
     *
     * @param name its name as the user knows it
     * @throws FileProblem when it is no whole, honest ZIP of a size that can be unpacked
     */
    public static ZipArchive open(Path file, String name) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                List<ZipMember> members = ZipDirectory.read(channel, name);
                requireModest(members, channel.size(), name);
                return new ZipArchive(name, channel, members);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    private static void requireModest(List<ZipMember> members, long zipBytes, String name) {
        // each is at most 2^63 - 1, so the sum is taken as a float that cannot turn negative
        double bytes = members.stream().mapToDouble(ZipMember::bytes).sum();
        if (bytes > MOST_BYTES || bytes > FREE_BYTES && bytes > (double) MOST_RATIO * zipBytes) {
            throw new FileProblem(
                    "%s of %,d bytes would become %,.0f bytes, which is more than a ZIP may; if it is honest, unpack it and give the files"
                            .formatted(name, zipBytes, bytes));
        }
    }

    public String name() {
        return name;
    }

    public List<ZipMember> members() {
        return members;
    }

    /**
     * The bytes of a member. Reading fails where they are not as many, or not those, that the directory says.
     *
     * @throws FileProblem when it cannot be unpacked
     */
    public InputStream read(ZipMember member) {
        try {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            while (header.hasRemaining()) {
                if (channel.read(header, member.offset() + header.position()) < 0) {
                    throw new EOFException("it ends before '" + member.name() + "'");
                }
            }
            if (header.getInt(0) != HEADER) {
                throw new ZipException("'" + member.name() + "' is not where the directory says");
            }
            long start = member.offset()
                    + HEADER_BYTES
                    + Short.toUnsignedInt(header.getShort(26))
                    + Short.toUnsignedInt(header.getShort(28));
            InputStream packed = new Part(channel, start, member.packedBytes());
            return switch (member.method()) {
                case STORED -> new Checked(packed, member, null);
                case DEFLATED -> {
                    Inflater inflater = new Inflater(true);
                    yield new Checked(new InflaterInputStream(packed, inflater, 1 << 15), member, inflater);
                }
                default ->
                    throw new FileProblem(
                            "'%s' in %s is packed in a way that is not read (%d); pack it as ZIP with deflate"
                                    .formatted(member.name(), name, member.method()));
            };
        } catch (IOException e) {
            throw broken(member, e);
        }
    }

    /**
     * Unpacks a member.
     *
     * @param target does not exist yet
     */
    public void extract(ZipMember member, Path target) {
        try (InputStream in = read(member)) {
            Files.copy(in, target);
        } catch (IOException e) {
            throw broken(member, e);
        }
    }

    /** What to say when {@link #read} or reading from it failed. */
    public FileProblem broken(ZipMember member, IOException e) {
        return new FileProblem(
                "'%s' in %s cannot be unpacked (%s); copy or pack it again"
                        .formatted(
                                member.name(),
                                name,
                                e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new FileProblem("cannot close " + name + ": " + e.getMessage(), e);
        }
    }

    /** Some bytes of a file that others may read at the same time. */
    private static final class Part extends InputStream {
        private final FileChannel channel;
        private final long end;
        private long position;

        Part(FileChannel channel, long start, long length) {
            this.channel = channel;
            this.position = start;
            this.end = Math.addExact(start, length);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int wanted = (int) Math.min(length, end - position);
            if (wanted <= 0) {
                return length == 0 ? 0 : -1;
            }
            int read = channel.read(ByteBuffer.wrap(bytes, offset, wanted), position);
            position += Math.max(0, read);
            return read;
        }
    }

    /** Gives out as many bytes as were promised, and at their end says whether they are those. */
    private static final class Checked extends FilterInputStream {
        private final ZipMember member;
        private final @Nullable Inflater inflater;
        private final CRC32 crc = new CRC32();
        private long count;

        Checked(InputStream in, ZipMember member, @Nullable Inflater inflater) {
            super(in);
            this.member = member;
            this.inflater = inflater;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                crc.update(bytes, offset, read);
                if (count > member.bytes()) {
                    throw new ZipException("it is larger than it says");
                }
            } else if (read < 0 && (count != member.bytes() || crc.getValue() != member.crc())) {
                throw new ZipException("its bytes are not those that were packed");
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            // what is skipped counts too
            return Math.max(0, read(new byte[(int) Math.max(0, Math.min(n, 1 << 13))]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (inflater != null) {
                inflater.end();
            }
        }
    }
}
