package vn.mocgioi.cli.demo.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.WorkingDay;
import vn.mocgioi.cli.demo.plan.Project;
import vn.mocgioi.cli.demo.plan.ProvincePlan;
import vn.mocgioi.cli.demo.plan.Stage;
import vn.mocgioi.cli.demo.plan.StageHistory;
import vn.mocgioi.cli.demo.plan.ZonePlan;
import vn.mocgioi.land.terms.Step;

/** The investment projects of the demo and what they lease. */
public final class Tenancy {
    /** Where the new foreign projects of 2024 went; the one of Yên Bình 2 builds the park itself. */
    private static final Map<String, Integer> NEW_IN_ZONE =
            Map.of("KCN-SC1", 1, "KCN-SC2", 5, "KCN-DT", 5, "KCN-NPY", 2, "KCN-YB", 6, "CCN-09", 1);

    private static final List<String> NEW_COUNTRIES = List.of(
            "CN", "HK", "KR", "CN", "JP", "CN", "KR", "TW", "CN", "HK", "KR", "CN", "JP", "CN", "SG", "KR", "CN", "HK",
            "KR", "CN", "JP");

    private static final List<String> NEW_SECTORS =
            List.of("Pin năng lượng mặt trời", "Kính mắt", "Thiết bị điện", "Linh kiện điện tử", "Ống ngắm hồng ngoại");

    private static final List<String> OTHER_SECTORS = List.of(
            "Cơ khí chính xác",
            "May mặc",
            "Bao bì",
            "Vật liệu xây dựng",
            "Chế biến chè",
            "Linh kiện điện tử",
            "Thiết bị điện",
            "Chế biến gỗ",
            "Dược phẩm",
            "Kho vận");

    private final List<Project> projects = new ArrayList<>();
    private final List<Lease> leases = new ArrayList<>();
    private int newProjects;

    private Tenancy() {}

    /** The tenants of these lots, which are all lots of the province. */
    public static Tenancy of(List<Lot> lots) {
        Tenancy tenancy = new Tenancy();
        tenancy.fill(ProvincePlan.operating(false), lots, ProvincePlan.PARK_OCCUPANCY);
        tenancy.fill(ProvincePlan.operating(true), lots, ProvincePlan.CLUSTER_OCCUPANCY);
        tenancy.addNewProject("KCN-YB2", "Hạ tầng khu công nghiệp", Chance.of("infrastructure"));
        if (tenancy.newProjects != ProvincePlan.NEW_PROJECTS) {
            throw new IllegalStateException(tenancy.newProjects + " new projects");
        }
        return tenancy;
    }

    List<Project> projects() {
        return List.copyOf(projects);
    }

    List<Lease> leases() {
        return List.copyOf(leases);
    }

    private void fill(List<ZonePlan> zones, List<Lot> lots, double occupancy) {
        Map<ZonePlan, List<Lot>> leasable = new LinkedHashMap<>();
        for (ZonePlan zone : zones) {
            leasable.put(
                    zone,
                    lots.stream()
                            .filter(lot ->
                                    lot.zone().equals(zone.code()) && lot.leasable() && zone.operates(lot.phase()))
                            .toList());
        }
        LeasedLots.of(zones, leasable, occupancy).forEach((zone, leased) -> {
            settle(zone, leased);
            List<Lot> free = new ArrayList<>(leasable.get(zone));
            leased.forEach(lot -> free.remove(lot.lot()));
            addPastAndFuture(zone, free);
        });
    }

