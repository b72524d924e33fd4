package vn.mocgioi.geo.crs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.geom.Coordinate;

/** PROJ as a second opinion, by way of GDAL's {@code gdaltransform}: it shares no code with GeoTools. */
final class Proj {
    private Proj() {}

    /** The points brought from one system to the other; E, N or lon, lat on both sides. */
    static List<Coordinate> transform(String from, String to, List<Coordinate> points) {
        try {
            ProcessBuilder builder = new ProcessBuilder("gdaltransform", "-s_srs", from, "-t_srs", to, "-output_xy");
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            Process process = builder.start();
            CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> write(process, points));
            List<Coordinate> answers = new ArrayList<>();
            try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
                reader.lines().forEach(line -> {
                    String[] xy = line.split(" ");
                    answers.add(new Coordinate(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
                });
            }
            asked.join();
            if (process.waitFor() != 0 || answers.size() != points.size()) {
                throw new IllegalStateException("gdaltransform %s %s gave %d answers for %d points"
                        .formatted(from, to, answers.size(), points.size()));
            }
            return answers;
        } catch (IOException e) {
            throw new IllegalStateException("gdaltransform (apt install gdal-bin) cannot be run", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Process process, List<Coordinate> points) {
        try (Writer writer = process.outputWriter(StandardCharsets.US_ASCII)) {
            for (Coordinate point : points) {
                writer.write(String.format(Locale.ROOT, "%.12f %.12f%n", point.x, point.y));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
