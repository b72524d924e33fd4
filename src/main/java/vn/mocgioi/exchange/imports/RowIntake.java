package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.imports.CommuneIndex;
import vn.mocgioi.store.imports.StagedRows;

/**
 * A few rows that come from elsewhere than a file, read, checked and measured as those of files are. They may leave out
 * what is known of their objects.
 */
public final class RowIntake {
    private final Layer layer;
    private final Crs survey;
    private final Supplier<CommuneIndex> communes;
    private final @Nullable String crs;

    /**
     * @param survey the CRS in which the province is surveyed
     * @param communes asked only where there is something to place
     * @param crs of geometries, such as {@code EPSG:9213}; null for WGS 84, of eastings and northings the survey CRS
     */
    public RowIntake(Layer layer, Crs survey, Supplier<CommuneIndex> communes, @Nullable String crs) {
        this.layer = layer;
        this.survey = survey;
        this.communes = communes;
        this.crs = crs;
    }

    /**
     * Reads the rows to the end.
     *
     * @param rows makes the rows to be filled
     * @param staged takes them
     * @return the columns that any of them has
     * @throws FileProblem when the CRS is unknown
     */
    public Set<String> read(RowSource source, Supplier<StagedRows> rows, Consumer<StagedRows> staged) {
        ImportRequest request = ImportRequest.of(layer, Path.of("rows"), "desk").wishing(Wish.KNOWN_LEFT_OUT);
        try (FileRows file = FileRows.of(source, layer, Decimals.EVIDENT)) {
            FileCrs system = FileCrs.of(file, request.name(), crs, survey);
            Placement placement = system.crs() == null
                    ? null
                    : new Placement(
                            layer.has(Headings.X_NORTHING) ? Shape.POINT : layer.shape(),
                            system.crs(),
                            survey,
                            layer.equals(Layers.COMMUNES) ? null : communes.get(),
                            (BigDecimal) null);
            RowReader reader = new RowReader(file, request, placement);
            StagedRows filled = rows.get();
            for (FileRows.Row row = file.next(); row != null; row = file.next()) {
                filled.add(reader.read(row));
            }
            staged.accept(filled);
            return new HashSet<>(file.present());
        }
    }
}