    /** One to three neighbouring lots to a tenant, not all of whom are known as projects. */
    private void settle(ZonePlan zone, List<LeasedLots.Leased> leased) {
        Chance chance = Chance.of(zone.code() + " tenants");
        List<LeasedLots.Leased> inOrder = new ArrayList<>(leased);
        inOrder.sort(Comparator.comparing(lot -> lot.lot().code()));
        int newHere = NEW_IN_ZONE.getOrDefault(zone.code(), 0);
        int next = 0;
        while (next < inOrder.size()) {
            int count = Math.min(chance.whole(1, 3), inOrder.size() - next);
            List<LeasedLots.Leased> group = inOrder.subList(next, next + count);
            next += count;
            if (newHere > 0) {
                newHere--;
                lease(group, addNewProject(zone.code(), chance.oneOf(NEW_SECTORS), chance), chance);
            } else if (chance.happens(0.6)) {
                lease(group, addOldProject(zone, chance), chance);
            } else {
                LocalDate from = oldDay(zone, chance);
                group.forEach(lot -> leases.add(new Lease(lot.lot(), from, null, null, partM2(lot))));
            }
        }
    }

    private void lease(List<LeasedLots.Leased> group, Project project, Chance chance) {
        LocalDate from = WorkingDay.onOrAfter(project.licensed().plusDays(chance.whole(12, 45)));
        for (LeasedLots.Leased lot : group) {
            if (from.isAfter(ProvincePlan.REPORT_DAY)) {
                throw new IllegalStateException(project.code() + " would lease after the report day");
            }
            leases.add(new Lease(lot.lot(), from, null, project.code(), partM2(lot)));
        }
    }

    private static @Nullable Long partM2(LeasedLots.Leased lot) {
        return lot.whole() ? null : lot.areaM2();
    }

    /** A lot that was leased once, and one that will be. */
    private void addPastAndFuture(ZonePlan zone, List<Lot> free) {
        Chance chance = Chance.of(zone.code() + " past");
        if (free.size() < 4) {
            return;
        }
        LocalDate begun = oldDay(zone, chance);
        leases.add(new Lease(
                free.get(0), begun, chance.dayBetween(begun.plusDays(90), LocalDate.of(2024, 6, 28)), null, null));
        if (!zone.cluster()) {
            LocalDate coming = chance.dayBetween(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 6, 10));
            leases.add(new Lease(free.get(1), coming, null, null, null));
        }
    }

    private Project addNewProject(String zone, String sector, Chance chance) {
        int number = ++newProjects;
        // Spread over the year, early enough to lease before its end.
        LocalDate licensed = WorkingDay.onOrAfter(LocalDate.of(2024, 1, 8).plusDays(15L * (number - 1)));
        return add("DA-2024-%02d".formatted(number), zone, NEW_COUNTRIES.get(number - 1), sector, licensed, chance);
    }

    private Project addOldProject(ZonePlan zone, Chance chance) {
        boolean foreign = chance.happens(zone.cluster() ? 0.2 : 0.62);
        String country = foreign ? chance.oneOf(List.of("KR", "KR", "CN", "JP", "TW", "HK", "SG")) : "VN";
        LocalDate licensed = oldDay(zone, chance);
        String code = "DA-%d-%02d".formatted(licensed.getYear(), projects.size() + 1);
        return add(code, zone.code(), country, chance.oneOf(OTHER_SECTORS), licensed, chance);
    }

    private Project add(String code, String zone, String country, String sector, LocalDate licensed, Chance chance) {
        String tag = code.substring(3);
        long capital = Math.round(chance.between(1.2, sector.startsWith("Hạ tầng") ? 90 : 45) * 10) * 100_000;
        Project project = new Project(
                code,
                zone,
                "Dự án minh họa " + tag + ": " + sector.toLowerCase(Locale.ROOT),
                "Nhà đầu tư minh họa " + tag,
                country,
                sector,
                capital,
                licensed);
        projects.add(project);
        return project;
    }

    /** A day between the zone's opening and the end of 2023. */
    private static LocalDate oldDay(ZonePlan zone, Chance chance) {
        LocalDate opened = StageHistory.of(zone).stream()
                .filter(stage -> stage.step() == Step.OPERATING)
                .map(Stage::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return chance.dayBetween(opened, LocalDate.of(2023, 11, 10));
    }
}
