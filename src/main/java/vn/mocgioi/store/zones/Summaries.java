package vn.mocgioi.store.zones;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.TargetPeriod;
import vn.mocgioi.land.zones.NewProjects;
import vn.mocgioi.land.zones.ProjectCount;
import vn.mocgioi.land.zones.ProvinceSummary;
import vn.mocgioi.land.zones.Target;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/** Brings together what the province's page says. */
public final class Summaries {
    private final Database database;
    private final Zones zones;
    private final Clearances clearances;

    public Summaries(Database database, Zones zones, Clearances clearances) {
        this.database = database;
        this.zones = zones;
        this.clearances = clearances;
    }

    /** Of the announced zones; nothing is told that the public may not know but for small counts. */
    public ProvinceSummary of(AsOf asOf) {
        List<ZoneReport> announced =
                zones.all(asOf).stream().filter(ZoneReport::announced).toList();
        ClearanceProgress clearance = ClearanceProgress.of(clearances.totals(new Territory.Province(), asOf));
        int year = asOf.day().getYear();
        NewProjects projects = new NewProjects(year, projects(asOf, LocalDate.of(year, 1, 1), asOf.day(), null));
        ProvinceSummary summary = new ProvinceSummary(asOf, announced, clearance, projects, List.of());
        return new ProvinceSummary(asOf, announced, clearance, projects, targets(summary));
    }

    private List<ProjectCount> projects(AsOf asOf, LocalDate from, LocalDate to, @Nullable String zone) {
        return database.withConnection(connection -> {
            NamedSql sql = KnownRows.at(connection, asOf.known())
                    .sql("""
                    select p.country, p.sector, coalesce(p."foreign", p.country <> 'VN', false) as is_foreign, count(*) as projects
                    from projects p
                    where known(p) and p.licence_date between :from and :to and (:zone::text is null or p.zone = :zone)
                      and exists (select from zones z where z.code = p.zone and known(z) and z.public)
                    group by p.country, p.sector, is_foreign
                    """)
                    .bind("from", from)
                    .bind("to", to)
                    .bind("zone", zone);
            return sql.list(
                    connection,
                    row -> new ProjectCount(
                            row.textOrNull("country"),
                            row.textOrNull("sector"),
                            row.bool("is_foreign"),
                            row.longInteger("projects")));
        });
    }

    /** The targets of the periods in which the day lies, with what was reached by the day. */
    private List<Target> targets(ProvinceSummary summary) {
        AsOf asOf = summary.asOf();
        List<Target> targets = database.withConnection(connection -> allTargets(connection, asOf));
        return targets.stream()
                .filter(target -> TargetPeriod.of(target.period())
                        .filter(period -> period.contains(asOf.day()))
                        .isPresent())
                .filter(target ->
                        target.zone().isEmpty() || summary.zone(target.zone()).isPresent())
                .map(target -> target.withActual(
                        actual(target, TargetPeriod.of(target.period()).orElseThrow(), summary)))
                .toList();
    }

    private static List<Target> allTargets(Connection connection, AsOf asOf) throws SQLException {
        NamedSql sql = KnownRows.at(connection, asOf.known()).sql("""
                select t.zone, t.phase, t.measure, t.period, t.value, t.decision_no
                from targets t where known(t)
                order by t.zone, t.phase, t.measure, t.period
                """);
        return sql.list(
                connection,
                row -> new Target(
                        row.text("zone"),
                        row.text("phase"),
                        row.text("measure"),
                        row.text("period"),
                        row.decimal("value"),
                        null,
                        row.textOrNull("decision_no")));
    }

    private @Nullable BigDecimal actual(Target target, TargetPeriod period, ProvinceSummary summary) {
        AsOf asOf = summary.asOf();
        return switch (target.measure()) {
            case "HANDED_OVER_HA" -> handedOverHa(target, summary);
            case "NEW_PROJECTS" ->
                BigDecimal.valueOf(newProjects(target, period, asOf).all());
            case "NEW_FOREIGN_PROJECTS" ->
                BigDecimal.valueOf(newProjects(target, period, asOf).foreign());
            case "OCCUPANCY" -> occupancy(target, summary);
            case "OPERATING_ZONES" ->
                BigDecimal.valueOf(summary.zones().stream()
                        .filter(ZoneReport::operating)
                        .filter(zone -> target.zone().isEmpty() || zone.code().equals(target.zone()))
                        .count());
            default -> null;
        };
    }

    private BigDecimal handedOverHa(Target target, ProvinceSummary summary) {
        if (target.zone().isEmpty()) {
            return summary.clearance().of(Milestone.HANDED_OVER).reached().areaHa();
        }
        Territory territory = target.phase().isEmpty()
                ? new Territory.Zone(target.zone())
                : new Territory.Phase(target.zone(), target.phase());
        return clearances
                .totals(territory, summary.asOf())
                .of(ClearanceFigure.reached(Milestone.HANDED_OVER))
                .areaHa();
    }

    private NewProjects newProjects(Target target, TargetPeriod period, AsOf asOf) {
        return new NewProjects(
                period.from().getYear(),
                projects(asOf, period.from(), asOf.day(), target.zone().isEmpty() ? null : target.zone()));
    }

    private static @Nullable BigDecimal occupancy(Target target, ProvinceSummary summary) {
        BigDecimal rate = summary.occupancyOf(target.zone());
        return rate == null || target.target().compareTo(BigDecimal.ONE) <= 0 ? rate : rate.movePointRight(2);
    }
}
