package vn.mocgioi.exchange.desk;

import java.util.UUID;

/** The key of a change set was sent before, with another body or by somebody else. */
public final class OtherBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherBody(UUID key) {
        super("key " + key + " was sent before with another body; make a new key for a new change set");
    }
}
