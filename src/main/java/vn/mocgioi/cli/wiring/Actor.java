package vn.mocgioi.cli.wiring;

/** Who a write of the command line is recorded for. */
public final class Actor {
    private Actor() {}

    /** {@code cli:} and the person who typed the command, also behind sudo. */
    public static String name() {
        String behindSudo = System.getenv("SUDO_USER");
        return "cli:" + (behindSudo == null || behindSudo.isBlank() ? System.getProperty("user.name") : behindSudo);
    }
}
