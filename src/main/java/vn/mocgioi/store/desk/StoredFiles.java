package vn.mocgioi.store.desk;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Papers and photos, kept in the database and so in every backup. */
public final class StoredFiles {
    private final Database database;

    public StoredFiles(Database database) {
        this.database = database;
    }

    /**
     * What is known of a file.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param name as its sender called it
     */
    public record Stored(
            String sha256,
            String mediaType,
            @Nullable String name,
            long size,
            boolean hasPreview,
            String sentBy,
            Instant sentAt) {}

    /** Keeps a file; one that is kept already stays as it is. */
    public Stored add(
            String sha256, String mediaType, String name, byte[] bytes, byte @Nullable [] preview, String by) {
        database.inImportTransaction(connection -> new NamedSql("""
                insert into stored_file (sha256, media_type, name, size, bytes, preview, sent_by)
                values (:sha256, :media_type, :name, :size, :bytes, :preview::bytea, :by)
                on conflict (sha256) do nothing
                """)
                .bind("sha256", sha256)
                .bind("media_type", mediaType)
                .bind("name", name)
                .bind("size", (long) bytes.length)
                .bind("bytes", bytes)
                .bind("preview", preview)
                .bind("by", by)
                .update(connection));
        return find(sha256).orElseThrow();
    }

    public Optional<Stored> find(String sha256) {
        return database.inTransaction(connection -> new NamedSql("""
                select sha256, media_type, name, size, preview is not null as has_preview, sent_by, sent_at
                from stored_file where sha256 = :sha256
                """)
                .bind("sha256", sha256)
                .find(
                        connection,
                        row -> new Stored(
                                row.text("sha256"),
                                row.text("media_type"),
                                row.textOrNull("name"),
                                row.longInteger("size"),
                                row.bool("has_preview"),
                                row.text("sent_by"),
                                row.moment("sent_at"))));
    }

    /** Its bytes, or those of its preview; empty where there is none. */
    public Optional<byte[]> bytes(String sha256, boolean preview) {
        return database.inImportTransaction(connection -> new NamedSql("""
                select %1$s as bytes from stored_file where sha256 = :sha256 and %1$s is not null
                """.formatted(preview ? "preview" : "bytes"))
                .bind("sha256", sha256)
                .find(connection, row -> row.bytes("bytes")));
    }
}
