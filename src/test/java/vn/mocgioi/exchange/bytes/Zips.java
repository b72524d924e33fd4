package vn.mocgioi.exchange.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIPs byte by byte, honest ones and others. */
public final class Zips {
    private static final int UTF8 = 1 << 11;

    private final List<Member> members = new ArrayList<>();

    private record Member(byte[] name, byte[] content, int flags, int mode, long said) {}

    /** A file, its name in UTF-8 and said to be. */
    public Zips with(String name, byte[] content) {
        return with(name.getBytes(StandardCharsets.UTF_8), content, UTF8, 0);
    }

    public Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the disk under another name. */
    public Zips with(String name, Path file) {
        try {
            return with(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose name is in an encoding that is not said. */
    public Zips named(byte[] name, Path file) {
        try {
            return with(name, Files.readAllBytes(file), 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Zips with(byte[] name, byte[] content, int flags, int mode) {
        members.add(new Member(name, content, flags, mode, content.length));
        return this;
    }

    public Zips encrypted(String name) {
        return with(name.getBytes(StandardCharsets.UTF_8), new byte[20], 1, 0);
    }

    public Zips link(String name, String target) {
        return with(name.getBytes(StandardCharsets.UTF_8), target.getBytes(StandardCharsets.UTF_8), UTF8, 0120777);
    }

    /** A file that says to be of another size than it is. */
    public Zips lying(String name, byte[] content, long said) {
        members.add(new Member(name.getBytes(StandardCharsets.UTF_8), content, UTF8, 0, said));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Member member : members) {
            byte[] packed = packed(member.content());
            CRC32 crc = new CRC32();
            crc.update(member.content());
            int offset = zip.size();
            ByteBuffer head = littleEndian(30);
            head.putInt(0x04034B50)
                    .putShort((short) 20)
                    .putShort((short) member.flags())
                    .putShort((short) 8);
            head.putInt(0).putInt((int) crc.getValue()).putInt(packed.length).putInt((int) member.said());
            head.putShort((short) member.name().length).putShort((short) 0);
            zip.writeBytes(head.array());
            zip.writeBytes(member.name());
            zip.writeBytes(packed);
            ByteBuffer entry = littleEndian(46);
            entry.putInt(0x02014B50)
                    .put((byte) 20)
                    .put((byte) (member.mode() == 0 ? 0 : 3))
                    .putShort((short) 20);
            entry.putShort((short) member.flags()).putShort((short) 8).putInt(0).putInt((int) crc.getValue());
            entry.putInt(packed.length).putInt((int) member.said()).putShort((short) member.name().length);
            entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
            entry.putInt(member.mode() << 16).putInt(offset);
            directory.writeBytes(entry.array());
            directory.writeBytes(member.name());
        }
        ByteBuffer end = littleEndian(22);
        end.putInt(0x06054B50).putInt(0).putShort((short) members.size()).putShort((short) members.size());
        end.putInt(directory.size()).putInt(zip.size()).putShort((short) 0);
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(end.array());
        return zip.toByteArray();
    }

    public Path write(Path target) {
        try {
            return Files.write(target, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
