package vn.mocgioi.cli.demo.base;

import java.nio.file.Path;
import java.time.Instant;
import vn.mocgioi.land.catalogue.Layer;

/**
 * One file of the demo, to be imported after those before it.
 *
 * @param layer what it holds
 * @param path a GeoJSON in EPSG:9213 or a CSV, with the contract's import columns
 * @param recordedAt the moment at which its rows became known; never earlier than that of the file before
 */
public record DemoFile(Layer layer, Path path, Instant recordedAt) {}
