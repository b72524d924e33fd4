package vn.mocgioi.http.land;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import vn.mocgioi.land.checks.CoordinateTable;
import vn.mocgioi.land.terms.Language;

/**
 * The rings of a coordinate table as a drawing in millimetres of paper: grid north up, at a round scale that holds when
 * the page is printed at its size, with the numbers of the points, crosses of the grid and a bar to measure by.
 */
final class PlanSketch {
    private static final double WIDTH_MM = 180;
    private static final double MOST_HEIGHT_MM = 118;
    /** Around the drawing, for the numbers of points and of the grid. */
    private static final double MARGIN_MM = 12;

    private static final double FOOT_MM = 9;
    private static final double TEXT_MM = 2.5;
    private static final double POINT_MM = 0.55;
    private static final double[] ROUND = {1, 2, 5};
    /** Drawings are made at 1:25,000, too. */
    private static final double[] ROUND_SCALES = {1, 2, 2.5, 5};

    private final CoordinateTable table;
    private final Language language;
    private final Envelope extent = new Envelope();
    private final long scale;
    private final double heightMm;
    private final double west;
    private final double north;
    private final List<Envelope> taken = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder(8_192);
    private int unnumbered;

    PlanSketch(CoordinateTable table, Language language) {
        this.table = table;
        this.language = language;
        for (CoordinateTable.Ring ring : table.rings()) {
            ring.points().forEach(point -> extent.expandToInclude(point.at()));
        }
        double needed = Math.max(
                extent.getWidth() * 1_000 / (WIDTH_MM - 2 * MARGIN_MM),
                extent.getHeight() * 1_000 / (MOST_HEIGHT_MM - 2 * MARGIN_MM));
        this.scale = roundAbove(needed, 100, ROUND_SCALES);
        this.heightMm = millimetres(extent.getHeight()) + 2 * MARGIN_MM;
        this.west = extent.centre().x - WIDTH_MM / 2 * scale / 1_000;
        this.north = extent.getMaxY() + MARGIN_MM * scale / 1_000;
    }

    /** Of the drawing on paper: 1 to this many. */
    long scale() {
        return scale;
    }

    /** How many points have no number on the drawing, for lack of room. */
    int unnumbered() {
        return unnumbered;
    }

