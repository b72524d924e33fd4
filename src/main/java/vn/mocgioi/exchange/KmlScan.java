package vn.mocgioi.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/**
 * Looks through a KML before GDAL sees it: it must be whole, have places, and nothing that makes more of it than what is
 * in it.
 */
final class KmlScan {
    private KmlScan() {}

    /**
     * @param name the file's name as the user knows it
     * @throws FileProblem when it is no KML, is broken, has no places, or refers to another
     */
    static void requirePlaces(Path file, String name) throws IOException {
        long places = 0;
        boolean begun = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                SafeXml xml = SafeXml.of(in)) {
            while (xml.next()) {
                if (!begun && !xml.starts("kml")) {
                    throw OgrDriver.KML.isNo(name);
                }
                begun = true;
                if (xml.starts("NetworkLink")) {
                    throw new FileProblem(
                            name
                                    + " has a NetworkLink: what it shows lies elsewhere and is not fetched; save the places themselves and take the link out");
                }
                if (xml.starts("Placemark")) {
                    places++;
                }
            }
        } catch (XMLStreamException e) {
            throw new FileProblem(
                    begun
                            ? "%s is cut off or damaged after %,d places: %s; copy or export it again"
                                    .formatted(name, places, SafeXml.why(e))
                            : "%s is no KML that can be read: %s".formatted(name, SafeXml.why(e)),
                    e);
        }
        if (places == 0) {
            throw new FileProblem(name + " has no rows: there is no Placemark in it");
        }
    }
}
