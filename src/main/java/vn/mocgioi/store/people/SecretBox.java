package vn.mocgioi.store.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what the service itself has to be able to read again: AES-256-GCM, with a key that lies in a file beside the
 * database and not in it, so that a dump alone opens nothing.
 */
public final class SecretBox {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<byte[]> reading;
    private @Nullable SecretKeySpec key;

    private SecretBox(Supplier<byte[]> reading) {
        this.reading = reading;
    }

    /** One whose secrets nobody can read once this process has ended. */
    public static SecretBox ofThisProcess() {
        byte[] key = random(KEY_BYTES);
        return new SecretBox(() -> key);
    }

    /** With the key of a file, which is made when it is needed and not there, for its owner alone. */
    public static SecretBox in(Path file) {
        return new SecretBox(() -> read(file));
    }

    private static byte[] read(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException(file + " is no key of " + KEY_BYTES
                        + " bytes; take it out of a backup, or remove it and have second factors set up anew");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wholly or not at all, also beside another process that makes it just now. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path made = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".key",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(made, random(KEY_BYTES));
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            // The other one's is the key.
        } catch (UnsupportedOperationException e) {
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** @param whose of whom it is: opened for nobody else */
    byte[] shut(byte[] secret, String whose) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] shut = crypt(Cipher.ENCRYPT_MODE, nonce, secret, whose).orElseThrow();
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + shut.length);
        System.arraycopy(shut, 0, both, NONCE_BYTES, shut.length);
        return both;
    }

    /** Empty when it was shut with another key, or for somebody else. */
    Optional<byte[]> open(byte[] shut, String whose) {
        return crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(shut, NONCE_BYTES),
                Arrays.copyOfRange(shut, NONCE_BYTES, shut.length),
                whose);
    }

    private synchronized SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(reading.get(), "AES");
        }
        return key;
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] bytes, String whose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(whose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(bytes));
        } catch (javax.crypto.AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
