package vn.mocgioi.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import vn.mocgioi.store.failure.StoreFailure;

/** The migrations that this program carries. */
final class MigrationFiles {
    private MigrationFiles() {}

    /** On the class path, and at the top of the checkout. */
    static final String FOLDER = "sql";

    /** One number for the names and contents of them all: another as soon as any of them is. */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names()) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                try (InputStream file = MigrationFiles.class.getResourceAsStream("/" + name)) {
                    if (file == null) {
                        throw new IOException("this program has lost its " + name);
                    }
                    digest.update(file.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException | URISyntaxException e) {
            throw new StoreFailure("cannot read the migrations of this program: " + e.getMessage(), e);
        }
    }

    /** Their names, in order; from the jar, or from the folder of classes where there is no jar yet. */
    private static List<String> names() throws IOException, URISyntaxException {
        Path home = Path.of(MigrationFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.list(home.resolve(FOLDER))) {
                return sorted(files.map(file -> FOLDER + "/" + file.getFileName()));
            }
        }
        try (JarFile jar = new JarFile(home.toFile())) {
            return sorted(jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(FOLDER + "/")));
        }
    }

    private static List<String> sorted(Stream<String> names) {
        return names.filter(name -> name.endsWith(".sql")).sorted().toList();
    }
}
