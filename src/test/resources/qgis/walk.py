"""Opens everything a running service offers in QGIS, without a screen, and prints what QGIS made of it as JSON.

    /usr/bin/python3 walk.py http://127.0.0.1:7070 [FOLDER]

The folder gets the downloads and map.png, a picture of the vector tiles. Needs python3-qgis; QgisTest runs it where
that is installed.
"""

import json
import os
import sys
import tempfile
import urllib.request

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorTileBasicRenderer,
    QgsVectorTileBasicRendererStyle,
    QgsVectorTileLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

FORMATS = ["geojson", "geojsonl", "csv", "kml", "gpkg", "shp.zip", "dxf", "fgb"]


def features(base, collection):
    return QgsVectorLayer(
        f"pagingEnabled='true' restrictToRequestBBOX='1' typename='{collection}' url='{base}/ogc'", collection, "OAPIF"
    )


def opened(base, collection):
    """What the layer says of itself, and what is read from it page by page."""
    layer = features(base, collection)
    if not layer.isValid():
        return {"valid": False, "error": layer.error().message()}
    extent = layer.extent()
    read = list(layer.getFeatures())
    told = {
        "valid": True,
        "crs": layer.crs().authid(),
        "count": layer.featureCount(),
        "read": len(read),
        "fields": {field.name(): field.typeName() for field in layer.fields()},
        "inside": sum(extent.contains(feature.geometry().boundingBox()) for feature in read),
        "text": sorted({str(a) for feature in read for a in feature.attributes() if isinstance(a, str)})[:2000],
    }
    if read:
        box = read[0].geometry().boundingBox().buffered(0.001)
        told["near"] = sum(1 for _ in features(base, collection).getFeatures(QgsFeatureRequest(box)))
        told["touching"] = sum(feature.geometry().intersects(box) for feature in read)
    return told


def filtered(base, collection, subset):
    layer = features(base, collection)
    layer.setSubsetString(subset)
    return sum(1 for _ in layer.getFeatures())


def downloaded(base, collection, ending, folder):
    """How many features QGIS reads from the file, a drawing's outlines alone; -1 when it cannot open it."""
    path = os.path.join(folder, f"{collection}.{ending}")
    urllib.request.urlretrieve(f"{base}/download/{collection}.{ending}", path)
    source = {
        "shp.zip": f"/vsizip/{path}",
        "csv": f"{path}|option:GEOM_POSSIBLE_NAMES=wkt",
        "dxf": f"{path}|layername=entities|geometrytype={'Point' if collection == 'markers' else 'LineString'}",
    }.get(ending, path)
    layer = QgsVectorLayer(source, collection, "ogr")
    if not layer.isValid():
        return -1
    if ending == "dxf":
        layer.setSubsetString("\"SubClasses\" NOT LIKE '%Text%'")
    return sum(1 for _ in layer.getFeatures())


def picture(base, collections, path):
    """The vector tiles of some collections as a picture; how many of its points are not the background."""
    layers = []
    for collection in collections:
        tiles = f"{base}/ogc/collections/{collection}/tiles/WebMercatorQuad/%7Bz%7D/%7By%7D/%7Bx%7D"
        layer = QgsVectorTileLayer(f"type=xyz&url={tiles}&zmin=0&zmax=20", collection)
        style = QgsVectorTileBasicRendererStyle("all", "", QgsWkbTypes.PolygonGeometry)
        style.setSymbol(QgsFillSymbol.createSimple({"color": "31,78,140,40", "outline_color": "#1f4e8c"}))
        renderer = QgsVectorTileBasicRenderer()
        renderer.setStyles([style])
        layer.setRenderer(renderer)
        layers.append(layer)
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    degrees = features(base, collections[0])
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(mercator)
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(600, 450))
    transform = QgsCoordinateTransform(degrees.crs(), mercator, QgsProject.instance())
    settings.setExtent(transform.transformBoundingBox(degrees.extent()))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(path)
    white = QColor("white").rgb()
    return sum(image.pixel(x, y) != white for x in range(image.width()) for y in range(image.height()))


def main(base, folder):
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], True)
    application.initQgis()
    with urllib.request.urlopen(f"{base}/ogc/collections?f=json") as answer:
        names = [collection["id"] for collection in json.load(answer)["collections"]]
    told = {
        "layers": {name: opened(base, name) for name in names},
        "it_parks": filtered(base, "zones", "\"kind\" = 'IT_PARK'"),
        "files": {ending: downloaded(base, "zones", ending, folder) for ending in FORMATS},
        "painted": picture(base, ["zones", "parcels"], os.path.join(folder, "map.png")),
    }
    print(json.dumps(told, ensure_ascii=False))
    sys.stdout.flush()
    # QGIS takes its own threads down in an order that may crash after all is said.
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"), sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp())
