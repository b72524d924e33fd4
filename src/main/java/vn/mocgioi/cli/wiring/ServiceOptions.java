package vn.mocgioi.cli.wiring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.server.ServiceLimits;
import vn.mocgioi.http.spool.SpoolLimits;

/** How much a service takes from whom, and under which address it is known. */
public final class ServiceOptions {
    private static final long BYTES_OF_MB = 1_000_000;
    private static final int BYTES_OF_KB = 1_000;
    private static final long MILLION = 1_000_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--upload-limit",
            paramLabel = "MB",
            defaultValue = "500",
            description = "The largest file that is taken for an import (MOCGIOI_UPLOAD_LIMIT; ${DEFAULT-VALUE})")
    private int uploadLimitMb;

    @Option(
            names = "--requests",
            defaultValue = "128",
            description = "Requests that are answered or wait at once; others are asked to come again"
                    + " (MOCGIOI_REQUESTS; ${DEFAULT-VALUE})")
    private int requests;

    @Option(
            names = "--requests-per-address",
            defaultValue = "48",
            description = "How many of them one address may have; behind a proxy name it with --trusted-proxies, or all"
                    + " callers are one address (MOCGIOI_REQUESTS_PER_ADDRESS; ${DEFAULT-VALUE})")
    private int requestsOfOne;

    @Option(
            names = "--downloads",
            defaultValue = "48",
            description = "Downloads that are sent at once (MOCGIOI_DOWNLOADS; ${DEFAULT-VALUE})")
    private int downloads;

    @Option(
            names = "--download-spool",
            paramLabel = "MB",
            defaultValue = "2000",
            description = "How much of all downloads together may wait on the disk for those who read them slowly"
                    + " (MOCGIOI_DOWNLOAD_SPOOL; ${DEFAULT-VALUE})")
    private int spoolMb;

    @Option(
            names = "--slow-reader",
            paramLabel = "KB",
            defaultValue = "128",
            description = "Who reads fewer kB a second for more than 10 seconds is cut off when others wait for what it"
                    + " holds (MOCGIOI_SLOW_READER; ${DEFAULT-VALUE})")
    private int slowReaderKb;

    @Option(
            names = "--drawing-limit",
            paramLabel = "KB",
            defaultValue = "2000",
            description = "The largest shape that is taken to be measured or counted (MOCGIOI_DRAWING_LIMIT;"
                    + " ${DEFAULT-VALUE})")
    private int drawingKb;

    @Option(
            names = "--drawing-vertices",
            defaultValue = "25000",
            description = "How many vertices it may have (MOCGIOI_DRAWING_VERTICES; ${DEFAULT-VALUE})")
    private int drawingVertices;

    @Option(
            names = "--drawing-work",
            paramLabel = "MILLIONS",
            defaultValue = "100",
            description = "How many millions of vertices are compared at most to count what lies in it: those of all"
                    + " parcels in it, and its own near those across its edge (MOCGIOI_DRAWING_WORK; ${DEFAULT-VALUE})")
    private int drawingWorkMillions;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESS",
            split = ",",
            description = "Proxies whose X-Forwarded-For, -Host and -Proto are believed: addresses and ranges such as"
                    + " 127.0.0.1,10.0.0.0/8 (MOCGIOI_TRUSTED_PROXIES; none)")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address that links in answers have, such as https://mocgioi.example.vn"
                    + " (MOCGIOI_PUBLIC_URL; the one that is asked)")
    private @Nullable String publicUrl;

    public ServiceLimits limits() {
        try {
            return new ServiceLimits(
                    requests,
                    requestsOfOne,
                    downloads,
                    new SpoolLimits(
                            spoolMb * BYTES_OF_MB, (long) slowReaderKb * BYTES_OF_KB, SpoolLimits.DEFAULT.atOnce()),
                    new Drawings.Limits(
                            Math.multiplyExact(drawingKb, BYTES_OF_KB), drawingVertices, drawingWorkMillions * MILLION),
                    uploadLimitMb * BYTES_OF_MB,
                    trustedProxies,
                    Optional.ofNullable(publicUrl));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
