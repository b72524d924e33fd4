package vn.mocgioi.exchange.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * Reads the directory of a ZIP and refuses what an honest ZIP of data does not have: names that lead out of it, links,
 * encrypted members, one name twice, more members than anybody sends.
 *
 * <p>Java's own reader tells neither links nor the bytes of a name, so it cannot be asked.
 */
final class ZipDirectory {
    private static final int MOST_MEMBERS = 10_000;
    private static final int MOST_BYTES = 1 << 24;

    private static final int END = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_64 = 0x06064B50;
    private static final int END_64_BYTES = 56;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int MEMBER = 0x02014B50;
    private static final int MEMBER_BYTES = 46;
    private static final int EXTRA_64 = 1;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    private static final int FLAG_ENCRYPTED = 1;
    private static final int FLAG_UTF8 = 1 << 11;
    private static final int FLAG_NAMES_MASKED = 1 << 13;
    /** The systems whose upper attributes are those of Unix: Unix itself and macOS. */
    private static final Set<Integer> UNIX = Set.of(3, 19);

    private static final int FILE_TYPE = 0170000;
    private static final int LINK = 0120000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;

    private final FileChannel channel;
    private final String zip;
    private final List<Entry> entries = new ArrayList<>();
    /** What stands before the ZIP in its file: a program that unpacks it. */
    private long before;

    private record Entry(byte[] name, int flags, int unixMode, ZipMember bare) {}

    private ZipDirectory(FileChannel channel, String zip) {
        this.channel = channel;
        this.zip = zip;
    }

    /**
     * The members that are files, in the order of the directory; without what macOS and Windows add by themselves.
     *
     * @param zip its name as the user knows it
     * @throws FileProblem when it is no ZIP, is cut off, or is not an honest one
     */
    static List<ZipMember> read(FileChannel channel, String zip) throws IOException {
        ZipDirectory directory = new ZipDirectory(channel, zip);
        try {
            directory.readEntries();
        } catch (EOFException | IllegalArgumentException e) {
            throw directory.broken(e);
        }
        return directory.members();
    }

    private FileProblem broken(Exception cause) {
        return new FileProblem(zip + " is no whole ZIP: its directory cannot be read; copy or pack it again", cause);
    }

    private void readEntries() throws IOException {
        ByteBuffer tail = bytes(Math.max(0, channel.size() - END_BYTES - LONGEST_COMMENT), channel.size());
        int end = endOf(tail);
        long endAt = channel.size() - tail.limit() + end;
        if (tail.getShort(end + 4) != 0) {
            throw new FileProblem(zip + " is one part of a ZIP in several; pack it as one");
        }
        long members = Short.toUnsignedLong(tail.getShort(end + 10));
        long size = Integer.toUnsignedLong(tail.getInt(end + 12));
        long start = Integer.toUnsignedLong(tail.getInt(end + 16));
        long directoryEnd = endAt;
        if (members == LONGEST_COMMENT || size == IN_EXTRA || start == IN_EXTRA) {
            ByteBuffer locator = bytes(endAt - LOCATOR_64_BYTES, endAt);
            require(locator.getInt(0) == LOCATOR_64);
            directoryEnd = locator.getLong(8);
            ByteBuffer end64 = bytes(directoryEnd, directoryEnd + END_64_BYTES);
            require(end64.getInt(0) == END_64);
            members = end64.getLong(32);
            size = end64.getLong(40);
            start = end64.getLong(48);
        }
        before = directoryEnd - size - start;
        require(before >= 0 && size >= 0 && start >= 0);
        if (members < 0 || members > MOST_MEMBERS || size > MOST_BYTES) {
            throw new FileProblem("%s has more than %,d files in it; pack only the data".formatted(zip, MOST_MEMBERS));
        }
        ByteBuffer directory = bytes(start + before, start + before + size);
        for (long i = 0; i < members; i++) {
            entries.add(entry(directory));
        }
    }

