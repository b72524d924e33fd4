package vn.mocgioi.cli.wiring;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.mocgioi.store.disk.FullDisk;
import vn.mocgioi.store.failure.StoreFailure;

/**
 * One line for a command that failed, and exit code 1.
 *
 * <p>An exception of this program's own says what happened and what mends it; any other, and a statement that the
 * database did not understand, is a fault of the program and says so.
 */
public final class Failures implements IExecutionExceptionHandler {

    private static final String OURS = "vn.mocgioi.";

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        err.println("mocgioi: " + line(failure));
        if (Verbosity.raised()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What the reader is told. */
    static String line(Exception failure) {
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return line(wrapped.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written by this user; change its rights or run as its owner";
        }
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        if (failure instanceof IOException) {
            return FullDisk.saidIn(message)
                    ? "the disk is full; free some space and try again (" + message + ")"
                    : message;
        }
        if (failure.getClass().getName().startsWith(OURS) && !(failure instanceof StoreFailure)) {
            return message;
        }
        return "a fault of this program, please report it: "
                + failure.getClass().getSimpleName() + ": " + message
                + (Verbosity.raised() ? "" : " (--verbose shows where)");
    }
}
