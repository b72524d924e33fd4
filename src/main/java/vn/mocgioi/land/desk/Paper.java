package vn.mocgioi.land.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper by which something is so.
 *
 * @param file SHA-256 of the stored file, in hexadecimal
 */
public record Paper(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String file) {}
