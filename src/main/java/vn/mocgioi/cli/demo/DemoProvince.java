package vn.mocgioi.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.cli.demo.base.Commune;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.cli.demo.base.DemoFiles;
import vn.mocgioi.cli.demo.map.CommuneMap;
import vn.mocgioi.cli.demo.parcels.ClearanceRegister;
import vn.mocgioi.cli.demo.plan.ProvincePlan;
import vn.mocgioi.cli.demo.zones.Lot;
import vn.mocgioi.cli.demo.zones.ParkShape;
import vn.mocgioi.cli.demo.zones.Tenancy;
import vn.mocgioi.cli.demo.zones.ZoneRegister;

/**
 * The demo province: illustrative zones, lots, markers, parcels and their history in the shape of Thái Nguyên's, whose
 * figures on 2024-12-31, summed, are those of {@link ProvincePlan}. The same files every time.
 */
public final class DemoProvince {
    private DemoProvince() {}

    /**
     * Writes all files into an existing, empty folder.
     *
     * @return the files in the order in which they are to be imported: by the moment at which their rows became known,
     *     and each layer after those it refers to
     */
    public static List<DemoFile> write(Path folder) throws IOException {
        DemoFiles files = new DemoFiles();
        List<Commune> communes = CommuneMap.communes();
        List<ParkShape> shapes =
                ProvincePlan.zones().stream().map(ParkShape::of).toList();

        ZoneRegister zones = new ZoneRegister(files);
        communes.forEach(zones::add);
        List<Lot> lots = new ArrayList<>();
        for (ParkShape shape : shapes) {
            lots.addAll(zones.add(shape));
        }
        zones.add(Tenancy.of(lots));
        zones.addTargets();

        new ClearanceRegister(files).add(shapes, communes);
        return files.write(folder);
    }
}
