package vn.mocgioi.cli.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught. A thread that is lost to an error of Java itself (no memory, a class that cannot be loaded) leaves
 * a service half alive, which is worse than none: it ends, and the service manager starts it again.
 */
public final class FatalErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FatalErrors.class);
    /** As Java itself ends with ExitOnOutOfMemoryError. */
    private static final int EXIT_CODE = 3;

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        try {
            LOG.error("The thread {} ended", thread.getName(), failure);
        } finally {
            if (failure instanceof Error) {
                // Not exit: its hooks may wait for what cannot end any more.
                Runtime.getRuntime().halt(EXIT_CODE);
            }
        }
    }
}
