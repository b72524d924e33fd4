package vn.mocgioi.exchange.ogr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.mocgioi.exchange.bytes.SafeXml;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * What a KML has, looked through before GDAL sees it: it must be whole, and what it refers to is never fetched.
 *
 * @param places how many Placemarks
 * @param links the addresses of its NetworkLinks, empty where one has none
 */
public record KmlScan(long places, List<String> links) {
    /** A file with more of them is refused all the same. */
    private static final int MOST_LINKS = 10_000;

    private static final int LONGEST_LINK = 10_000;

    /**
     * Sees to it that a KML has places of its own, and all of them.
     *
     * @param name the file's name as the user knows it
     * @throws FileProblem when it is no KML, is broken, has no places, or refers to another
     */
    static void requirePlaces(Path file, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            KmlScan scan = of(in, name);
            if (!scan.links().isEmpty()) {
                throw linked(name);
            }
            if (scan.places() == 0) {
                throw new FileProblem(name + " has no rows: there is no Placemark in it");
            }
        }
    }

    public static FileProblem linked(String name) {
        return new FileProblem(
                name
                        + " has a NetworkLink: what it shows lies elsewhere and is not fetched; save the places themselves and take the link out");
    }

    /**
     * Looks through a KML.
     *
     * @throws FileProblem when it is none, or is broken
     */
    public static KmlScan of(InputStream in, String name) throws IOException {
        long places = 0;
        boolean begun = false;
        List<String> links = new ArrayList<>();
        try (SafeXml xml = SafeXml.ofAnyPrefixes(in)) {
            boolean inLink = false;
            while (xml.next()) {
                if (!begun && !xml.starts("kml")) {
                    throw OgrDriver.KML.isNo(name);
                }
                begun = true;
                if (xml.starts("Placemark")) {
                    places++;
                } else if (xml.starts("NetworkLink") && links.size() < MOST_LINKS) {
                    inLink = true;
                    links.add("");
                } else if (xml.ends("NetworkLink")) {
                    inLink = false;
                } else if (inLink && xml.starts("href")) {
                    links.set(links.size() - 1, xml.text(LONGEST_LINK).strip());
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
        return new KmlScan(places, links);
    }
}