    String svg() {
        svg.append("<svg class=\"plan\" width=\"%1$smm\" height=\"%2$smm\" viewBox=\"0 0 %1$s %2$s\" role=\"img\""
                .formatted(mm(WIDTH_MM), mm(heightMm + FOOT_MM)));
        svg.append(" aria-label=\"%s\" font-size=\"%s\">\n"
                .formatted(language.of("Sơ đồ các điểm", "Sketch of the points"), mm(TEXT_MM)));
        grid();
        outline();
        points();
        north();
        bar();
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        double stepM = roundAbove(Math.max(extent.getWidth(), extent.getHeight()) / 5, 1, ROUND);
        double east = west + WIDTH_MM * scale / 1_000;
        double south = north - heightMm * scale / 1_000;
        svg.append("<rect class=\"frame\" x=\"0.1\" y=\"0.1\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(mm(WIDTH_MM - 0.2), mm(heightMm - 0.2)));
        StringBuilder crosses = new StringBuilder();
        for (double e = Math.ceil(west / stepM) * stepM; e < east; e += stepM) {
            if (x(e) > 8 && x(e) < WIDTH_MM - 16) {
                label(x(e), heightMm - 1, "middle", metres(e), "grid");
            }
            for (double n = Math.ceil(south / stepM) * stepM; n < north; n += stepM) {
                crosses.append("M%s %sh2m-1 -1v2".formatted(mm(x(e) - 1), mm(y(n))));
            }
        }
        for (double n = Math.ceil(south / stepM) * stepM; n < north; n += stepM) {
            if (y(n) > 4 && y(n) < heightMm - 5) {
                label(1, y(n) + TEXT_MM / 3, "start", metres(n), "grid");
            }
        }
        svg.append("<path class=\"crosses\" d=\"").append(crosses).append("\"/>\n");
    }

    private void outline() {
        svg.append("<path class=\"land\" fill-rule=\"evenodd\" d=\"");
        for (CoordinateTable.Ring ring : table.rings()) {
            char command = 'M';
            for (CoordinateTable.NumberedPoint point : ring.points()) {
                svg.append(command).append(mm(x(point.at().x))).append(' ').append(mm(y(point.at().y)));
                command = 'L';
            }
            svg.append('Z');
        }
        svg.append("\"/>\n");
    }

    /** A number stands on the outer side of its corner, where there is room for it. */
    private void points() {
        for (CoordinateTable.Ring ring : table.rings()) {
            int count = ring.points().size();
            for (int i = 0; i < count; i++) {
                Coordinate at = ring.points().get(i).at();
                svg.append("<circle class=\"point\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                        .formatted(mm(x(at.x)), mm(y(at.y)), mm(POINT_MM)));
                Coordinate before = ring.points().get((i + count - 1) % count).at();
                Coordinate after = ring.points().get((i + 1) % count).at();
                number(ring.points().get(i), before, after);
            }
        }
    }

    private void number(CoordinateTable.NumberedPoint point, Coordinate before, Coordinate after) {
        Coordinate at = point.at();
        double awayX = 2 * at.x - before.x - after.x;
        double awayY = 2 * at.y - before.y - after.y;
        double length = Math.hypot(awayX, awayY);
        double away = length == 0 ? Math.PI / 2 : Math.atan2(awayY, awayX);
        double width = point.number().length() * TEXT_MM * 0.58;
        for (double turn : new double[] {0, Math.PI, Math.PI / 2, -Math.PI / 2}) {
            double centreX = x(at.x) + Math.cos(away + turn) * (width / 2 + POINT_MM + 0.8);
            double centreY = y(at.y) - Math.sin(away + turn) * (TEXT_MM / 2 + POINT_MM + 0.6);
            Envelope room = new Envelope(
                    centreX - width / 2, centreX + width / 2, centreY - TEXT_MM / 2, centreY + TEXT_MM / 2);
            if (taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                label(centreX, centreY + TEXT_MM * 0.36, "middle", point.number(), "number");
                return;
            }
        }
        unnumbered++;
    }

    private void north() {
        double x = WIDTH_MM - 7;
        svg.append("<path class=\"north\" d=\"M%s 3l2.4 8l-2.4 -1.8l-2.4 1.8z\"/>\n".formatted(mm(x)));
        label(x, 14, "middle", language.of("B", "N"), "grid");
    }

    /** Some five centimetres of round metres. */
    private void bar() {
        long lengthM = roundBelow(0.05 * scale);
        double lengthMm = millimetres(lengthM);
        double y = heightMm + 3;
        svg.append("<path class=\"bar\" d=\"M0.2 %1$sv1.5h%2$sv-1.5m%3$s 0v1.5\"/>\n"
                .formatted(mm(y - 1.5), mm(lengthMm), mm(-lengthMm / 2)));
        label(0, y + TEXT_MM + 0.6, "start", "0", "grid");
        label(lengthMm, y + TEXT_MM + 0.6, "middle", language.number(BigDecimal.valueOf(lengthM), 0) + " m", "grid");
        label(
                WIDTH_MM,
                y + 1,
                "end",
                language.of("Tỷ lệ 1:", "Scale 1:")
                        + language.number(BigDecimal.valueOf(scale), 0)
                        + language.of(" khi in đúng cỡ A4", " when printed on A4 at full size"),
                "grid");
    }

    private void label(double x, double y, String anchor, String text, String kind) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(kind, mm(x), mm(y), anchor, escaped(text)));
    }

    private static String escaped(String text) {
        StringOutput out = new StringOutput();
        Escape.htmlContent(text, out);
        return out.toString();
    }

    /** The least of 1, 2, 5, 10, 20, … times the unit that is not below. */
    private static long roundAbove(double value, long unit, double[] rounds) {
        long power = unit;
        while (true) {
            for (double round : rounds) {
                if (round * power >= value) {
                    return Math.round(round * power);
                }
            }
            power *= 10;
        }
    }

    private static long roundBelow(double value) {
        long above = roundAbove(value, 1, ROUND);
        if (above == value || above == 1) {
            return above;
        }
        String digits = Long.toString(above);
        return digits.charAt(0) == '5' ? above / 5 * 2 : above / 2;
    }

    private double x(double east) {
        return millimetres(east - west);
    }

    private double y(double northing) {
        return millimetres(north - northing);
    }

    private double millimetres(double metres) {
        return metres * 1_000 / scale;
    }

    /** Seven digits are read in threes; a narrow space is no mark of decimals in any language. */
    private static String metres(double value) {
        return String.format(Locale.ROOT, "%,.0f", value).replace(',', '\u202f');
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