    /** The end record is the last thing but a comment. */
    private int endOf(ByteBuffer tail) {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            boolean found = tail.getInt(at) == END
                    && at + END_BYTES + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit();
            if (found) {
                return at;
            }
        }
        throw new FileProblem(zip + " is cut off, or no ZIP: the directory at its end is missing; copy it again");
    }

    private Entry entry(ByteBuffer in) {
        int at = in.position();
        require(in.remaining() >= MEMBER_BYTES && in.getInt(at) == MEMBER);
        int madeBy = in.getShort(at + 4) >> 8 & 0xFF;
        int flags = Short.toUnsignedInt(in.getShort(at + 8));
        int method = Short.toUnsignedInt(in.getShort(at + 10));
        long crc = Integer.toUnsignedLong(in.getInt(at + 16));
        long packed = Integer.toUnsignedLong(in.getInt(at + 20));
        long bytes = Integer.toUnsignedLong(in.getInt(at + 24));
        int nameBytes = Short.toUnsignedInt(in.getShort(at + 28));
        int extraBytes = Short.toUnsignedInt(in.getShort(at + 30));
        int commentBytes = Short.toUnsignedInt(in.getShort(at + 32));
        int mode = UNIX.contains(madeBy) ? in.getInt(at + 38) >>> 16 : 0;
        long offset = Integer.toUnsignedLong(in.getInt(at + 42));
        require(in.remaining() >= MEMBER_BYTES + nameBytes + extraBytes + commentBytes);
        byte[] name = new byte[nameBytes];
        in.get(at + MEMBER_BYTES, name);
        ByteBuffer large =
                extra64(in.slice(at + MEMBER_BYTES + nameBytes, extraBytes).order(ByteOrder.LITTLE_ENDIAN));
        // what did not fit stands there, in this order
        bytes = bytes == IN_EXTRA ? large.getLong() : bytes;
        packed = packed == IN_EXTRA ? large.getLong() : packed;
        offset = offset == IN_EXTRA ? large.getLong() : offset;
        require(bytes >= 0 && packed >= 0 && offset >= 0);
        in.position(at + MEMBER_BYTES + nameBytes + extraBytes + commentBytes);
        return new Entry(name, flags, mode, new ZipMember("", method, packed, bytes, crc, offset + before));
    }

    private static ByteBuffer extra64(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int kind = Short.toUnsignedInt(extra.getShort());
            int size = Math.min(extra.remaining(), Short.toUnsignedInt(extra.getShort()));
            if (kind == EXTRA_64) {
                ByteBuffer large = extra.slice(extra.position(), Math.min(size, extra.remaining()))
                        .order(ByteOrder.LITTLE_ENDIAN);
                return padded(large);
            }
            extra.position(Math.min(extra.limit(), extra.position() + size));
        }
        return padded(ByteBuffer.allocate(0));
    }

    /** Values that are missing become -1, which no size or place is. */
    private static ByteBuffer padded(ByteBuffer large) {
        ByteBuffer padded = ByteBuffer.allocate(3 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(padded.array(), (byte) 0xFF);
        padded.put(0, large, 0, Math.min(large.remaining(), padded.capacity()));
        return padded;
    }

    private List<ZipMember> members() {
        Charset charset = charsetOfNames();
        Set<String> names = new HashSet<>();
        List<ZipMember> members = new ArrayList<>();
        for (Entry entry : entries) {
            String name = nameOf(entry, charset);
            requireHonest(entry, name);
            if (name.endsWith("/") || isAddedBySystem(name)) {
                continue;
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new FileProblem("%s has two files '%s'; pack it again with one".formatted(zip, name));
            }
            ZipMember bare = entry.bare();
            members.add(
                    new ZipMember(name, bare.method(), bare.packedBytes(), bare.bytes(), bare.crc(), bare.offset()));
        }
        return members;
    }

    private void requireHonest(Entry entry, String name) {
        boolean leadsOut = name.startsWith("/")
                || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
        if (leadsOut || name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new FileProblem("%s has a file named '%s', which leads out of it; it is not read, pack the data again"
                    .formatted(zip, name.replaceAll("\\p{Cntrl}", "?")));
        }
        int type = entry.unixMode() & FILE_TYPE;
        if (type == LINK) {
            throw new FileProblem("%s has a link '%s' where the file itself is needed; pack it again without links"
                    .formatted(zip, name));
        }
        if (type != 0 && type != REGULAR && type != FOLDER) {
            throw new FileProblem("%s has '%s', which is no regular file; pack it again".formatted(zip, name));
        }
        if ((entry.flags() & (FLAG_ENCRYPTED | FLAG_NAMES_MASKED)) != 0) {
            throw new FileProblem(
                    zip + " is encrypted; unpack it with its password and pack it again without, or give the files");
        }
    }

    private static boolean isAddedBySystem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || file.startsWith("._")
                || Set.of(".DS_Store", "Thumbs.db", "desktop.ini").contains(file);
    }

    private static String nameOf(Entry entry, Charset charset) {
        boolean utf8 = (entry.flags() & FLAG_UTF8) != 0;
        String name = new String(entry.name(), utf8 ? StandardCharsets.UTF_8 : charset);
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }

    /** Names that do not say to be UTF-8 are in what the writer's system used: UTF-8 too, windows-1258, or code page 437. */
    private Charset charsetOfNames() {
        TextEncoding encoding = new TextEncoding();
        entries.stream()
                .filter(entry -> (entry.flags() & FLAG_UTF8) == 0)
                .forEach(entry -> encoding.read(entry.name(), false));
        TextEncoding.Verdict verdict = encoding.verdict(null);
        return verdict.certainty() == TextEncoding.Certainty.UNSURE ? Charset.forName("IBM437") : verdict.charset();
    }

    private ByteBuffer bytes(long from, long to) throws IOException {
        require(from >= 0 && to >= from && to <= channel.size() && to - from <= MOST_BYTES);
        ByteBuffer buffer = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the directory of the ZIP contradicts itself");
        }
    }
}
