package vn.mocgioi.http.land;

import io.javalin.http.Context;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.params.DrawnGeometry;

/** Measures what was drawn: the page shows these figures and has no formula of its own. */
public final class MeasurePage {
    private final Drawings drawings;
    private final Crs survey;

    public MeasurePage(Drawings drawings) {
        this.drawings = drawings;
        this.survey = drawings.crs().survey();
    }

    public void measure(Context ctx) {
        DrawnGeometry drawn = drawings.read(ctx);
        Measure measure = Measure.of(drawn.survey(), drawn.wgs84());
        Answer.json(ctx, MeasureAnswer.of(drawn.survey(), measure, survey));
    }
}
