package vn.mocgioi.cli.wiring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much the program says of what it does. */
public final class Verbosity {
    private Verbosity() {}

    private static final String OURS = "vn.mocgioi";

    public static void raise() {
        ((Logger) LoggerFactory.getLogger(OURS)).setLevel(Level.DEBUG);
    }

    static boolean raised() {
        return LoggerFactory.getLogger(OURS).isDebugEnabled();
    }
}
