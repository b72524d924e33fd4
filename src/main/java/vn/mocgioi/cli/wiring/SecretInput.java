package vn.mocgioi.cli.wiring;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What must not stand on a command line, where all on the machine can read it, nor in a shell's history. */
public final class SecretInput {
    private SecretInput() {}

    /** Asks at the terminal, twice and without an echo; without a terminal takes a line of standard input. */
    public static String ask(String prompt, PrintWriter err) {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return line();
        }
        while (true) {
            char[] typed = console.readPassword("%s", prompt);
            char[] again = typed == null ? null : console.readPassword("Again: ");
            if (typed == null || again == null) {
                throw new CommandFailed("nothing was typed");
            }
            if (java.util.Arrays.equals(typed, again)) {
                return new String(typed);
            }
            err.println("The two are not the same.");
            err.flush();
        }
    }

    /** From Java 22 on there is a console for pipes too, and one that says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new CommandFailed("give the password as one line of standard input, or run this at a terminal");
            }
            return line;
        } catch (IOException e) {
            throw new CommandFailed("standard input cannot be read: " + e.getMessage(), e);
        }
    }
}
