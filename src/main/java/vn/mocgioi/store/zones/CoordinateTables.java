package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.checks.Boundary;
import vn.mocgioi.land.checks.CoordinateTable;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.known.KnownRows;

/** The coordinate tables of zones and phases. */
public final class CoordinateTables {
    /** What a table and what stands at its foot hang on. */
    public static final List<String> LAYERS = Stream.of(
                    Layers.ZONES, Layers.PHASES, Layers.STAGES, Layers.MARKERS, Layers.MARKER_EVENTS, Layers.RULES)
            .map(Layer::name)
            .toList();

    private final Database database;

    public CoordinateTables(Database database) {
        this.database = database;
    }

    /**
     * Of the boundary that is valid that day; none when there is none.
     *
     * @param phase its number, or empty for the zone as a whole
     */
    public Optional<CoordinateTable> find(String zone, String phase, AsOf asOf) {
        return database.withConnection(connection -> read(connection, zone, phase, asOf));
    }

    private static Optional<CoordinateTable> read(Connection connection, String zone, String phase, AsOf asOf)
            throws SQLException {
        KnownRows known = KnownRows.at(connection, asOf.known());
        for (Boundary boundary : Boundaries.of(connection, known, asOf.day(), zone)) {
            if (boundary.phase().equals(phase)) {
                return Optional.of(
                        CoordinateTable.of(boundary, Markers.of(connection, known, asOf.day(), zone, phase)));
            }
        }
        return Optional.empty();
    }
}
