package vn.mocgioi.cli;

/** The entry point of the jar: one command line, one exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
