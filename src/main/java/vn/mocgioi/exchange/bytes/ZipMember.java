package vn.mocgioi.exchange.bytes;

/**
 * One file of a ZIP, as the directory at the end of the ZIP has it.
 *
 * @param name its path within, parted by slashes
 * @param method of compression: 0 none, 8 deflate
 * @param packedBytes in the ZIP
 * @param bytes when unpacked
 * @param crc of the unpacked bytes
 * @param offset of its header in the ZIP
 */
public record ZipMember(String name, int method, long packedBytes, long bytes, long crc, long offset) {

    /** The name without its folders. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The folders before the name, with a slash at the end; empty at the top. */
    public String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
