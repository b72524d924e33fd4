package vn.mocgioi.land.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever writes while another waits.
 *
 * @param who such as {@code cli:lan}; null when that cannot be told
 * @param since when; null when that cannot be told
 */
public record OtherWriter(@Nullable String who, @Nullable Instant since) {}
