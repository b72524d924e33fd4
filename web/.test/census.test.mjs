// test/census.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// src/look/palette.ts
var MILESTONE_COLOURS = {
  NONE: "#e4dfd5",
  RECOVERY_NOTICE: "#ffffcc",
  INVENTORY: "#c7e9b4",
  PLAN_APPROVED: "#7fcdbb",
  RECOVERY_DECISION: "#41b6c4",
  PAID: "#2c7fb8",
  HANDED_OVER: "#253494"
};
var DAY = {
  outside: "#eae6dc",
  ground: "#f6f4ee",
  hairline: "#b9b4a8",
  graticule: "#c9c4b8",
  ink: "#1f2933",
  quietInk: "#5b6770",
  halo: "#fdfcf8",
  accent: "#0b6e99",
  alarm: "#d7301f",
  hatch: "#d7301f",
  kinds: { INDUSTRIAL_PARK: "#1f4e8c", INDUSTRIAL_CLUSTER: "#8a4b16", IT_PARK: "#6b2f8a" },
  milestones: MILESTONE_COLOURS,
  unchanged: "#f1eee6",
  parcelLine: "#6f7b84",
  lotFree: "#2e9e5b",
  lotLeased: "#9aa5b1",
  lotOther: "#dcd8cd",
  landUses: { GREEN: "#cfe3c0", WATER: "#cfe0ea", TRAFFIC: "#e8e4da" }
};
var NIGHT = {
  outside: "#14181c",
  ground: "#1c2227",
  hairline: "#49525a",
  graticule: "#39424a",
  ink: "#e8ecef",
  quietInk: "#a3aeb6",
  halo: "#14181c",
  accent: "#5cb8dd",
  alarm: "#ff7b66",
  hatch: "#d7301f",
  kinds: { INDUSTRIAL_PARK: "#7fb0ee", INDUSTRIAL_CLUSTER: "#dfa067", IT_PARK: "#c793e6" },
  milestones: { ...MILESTONE_COLOURS, NONE: "#5a5f63", HANDED_OVER: "#3b4fc4" },
  unchanged: "#2a3036",
  parcelLine: "#0d1013",
  lotFree: "#37b56a",
  lotLeased: "#6d7883",
  lotOther: "#3a4046",
  landUses: { GREEN: "#35452e", WATER: "#2b414d", TRAFFIC: "#33383c" }
};

// src/map/milestone.ts
var MILESTONE_DAYS = [
  ["HANDED_OVER", "handed_over_on"],
  ["PAID", "paid_on"],
  ["RECOVERY_DECISION", "recovery_decision_on"],
  ["PLAN_APPROVED", "plan_approved_on"],
  ["INVENTORY", "inventory_on"],
  ["RECOVERY_NOTICE", "recovery_notice_on"]
];
function milestoneOn(parcel, day) {
  for (const [milestone, property] of MILESTONE_DAYS) {
    const reached = parcel[property];
    if (typeof reached === "string" && reached <= day) return milestone;
  }
  return "NONE";
}

// src/map/source-tiles.ts
var TILE_PX = 512;
function sourceTiles(source, tile) {
  if (!Number.isInteger(tile.zoom)) return [];
  const z = tile.zoom - 1;
  const sourceZ = source.tileZoom(z);
  if (sourceZ === null || tile.x < 0 || tile.y < 0 || tile.x >= 2 ** z || tile.y >= 2 ** z) return [];
  if (sourceZ <= z) return [[sourceZ, tile.x >> z - sourceZ, tile.y >> z - sourceZ]];
  const across = 2 ** (sourceZ - z);
  return Array.from({ length: across * across }, (_, i) => [
    sourceZ,
    tile.x * across + i % across,
    tile.y * across + Math.floor(i / across)
  ]);
}

// src/map/sight.ts
function sheetsInSight(source, frame, missing) {
  const sheets = /* @__PURE__ */ new Set();
  const asked = /* @__PURE__ */ new Set();
  for (let x = Math.floor(frame.originX / TILE_PX); x * TILE_PX < frame.originX + frame.width; x++) {
    for (let y = Math.floor(frame.originY / TILE_PX); y * TILE_PX < frame.originY + frame.height; y++) {
      for (const place of sourceTiles(source, { x, y, zoom: frame.zoom })) {
        if (asked.has(place.join("/"))) continue;
        asked.add(place.join("/"));
        const sheet = source.find(...place);
        if (sheet) sheets.add(sheet);
        if (!source.isCurrent(...place)) missing?.(() => source.load(...place));
      }
    }
  }
  return [...sheets];
}

// src/map/past.ts
var Past = class {
  states = null;
  know(states) {
    this.states = states;
  }
  isOperating(zone, at) {
    if (!this.states) return zone["operating"] === true;
    return latest(this.states.zones[String(zone["code"])], at)?.[2] ?? false;
  }
  /** The step that a zone had reached; null before the first. */
  stage(zone, at) {
    if (!this.states) return zone["stage"] === null ? null : String(zone["stage"]);
    return latest(this.states.zones[String(zone["code"])], at)?.[1] ?? null;
  }
  isLeased(lot, id, at) {
    if (!this.states) return lot["leased"] === true;
    return (this.states.lots[id] ?? []).some(([from, to]) => from <= at && (to === null || at < to));
  }
  status(marker, id, at) {
    if (!this.states) return String(marker["status"]);
    return latest(this.states.markers[id], at)?.[1] ?? "PLANNED";
  }
  /** The day from which a marker's status holds. */
  statusSince(marker, id, at) {
    if (!this.states) return marker["status_on"] === null ? null : String(marker["status_on"]);
    return latest(this.states.markers[id], at)?.[0] ?? null;
  }
};
function latest(all = [], at) {
  return all.filter(([day]) => day <= at).at(-1);
}
var past = new Past();

// src/map/markers.ts
var OFF_DESIGN_M = 0.05;
var isOffDesign = (marker, status) => status !== "PLANNED" && Number(marker["off_design_m"] ?? 0) > OFF_DESIGN_M;

// node_modules/@mapbox/point-geometry/index.js
function Point(x, y) {
  this.x = x;
  this.y = y;
}
Point.prototype = {
  /**
   * Clone this point, returning a new point that can be modified
   * without affecting the old one.
   * @return {Point} the clone
   */
  clone() {
    return new Point(this.x, this.y);
  },
  /**
   * Add this point's x & y coordinates to another point,
   * yielding a new point.
   * @param {Point} p the other point
   * @return {Point} output point
   */
  add(p) {
    return this.clone()._add(p);
  },
  /**
   * Subtract this point's x & y coordinates to from point,
   * yielding a new point.
   * @param {Point} p the other point
   * @return {Point} output point
   */
  sub(p) {
    return this.clone()._sub(p);
  },
  /**
   * Multiply this point's x & y coordinates by point,
   * yielding a new point.
   * @param {Point} p the other point
   * @return {Point} output point
   */
  multByPoint(p) {
    return this.clone()._multByPoint(p);
  },
  /**
   * Divide this point's x & y coordinates by point,
   * yielding a new point.
   * @param {Point} p the other point
   * @return {Point} output point
   */
  divByPoint(p) {
    return this.clone()._divByPoint(p);
  },
  /**
   * Multiply this point's x & y coordinates by a factor,
   * yielding a new point.
   * @param {number} k factor
   * @return {Point} output point
   */
  mult(k) {
    return this.clone()._mult(k);
  },
  /**
   * Divide this point's x & y coordinates by a factor,
   * yielding a new point.
   * @param {number} k factor
   * @return {Point} output point
   */
  div(k) {
    return this.clone()._div(k);
  },
  /**
   * Rotate this point around the 0, 0 origin by an angle a,
   * given in radians
   * @param {number} a angle to rotate around, in radians
   * @return {Point} output point
   */
  rotate(a) {
    return this.clone()._rotate(a);
  },
  /**
   * Rotate this point around p point by an angle a,
   * given in radians
   * @param {number} a angle to rotate around, in radians
   * @param {Point} p Point to rotate around
   * @return {Point} output point
   */
  rotateAround(a, p) {
    return this.clone()._rotateAround(a, p);
  },
  /**
   * Multiply this point by a 4x1 transformation matrix
   * @param {[number, number, number, number]} m transformation matrix
   * @return {Point} output point
   */
  matMult(m) {
    return this.clone()._matMult(m);
  },
  /**
   * Calculate this point but as a unit vector from 0, 0, meaning
   * that the distance from the resulting point to the 0, 0
   * coordinate will be equal to 1 and the angle from the resulting
   * point to the 0, 0 coordinate will be the same as before.
   * @return {Point} unit vector point
   */
  unit() {
    return this.clone()._unit();
  },
  /**
   * Compute a perpendicular point, where the new y coordinate
   * is the old x coordinate and the new x coordinate is the old y
   * coordinate multiplied by -1
   * @return {Point} perpendicular point
   */
  perp() {
    return this.clone()._perp();
  },
  /**
   * Return a version of this point with the x & y coordinates
   * rounded to integers.
   * @return {Point} rounded point
   */
  round() {
    return this.clone()._round();
  },
  /**
   * Return the magnitude of this point: this is the Euclidean
   * distance from the 0, 0 coordinate to this point's x and y
   * coordinates.
   * @return {number} magnitude
   */
  mag() {
    return Math.sqrt(this.x * this.x + this.y * this.y);
  },
  /**
   * Judge whether this point is equal to another point, returning
   * true or false.
   * @param {Point} other the other point
   * @return {boolean} whether the points are equal
   */
  equals(other) {
    return this.x === other.x && this.y === other.y;
  },
  /**
   * Calculate the distance from this point to another point
   * @param {Point} p the other point
   * @return {number} distance
   */
  dist(p) {
    return Math.sqrt(this.distSqr(p));
  },
  /**
   * Calculate the distance from this point to another point,
   * without the square root step. Useful if you're comparing
   * relative distances.
   * @param {Point} p the other point
   * @return {number} distance
   */
  distSqr(p) {
    const dx = p.x - this.x, dy = p.y - this.y;
    return dx * dx + dy * dy;
  },
  /**
   * Get the angle from the 0, 0 coordinate to this point, in radians
   * coordinates.
   * @return {number} angle
   */
  angle() {
    return Math.atan2(this.y, this.x);
  },
  /**
   * Get the angle from this point to another point, in radians
   * @param {Point} b the other point
   * @return {number} angle
   */
  angleTo(b) {
    return Math.atan2(this.y - b.y, this.x - b.x);
  },
  /**
   * Get the angle between this point and another point, in radians
   * @param {Point} b the other point
   * @return {number} angle
   */
  angleWith(b) {
    return this.angleWithSep(b.x, b.y);
  },
  /**
   * Find the angle of the two vectors, solving the formula for
   * the cross product a x b = |a||b|sin(θ) for θ.
   * @param {number} x the x-coordinate
   * @param {number} y the y-coordinate
   * @return {number} the angle in radians
   */
  angleWithSep(x, y) {
    return Math.atan2(
      this.x * y - this.y * x,
      this.x * x + this.y * y
    );
  },
  /** @param {[number, number, number, number]} m */
  _matMult(m) {
    const x = m[0] * this.x + m[1] * this.y, y = m[2] * this.x + m[3] * this.y;
    this.x = x;
    this.y = y;
    return this;
  },
  /** @param {Point} p */
  _add(p) {
    this.x += p.x;
    this.y += p.y;
    return this;
  },
  /** @param {Point} p */
  _sub(p) {
    this.x -= p.x;
    this.y -= p.y;
    return this;
  },
  /** @param {number} k */
  _mult(k) {
    this.x *= k;
    this.y *= k;
    return this;
  },
  /** @param {number} k */
  _div(k) {
    this.x /= k;
    this.y /= k;
    return this;
  },
  /** @param {Point} p */
  _multByPoint(p) {
    this.x *= p.x;
    this.y *= p.y;
    return this;
  },
  /** @param {Point} p */
  _divByPoint(p) {
    this.x /= p.x;
    this.y /= p.y;
    return this;
  },
  _unit() {
    this._div(this.mag());
    return this;
  },
  _perp() {
    const y = this.y;
    this.y = this.x;
    this.x = -y;
    return this;
  },
  /** @param {number} angle */
  _rotate(angle) {
    const cos = Math.cos(angle), sin = Math.sin(angle), x = cos * this.x - sin * this.y, y = sin * this.x + cos * this.y;
    this.x = x;
    this.y = y;
    return this;
  },
  /**
   * @param {number} angle
   * @param {Point} p
   */
  _rotateAround(angle, p) {
    const cos = Math.cos(angle), sin = Math.sin(angle), x = p.x + cos * (this.x - p.x) - sin * (this.y - p.y), y = p.y + sin * (this.x - p.x) + cos * (this.y - p.y);
    this.x = x;
    this.y = y;
    return this;
  },
  _round() {
    this.x = Math.round(this.x);
    this.y = Math.round(this.y);
    return this;
  },
  constructor: Point
};
Point.convert = function(p) {
  if (p instanceof Point) {
    return (
      /** @type {Point} */
      p
    );
  }
  if (Array.isArray(p)) {
    return new Point(+p[0], +p[1]);
  }
  if (p.x !== void 0 && p.y !== void 0) {
    return new Point(+p.x, +p.y);
  }
  throw new Error("Expected [x, y] or {x, y} point format");
};

// node_modules/@mapbox/vector-tile/index.js
var VectorTileFeature = class {
  /**
   * @param {PbfReader} pbf
   * @param {number} end
   * @param {number} extent
   * @param {string[]} keys
   * @param {(number | string | boolean)[]} values
   */
  constructor(pbf, end, extent, keys, values) {
    this.properties = /* @__PURE__ */ Object.create(null);
    this.extent = extent;
    this.type = 0;
    this.id = void 0;
    this._pbf = pbf;
    this._geometry = -1;
    this._keys = keys;
    this._values = values;
    while (pbf.pos < end) {
      const tag = pbf.readVarint();
      if (tag === 8) this.id = pbf.readVarint();
      else if (tag === 18) {
        const tagsEnd = pbf.readVarint() + pbf.pos;
        while (pbf.pos < tagsEnd) {
          const key = keys[pbf.readVarint()];
          const value = values[pbf.readVarint()];
          this.properties[key] = value;
        }
      } else if (tag === 24) this.type = /** @type {0 | 1 | 2 | 3} */
      pbf.readVarint();
      else if (tag === 34) {
        this._geometry = pbf.pos;
        pbf.skip(tag);
      } else pbf.skip(tag);
    }
  }
  loadGeometry() {
    if (this._geometry < 0) throw new Error("feature has no geometry");
    const pbf = this._pbf;
    pbf.pos = this._geometry;
    const end = pbf.readVarint() + pbf.pos;
    const lines = [];
    let line;
    let cmd = 1;
    let length = 0;
    let x = 0;
    let y = 0;
    while (pbf.pos < end) {
      if (length <= 0) {
        const cmdLen = pbf.readVarint();
        cmd = cmdLen & 7;
        length = cmdLen >> 3;
        if (length === 0) continue;
      }
      length--;
      if (cmd === 1) {
        x += pbf.readSVarint();
        y += pbf.readSVarint();
        if (line) lines.push(line);
        line = [new Point(x, y)];
      } else if (cmd === 2) {
        x += pbf.readSVarint();
        y += pbf.readSVarint();
        if (line) line.push(new Point(x, y));
      } else if (cmd === 7) {
        if (line) {
          line.push(line[0].clone());
        }
      } else {
        throw new Error(`unknown command ${cmd}`);
      }
    }
    if (line) lines.push(line);
    return lines;
  }
  bbox() {
    if (this._geometry < 0) throw new Error("feature has no geometry");
    const pbf = this._pbf;
    pbf.pos = this._geometry;
    const end = pbf.readVarint() + pbf.pos;
    let cmd = 1, length = 0, x = 0, y = 0, x1 = Infinity, x2 = -Infinity, y1 = Infinity, y2 = -Infinity;
    while (pbf.pos < end) {
      if (length <= 0) {
        const cmdLen = pbf.readVarint();
        cmd = cmdLen & 7;
        length = cmdLen >> 3;
        if (length === 0) continue;
      }
      length--;
      if (cmd === 1 || cmd === 2) {
        x += pbf.readSVarint();
        y += pbf.readSVarint();
        if (x < x1) x1 = x;
        if (x > x2) x2 = x;
        if (y < y1) y1 = y;
        if (y > y2) y2 = y;
      } else if (cmd !== 7) {
        throw new Error(`unknown command ${cmd}`);
      }
    }
    return [x1, y1, x2, y2];
  }
  /**
   * @param {number} x
   * @param {number} y
   * @param {number} z
   * @return {Feature}
   */
  toGeoJSON(x, y, z) {
    const size = this.extent * Math.pow(2, z), x0 = this.extent * x, y0 = this.extent * y, vtCoords = this.loadGeometry();
    function projectPoint(p) {
      return [
        (p.x + x0) * 360 / size - 180,
        360 / Math.PI * Math.atan(Math.exp((1 - (p.y + y0) * 2 / size) * Math.PI)) - 90
      ];
    }
    function projectLine(line) {
      return line.map(projectPoint);
    }
    let geometry;
    if (this.type === 1) {
      const points = [];
      for (const line of vtCoords) {
        points.push(line[0]);
      }
      const coordinates = projectLine(points);
      geometry = points.length === 1 ? { type: "Point", coordinates: coordinates[0] } : { type: "MultiPoint", coordinates };
    } else if (this.type === 2) {
      const coordinates = vtCoords.map(projectLine);
      geometry = coordinates.length === 1 ? { type: "LineString", coordinates: coordinates[0] } : { type: "MultiLineString", coordinates };
    } else if (this.type === 3) {
      const polygons = classifyRings(vtCoords);
      const coordinates = [];
      for (const polygon of polygons) {
        coordinates.push(polygon.map(projectLine));
      }
      geometry = coordinates.length === 1 ? { type: "Polygon", coordinates: coordinates[0] } : { type: "MultiPolygon", coordinates };
    } else {
      throw new Error("unknown feature type");
    }
    const result = {
      type: "Feature",
      geometry,
      properties: this.properties
    };
    if (this.id != null) {
      result.id = this.id;
    }
    return result;
  }
};
VectorTileFeature.types = ["Unknown", "Point", "LineString", "Polygon"];
function classifyRings(rings) {
  const len = rings.length;
  if (len <= 1) return [rings];
  const polygons = [];
  let polygon, ccw;
  for (let i = 0; i < len; i++) {
    const area = signedArea(rings[i]);
    if (area === 0) continue;
    if (ccw === void 0) ccw = area < 0;
    if (ccw === area < 0) {
      if (polygon) polygons.push(polygon);
      polygon = [rings[i]];
    } else if (polygon) {
      polygon.push(rings[i]);
    }
  }
  if (polygon) polygons.push(polygon);
  return polygons;
}
function signedArea(ring) {
  let sum = 0;
  for (let i = 0, len = ring.length, j = len - 1, p1, p2; i < len; j = i++) {
    p1 = ring[i];
    p2 = ring[j];
    sum += (p2.x - p1.x) * (p1.y + p2.y);
  }
  return sum;
}

// node_modules/pbf/index.js
var SHIFT_LEFT_32 = (1 << 16) * (1 << 16);
var SHIFT_RIGHT_32 = 1 / SHIFT_LEFT_32;
var utf8TextDecoder = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8");

// src/map/world.ts
function toWorld({ lon, lat }) {
  const sin = Math.sin(lat * Math.PI / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

// src/map/sheet.ts
function sheetOf(features) {
  return {
    originX: 0,
    originY: 0,
    unit: 1,
    extent: 1,
    features: features.filter((feature) => feature.geometry).map(sheetFeature)
  };
}
function sheetFeature(feature) {
  const { kind, lines } = linesOf(feature.geometry);
  const rings = lines.map((line) => {
    const flat = new Float64Array(line.length * 2);
    line.forEach((position, k) => {
      const { x, y } = toWorld({ lon: position[0], lat: position[1] });
      flat[2 * k] = x;
      flat[2 * k + 1] = y;
    });
    return flat;
  });
  return withBox(feature.id, kind, feature.properties, rings);
}
function linesOf(geometry) {
  switch (geometry.type) {
    case "Point":
      return { kind: "point", lines: [[geometry.coordinates]] };
    case "MultiPoint":
      return { kind: "point", lines: [geometry.coordinates] };
    case "LineString":
      return { kind: "line", lines: [geometry.coordinates] };
    case "MultiLineString":
      return { kind: "line", lines: geometry.coordinates };
    case "Polygon":
      return { kind: "area", lines: geometry.coordinates };
    case "MultiPolygon":
      return { kind: "area", lines: geometry.coordinates.flat() };
    case "GeometryCollection":
      return { kind: "area", lines: geometry.geometries.flatMap((part) => linesOf(part).lines) };
  }
}
function withBox(id, kind, properties, rings) {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i];
      const y = ring[i + 1];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return { id, kind, properties, rings, minX, minY, maxX, maxY };
}

// src/map/symbols.ts
var isUnchanged = (parcel, look2) => look2.from !== null && milestoneOn(parcel, look2.from) === milestoneOn(parcel, look2.at);
var isHeldUp = (parcel, look2, id) => (look2.isBlocked?.(id, look2.at) ?? false) && milestoneOn(parcel, look2.at) !== "HANDED_OVER";
var LEASABLE_USES = /* @__PURE__ */ new Set(["INDUSTRIAL", "WAREHOUSE", "SERVICE"]);
function isLeasable(lot) {
  const said = lot["leasable"];
  return typeof said === "boolean" ? said : LEASABLE_USES.has(String(lot["land_use"]));
}
function isFreeOf(lot, id, at, leastHa) {
  return isLeasable(lot) && !past.isLeased(lot, id, at) && Number(lot["area_ha"] ?? 0) >= leastHa;
}

// src/map/names.ts
function zoneHectares(zone) {
  return Number(zone["official_area_ha"] ?? zone["area_ha"] ?? 0);
}

// src/map/census.ts
function takeCensus(sources, view, look2) {
  const census2 = /* @__PURE__ */ new Map();
  const pixels = 256 * 2 ** view.zoom;
  for (const source of sources) {
    const tallies = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new Set();
    for (const sheet of sheetsInSight(source, view)) {
      const left = (view.originX / pixels - sheet.originX) / sheet.unit;
      const top = (view.originY / pixels - sheet.originY) / sheet.unit;
      const right = left + view.width / pixels / sheet.unit;
      const bottom = top + view.height / pixels / sheet.unit;
      for (const feature of sheet.features) {
        if (feature.maxX < left || feature.minX > right || feature.maxY < top || feature.minY > bottom) continue;
        if (seen.has(feature.id)) continue;
        seen.add(feature.id);
        const ha = source.name === "zones" ? zoneHectares(feature.properties) : Number(feature.properties["area_ha"] ?? 0);
        for (const one of classesOf(source.name, feature.properties, look2, feature.id)) {
          const tally = tallies.get(one);
          if (tally) {
            tally.count++;
            tally.ha += ha;
          } else {
            tallies.set(one, { count: 1, ha });
          }
        }
      }
    }
    census2.set(source.name, tallies);
  }
  return census2;
}
var isStanding = (status) => ["SET", "HANDED_OVER", "RESTORED"].includes(status);
function classesOf(layer2, properties, look2, id) {
  switch (layer2) {
    case "zones":
      return ["", String(properties["kind"]), past.isOperating(properties, look2.at) ? "operating" : "planned"];
    case "parcels": {
      const state = isUnchanged(properties, look2) ? "unchanged" : milestoneOn(properties, look2.at);
      return isHeldUp(properties, look2, id) ? ["", state, "blocked"] : ["", state];
    }
    case "lots": {
      const state = past.isLeased(properties, id, look2.at) ? "leased" : isLeasable(properties) ? "free" : "other";
      return look2.freeLotsHa !== null && isFreeOf(properties, id, look2.at, look2.freeLotsHa) ? ["", state, "picked"] : ["", state];
    }
    case "markers": {
      const now = past.status(properties, id, look2.at);
      const status = isStanding(now) ? "SET" : now;
      return isOffDesign(properties, now) ? ["", status, "off"] : ["", status];
    }
    default:
      return [""];
  }
}

// test/census.test.ts
var look = {
  palette: DAY,
  at: "2024-06-30",
  from: null,
  freeLotsHa: null,
  isBlocked: null,
  zoom: 13,
  overBaseMap: false
};
function layer(name, features) {
  const sheet = sheetOf(
    features.map((properties, i) => {
      const [w, e] = [i * 1e-3, i * 1e-3 + 5e-4];
      const ring = [
        [w, 0],
        [e, 0],
        [e, 5e-4],
        [w, 5e-4],
        [w, 0]
      ];
      return { type: "Feature", id: i + 1, properties, geometry: { type: "Polygon", coordinates: [ring] } };
    })
  );
  return {
    name,
    tileZoom: () => 0,
    find: () => sheet,
    load: () => Promise.resolve(sheet),
    outdate: () => void 0,
    isCurrent: () => true
  };
}
function census(source, how = {}, width = 1e3) {
  const middle = 128 * 2 ** 13;
  return takeCensus(
    [source],
    { originX: middle, originY: middle - 50, width, height: 100, zoom: 13 },
    { ...look, ...how }
  );
}
var parcels = layer("parcels", [
  { area_ha: 1, handed_over_on: "2023-01-01" },
  { area_ha: 2, inventory_on: "2023-01-01", handed_over_on: "2024-03-01" },
  { area_ha: 4, handed_over_on: "2024-12-31" }
]);
test("parcels are counted as what they were on the day", () => {
  const counted = census(parcels).get("parcels");
  assert.deepEqual(counted.get(""), { count: 3, ha: 7 });
  assert.deepEqual(counted.get("HANDED_OVER"), { count: 2, ha: 3 });
  assert.deepEqual(counted.get("NONE"), { count: 1, ha: 4 });
});
test("beside an earlier day what has not changed is counted apart", () => {
  const counted = census(parcels, { from: "2023-06-30" }).get("parcels");
  assert.deepEqual(counted.get("HANDED_OVER"), { count: 1, ha: 2 });
  assert.deepEqual(counted.get("unchanged"), { count: 2, ha: 5 });
  assert.equal(counted.get("NONE"), void 0);
});
test("what is not in sight is not counted", () => {
  assert.deepEqual(census(parcels, {}, 5).get("parcels").get(""), { count: 1, ha: 1 });
});
test("zones are counted in the hectares that stand beside their names", () => {
  const zones = layer("zones", [
    { kind: "INDUSTRIAL_PARK", operating: true, area_ha: 99, official_area_ha: 100 },
    { kind: "INDUSTRIAL_PARK", operating: false, area_ha: 50 }
  ]);
  const counted = census(zones).get("zones");
  assert.deepEqual(counted.get("INDUSTRIAL_PARK"), { count: 2, ha: 150 });
  assert.deepEqual(counted.get("operating"), { count: 1, ha: 100 });
  assert.deepEqual(counted.get("planned"), { count: 1, ha: 50 });
});
test("a marker off its design is counted as such and as what it is", () => {
  const markers = layer("markers", [{ status: "RESTORED", off_design_m: 0.2 }, { status: "LOST" }]);
  const counted = census(markers).get("markers");
  assert.equal(counted.get("SET").count, 1);
  assert.equal(counted.get("off").count, 1);
  assert.equal(counted.get("LOST").count, 1);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9jZW5zdXMudGVzdC50cyIsICIuLi9zcmMvbG9vay9wYWxldHRlLnRzIiwgIi4uL3NyYy9tYXAvbWlsZXN0b25lLnRzIiwgIi4uL3NyYy9tYXAvc291cmNlLXRpbGVzLnRzIiwgIi4uL3NyYy9tYXAvc2lnaHQudHMiLCAiLi4vc3JjL21hcC9wYXN0LnRzIiwgIi4uL3NyYy9tYXAvbWFya2Vycy50cyIsICIuLi9ub2RlX21vZHVsZXMvQG1hcGJveC9wb2ludC1nZW9tZXRyeS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQG1hcGJveC92ZWN0b3ItdGlsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvcGJmL2luZGV4LmpzIiwgIi4uL3NyYy9tYXAvd29ybGQudHMiLCAiLi4vc3JjL21hcC9zaGVldC50cyIsICIuLi9zcmMvbWFwL3N5bWJvbHMudHMiLCAiLi4vc3JjL21hcC9uYW1lcy50cyIsICIuLi9zcmMvbWFwL2NlbnN1cy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gJ25vZGU6dGVzdCc7XG5pbXBvcnQgeyBEQVkgfSBmcm9tICcuLi9zcmMvbG9vay9wYWxldHRlLnRzJztcbmltcG9ydCB7IHRha2VDZW5zdXMsIHR5cGUgQ2Vuc3VzIH0gZnJvbSAnLi4vc3JjL21hcC9jZW5zdXMudHMnO1xuaW1wb3J0IHR5cGUgeyBMYXllclNvdXJjZSB9IGZyb20gJy4uL3NyYy9tYXAvbGF5ZXItc291cmNlLnRzJztcbmltcG9ydCB0eXBlIHsgTG9vayB9IGZyb20gJy4uL3NyYy9tYXAvbG9vay50cyc7XG5pbXBvcnQgeyBzaGVldE9mIH0gZnJvbSAnLi4vc3JjL21hcC9zaGVldC50cyc7XG5pbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25OYW1lLCBQcm9wZXJ0aWVzIH0gZnJvbSAnLi4vc3JjL25ldC9hcGkudHMnO1xuXG5jb25zdCBsb29rOiBMb29rID0ge1xuICBwYWxldHRlOiBEQVksXG4gIGF0OiAnMjAyNC0wNi0zMCcsXG4gIGZyb206IG51bGwsXG4gIGZyZWVMb3RzSGE6IG51bGwsXG4gIGlzQmxvY2tlZDogbnVsbCxcbiAgem9vbTogMTMsXG4gIG92ZXJCYXNlTWFwOiBmYWxzZSxcbn07XG5cbi8qKiBBIGxheWVyIHRoYXQgaXMgaGVyZSBhcyBhIHdob2xlOiBhIHNtYWxsIHNxdWFyZSBmb3IgZWFjaCBmZWF0dXJlLCBzaWRlIGJ5IHNpZGUsIG9uIHRoZSBlcXVhdG9yIGF0IDBcdTAwQjAgRS4gKi9cbmZ1bmN0aW9uIGxheWVyKG5hbWU6IENvbGxlY3Rpb25OYW1lLCBmZWF0dXJlczogcmVhZG9ubHkgUHJvcGVydGllc1tdKTogTGF5ZXJTb3VyY2Uge1xuICBjb25zdCBzaGVldCA9IHNoZWV0T2YoXG4gICAgZmVhdHVyZXMubWFwKChwcm9wZXJ0aWVzLCBpKSA9PiB7XG4gICAgICBjb25zdCBbdywgZV0gPSBbaSAqIDAuMDAxLCBpICogMC4wMDEgKyAwLjAwMDVdO1xuICAgICAgY29uc3QgcmluZyA9IFtcbiAgICAgICAgW3csIDBdLFxuICAgICAgICBbZSwgMF0sXG4gICAgICAgIFtlLCAwLjAwMDVdLFxuICAgICAgICBbdywgMC4wMDA1XSxcbiAgICAgICAgW3csIDBdLFxuICAgICAgXTtcbiAgICAgIHJldHVybiB7IHR5cGU6ICdGZWF0dXJlJywgaWQ6IGkgKyAxLCBwcm9wZXJ0aWVzLCBnZW9tZXRyeTogeyB0eXBlOiAnUG9seWdvbicsIGNvb3JkaW5hdGVzOiBbcmluZ10gfSB9O1xuICAgIH0pLFxuICApO1xuICByZXR1cm4ge1xuICAgIG5hbWUsXG4gICAgdGlsZVpvb206ICgpID0+IDAsXG4gICAgZmluZDogKCkgPT4gc2hlZXQsXG4gICAgbG9hZDogKCkgPT4gUHJvbWlzZS5yZXNvbHZlKHNoZWV0KSxcbiAgICBvdXRkYXRlOiAoKSA9PiB1bmRlZmluZWQsXG4gICAgaXNDdXJyZW50OiAoKSA9PiB0cnVlLFxuICB9O1xufVxuXG4vKiogQWxsIG9mIHRoZSB3b3JsZCBhdCB6b29tIDEzLCBmcm9tIGl0cyBtaWRkbGUuICovXG5mdW5jdGlvbiBjZW5zdXMoc291cmNlOiBMYXllclNvdXJjZSwgaG93OiBQYXJ0aWFsPExvb2s+ID0ge30sIHdpZHRoID0gMTAwMCk6IENlbnN1cyB7XG4gIGNvbnN0IG1pZGRsZSA9IDEyOCAqIDIgKiogMTM7XG4gIHJldHVybiB0YWtlQ2Vuc3VzKFxuICAgIFtzb3VyY2VdLFxuICAgIHsgb3JpZ2luWDogbWlkZGxlLCBvcmlnaW5ZOiBtaWRkbGUgLSA1MCwgd2lkdGgsIGhlaWdodDogMTAwLCB6b29tOiAxMyB9LFxuICAgIHsgLi4ubG9vaywgLi4uaG93IH0sXG4gICk7XG59XG5cbmNvbnN0IHBhcmNlbHMgPSBsYXllcigncGFyY2VscycsIFtcbiAgeyBhcmVhX2hhOiAxLCBoYW5kZWRfb3Zlcl9vbjogJzIwMjMtMDEtMDEnIH0sXG4gIHsgYXJlYV9oYTogMiwgaW52ZW50b3J5X29uOiAnMjAyMy0wMS0wMScsIGhhbmRlZF9vdmVyX29uOiAnMjAyNC0wMy0wMScgfSxcbiAgeyBhcmVhX2hhOiA0LCBoYW5kZWRfb3Zlcl9vbjogJzIwMjQtMTItMzEnIH0sXG5dKTtcblxudGVzdCgncGFyY2VscyBhcmUgY291bnRlZCBhcyB3aGF0IHRoZXkgd2VyZSBvbiB0aGUgZGF5JywgKCkgPT4ge1xuICBjb25zdCBjb3VudGVkID0gY2Vuc3VzKHBhcmNlbHMpLmdldCgncGFyY2VscycpITtcbiAgYXNzZXJ0LmRlZXBFcXVhbChjb3VudGVkLmdldCgnJyksIHsgY291bnQ6IDMsIGhhOiA3IH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGNvdW50ZWQuZ2V0KCdIQU5ERURfT1ZFUicpLCB7IGNvdW50OiAyLCBoYTogMyB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChjb3VudGVkLmdldCgnTk9ORScpLCB7IGNvdW50OiAxLCBoYTogNCB9KTtcbn0pO1xuXG50ZXN0KCdiZXNpZGUgYW4gZWFybGllciBkYXkgd2hhdCBoYXMgbm90IGNoYW5nZWQgaXMgY291bnRlZCBhcGFydCcsICgpID0+IHtcbiAgY29uc3QgY291bnRlZCA9IGNlbnN1cyhwYXJjZWxzLCB7IGZyb206ICcyMDIzLTA2LTMwJyB9KS5nZXQoJ3BhcmNlbHMnKSE7XG4gIGFzc2VydC5kZWVwRXF1YWwoY291bnRlZC5nZXQoJ0hBTkRFRF9PVkVSJyksIHsgY291bnQ6IDEsIGhhOiAyIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGNvdW50ZWQuZ2V0KCd1bmNoYW5nZWQnKSwgeyBjb3VudDogMiwgaGE6IDUgfSk7XG4gIGFzc2VydC5lcXVhbChjb3VudGVkLmdldCgnTk9ORScpLCB1bmRlZmluZWQpO1xufSk7XG5cbnRlc3QoJ3doYXQgaXMgbm90IGluIHNpZ2h0IGlzIG5vdCBjb3VudGVkJywgKCkgPT4ge1xuICBhc3NlcnQuZGVlcEVxdWFsKGNlbnN1cyhwYXJjZWxzLCB7fSwgNSkuZ2V0KCdwYXJjZWxzJykhLmdldCgnJyksIHsgY291bnQ6IDEsIGhhOiAxIH0pO1xufSk7XG5cbnRlc3QoJ3pvbmVzIGFyZSBjb3VudGVkIGluIHRoZSBoZWN0YXJlcyB0aGF0IHN0YW5kIGJlc2lkZSB0aGVpciBuYW1lcycsICgpID0+IHtcbiAgY29uc3Qgem9uZXMgPSBsYXllcignem9uZXMnLCBbXG4gICAgeyBraW5kOiAnSU5EVVNUUklBTF9QQVJLJywgb3BlcmF0aW5nOiB0cnVlLCBhcmVhX2hhOiA5OSwgb2ZmaWNpYWxfYXJlYV9oYTogMTAwIH0sXG4gICAgeyBraW5kOiAnSU5EVVNUUklBTF9QQVJLJywgb3BlcmF0aW5nOiBmYWxzZSwgYXJlYV9oYTogNTAgfSxcbiAgXSk7XG4gIGNvbnN0IGNvdW50ZWQgPSBjZW5zdXMoem9uZXMpLmdldCgnem9uZXMnKSE7XG4gIGFzc2VydC5kZWVwRXF1YWwoY291bnRlZC5nZXQoJ0lORFVTVFJJQUxfUEFSSycpLCB7IGNvdW50OiAyLCBoYTogMTUwIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGNvdW50ZWQuZ2V0KCdvcGVyYXRpbmcnKSwgeyBjb3VudDogMSwgaGE6IDEwMCB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChjb3VudGVkLmdldCgncGxhbm5lZCcpLCB7IGNvdW50OiAxLCBoYTogNTAgfSk7XG59KTtcblxudGVzdCgnYSBtYXJrZXIgb2ZmIGl0cyBkZXNpZ24gaXMgY291bnRlZCBhcyBzdWNoIGFuZCBhcyB3aGF0IGl0IGlzJywgKCkgPT4ge1xuICBjb25zdCBtYXJrZXJzID0gbGF5ZXIoJ21hcmtlcnMnLCBbeyBzdGF0dXM6ICdSRVNUT1JFRCcsIG9mZl9kZXNpZ25fbTogMC4yIH0sIHsgc3RhdHVzOiAnTE9TVCcgfV0pO1xuICBjb25zdCBjb3VudGVkID0gY2Vuc3VzKG1hcmtlcnMpLmdldCgnbWFya2VycycpITtcbiAgYXNzZXJ0LmVxdWFsKGNvdW50ZWQuZ2V0KCdTRVQnKSEuY291bnQsIDEpO1xuICBhc3NlcnQuZXF1YWwoY291bnRlZC5nZXQoJ29mZicpIS5jb3VudCwgMSk7XG4gIGFzc2VydC5lcXVhbChjb3VudGVkLmdldCgnTE9TVCcpIS5jb3VudCwgMSk7XG59KTtcbiIsICIvKiogVGhlIG1hcCdzIGNvbG91cnMsIGJ5IGRheSBhbmQgYnkgbmlnaHQuIFdoYXQgdGhlIHBhZ2UgYXJvdW5kIGl0IHdlYXJzIGlzIGluIG1haW4uY3NzLiAqL1xuXG5leHBvcnQgaW50ZXJmYWNlIFBhbGV0dGUge1xuICByZWFkb25seSBvdXRzaWRlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdyb3VuZDogc3RyaW5nO1xuICByZWFkb25seSBoYWlybGluZTogc3RyaW5nO1xuICByZWFkb25seSBncmF0aWN1bGU6IHN0cmluZztcbiAgcmVhZG9ubHkgaW5rOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF1aWV0SW5rOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhhbG86IHN0cmluZztcbiAgcmVhZG9ubHkgYWNjZW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFsYXJtOiBzdHJpbmc7XG4gIC8qKiBUaGUgc2xhbnRlZCBsaW5lcyBvdmVyIHdoYXQgaXMgaGVsZCB1cDogb24gdGhlIGNvbG91cnMgb2YgdGhlIG1pbGVzdG9uZXMsIHdoaWNoIGFyZSB0aGUgc2FtZSBieSBuaWdodC4gKi9cbiAgcmVhZG9ubHkgaGF0Y2g6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xuICByZWFkb25seSBtaWxlc3RvbmVzOiBSZWFkb25seTxSZWNvcmQ8TWlsZXN0b25lLCBzdHJpbmc+PjtcbiAgLyoqIEEgcGFyY2VsIG9mIHdoaWNoIG5vdGhpbmcgaGFzIGNoYW5nZWQgYmV0d2VlbiB0d28gZGF5cy4gKi9cbiAgcmVhZG9ubHkgdW5jaGFuZ2VkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcmNlbExpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbG90RnJlZTogc3RyaW5nO1xuICByZWFkb25seSBsb3RMZWFzZWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbG90T3RoZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbGFuZFVzZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xufVxuXG5leHBvcnQgY29uc3QgTUlMRVNUT05FUyA9IFtcbiAgJ05PTkUnLFxuICAnUkVDT1ZFUllfTk9USUNFJyxcbiAgJ0lOVkVOVE9SWScsXG4gICdQTEFOX0FQUFJPVkVEJyxcbiAgJ1JFQ09WRVJZX0RFQ0lTSU9OJyxcbiAgJ1BBSUQnLFxuICAnSEFOREVEX09WRVInLFxuXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIE1pbGVzdG9uZSA9ICh0eXBlb2YgTUlMRVNUT05FUylbbnVtYmVyXTtcblxuLyoqIENvbG9yQnJld2VyJ3MgWWxHbkJ1LCBsaWdodCB0byBkYXJrOiB0b2xkIGFwYXJ0IGJ5IHRoZSBjb2xvdXItYmxpbmQsIGFuZCBpbiBwcmludCB3aXRob3V0IGNvbG91ci4gKi9cbmNvbnN0IE1JTEVTVE9ORV9DT0xPVVJTOiBSZWFkb25seTxSZWNvcmQ8TWlsZXN0b25lLCBzdHJpbmc+PiA9IHtcbiAgTk9ORTogJyNlNGRmZDUnLFxuICBSRUNPVkVSWV9OT1RJQ0U6ICcjZmZmZmNjJyxcbiAgSU5WRU5UT1JZOiAnI2M3ZTliNCcsXG4gIFBMQU5fQVBQUk9WRUQ6ICcjN2ZjZGJiJyxcbiAgUkVDT1ZFUllfREVDSVNJT046ICcjNDFiNmM0JyxcbiAgUEFJRDogJyMyYzdmYjgnLFxuICBIQU5ERURfT1ZFUjogJyMyNTM0OTQnLFxufTtcblxuZXhwb3J0IGNvbnN0IERBWTogUGFsZXR0ZSA9IHtcbiAgb3V0c2lkZTogJyNlYWU2ZGMnLFxuICBncm91bmQ6ICcjZjZmNGVlJyxcbiAgaGFpcmxpbmU6ICcjYjliNGE4JyxcbiAgZ3JhdGljdWxlOiAnI2M5YzRiOCcsXG4gIGluazogJyMxZjI5MzMnLFxuICBxdWlldEluazogJyM1YjY3NzAnLFxuICBoYWxvOiAnI2ZkZmNmOCcsXG4gIGFjY2VudDogJyMwYjZlOTknLFxuICBhbGFybTogJyNkNzMwMWYnLFxuICBoYXRjaDogJyNkNzMwMWYnLFxuICBraW5kczogeyBJTkRVU1RSSUFMX1BBUks6ICcjMWY0ZThjJywgSU5EVVNUUklBTF9DTFVTVEVSOiAnIzhhNGIxNicsIElUX1BBUks6ICcjNmIyZjhhJyB9LFxuICBtaWxlc3RvbmVzOiBNSUxFU1RPTkVfQ09MT1VSUyxcbiAgdW5jaGFuZ2VkOiAnI2YxZWVlNicsXG4gIHBhcmNlbExpbmU6ICcjNmY3Yjg0JyxcbiAgbG90RnJlZTogJyMyZTllNWInLFxuICBsb3RMZWFzZWQ6ICcjOWFhNWIxJyxcbiAgbG90T3RoZXI6ICcjZGNkOGNkJyxcbiAgbGFuZFVzZXM6IHsgR1JFRU46ICcjY2ZlM2MwJywgV0FURVI6ICcjY2ZlMGVhJywgVFJBRkZJQzogJyNlOGU0ZGEnIH0sXG59O1xuXG5leHBvcnQgY29uc3QgTklHSFQ6IFBhbGV0dGUgPSB7XG4gIG91dHNpZGU6ICcjMTQxODFjJyxcbiAgZ3JvdW5kOiAnIzFjMjIyNycsXG4gIGhhaXJsaW5lOiAnIzQ5NTI1YScsXG4gIGdyYXRpY3VsZTogJyMzOTQyNGEnLFxuICBpbms6ICcjZThlY2VmJyxcbiAgcXVpZXRJbms6ICcjYTNhZWI2JyxcbiAgaGFsbzogJyMxNDE4MWMnLFxuICBhY2NlbnQ6ICcjNWNiOGRkJyxcbiAgYWxhcm06ICcjZmY3YjY2JyxcbiAgaGF0Y2g6ICcjZDczMDFmJyxcbiAga2luZHM6IHsgSU5EVVNUUklBTF9QQVJLOiAnIzdmYjBlZScsIElORFVTVFJJQUxfQ0xVU1RFUjogJyNkZmEwNjcnLCBJVF9QQVJLOiAnI2M3OTNlNicgfSxcbiAgbWlsZXN0b25lczogeyAuLi5NSUxFU1RPTkVfQ09MT1VSUywgTk9ORTogJyM1YTVmNjMnLCBIQU5ERURfT1ZFUjogJyMzYjRmYzQnIH0sXG4gIHVuY2hhbmdlZDogJyMyYTMwMzYnLFxuICBwYXJjZWxMaW5lOiAnIzBkMTAxMycsXG4gIGxvdEZyZWU6ICcjMzdiNTZhJyxcbiAgbG90TGVhc2VkOiAnIzZkNzg4MycsXG4gIGxvdE90aGVyOiAnIzNhNDA0NicsXG4gIGxhbmRVc2VzOiB7IEdSRUVOOiAnIzM1NDUyZScsIFdBVEVSOiAnIzJiNDE0ZCcsIFRSQUZGSUM6ICcjMzMzODNjJyB9LFxufTtcblxuLyoqIERhcmsgb3IgbGlnaHQ6IHdoaWNoZXZlciBpcyByZWFkIGJldHRlciBvbiBhIGNvbG91ciBzdWNoIGFzICMyNTM0OTQuICovXG5leHBvcnQgZnVuY3Rpb24gaW5rT24oY29sb3VyOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBbcmVkLCBncmVlbiwgYmx1ZV0gPSBbMSwgMywgNV0ubWFwKChpKSA9PiB7XG4gICAgY29uc3QgcGFydCA9IHBhcnNlSW50KGNvbG91ci5zbGljZShpLCBpICsgMiksIDE2KSAvIDI1NTtcbiAgICByZXR1cm4gcGFydCA8PSAwLjA0MDQ1ID8gcGFydCAvIDEyLjkyIDogKChwYXJ0ICsgMC4wNTUpIC8gMS4wNTUpICoqIDIuNDtcbiAgfSkgYXMgW251bWJlciwgbnVtYmVyLCBudW1iZXJdO1xuICAvLyBXaGVyZSB0aGUgY29udHJhc3Qgd2l0aCBlaXRoZXIgaXMgdGhlIHNhbWUsIGJ5IHRoZSBmb3JtdWxhIG9mIFdDQUcuXG4gIHJldHVybiAwLjIxMjYgKiByZWQgKyAwLjcxNTIgKiBncmVlbiArIDAuMDcyMiAqIGJsdWUgPiAwLjIyMyA/ICcjMWYyOTMzJyA6ICcjZmZmZmZmJztcbn1cbiIsICJpbXBvcnQgeyBNSUxFU1RPTkVTLCB0eXBlIE1pbGVzdG9uZSB9IGZyb20gJy4uL2xvb2svcGFsZXR0ZS50cyc7XG5pbXBvcnQgdHlwZSB7IFByb3BlcnRpZXMgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcblxuLyoqIFRoZSBwcm9wZXJ0eSB3aXRoIHRoZSBkYXkgb24gd2hpY2ggYSBwYXJjZWwgcmVhY2hlZCBhIG1pbGVzdG9uZS4gKi9cbmV4cG9ydCBjb25zdCBNSUxFU1RPTkVfREFZUzogcmVhZG9ubHkgKHJlYWRvbmx5IFtNaWxlc3RvbmUsIHN0cmluZ10pW10gPSBbXG4gIFsnSEFOREVEX09WRVInLCAnaGFuZGVkX292ZXJfb24nXSxcbiAgWydQQUlEJywgJ3BhaWRfb24nXSxcbiAgWydSRUNPVkVSWV9ERUNJU0lPTicsICdyZWNvdmVyeV9kZWNpc2lvbl9vbiddLFxuICBbJ1BMQU5fQVBQUk9WRUQnLCAncGxhbl9hcHByb3ZlZF9vbiddLFxuICBbJ0lOVkVOVE9SWScsICdpbnZlbnRvcnlfb24nXSxcbiAgWydSRUNPVkVSWV9OT1RJQ0UnLCAncmVjb3Zlcnlfbm90aWNlX29uJ10sXG5dO1xuXG4vKiogVGhlIGhpZ2hlc3QgbWlsZXN0b25lIHRoYXQgYSBwYXJjZWwgaGFkIHJlYWNoZWQgb24gYSBkYXkgKGluY2x1c2l2ZSkuIElTTyBkYXlzIGNvbXBhcmUgYXMgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtaWxlc3RvbmVPbihwYXJjZWw6IFByb3BlcnRpZXMsIGRheTogc3RyaW5nKTogTWlsZXN0b25lIHtcbiAgZm9yIChjb25zdCBbbWlsZXN0b25lLCBwcm9wZXJ0eV0gb2YgTUlMRVNUT05FX0RBWVMpIHtcbiAgICBjb25zdCByZWFjaGVkID0gcGFyY2VsW3Byb3BlcnR5XTtcbiAgICBpZiAodHlwZW9mIHJlYWNoZWQgPT09ICdzdHJpbmcnICYmIHJlYWNoZWQgPD0gZGF5KSByZXR1cm4gbWlsZXN0b25lO1xuICB9XG4gIHJldHVybiAnTk9ORSc7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc01pbGVzdG9uZShjb2RlOiB1bmtub3duKTogY29kZSBpcyBNaWxlc3RvbmUge1xuICByZXR1cm4gKE1JTEVTVE9ORVMgYXMgcmVhZG9ubHkgdW5rbm93bltdKS5pbmNsdWRlcyhjb2RlKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IExheWVyU291cmNlIH0gZnJvbSAnLi9sYXllci1zb3VyY2UudHMnO1xuXG4vKiogVGhlIHNpZGUgb2YgYSB0aWxlIG9mIHRoZSBtYXAsIGluIENTUyBwaXhlbHMuICovXG5leHBvcnQgY29uc3QgVElMRV9QWCA9IDUxMjtcblxuLyoqXG4gKiBUaGUgdGlsZXMgb2YgYSBzb3VyY2UgdGhhdCBmaWxsIGEgdGlsZSBvZiB0aGUgbWFwOiB0aGUgc2FtZSwgb25lIGFib3ZlIGl0IG9yIHRob3NlIGJlbG93IGl0OyBub25lIGJldHdlZW4gdHdvIHpvb21zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc291cmNlVGlsZXMoXG4gIHNvdXJjZTogTGF5ZXJTb3VyY2UsXG4gIHRpbGU6IHsgcmVhZG9ubHkgeDogbnVtYmVyOyByZWFkb25seSB5OiBudW1iZXI7IHJlYWRvbmx5IHpvb206IG51bWJlciB9LFxuKTogW3o6IG51bWJlciwgeDogbnVtYmVyLCB5OiBudW1iZXJdW10ge1xuICBpZiAoIU51bWJlci5pc0ludGVnZXIodGlsZS56b29tKSkgcmV0dXJuIFtdO1xuICBjb25zdCB6ID0gdGlsZS56b29tIC0gMTtcbiAgY29uc3Qgc291cmNlWiA9IHNvdXJjZS50aWxlWm9vbSh6KTtcbiAgaWYgKHNvdXJjZVogPT09IG51bGwgfHwgdGlsZS54IDwgMCB8fCB0aWxlLnkgPCAwIHx8IHRpbGUueCA+PSAyICoqIHogfHwgdGlsZS55ID49IDIgKiogeikgcmV0dXJuIFtdO1xuICBpZiAoc291cmNlWiA8PSB6KSByZXR1cm4gW1tzb3VyY2VaLCB0aWxlLnggPj4gKHogLSBzb3VyY2VaKSwgdGlsZS55ID4+ICh6IC0gc291cmNlWildXTtcbiAgY29uc3QgYWNyb3NzID0gMiAqKiAoc291cmNlWiAtIHopO1xuICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogYWNyb3NzICogYWNyb3NzIH0sIChfLCBpKSA9PiBbXG4gICAgc291cmNlWixcbiAgICB0aWxlLnggKiBhY3Jvc3MgKyAoaSAlIGFjcm9zcyksXG4gICAgdGlsZS55ICogYWNyb3NzICsgTWF0aC5mbG9vcihpIC8gYWNyb3NzKSxcbiAgXSk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBMYXllclNvdXJjZSB9IGZyb20gJy4vbGF5ZXItc291cmNlLnRzJztcbmltcG9ydCB0eXBlIHsgRnJhbWUgfSBmcm9tICcuL2ZyYW1lLnRzJztcbmltcG9ydCB0eXBlIHsgU2hlZXQgfSBmcm9tICcuL3NoZWV0LnRzJztcbmltcG9ydCB7IFRJTEVfUFgsIHNvdXJjZVRpbGVzIH0gZnJvbSAnLi9zb3VyY2UtdGlsZXMudHMnO1xuXG4vKiogVGhlIHNoZWV0cyBvZiBhIHNvdXJjZSB1bmRlciBhIGZyYW1lOyBgbWlzc2luZ2AgaXMgY2FsbGVkIGZvciBlYWNoIHRoYXQgaXMgbm90IGhlcmUgeWV0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNoZWV0c0luU2lnaHQoXG4gIHNvdXJjZTogTGF5ZXJTb3VyY2UsXG4gIGZyYW1lOiBQaWNrPEZyYW1lLCAnb3JpZ2luWCcgfCAnb3JpZ2luWScgfCAnd2lkdGgnIHwgJ2hlaWdodCcgfCAnem9vbSc+LFxuICBtaXNzaW5nPzogKGxvYWQ6ICgpID0+IFByb21pc2U8U2hlZXQ+KSA9PiB2b2lkLFxuKTogU2hlZXRbXSB7XG4gIGNvbnN0IHNoZWV0cyA9IG5ldyBTZXQ8U2hlZXQ+KCk7XG4gIGNvbnN0IGFza2VkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZvciAobGV0IHggPSBNYXRoLmZsb29yKGZyYW1lLm9yaWdpblggLyBUSUxFX1BYKTsgeCAqIFRJTEVfUFggPCBmcmFtZS5vcmlnaW5YICsgZnJhbWUud2lkdGg7IHgrKykge1xuICAgIGZvciAobGV0IHkgPSBNYXRoLmZsb29yKGZyYW1lLm9yaWdpblkgLyBUSUxFX1BYKTsgeSAqIFRJTEVfUFggPCBmcmFtZS5vcmlnaW5ZICsgZnJhbWUuaGVpZ2h0OyB5KyspIHtcbiAgICAgIGZvciAoY29uc3QgcGxhY2Ugb2Ygc291cmNlVGlsZXMoc291cmNlLCB7IHgsIHksIHpvb206IGZyYW1lLnpvb20gfSkpIHtcbiAgICAgICAgaWYgKGFza2VkLmhhcyhwbGFjZS5qb2luKCcvJykpKSBjb250aW51ZTtcbiAgICAgICAgYXNrZWQuYWRkKHBsYWNlLmpvaW4oJy8nKSk7XG4gICAgICAgIGNvbnN0IHNoZWV0ID0gc291cmNlLmZpbmQoLi4ucGxhY2UpO1xuICAgICAgICBpZiAoc2hlZXQpIHNoZWV0cy5hZGQoc2hlZXQpO1xuICAgICAgICBpZiAoIXNvdXJjZS5pc0N1cnJlbnQoLi4ucGxhY2UpKSBtaXNzaW5nPy4oKCkgPT4gc291cmNlLmxvYWQoLi4ucGxhY2UpKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIFsuLi5zaGVldHNdO1xufVxuIiwgImltcG9ydCB0eXBlIHsgUHJvcGVydGllcyB9IGZyb20gJy4uL25ldC9hcGkudHMnO1xuXG4vKiogVGhlIGRheXMgb24gd2hpY2ggem9uZXMsIGxvdHMgYW5kIG1hcmtlcnMgY2hhbmdlZDsgZWFjaCBsaXN0IGluIHRoZSBvcmRlciBvZiBpdHMgZGF5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RhdGVzIHtcbiAgcmVhZG9ubHkgem9uZXM6IFJlYWRvbmx5PFxuICAgIFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChyZWFkb25seSBbZGF5OiBzdHJpbmcsIHN0YWdlOiBzdHJpbmcgfCBudWxsLCBvcGVyYXRpbmc6IGJvb2xlYW5dKVtdPlxuICA+O1xuICByZWFkb25seSBsb3RzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgW2Zyb206IHN0cmluZywgdG86IHN0cmluZyB8IG51bGxdKVtdPj47XG4gIHJlYWRvbmx5IG1hcmtlcnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChyZWFkb25seSBbZGF5OiBzdHJpbmcsIHN0YXR1czogc3RyaW5nXSlbXT4+O1xufVxuXG4vKipcbiAqIFdoYXQgem9uZXMsIGxvdHMgYW5kIG1hcmtlcnMgd2VyZSBvbiBhIGRheS4gVGhlaXIgZmVhdHVyZXMgc2F5IHdoYXQgdGhleSBhcmUgdG9kYXksIHdoaWNoIGhhcyB0byBkbyB1bnRpbCB0aGUgZGF5c1xuICogYXJlIGtub3duOyBwYXJjZWxzIGNhcnJ5IHRoZWlyIG93biBkYXlzLlxuICovXG5leHBvcnQgY2xhc3MgUGFzdCB7XG4gIHByaXZhdGUgc3RhdGVzOiBTdGF0ZXMgfCBudWxsID0gbnVsbDtcblxuICBrbm93KHN0YXRlczogU3RhdGVzIHwgbnVsbCk6IHZvaWQge1xuICAgIHRoaXMuc3RhdGVzID0gc3RhdGVzO1xuICB9XG5cbiAgaXNPcGVyYXRpbmcoem9uZTogUHJvcGVydGllcywgYXQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy5zdGF0ZXMpIHJldHVybiB6b25lWydvcGVyYXRpbmcnXSA9PT0gdHJ1ZTtcbiAgICByZXR1cm4gbGF0ZXN0KHRoaXMuc3RhdGVzLnpvbmVzW1N0cmluZyh6b25lWydjb2RlJ10pXSwgYXQpPy5bMl0gPz8gZmFsc2U7XG4gIH1cblxuICAvKiogVGhlIHN0ZXAgdGhhdCBhIHpvbmUgaGFkIHJlYWNoZWQ7IG51bGwgYmVmb3JlIHRoZSBmaXJzdC4gKi9cbiAgc3RhZ2Uoem9uZTogUHJvcGVydGllcywgYXQ6IHN0cmluZyk6IHN0cmluZyB8IG51bGwge1xuICAgIGlmICghdGhpcy5zdGF0ZXMpIHJldHVybiB6b25lWydzdGFnZSddID09PSBudWxsID8gbnVsbCA6IFN0cmluZyh6b25lWydzdGFnZSddKTtcbiAgICByZXR1cm4gbGF0ZXN0KHRoaXMuc3RhdGVzLnpvbmVzW1N0cmluZyh6b25lWydjb2RlJ10pXSwgYXQpPy5bMV0gPz8gbnVsbDtcbiAgfVxuXG4gIGlzTGVhc2VkKGxvdDogUHJvcGVydGllcywgaWQ6IG51bWJlciwgYXQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy5zdGF0ZXMpIHJldHVybiBsb3RbJ2xlYXNlZCddID09PSB0cnVlO1xuICAgIHJldHVybiAodGhpcy5zdGF0ZXMubG90c1tpZF0gPz8gW10pLnNvbWUoKFtmcm9tLCB0b10pID0+IGZyb20gPD0gYXQgJiYgKHRvID09PSBudWxsIHx8IGF0IDwgdG8pKTtcbiAgfVxuXG4gIHN0YXR1cyhtYXJrZXI6IFByb3BlcnRpZXMsIGlkOiBudW1iZXIsIGF0OiBzdHJpbmcpOiBzdHJpbmcge1xuICAgIGlmICghdGhpcy5zdGF0ZXMpIHJldHVybiBTdHJpbmcobWFya2VyWydzdGF0dXMnXSk7XG4gICAgcmV0dXJuIGxhdGVzdCh0aGlzLnN0YXRlcy5tYXJrZXJzW2lkXSwgYXQpPy5bMV0gPz8gJ1BMQU5ORUQnO1xuICB9XG5cbiAgLyoqIFRoZSBkYXkgZnJvbSB3aGljaCBhIG1hcmtlcidzIHN0YXR1cyBob2xkcy4gKi9cbiAgc3RhdHVzU2luY2UobWFya2VyOiBQcm9wZXJ0aWVzLCBpZDogbnVtYmVyLCBhdDogc3RyaW5nKTogc3RyaW5nIHwgbnVsbCB7XG4gICAgaWYgKCF0aGlzLnN0YXRlcykgcmV0dXJuIG1hcmtlclsnc3RhdHVzX29uJ10gPT09IG51bGwgPyBudWxsIDogU3RyaW5nKG1hcmtlclsnc3RhdHVzX29uJ10pO1xuICAgIHJldHVybiBsYXRlc3QodGhpcy5zdGF0ZXMubWFya2Vyc1tpZF0sIGF0KT8uWzBdID8/IG51bGw7XG4gIH1cbn1cblxuLyoqIFRoZSBsYXN0IG9mIHRob3NlIHRoYXQgaGFkIGJlZ3VuIG9uIGEgZGF5LiBJU08gZGF5cyBjb21wYXJlIGFzIHRleHQuICovXG5mdW5jdGlvbiBsYXRlc3Q8VCBleHRlbmRzIHJlYWRvbmx5IFtkYXk6IHN0cmluZywgLi4udW5rbm93bltdXT4oYWxsOiByZWFkb25seSBUW10gPSBbXSwgYXQ6IHN0cmluZyk6IFQgfCB1bmRlZmluZWQge1xuICByZXR1cm4gYWxsLmZpbHRlcigoW2RheV0pID0+IGRheSA8PSBhdCkuYXQoLTEpO1xufVxuXG4vKiogVGhlIHBhZ2UncyBvbmUgcGFzdC4gKi9cbmV4cG9ydCBjb25zdCBwYXN0ID0gbmV3IFBhc3QoKTtcbiIsICJpbXBvcnQgdHlwZSB7IFByb3BlcnRpZXMgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcbmltcG9ydCB0eXBlIHsgTG9vayB9IGZyb20gJy4vbG9vay50cyc7XG5pbXBvcnQgeyBvbkZyYW1lLCB0eXBlIEZyYW1lIH0gZnJvbSAnLi9mcmFtZS50cyc7XG5pbXBvcnQgeyBwYXN0IH0gZnJvbSAnLi9wYXN0LnRzJztcbmltcG9ydCB0eXBlIHsgU2hlZXQgfSBmcm9tICcuL3NoZWV0LnRzJztcblxuLyoqIEEgbWFya2VyIHNldCBmYXJ0aGVyIHRoYW4gdGhpcyBmcm9tIGl0cyBkZXNpZ24gaXMgcmluZ2VkOyB0aGUgY2hlY2sgb2YgdGhlIHNlcnZlciBzYXlzIGl0IHdpdGggaXRzIG93biBydWxlLiAqL1xuY29uc3QgT0ZGX0RFU0lHTl9NID0gMC4wNTtcblxuY29uc3QgUkFESVVTX1BYID0gNC41O1xuXG4vKiogRHJhd3MgYm91bmRhcnkgbWFya2Vyczogc2V0IG9uZXMgZmlsbGVkLCBkZXNpZ25lZCBvbmVzIGhvbGxvdywgbG9zdCBvbmVzIGNyb3NzZWQsIHRob3NlIG9mZiB0aGVpciBkZXNpZ24gcmluZ2VkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRyYXdNYXJrZXJzKGZyYW1lOiBGcmFtZSwgc2hlZXRzOiByZWFkb25seSBTaGVldFtdLCBsb29rOiBMb29rKTogdm9pZCB7XG4gIGNvbnN0IGRyYXduID0gbmV3IFNldDxudW1iZXI+KCk7XG4gIGNvbnN0IHJhZGl1cyA9IGxvb2suem9vbSA+PSAxNiA/IFJBRElVU19QWCA6IGxvb2suem9vbSA+PSAxNSA/IDMuNSA6IDIuNTtcbiAgZm9yIChjb25zdCBzaGVldCBvZiBzaGVldHMpIHtcbiAgICBmb3IgKGNvbnN0IG1hcmtlciBvZiBzaGVldC5mZWF0dXJlcykge1xuICAgICAgaWYgKG1hcmtlci5raW5kICE9PSAncG9pbnQnIHx8IGRyYXduLmhhcyhtYXJrZXIuaWQpKSBjb250aW51ZTtcbiAgICAgIGRyYXduLmFkZChtYXJrZXIuaWQpO1xuICAgICAgY29uc3QgeyB4LCB5IH0gPSBvbkZyYW1lKGZyYW1lLCB7XG4gICAgICAgIHg6IHNoZWV0Lm9yaWdpblggKyBtYXJrZXIubWluWCAqIHNoZWV0LnVuaXQsXG4gICAgICAgIHk6IHNoZWV0Lm9yaWdpblkgKyBtYXJrZXIubWluWSAqIHNoZWV0LnVuaXQsXG4gICAgICB9KTtcbiAgICAgIGlmICh4IDwgLTkgfHwgeSA8IC05IHx8IHggPiBmcmFtZS53aWR0aCArIDkgfHwgeSA+IGZyYW1lLmhlaWdodCArIDkpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qgc3RhdHVzID0gcGFzdC5zdGF0dXMobWFya2VyLnByb3BlcnRpZXMsIG1hcmtlci5pZCwgbG9vay5hdCk7XG4gICAgICBkcmF3TWFya2VyKGZyYW1lLmN0eCwgeCwgeSwgcmFkaXVzLCBtYXJrZXIucHJvcGVydGllcywgc3RhdHVzLCBsb29rKTtcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGRyYXdNYXJrZXIoXG4gIGN0eDogQ2FudmFzUmVuZGVyaW5nQ29udGV4dDJELFxuICB4OiBudW1iZXIsXG4gIHk6IG51bWJlcixcbiAgcmFkaXVzOiBudW1iZXIsXG4gIG1hcmtlcjogUHJvcGVydGllcyxcbiAgc3RhdHVzOiBzdHJpbmcsXG4gIGxvb2s6IExvb2ssXG4pOiB2b2lkIHtcbiAgY29uc3QgeyBpbmssIGhhbG8sIGFsYXJtIH0gPSBsb29rLnBhbGV0dGU7XG4gIG91dGxpbmUoY3R4LCB4LCB5LCByYWRpdXMgKyAxLjUsIG1hcmtlcik7XG4gIGN0eC5maWxsU3R5bGUgPSBoYWxvO1xuICBjdHguZmlsbCgpO1xuICBvdXRsaW5lKGN0eCwgeCwgeSwgcmFkaXVzLCBtYXJrZXIpO1xuICBpZiAoc3RhdHVzID09PSAnUExBTk5FRCcgfHwgc3RhdHVzID09PSAnTE9TVCcpIHtcbiAgICBjdHgubGluZVdpZHRoID0gMS41O1xuICAgIGN0eC5zdHJva2VTdHlsZSA9IHN0YXR1cyA9PT0gJ0xPU1QnID8gYWxhcm0gOiBpbms7XG4gICAgY3R4LnN0cm9rZSgpO1xuICB9IGVsc2Uge1xuICAgIGN0eC5maWxsU3R5bGUgPSBzdGF0dXMgPT09ICdEQU1BR0VEJyA/IGFsYXJtIDogaW5rO1xuICAgIGN0eC5maWxsKCk7XG4gIH1cbiAgaWYgKHN0YXR1cyA9PT0gJ0xPU1QnKSB7XG4gICAgY3R4LmJlZ2luUGF0aCgpO1xuICAgIGN0eC5tb3ZlVG8oeCAtIHJhZGl1cywgeSAtIHJhZGl1cyk7XG4gICAgY3R4LmxpbmVUbyh4ICsgcmFkaXVzLCB5ICsgcmFkaXVzKTtcbiAgICBjdHgubW92ZVRvKHggKyByYWRpdXMsIHkgLSByYWRpdXMpO1xuICAgIGN0eC5saW5lVG8oeCAtIHJhZGl1cywgeSArIHJhZGl1cyk7XG4gICAgY3R4LnN0cm9rZSgpO1xuICB9XG4gIGlmIChpc09mZkRlc2lnbihtYXJrZXIsIHN0YXR1cykpIHtcbiAgICBjdHguYmVnaW5QYXRoKCk7XG4gICAgY3R4LmFyYyh4LCB5LCByYWRpdXMgKyAzLjUsIDAsIDIgKiBNYXRoLlBJKTtcbiAgICBjdHgubGluZVdpZHRoID0gMS41O1xuICAgIGN0eC5zdHJva2VTdHlsZSA9IGFsYXJtO1xuICAgIGN0eC5zdHJva2UoKTtcbiAgfVxufVxuXG4vKiogV2hlcmUgaXQgd2FzIHNldCBpcyBrbm93biBvZiBpdHMgbGFzdCBzZXR0aW5nIG9ubHkuICovXG5leHBvcnQgY29uc3QgaXNPZmZEZXNpZ24gPSAobWFya2VyOiBQcm9wZXJ0aWVzLCBzdGF0dXM6IHN0cmluZyk6IGJvb2xlYW4gPT5cbiAgc3RhdHVzICE9PSAnUExBTk5FRCcgJiYgTnVtYmVyKG1hcmtlclsnb2ZmX2Rlc2lnbl9tJ10gPz8gMCkgPiBPRkZfREVTSUdOX007XG5cbi8qKiBDb3JuZXJzIGFyZSByb3VuZCwgdGhvc2Ugb24gYSBsaW5lIHNtYWxsIHNxdWFyZXMsIHRob3NlIGJlc2lkZSBhbiBvY2N1cGllZCBzcG90IHRyaWFuZ2xlcy4gKi9cbmZ1bmN0aW9uIG91dGxpbmUoY3R4OiBDYW52YXNSZW5kZXJpbmdDb250ZXh0MkQsIHg6IG51bWJlciwgeTogbnVtYmVyLCByYWRpdXM6IG51bWJlciwgbWFya2VyOiBQcm9wZXJ0aWVzKTogdm9pZCB7XG4gIGN0eC5iZWdpblBhdGgoKTtcbiAgc3dpdGNoIChtYXJrZXJbJ2tpbmQnXSkge1xuICAgIGNhc2UgJ0xJTkUnOlxuICAgICAgY3R4LnJlY3QoeCAtIHJhZGl1cyAqIDAuOCwgeSAtIHJhZGl1cyAqIDAuOCwgcmFkaXVzICogMS42LCByYWRpdXMgKiAxLjYpO1xuICAgICAgYnJlYWs7XG4gICAgY2FzZSAnUkVGRVJFTkNFJzpcbiAgICAgIGN0eC5tb3ZlVG8oeCwgeSAtIHJhZGl1cyAqIDEuMik7XG4gICAgICBjdHgubGluZVRvKHggKyByYWRpdXMgKiAxLjEsIHkgKyByYWRpdXMgKiAwLjgpO1xuICAgICAgY3R4LmxpbmVUbyh4IC0gcmFkaXVzICogMS4xLCB5ICsgcmFkaXVzICogMC44KTtcbiAgICAgIGN0eC5jbG9zZVBhdGgoKTtcbiAgICAgIGJyZWFrO1xuICAgIGRlZmF1bHQ6XG4gICAgICBjdHguYXJjKHgsIHksIHJhZGl1cywgMCwgMiAqIE1hdGguUEkpO1xuICB9XG59XG4iLCAiLyoqXG4gKiBBIHN0YW5kYWxvbmUgcG9pbnQgZ2VvbWV0cnkgd2l0aCB1c2VmdWwgYWNjZXNzb3IsIGNvbXBhcmlzb24sIGFuZFxuICogbW9kaWZpY2F0aW9uIG1ldGhvZHMuXG4gKlxuICogQGNsYXNzXG4gKiBAcGFyYW0ge251bWJlcn0geCB0aGUgeC1jb29yZGluYXRlLiBUaGlzIGNvdWxkIGJlIGxvbmdpdHVkZSBvciBzY3JlZW4gcGl4ZWxzLCBvciBhbnkgb3RoZXIgc29ydCBvZiB1bml0LlxuICogQHBhcmFtIHtudW1iZXJ9IHkgdGhlIHktY29vcmRpbmF0ZS4gVGhpcyBjb3VsZCBiZSBsYXRpdHVkZSBvciBzY3JlZW4gcGl4ZWxzLCBvciBhbnkgb3RoZXIgc29ydCBvZiB1bml0LlxuICpcbiAqIEBleGFtcGxlXG4gKiBjb25zdCBwb2ludCA9IG5ldyBQb2ludCgtNzcsIDM4KTtcbiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gUG9pbnQoeCwgeSkge1xuICAgIHRoaXMueCA9IHg7XG4gICAgdGhpcy55ID0geTtcbn1cblxuUG9pbnQucHJvdG90eXBlID0ge1xuICAgIC8qKlxuICAgICAqIENsb25lIHRoaXMgcG9pbnQsIHJldHVybmluZyBhIG5ldyBwb2ludCB0aGF0IGNhbiBiZSBtb2RpZmllZFxuICAgICAqIHdpdGhvdXQgYWZmZWN0aW5nIHRoZSBvbGQgb25lLlxuICAgICAqIEByZXR1cm4ge1BvaW50fSB0aGUgY2xvbmVcbiAgICAgKi9cbiAgICBjbG9uZSgpIHsgcmV0dXJuIG5ldyBQb2ludCh0aGlzLngsIHRoaXMueSk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBBZGQgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIHRvIGFub3RoZXIgcG9pbnQsXG4gICAgICogeWllbGRpbmcgYSBuZXcgcG9pbnQuXG4gICAgICogQHBhcmFtIHtQb2ludH0gcCB0aGUgb3RoZXIgcG9pbnRcbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gb3V0cHV0IHBvaW50XG4gICAgICovXG4gICAgYWRkKHApIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fYWRkKHApOyB9LFxuXG4gICAgLyoqXG4gICAgICogU3VidHJhY3QgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIHRvIGZyb20gcG9pbnQsXG4gICAgICogeWllbGRpbmcgYSBuZXcgcG9pbnQuXG4gICAgICogQHBhcmFtIHtQb2ludH0gcCB0aGUgb3RoZXIgcG9pbnRcbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gb3V0cHV0IHBvaW50XG4gICAgICovXG4gICAgc3ViKHApIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fc3ViKHApOyB9LFxuXG4gICAgLyoqXG4gICAgICogTXVsdGlwbHkgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIGJ5IHBvaW50LFxuICAgICAqIHlpZWxkaW5nIGEgbmV3IHBvaW50LlxuICAgICAqIEBwYXJhbSB7UG9pbnR9IHAgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIG11bHRCeVBvaW50KHApIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fbXVsdEJ5UG9pbnQocCk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBEaXZpZGUgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIGJ5IHBvaW50LFxuICAgICAqIHlpZWxkaW5nIGEgbmV3IHBvaW50LlxuICAgICAqIEBwYXJhbSB7UG9pbnR9IHAgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIGRpdkJ5UG9pbnQocCkgeyByZXR1cm4gdGhpcy5jbG9uZSgpLl9kaXZCeVBvaW50KHApOyB9LFxuXG4gICAgLyoqXG4gICAgICogTXVsdGlwbHkgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIGJ5IGEgZmFjdG9yLFxuICAgICAqIHlpZWxkaW5nIGEgbmV3IHBvaW50LlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBrIGZhY3RvclxuICAgICAqIEByZXR1cm4ge1BvaW50fSBvdXRwdXQgcG9pbnRcbiAgICAgKi9cbiAgICBtdWx0KGspIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fbXVsdChrKTsgfSxcblxuICAgIC8qKlxuICAgICAqIERpdmlkZSB0aGlzIHBvaW50J3MgeCAmIHkgY29vcmRpbmF0ZXMgYnkgYSBmYWN0b3IsXG4gICAgICogeWllbGRpbmcgYSBuZXcgcG9pbnQuXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGsgZmFjdG9yXG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIGRpdihrKSB7IHJldHVybiB0aGlzLmNsb25lKCkuX2RpdihrKTsgfSxcblxuICAgIC8qKlxuICAgICAqIFJvdGF0ZSB0aGlzIHBvaW50IGFyb3VuZCB0aGUgMCwgMCBvcmlnaW4gYnkgYW4gYW5nbGUgYSxcbiAgICAgKiBnaXZlbiBpbiByYWRpYW5zXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGEgYW5nbGUgdG8gcm90YXRlIGFyb3VuZCwgaW4gcmFkaWFuc1xuICAgICAqIEByZXR1cm4ge1BvaW50fSBvdXRwdXQgcG9pbnRcbiAgICAgKi9cbiAgICByb3RhdGUoYSkgeyByZXR1cm4gdGhpcy5jbG9uZSgpLl9yb3RhdGUoYSk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBSb3RhdGUgdGhpcyBwb2ludCBhcm91bmQgcCBwb2ludCBieSBhbiBhbmdsZSBhLFxuICAgICAqIGdpdmVuIGluIHJhZGlhbnNcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gYSBhbmdsZSB0byByb3RhdGUgYXJvdW5kLCBpbiByYWRpYW5zXG4gICAgICogQHBhcmFtIHtQb2ludH0gcCBQb2ludCB0byByb3RhdGUgYXJvdW5kXG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIHJvdGF0ZUFyb3VuZChhLCBwKSB7IHJldHVybiB0aGlzLmNsb25lKCkuX3JvdGF0ZUFyb3VuZChhLCBwKTsgfSxcblxuICAgIC8qKlxuICAgICAqIE11bHRpcGx5IHRoaXMgcG9pbnQgYnkgYSA0eDEgdHJhbnNmb3JtYXRpb24gbWF0cml4XG4gICAgICogQHBhcmFtIHtbbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXX0gbSB0cmFuc2Zvcm1hdGlvbiBtYXRyaXhcbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gb3V0cHV0IHBvaW50XG4gICAgICovXG4gICAgbWF0TXVsdChtKSB7IHJldHVybiB0aGlzLmNsb25lKCkuX21hdE11bHQobSk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBDYWxjdWxhdGUgdGhpcyBwb2ludCBidXQgYXMgYSB1bml0IHZlY3RvciBmcm9tIDAsIDAsIG1lYW5pbmdcbiAgICAgKiB0aGF0IHRoZSBkaXN0YW5jZSBmcm9tIHRoZSByZXN1bHRpbmcgcG9pbnQgdG8gdGhlIDAsIDBcbiAgICAgKiBjb29yZGluYXRlIHdpbGwgYmUgZXF1YWwgdG8gMSBhbmQgdGhlIGFuZ2xlIGZyb20gdGhlIHJlc3VsdGluZ1xuICAgICAqIHBvaW50IHRvIHRoZSAwLCAwIGNvb3JkaW5hdGUgd2lsbCBiZSB0aGUgc2FtZSBhcyBiZWZvcmUuXG4gICAgICogQHJldHVybiB7UG9pbnR9IHVuaXQgdmVjdG9yIHBvaW50XG4gICAgICovXG4gICAgdW5pdCgpIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fdW5pdCgpOyB9LFxuXG4gICAgLyoqXG4gICAgICogQ29tcHV0ZSBhIHBlcnBlbmRpY3VsYXIgcG9pbnQsIHdoZXJlIHRoZSBuZXcgeSBjb29yZGluYXRlXG4gICAgICogaXMgdGhlIG9sZCB4IGNvb3JkaW5hdGUgYW5kIHRoZSBuZXcgeCBjb29yZGluYXRlIGlzIHRoZSBvbGQgeVxuICAgICAqIGNvb3JkaW5hdGUgbXVsdGlwbGllZCBieSAtMVxuICAgICAqIEByZXR1cm4ge1BvaW50fSBwZXJwZW5kaWN1bGFyIHBvaW50XG4gICAgICovXG4gICAgcGVycCgpIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fcGVycCgpOyB9LFxuXG4gICAgLyoqXG4gICAgICogUmV0dXJuIGEgdmVyc2lvbiBvZiB0aGlzIHBvaW50IHdpdGggdGhlIHggJiB5IGNvb3JkaW5hdGVzXG4gICAgICogcm91bmRlZCB0byBpbnRlZ2Vycy5cbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gcm91bmRlZCBwb2ludFxuICAgICAqL1xuICAgIHJvdW5kKCkgeyByZXR1cm4gdGhpcy5jbG9uZSgpLl9yb3VuZCgpOyB9LFxuXG4gICAgLyoqXG4gICAgICogUmV0dXJuIHRoZSBtYWduaXR1ZGUgb2YgdGhpcyBwb2ludDogdGhpcyBpcyB0aGUgRXVjbGlkZWFuXG4gICAgICogZGlzdGFuY2UgZnJvbSB0aGUgMCwgMCBjb29yZGluYXRlIHRvIHRoaXMgcG9pbnQncyB4IGFuZCB5XG4gICAgICogY29vcmRpbmF0ZXMuXG4gICAgICogQHJldHVybiB7bnVtYmVyfSBtYWduaXR1ZGVcbiAgICAgKi9cbiAgICBtYWcoKSB7XG4gICAgICAgIHJldHVybiBNYXRoLnNxcnQodGhpcy54ICogdGhpcy54ICsgdGhpcy55ICogdGhpcy55KTtcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogSnVkZ2Ugd2hldGhlciB0aGlzIHBvaW50IGlzIGVxdWFsIHRvIGFub3RoZXIgcG9pbnQsIHJldHVybmluZ1xuICAgICAqIHRydWUgb3IgZmFsc2UuXG4gICAgICogQHBhcmFtIHtQb2ludH0gb3RoZXIgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7Ym9vbGVhbn0gd2hldGhlciB0aGUgcG9pbnRzIGFyZSBlcXVhbFxuICAgICAqL1xuICAgIGVxdWFscyhvdGhlcikge1xuICAgICAgICByZXR1cm4gdGhpcy54ID09PSBvdGhlci54ICYmXG4gICAgICAgICAgICAgICB0aGlzLnkgPT09IG90aGVyLnk7XG4gICAgfSxcblxuICAgIC8qKlxuICAgICAqIENhbGN1bGF0ZSB0aGUgZGlzdGFuY2UgZnJvbSB0aGlzIHBvaW50IHRvIGFub3RoZXIgcG9pbnRcbiAgICAgKiBAcGFyYW0ge1BvaW50fSBwIHRoZSBvdGhlciBwb2ludFxuICAgICAqIEByZXR1cm4ge251bWJlcn0gZGlzdGFuY2VcbiAgICAgKi9cbiAgICBkaXN0KHApIHtcbiAgICAgICAgcmV0dXJuIE1hdGguc3FydCh0aGlzLmRpc3RTcXIocCkpO1xuICAgIH0sXG5cbiAgICAvKipcbiAgICAgKiBDYWxjdWxhdGUgdGhlIGRpc3RhbmNlIGZyb20gdGhpcyBwb2ludCB0byBhbm90aGVyIHBvaW50LFxuICAgICAqIHdpdGhvdXQgdGhlIHNxdWFyZSByb290IHN0ZXAuIFVzZWZ1bCBpZiB5b3UncmUgY29tcGFyaW5nXG4gICAgICogcmVsYXRpdmUgZGlzdGFuY2VzLlxuICAgICAqIEBwYXJhbSB7UG9pbnR9IHAgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7bnVtYmVyfSBkaXN0YW5jZVxuICAgICAqL1xuICAgIGRpc3RTcXIocCkge1xuICAgICAgICBjb25zdCBkeCA9IHAueCAtIHRoaXMueCxcbiAgICAgICAgICAgIGR5ID0gcC55IC0gdGhpcy55O1xuICAgICAgICByZXR1cm4gZHggKiBkeCArIGR5ICogZHk7XG4gICAgfSxcblxuICAgIC8qKlxuICAgICAqIEdldCB0aGUgYW5nbGUgZnJvbSB0aGUgMCwgMCBjb29yZGluYXRlIHRvIHRoaXMgcG9pbnQsIGluIHJhZGlhbnNcbiAgICAgKiBjb29yZGluYXRlcy5cbiAgICAgKiBAcmV0dXJuIHtudW1iZXJ9IGFuZ2xlXG4gICAgICovXG4gICAgYW5nbGUoKSB7XG4gICAgICAgIHJldHVybiBNYXRoLmF0YW4yKHRoaXMueSwgdGhpcy54KTtcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogR2V0IHRoZSBhbmdsZSBmcm9tIHRoaXMgcG9pbnQgdG8gYW5vdGhlciBwb2ludCwgaW4gcmFkaWFuc1xuICAgICAqIEBwYXJhbSB7UG9pbnR9IGIgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7bnVtYmVyfSBhbmdsZVxuICAgICAqL1xuICAgIGFuZ2xlVG8oYikge1xuICAgICAgICByZXR1cm4gTWF0aC5hdGFuMih0aGlzLnkgLSBiLnksIHRoaXMueCAtIGIueCk7XG4gICAgfSxcblxuICAgIC8qKlxuICAgICAqIEdldCB0aGUgYW5nbGUgYmV0d2VlbiB0aGlzIHBvaW50IGFuZCBhbm90aGVyIHBvaW50LCBpbiByYWRpYW5zXG4gICAgICogQHBhcmFtIHtQb2ludH0gYiB0aGUgb3RoZXIgcG9pbnRcbiAgICAgKiBAcmV0dXJuIHtudW1iZXJ9IGFuZ2xlXG4gICAgICovXG4gICAgYW5nbGVXaXRoKGIpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuYW5nbGVXaXRoU2VwKGIueCwgYi55KTtcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogRmluZCB0aGUgYW5nbGUgb2YgdGhlIHR3byB2ZWN0b3JzLCBzb2x2aW5nIHRoZSBmb3JtdWxhIGZvclxuICAgICAqIHRoZSBjcm9zcyBwcm9kdWN0IGEgeCBiID0gfGF8fGJ8c2luKFx1MDNCOCkgZm9yIFx1MDNCOC5cbiAgICAgKiBAcGFyYW0ge251bWJlcn0geCB0aGUgeC1jb29yZGluYXRlXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHkgdGhlIHktY29vcmRpbmF0ZVxuICAgICAqIEByZXR1cm4ge251bWJlcn0gdGhlIGFuZ2xlIGluIHJhZGlhbnNcbiAgICAgKi9cbiAgICBhbmdsZVdpdGhTZXAoeCwgeSkge1xuICAgICAgICByZXR1cm4gTWF0aC5hdGFuMihcbiAgICAgICAgICAgIHRoaXMueCAqIHkgLSB0aGlzLnkgKiB4LFxuICAgICAgICAgICAgdGhpcy54ICogeCArIHRoaXMueSAqIHkpO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtbbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXX0gbSAqL1xuICAgIF9tYXRNdWx0KG0pIHtcbiAgICAgICAgY29uc3QgeCA9IG1bMF0gKiB0aGlzLnggKyBtWzFdICogdGhpcy55LFxuICAgICAgICAgICAgeSA9IG1bMl0gKiB0aGlzLnggKyBtWzNdICogdGhpcy55O1xuICAgICAgICB0aGlzLnggPSB4O1xuICAgICAgICB0aGlzLnkgPSB5O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9LFxuXG4gICAgLyoqIEBwYXJhbSB7UG9pbnR9IHAgKi9cbiAgICBfYWRkKHApIHtcbiAgICAgICAgdGhpcy54ICs9IHAueDtcbiAgICAgICAgdGhpcy55ICs9IHAueTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIC8qKiBAcGFyYW0ge1BvaW50fSBwICovXG4gICAgX3N1YihwKSB7XG4gICAgICAgIHRoaXMueCAtPSBwLng7XG4gICAgICAgIHRoaXMueSAtPSBwLnk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtudW1iZXJ9IGsgKi9cbiAgICBfbXVsdChrKSB7XG4gICAgICAgIHRoaXMueCAqPSBrO1xuICAgICAgICB0aGlzLnkgKj0gaztcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gayAqL1xuICAgIF9kaXYoaykge1xuICAgICAgICB0aGlzLnggLz0gaztcbiAgICAgICAgdGhpcy55IC89IGs7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtQb2ludH0gcCAqL1xuICAgIF9tdWx0QnlQb2ludChwKSB7XG4gICAgICAgIHRoaXMueCAqPSBwLng7XG4gICAgICAgIHRoaXMueSAqPSBwLnk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtQb2ludH0gcCAqL1xuICAgIF9kaXZCeVBvaW50KHApIHtcbiAgICAgICAgdGhpcy54IC89IHAueDtcbiAgICAgICAgdGhpcy55IC89IHAueTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIF91bml0KCkge1xuICAgICAgICB0aGlzLl9kaXYodGhpcy5tYWcoKSk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICBfcGVycCgpIHtcbiAgICAgICAgY29uc3QgeSA9IHRoaXMueTtcbiAgICAgICAgdGhpcy55ID0gdGhpcy54O1xuICAgICAgICB0aGlzLnggPSAteTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gYW5nbGUgKi9cbiAgICBfcm90YXRlKGFuZ2xlKSB7XG4gICAgICAgIGNvbnN0IGNvcyA9IE1hdGguY29zKGFuZ2xlKSxcbiAgICAgICAgICAgIHNpbiA9IE1hdGguc2luKGFuZ2xlKSxcbiAgICAgICAgICAgIHggPSBjb3MgKiB0aGlzLnggLSBzaW4gKiB0aGlzLnksXG4gICAgICAgICAgICB5ID0gc2luICogdGhpcy54ICsgY29zICogdGhpcy55O1xuICAgICAgICB0aGlzLnggPSB4O1xuICAgICAgICB0aGlzLnkgPSB5O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGFuZ2xlXG4gICAgICogQHBhcmFtIHtQb2ludH0gcFxuICAgICAqL1xuICAgIF9yb3RhdGVBcm91bmQoYW5nbGUsIHApIHtcbiAgICAgICAgY29uc3QgY29zID0gTWF0aC5jb3MoYW5nbGUpLFxuICAgICAgICAgICAgc2luID0gTWF0aC5zaW4oYW5nbGUpLFxuICAgICAgICAgICAgeCA9IHAueCArIGNvcyAqICh0aGlzLnggLSBwLngpIC0gc2luICogKHRoaXMueSAtIHAueSksXG4gICAgICAgICAgICB5ID0gcC55ICsgc2luICogKHRoaXMueCAtIHAueCkgKyBjb3MgKiAodGhpcy55IC0gcC55KTtcbiAgICAgICAgdGhpcy54ID0geDtcbiAgICAgICAgdGhpcy55ID0geTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIF9yb3VuZCgpIHtcbiAgICAgICAgdGhpcy54ID0gTWF0aC5yb3VuZCh0aGlzLngpO1xuICAgICAgICB0aGlzLnkgPSBNYXRoLnJvdW5kKHRoaXMueSk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICBjb25zdHJ1Y3RvcjogUG9pbnRcbn07XG5cbi8qKlxuICogQ29uc3RydWN0IGEgcG9pbnQgZnJvbSBhbiBhcnJheSBpZiBuZWNlc3NhcnksIG90aGVyd2lzZSBpZiB0aGUgaW5wdXRcbiAqIGlzIGFscmVhZHkgYSBQb2ludCwgcmV0dXJuIGl0IHVuY2hhbmdlZC5cbiAqIEBwYXJhbSB7UG9pbnQgfCBbbnVtYmVyLCBudW1iZXJdIHwge3g6IG51bWJlciwgeTogbnVtYmVyfX0gcCBpbnB1dCB2YWx1ZVxuICogQHJldHVybiB7UG9pbnR9IGNvbnN0cnVjdGVkIHBvaW50LlxuICogQGV4YW1wbGVcbiAqIC8vIHRoaXNcbiAqIHZhciBwb2ludCA9IFBvaW50LmNvbnZlcnQoWzAsIDFdKTtcbiAqIC8vIGlzIGVxdWl2YWxlbnQgdG9cbiAqIHZhciBwb2ludCA9IG5ldyBQb2ludCgwLCAxKTtcbiAqL1xuUG9pbnQuY29udmVydCA9IGZ1bmN0aW9uIChwKSB7XG4gICAgaWYgKHAgaW5zdGFuY2VvZiBQb2ludCkge1xuICAgICAgICByZXR1cm4gLyoqIEB0eXBlIHtQb2ludH0gKi8gKHApO1xuICAgIH1cbiAgICBpZiAoQXJyYXkuaXNBcnJheShwKSkge1xuICAgICAgICByZXR1cm4gbmV3IFBvaW50KCtwWzBdLCArcFsxXSk7XG4gICAgfVxuICAgIGlmIChwLnggIT09IHVuZGVmaW5lZCAmJiBwLnkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICByZXR1cm4gbmV3IFBvaW50KCtwLngsICtwLnkpO1xuICAgIH1cbiAgICB0aHJvdyBuZXcgRXJyb3IoJ0V4cGVjdGVkIFt4LCB5XSBvciB7eCwgeX0gcG9pbnQgZm9ybWF0Jyk7XG59O1xuIiwgIlxuaW1wb3J0IFBvaW50IGZyb20gJ0BtYXBib3gvcG9pbnQtZ2VvbWV0cnknO1xuXG4vKiogQGltcG9ydCB7UGJmUmVhZGVyfSBmcm9tICdwYmYnICovXG4vKiogQGltcG9ydCB7RmVhdHVyZX0gZnJvbSAnZ2VvanNvbicgKi9cblxuZXhwb3J0IGNsYXNzIFZlY3RvclRpbGVGZWF0dXJlIHtcbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1BiZlJlYWRlcn0gcGJmXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGVuZFxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBleHRlbnRcbiAgICAgKiBAcGFyYW0ge3N0cmluZ1tdfSBrZXlzXG4gICAgICogQHBhcmFtIHsobnVtYmVyIHwgc3RyaW5nIHwgYm9vbGVhbilbXX0gdmFsdWVzXG4gICAgICovXG4gICAgY29uc3RydWN0b3IocGJmLCBlbmQsIGV4dGVudCwga2V5cywgdmFsdWVzKSB7XG4gICAgICAgIC8vIFB1YmxpY1xuXG4gICAgICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgbnVtYmVyIHwgc3RyaW5nIHwgYm9vbGVhbj59ICovXG4gICAgICAgIHRoaXMucHJvcGVydGllcyA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG5cbiAgICAgICAgdGhpcy5leHRlbnQgPSBleHRlbnQ7XG4gICAgICAgIC8qKiBAdHlwZSB7MCB8IDEgfCAyIHwgM30gKi9cbiAgICAgICAgdGhpcy50eXBlID0gMDtcblxuICAgICAgICAvKiogQHR5cGUge251bWJlciB8IHVuZGVmaW5lZH0gKi9cbiAgICAgICAgdGhpcy5pZCA9IHVuZGVmaW5lZDtcblxuICAgICAgICAvKiogQHByaXZhdGUgKi9cbiAgICAgICAgdGhpcy5fcGJmID0gcGJmO1xuICAgICAgICAvKiogQHByaXZhdGUgKi9cbiAgICAgICAgdGhpcy5fZ2VvbWV0cnkgPSAtMTtcbiAgICAgICAgLyoqIEBwcml2YXRlICovXG4gICAgICAgIHRoaXMuX2tleXMgPSBrZXlzO1xuICAgICAgICAvKiogQHByaXZhdGUgKi9cbiAgICAgICAgdGhpcy5fdmFsdWVzID0gdmFsdWVzO1xuXG4gICAgICAgIHdoaWxlIChwYmYucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBjb25zdCB0YWcgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgaWYgKHRhZyA9PT0gOCkgdGhpcy5pZCA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICBlbHNlIGlmICh0YWcgPT09IDE4KSB7XG4gICAgICAgICAgICAgICAgY29uc3QgdGFnc0VuZCA9IHBiZi5yZWFkVmFyaW50KCkgKyBwYmYucG9zO1xuICAgICAgICAgICAgICAgIHdoaWxlIChwYmYucG9zIDwgdGFnc0VuZCkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBrZXkgPSBrZXlzW3BiZi5yZWFkVmFyaW50KCldO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1twYmYucmVhZFZhcmludCgpXTtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5wcm9wZXJ0aWVzW2tleV0gPSB2YWx1ZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9IGVsc2UgaWYgKHRhZyA9PT0gMjQpIHRoaXMudHlwZSA9IC8qKiBAdHlwZSB7MCB8IDEgfCAyIHwgM30gKi8gKHBiZi5yZWFkVmFyaW50KCkpO1xuICAgICAgICAgICAgZWxzZSBpZiAodGFnID09PSAzNCkge1xuICAgICAgICAgICAgICAgIHRoaXMuX2dlb21ldHJ5ID0gcGJmLnBvcztcbiAgICAgICAgICAgICAgICBwYmYuc2tpcCh0YWcpO1xuICAgICAgICAgICAgfSBlbHNlIHBiZi5za2lwKHRhZyk7XG4gICAgICAgIH1cbiAgICB9XG5cbiAgICBsb2FkR2VvbWV0cnkoKSB7XG4gICAgICAgIGlmICh0aGlzLl9nZW9tZXRyeSA8IDApIHRocm93IG5ldyBFcnJvcignZmVhdHVyZSBoYXMgbm8gZ2VvbWV0cnknKTtcbiAgICAgICAgY29uc3QgcGJmID0gdGhpcy5fcGJmO1xuICAgICAgICBwYmYucG9zID0gdGhpcy5fZ2VvbWV0cnk7XG5cbiAgICAgICAgY29uc3QgZW5kID0gcGJmLnJlYWRWYXJpbnQoKSArIHBiZi5wb3M7XG5cbiAgICAgICAgLyoqIEB0eXBlIFBvaW50W11bXSAqL1xuICAgICAgICBjb25zdCBsaW5lcyA9IFtdO1xuXG4gICAgICAgIC8qKiBAdHlwZSBQb2ludFtdIHwgdW5kZWZpbmVkICovXG4gICAgICAgIGxldCBsaW5lO1xuXG4gICAgICAgIGxldCBjbWQgPSAxO1xuICAgICAgICBsZXQgbGVuZ3RoID0gMDtcbiAgICAgICAgbGV0IHggPSAwO1xuICAgICAgICBsZXQgeSA9IDA7XG5cbiAgICAgICAgd2hpbGUgKHBiZi5wb3MgPCBlbmQpIHtcbiAgICAgICAgICAgIGlmIChsZW5ndGggPD0gMCkge1xuICAgICAgICAgICAgICAgIGNvbnN0IGNtZExlbiA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICAgICAgY21kID0gY21kTGVuICYgMHg3O1xuICAgICAgICAgICAgICAgIGxlbmd0aCA9IGNtZExlbiA+PiAzO1xuICAgICAgICAgICAgICAgIGlmIChsZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICBsZW5ndGgtLTtcblxuICAgICAgICAgICAgaWYgKGNtZCA9PT0gMSkgeyAvLyBtb3ZlVG9cbiAgICAgICAgICAgICAgICB4ICs9IHBiZi5yZWFkU1ZhcmludCgpO1xuICAgICAgICAgICAgICAgIHkgKz0gcGJmLnJlYWRTVmFyaW50KCk7XG4gICAgICAgICAgICAgICAgaWYgKGxpbmUpIGxpbmVzLnB1c2gobGluZSk7XG4gICAgICAgICAgICAgICAgbGluZSA9IFtuZXcgUG9pbnQoeCwgeSldO1xuXG4gICAgICAgICAgICB9IGVsc2UgaWYgKGNtZCA9PT0gMikgeyAvLyBsaW5lVG9cbiAgICAgICAgICAgICAgICB4ICs9IHBiZi5yZWFkU1ZhcmludCgpO1xuICAgICAgICAgICAgICAgIHkgKz0gcGJmLnJlYWRTVmFyaW50KCk7XG4gICAgICAgICAgICAgICAgaWYgKGxpbmUpIGxpbmUucHVzaChuZXcgUG9pbnQoeCwgeSkpO1xuXG4gICAgICAgICAgICB9IGVsc2UgaWYgKGNtZCA9PT0gNykge1xuXG4gICAgICAgICAgICAgICAgLy8gV29ya2Fyb3VuZCBmb3IgaHR0cHM6Ly9naXRodWIuY29tL21hcGJveC9tYXBuaWstdmVjdG9yLXRpbGUvaXNzdWVzLzkwXG4gICAgICAgICAgICAgICAgaWYgKGxpbmUpIHtcbiAgICAgICAgICAgICAgICAgICAgbGluZS5wdXNoKGxpbmVbMF0uY2xvbmUoKSk7IC8vIGNsb3NlUG9seWdvblxuICAgICAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYHVua25vd24gY29tbWFuZCAke2NtZH1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIGlmIChsaW5lKSBsaW5lcy5wdXNoKGxpbmUpO1xuXG4gICAgICAgIHJldHVybiBsaW5lcztcbiAgICB9XG5cbiAgICBiYm94KCkge1xuICAgICAgICBpZiAodGhpcy5fZ2VvbWV0cnkgPCAwKSB0aHJvdyBuZXcgRXJyb3IoJ2ZlYXR1cmUgaGFzIG5vIGdlb21ldHJ5Jyk7XG4gICAgICAgIGNvbnN0IHBiZiA9IHRoaXMuX3BiZjtcbiAgICAgICAgcGJmLnBvcyA9IHRoaXMuX2dlb21ldHJ5O1xuXG4gICAgICAgIGNvbnN0IGVuZCA9IHBiZi5yZWFkVmFyaW50KCkgKyBwYmYucG9zO1xuICAgICAgICBsZXQgY21kID0gMSxcbiAgICAgICAgICAgIGxlbmd0aCA9IDAsXG4gICAgICAgICAgICB4ID0gMCxcbiAgICAgICAgICAgIHkgPSAwLFxuICAgICAgICAgICAgeDEgPSBJbmZpbml0eSxcbiAgICAgICAgICAgIHgyID0gLUluZmluaXR5LFxuICAgICAgICAgICAgeTEgPSBJbmZpbml0eSxcbiAgICAgICAgICAgIHkyID0gLUluZmluaXR5O1xuXG4gICAgICAgIHdoaWxlIChwYmYucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBpZiAobGVuZ3RoIDw9IDApIHtcbiAgICAgICAgICAgICAgICBjb25zdCBjbWRMZW4gPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgICAgIGNtZCA9IGNtZExlbiAmIDB4NztcbiAgICAgICAgICAgICAgICBsZW5ndGggPSBjbWRMZW4gPj4gMztcbiAgICAgICAgICAgICAgICBpZiAobGVuZ3RoID09PSAwKSBjb250aW51ZTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgbGVuZ3RoLS07XG5cbiAgICAgICAgICAgIGlmIChjbWQgPT09IDEgfHwgY21kID09PSAyKSB7XG4gICAgICAgICAgICAgICAgeCArPSBwYmYucmVhZFNWYXJpbnQoKTtcbiAgICAgICAgICAgICAgICB5ICs9IHBiZi5yZWFkU1ZhcmludCgpO1xuICAgICAgICAgICAgICAgIGlmICh4IDwgeDEpIHgxID0geDtcbiAgICAgICAgICAgICAgICBpZiAoeCA+IHgyKSB4MiA9IHg7XG4gICAgICAgICAgICAgICAgaWYgKHkgPCB5MSkgeTEgPSB5O1xuICAgICAgICAgICAgICAgIGlmICh5ID4geTIpIHkyID0geTtcblxuICAgICAgICAgICAgfSBlbHNlIGlmIChjbWQgIT09IDcpIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYHVua25vd24gY29tbWFuZCAke2NtZH1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIHJldHVybiBbeDEsIHkxLCB4MiwgeTJdO1xuICAgIH1cblxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB4XG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHlcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gelxuICAgICAqIEByZXR1cm4ge0ZlYXR1cmV9XG4gICAgICovXG4gICAgdG9HZW9KU09OKHgsIHksIHopIHtcbiAgICAgICAgY29uc3Qgc2l6ZSA9IHRoaXMuZXh0ZW50ICogTWF0aC5wb3coMiwgeiksXG4gICAgICAgICAgICB4MCA9IHRoaXMuZXh0ZW50ICogeCxcbiAgICAgICAgICAgIHkwID0gdGhpcy5leHRlbnQgKiB5LFxuICAgICAgICAgICAgdnRDb29yZHMgPSB0aGlzLmxvYWRHZW9tZXRyeSgpO1xuXG4gICAgICAgIC8qKiBAcGFyYW0ge1BvaW50fSBwICovXG4gICAgICAgIGZ1bmN0aW9uIHByb2plY3RQb2ludChwKSB7XG4gICAgICAgICAgICByZXR1cm4gW1xuICAgICAgICAgICAgICAgIChwLnggKyB4MCkgKiAzNjAgLyBzaXplIC0gMTgwLFxuICAgICAgICAgICAgICAgIDM2MCAvIE1hdGguUEkgKiBNYXRoLmF0YW4oTWF0aC5leHAoKDEgLSAocC55ICsgeTApICogMiAvIHNpemUpICogTWF0aC5QSSkpIC0gOTBcbiAgICAgICAgICAgIF07XG4gICAgICAgIH1cblxuICAgICAgICAvKiogQHBhcmFtIHtQb2ludFtdfSBsaW5lICovXG4gICAgICAgIGZ1bmN0aW9uIHByb2plY3RMaW5lKGxpbmUpIHtcbiAgICAgICAgICAgIHJldHVybiBsaW5lLm1hcChwcm9qZWN0UG9pbnQpO1xuICAgICAgICB9XG5cbiAgICAgICAgLyoqIEB0eXBlIHtGZWF0dXJlW1wiZ2VvbWV0cnlcIl19ICovXG4gICAgICAgIGxldCBnZW9tZXRyeTtcblxuICAgICAgICBpZiAodGhpcy50eXBlID09PSAxKSB7XG4gICAgICAgICAgICBjb25zdCBwb2ludHMgPSBbXTtcbiAgICAgICAgICAgIGZvciAoY29uc3QgbGluZSBvZiB2dENvb3Jkcykge1xuICAgICAgICAgICAgICAgIHBvaW50cy5wdXNoKGxpbmVbMF0pO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgY29vcmRpbmF0ZXMgPSBwcm9qZWN0TGluZShwb2ludHMpO1xuICAgICAgICAgICAgZ2VvbWV0cnkgPSBwb2ludHMubGVuZ3RoID09PSAxID9cbiAgICAgICAgICAgICAgICB7dHlwZTogJ1BvaW50JywgY29vcmRpbmF0ZXM6IGNvb3JkaW5hdGVzWzBdfSA6XG4gICAgICAgICAgICAgICAge3R5cGU6ICdNdWx0aVBvaW50JywgY29vcmRpbmF0ZXN9O1xuXG4gICAgICAgIH0gZWxzZSBpZiAodGhpcy50eXBlID09PSAyKSB7XG5cbiAgICAgICAgICAgIGNvbnN0IGNvb3JkaW5hdGVzID0gdnRDb29yZHMubWFwKHByb2plY3RMaW5lKTtcbiAgICAgICAgICAgIGdlb21ldHJ5ID0gY29vcmRpbmF0ZXMubGVuZ3RoID09PSAxID9cbiAgICAgICAgICAgICAgICB7dHlwZTogJ0xpbmVTdHJpbmcnLCBjb29yZGluYXRlczogY29vcmRpbmF0ZXNbMF19IDpcbiAgICAgICAgICAgICAgICB7dHlwZTogJ011bHRpTGluZVN0cmluZycsIGNvb3JkaW5hdGVzfTtcblxuICAgICAgICB9IGVsc2UgaWYgKHRoaXMudHlwZSA9PT0gMykge1xuICAgICAgICAgICAgY29uc3QgcG9seWdvbnMgPSBjbGFzc2lmeVJpbmdzKHZ0Q29vcmRzKTtcbiAgICAgICAgICAgIGNvbnN0IGNvb3JkaW5hdGVzID0gW107XG4gICAgICAgICAgICBmb3IgKGNvbnN0IHBvbHlnb24gb2YgcG9seWdvbnMpIHtcbiAgICAgICAgICAgICAgICBjb29yZGluYXRlcy5wdXNoKHBvbHlnb24ubWFwKHByb2plY3RMaW5lKSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBnZW9tZXRyeSA9IGNvb3JkaW5hdGVzLmxlbmd0aCA9PT0gMSA/XG4gICAgICAgICAgICAgICAge3R5cGU6ICdQb2x5Z29uJywgY29vcmRpbmF0ZXM6IGNvb3JkaW5hdGVzWzBdfSA6XG4gICAgICAgICAgICAgICAge3R5cGU6ICdNdWx0aVBvbHlnb24nLCBjb29yZGluYXRlc307XG4gICAgICAgIH0gZWxzZSB7XG5cbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcigndW5rbm93biBmZWF0dXJlIHR5cGUnKTtcbiAgICAgICAgfVxuXG4gICAgICAgIC8qKiBAdHlwZSB7RmVhdHVyZX0gKi9cbiAgICAgICAgY29uc3QgcmVzdWx0ID0ge1xuICAgICAgICAgICAgdHlwZTogJ0ZlYXR1cmUnLFxuICAgICAgICAgICAgZ2VvbWV0cnksXG4gICAgICAgICAgICBwcm9wZXJ0aWVzOiB0aGlzLnByb3BlcnRpZXNcbiAgICAgICAgfTtcblxuICAgICAgICBpZiAodGhpcy5pZCAhPSBudWxsKSB7XG4gICAgICAgICAgICByZXN1bHQuaWQgPSB0aGlzLmlkO1xuICAgICAgICB9XG5cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG59XG5cbi8qKiBAdHlwZSB7WydVbmtub3duJywgJ1BvaW50JywgJ0xpbmVTdHJpbmcnLCAnUG9seWdvbiddfSAqL1xuVmVjdG9yVGlsZUZlYXR1cmUudHlwZXMgPSBbJ1Vua25vd24nLCAnUG9pbnQnLCAnTGluZVN0cmluZycsICdQb2x5Z29uJ107XG5cbi8qKiBjbGFzc2lmaWVzIGFuIGFycmF5IG9mIHJpbmdzIGludG8gcG9seWdvbnMgd2l0aCBvdXRlciByaW5ncyBhbmQgaG9sZXNcbiAqIEBwYXJhbSB7UG9pbnRbXVtdfSByaW5nc1xuICovXG5leHBvcnQgZnVuY3Rpb24gY2xhc3NpZnlSaW5ncyhyaW5ncykge1xuICAgIGNvbnN0IGxlbiA9IHJpbmdzLmxlbmd0aDtcblxuICAgIGlmIChsZW4gPD0gMSkgcmV0dXJuIFtyaW5nc107XG5cbiAgICBjb25zdCBwb2x5Z29ucyA9IFtdO1xuICAgIGxldCBwb2x5Z29uLCBjY3c7XG5cbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICAgIGNvbnN0IGFyZWEgPSBzaWduZWRBcmVhKHJpbmdzW2ldKTtcbiAgICAgICAgaWYgKGFyZWEgPT09IDApIGNvbnRpbnVlO1xuXG4gICAgICAgIGlmIChjY3cgPT09IHVuZGVmaW5lZCkgY2N3ID0gYXJlYSA8IDA7XG5cbiAgICAgICAgaWYgKGNjdyA9PT0gYXJlYSA8IDApIHtcbiAgICAgICAgICAgIGlmIChwb2x5Z29uKSBwb2x5Z29ucy5wdXNoKHBvbHlnb24pO1xuICAgICAgICAgICAgcG9seWdvbiA9IFtyaW5nc1tpXV07XG5cbiAgICAgICAgfSBlbHNlIGlmIChwb2x5Z29uKSB7XG4gICAgICAgICAgICBwb2x5Z29uLnB1c2gocmluZ3NbaV0pO1xuICAgICAgICB9XG4gICAgfVxuICAgIGlmIChwb2x5Z29uKSBwb2x5Z29ucy5wdXNoKHBvbHlnb24pO1xuXG4gICAgcmV0dXJuIHBvbHlnb25zO1xufVxuXG4vKiogQHBhcmFtIHtQb2ludFtdfSByaW5nICovXG5mdW5jdGlvbiBzaWduZWRBcmVhKHJpbmcpIHtcbiAgICBsZXQgc3VtID0gMDtcbiAgICBmb3IgKGxldCBpID0gMCwgbGVuID0gcmluZy5sZW5ndGgsIGogPSBsZW4gLSAxLCBwMSwgcDI7IGkgPCBsZW47IGogPSBpKyspIHtcbiAgICAgICAgcDEgPSByaW5nW2ldO1xuICAgICAgICBwMiA9IHJpbmdbal07XG4gICAgICAgIHN1bSArPSAocDIueCAtIHAxLngpICogKHAxLnkgKyBwMi55KTtcbiAgICB9XG4gICAgcmV0dXJuIHN1bTtcbn1cblxuZXhwb3J0IGNsYXNzIFZlY3RvclRpbGVMYXllciB7XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtQYmZSZWFkZXJ9IHBiZlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBbZW5kXVxuICAgICAqL1xuICAgIGNvbnN0cnVjdG9yKHBiZiwgZW5kKSB7XG4gICAgICAgIC8vIFB1YmxpY1xuICAgICAgICB0aGlzLnZlcnNpb24gPSAxO1xuICAgICAgICB0aGlzLm5hbWUgPSAnJztcbiAgICAgICAgdGhpcy5leHRlbnQgPSA0MDk2O1xuICAgICAgICB0aGlzLmxlbmd0aCA9IDA7XG5cbiAgICAgICAgLyoqIEBwcml2YXRlICovXG4gICAgICAgIHRoaXMuX3BiZiA9IHBiZjtcblxuICAgICAgICAvKiogQHByaXZhdGVcbiAgICAgICAgICogQHR5cGUge3N0cmluZ1tdfSAqL1xuICAgICAgICB0aGlzLl9rZXlzID0gW107XG5cbiAgICAgICAgLyoqIEBwcml2YXRlXG4gICAgICAgICAqIEB0eXBlIHsobnVtYmVyIHwgc3RyaW5nIHwgYm9vbGVhbilbXX0gKi9cbiAgICAgICAgdGhpcy5fdmFsdWVzID0gW107XG5cbiAgICAgICAgLyoqIEBwcml2YXRlXG4gICAgICAgICAqIEB0eXBlIHtudW1iZXJbXX0gKi9cbiAgICAgICAgdGhpcy5fZmVhdHVyZXMgPSBbXTtcblxuICAgICAgICBpZiAoZW5kID09PSB1bmRlZmluZWQpIGVuZCA9IHBiZi5sZW5ndGg7XG4gICAgICAgIHdoaWxlIChwYmYucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBjb25zdCB0YWcgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgaWYgKHRhZyA9PT0gMTApIHRoaXMubmFtZSA9IHBiZi5yZWFkU3RyaW5nKCk7XG4gICAgICAgICAgICBlbHNlIGlmICh0YWcgPT09IDE4KSB7XG4gICAgICAgICAgICAgICAgdGhpcy5fZmVhdHVyZXMucHVzaChwYmYucG9zKTtcbiAgICAgICAgICAgICAgICBwYmYuc2tpcCh0YWcpO1xuICAgICAgICAgICAgfSBlbHNlIGlmICh0YWcgPT09IDI2KSB0aGlzLl9rZXlzLnB1c2gocGJmLnJlYWRTdHJpbmcoKSk7XG4gICAgICAgICAgICBlbHNlIGlmICh0YWcgPT09IDM0KSB0aGlzLl92YWx1ZXMucHVzaChyZWFkVmFsdWVNZXNzYWdlKHBiZikpO1xuICAgICAgICAgICAgZWxzZSBpZiAodGFnID09PSA0MCkgdGhpcy5leHRlbnQgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgZWxzZSBpZiAodGFnID09PSAxMjApIHRoaXMudmVyc2lvbiA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICBlbHNlIHBiZi5za2lwKHRhZyk7XG4gICAgICAgIH1cblxuICAgICAgICB0aGlzLmxlbmd0aCA9IHRoaXMuX2ZlYXR1cmVzLmxlbmd0aDtcbiAgICB9XG5cbiAgICAvKiogcmV0dXJuIGZlYXR1cmUgYGlgIGZyb20gdGhpcyBsYXllciBhcyBhIGBWZWN0b3JUaWxlRmVhdHVyZWBcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gaVxuICAgICAqL1xuICAgIGZlYXR1cmUoaSkge1xuICAgICAgICBpZiAoaSA8IDAgfHwgaSA+PSB0aGlzLl9mZWF0dXJlcy5sZW5ndGgpIHRocm93IG5ldyBFcnJvcignZmVhdHVyZSBpbmRleCBvdXQgb2YgYm91bmRzJyk7XG5cbiAgICAgICAgdGhpcy5fcGJmLnBvcyA9IHRoaXMuX2ZlYXR1cmVzW2ldO1xuXG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMuX3BiZi5yZWFkVmFyaW50KCkgKyB0aGlzLl9wYmYucG9zO1xuICAgICAgICByZXR1cm4gbmV3IFZlY3RvclRpbGVGZWF0dXJlKHRoaXMuX3BiZiwgZW5kLCB0aGlzLmV4dGVudCwgdGhpcy5fa2V5cywgdGhpcy5fdmFsdWVzKTtcbiAgICB9XG59XG5cbi8qKlxuICogQHBhcmFtIHtQYmZSZWFkZXJ9IHBiZlxuICovXG5mdW5jdGlvbiByZWFkVmFsdWVNZXNzYWdlKHBiZikge1xuICAgIGxldCB2YWx1ZSA9IG51bGw7XG4gICAgY29uc3QgZW5kID0gcGJmLnJlYWRWYXJpbnQoKSArIHBiZi5wb3M7XG5cbiAgICB3aGlsZSAocGJmLnBvcyA8IGVuZCkge1xuICAgICAgICBjb25zdCB0YWcgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICB2YWx1ZSA9XG4gICAgICAgICAgICB0YWcgPT09IDEwID8gcGJmLnJlYWRTdHJpbmcoKSA6XG4gICAgICAgICAgICB0YWcgPT09IDIxID8gcGJmLnJlYWRGbG9hdCgpIDpcbiAgICAgICAgICAgIHRhZyA9PT0gMjUgPyBwYmYucmVhZERvdWJsZSgpIDpcbiAgICAgICAgICAgIHRhZyA9PT0gMzIgPyBwYmYucmVhZFZhcmludCh0cnVlKSA6XG4gICAgICAgICAgICB0YWcgPT09IDQwID8gcGJmLnJlYWRWYXJpbnQoKSA6XG4gICAgICAgICAgICB0YWcgPT09IDQ4ID8gcGJmLnJlYWRTVmFyaW50KCkgOlxuICAgICAgICAgICAgdGFnID09PSA1NiA/IHBiZi5yZWFkQm9vbGVhbigpIDpcbiAgICAgICAgICAgIChwYmYuc2tpcCh0YWcpLCBudWxsKTtcbiAgICB9XG4gICAgaWYgKHZhbHVlID09IG51bGwpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKCd1bmtub3duIGZlYXR1cmUgdmFsdWUnKTtcbiAgICB9XG5cbiAgICByZXR1cm4gdmFsdWU7XG59XG5cbmV4cG9ydCBjbGFzcyBWZWN0b3JUaWxlIHtcbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1BiZlJlYWRlcn0gcGJmXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IFtlbmRdXG4gICAgICovXG4gICAgY29uc3RydWN0b3IocGJmLCBlbmQgPSBwYmYubGVuZ3RoKSB7XG4gICAgICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgVmVjdG9yVGlsZUxheWVyPn0gKi9cbiAgICAgICAgY29uc3QgbGF5ZXJzID0gT2JqZWN0LmNyZWF0ZShudWxsKTtcbiAgICAgICAgd2hpbGUgKHBiZi5wb3MgPCBlbmQpIHtcbiAgICAgICAgICAgIGNvbnN0IHRhZyA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICBpZiAodGFnID09PSAyNikge1xuICAgICAgICAgICAgICAgIGNvbnN0IGxheWVyID0gbmV3IFZlY3RvclRpbGVMYXllcihwYmYsIHBiZi5yZWFkVmFyaW50KCkgKyBwYmYucG9zKTtcbiAgICAgICAgICAgICAgICBpZiAobGF5ZXIubGVuZ3RoKSBsYXllcnNbbGF5ZXIubmFtZV0gPSBsYXllcjtcbiAgICAgICAgICAgIH0gZWxzZSBwYmYuc2tpcCh0YWcpO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMubGF5ZXJzID0gbGF5ZXJzO1xuICAgIH1cbn1cbiIsICJcbmNvbnN0IFNISUZUX0xFRlRfMzIgPSAoMSA8PCAxNikgKiAoMSA8PCAxNik7XG5jb25zdCBTSElGVF9SSUdIVF8zMiA9IDEgLyBTSElGVF9MRUZUXzMyO1xuXG4vLyBUaHJlc2hvbGQgY2hvc2VuIGJhc2VkIG9uIGJvdGggYmVuY2htYXJraW5nIGFuZCBrbm93bGVkZ2UgYWJvdXQgYnJvd3NlciBzdHJpbmdcbi8vIGRhdGEgc3RydWN0dXJlcyAod2hpY2ggY3VycmVudGx5IHN3aXRjaCBzdHJ1Y3R1cmUgdHlwZXMgYXQgMTIgYnl0ZXMgb3IgbW9yZSlcbmNvbnN0IFRFWFRfREVDT0RFUl9NSU5fTEVOR1RIID0gMTI7XG5jb25zdCB1dGY4VGV4dERlY29kZXIgPSB0eXBlb2YgVGV4dERlY29kZXIgPT09ICd1bmRlZmluZWQnID8gbnVsbCA6IG5ldyBUZXh0RGVjb2RlcigndXRmLTgnKTtcblxuY29uc3QgUEJGX1ZBUklOVCAgPSAwOyAvLyB2YXJpbnQ6IGludDMyLCBpbnQ2NCwgdWludDMyLCB1aW50NjQsIHNpbnQzMiwgc2ludDY0LCBib29sLCBlbnVtXG5jb25zdCBQQkZfRklYRUQ2NCA9IDE7IC8vIDY0LWJpdDogZG91YmxlLCBmaXhlZDY0LCBzZml4ZWQ2NFxuY29uc3QgUEJGX0JZVEVTICAgPSAyOyAvLyBsZW5ndGgtZGVsaW1pdGVkOiBzdHJpbmcsIGJ5dGVzLCBlbWJlZGRlZCBtZXNzYWdlcywgcGFja2VkIHJlcGVhdGVkIGZpZWxkc1xuY29uc3QgUEJGX0ZJWEVEMzIgPSA1OyAvLyAzMi1iaXQ6IGZsb2F0LCBmaXhlZDMyLCBzZml4ZWQzMlxuXG5leHBvcnQgY2xhc3MgUGJmUmVhZGVyIHtcbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1VpbnQ4QXJyYXkgfCBBcnJheUJ1ZmZlcn0gYnVmXG4gICAgICovXG4gICAgY29uc3RydWN0b3IoYnVmKSB7XG4gICAgICAgIHRoaXMuYnVmID0gQXJyYXlCdWZmZXIuaXNWaWV3KGJ1ZikgPyBidWYgOiBuZXcgVWludDhBcnJheShidWYpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3ID0gbmV3IERhdGFWaWV3KHRoaXMuYnVmLmJ1ZmZlciwgdGhpcy5idWYuYnl0ZU9mZnNldCwgdGhpcy5idWYuYnl0ZUxlbmd0aCk7XG4gICAgICAgIHRoaXMucG9zID0gMDtcbiAgICAgICAgdGhpcy50eXBlID0gMDtcbiAgICAgICAgdGhpcy5fdmFsdWVTdGFydCA9IC0xO1xuICAgICAgICB0aGlzLmxlbmd0aCA9IHRoaXMuYnVmLmxlbmd0aDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAdGVtcGxhdGUgVFxuICAgICAqIEBwYXJhbSB7KHRhZzogbnVtYmVyLCByZXN1bHQ6IFQsIHBiZjogUGJmUmVhZGVyKSA9PiB2b2lkfSByZWFkRmllbGRcbiAgICAgKiBAcGFyYW0ge1R9IHJlc3VsdFxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBbZW5kXVxuICAgICAqL1xuICAgIHJlYWRGaWVsZHMocmVhZEZpZWxkLCByZXN1bHQsIGVuZCA9IHRoaXMubGVuZ3RoKSB7XG4gICAgICAgIGxldCBmaWVsZDtcbiAgICAgICAgd2hpbGUgKChmaWVsZCA9IHRoaXMubmV4dEZpZWxkKGVuZCkpKSB7XG4gICAgICAgICAgICByZWFkRmllbGQoZmllbGQsIHJlc3VsdCwgdGhpcyk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAdGVtcGxhdGUgVFxuICAgICAqIEBwYXJhbSB7KHRhZzogbnVtYmVyLCByZXN1bHQ6IFQsIHBiZjogUGJmUmVhZGVyKSA9PiB2b2lkfSByZWFkRmllbGRcbiAgICAgKiBAcGFyYW0ge1R9IHJlc3VsdFxuICAgICAqL1xuICAgIHJlYWRNZXNzYWdlKHJlYWRGaWVsZCwgcmVzdWx0KSB7XG4gICAgICAgIHJldHVybiB0aGlzLnJlYWRGaWVsZHMocmVhZEZpZWxkLCByZXN1bHQsIHRoaXMucmVhZFZhcmludCgpICsgdGhpcy5wb3MpO1xuICAgIH1cblxuICAgIHJlYWRGaXhlZDMyKCkge1xuICAgICAgICBjb25zdCB2YWwgPSB0aGlzLmRhdGFWaWV3LmdldFVpbnQzMih0aGlzLnBvcywgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgIHJldHVybiB2YWw7XG4gICAgfVxuXG4gICAgcmVhZFNGaXhlZDMyKCkge1xuICAgICAgICBjb25zdCB2YWwgPSB0aGlzLmRhdGFWaWV3LmdldEludDMyKHRoaXMucG9zLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gNDtcbiAgICAgICAgcmV0dXJuIHZhbDtcbiAgICB9XG5cbiAgICAvLyA2NC1iaXQgaW50IGhhbmRsaW5nIGlzIGJhc2VkIG9uIGdpdGh1Yi5jb20vZHB3L25vZGUtYnVmZmVyLW1vcmUtaW50cyAoTUlULWxpY2Vuc2VkKVxuXG4gICAgcmVhZEZpeGVkNjQoKSB7XG4gICAgICAgIGNvbnN0IHZhbCA9IHRoaXMuZGF0YVZpZXcuZ2V0VWludDMyKHRoaXMucG9zLCB0cnVlKSArIHRoaXMuZGF0YVZpZXcuZ2V0VWludDMyKHRoaXMucG9zICsgNCwgdHJ1ZSkgKiBTSElGVF9MRUZUXzMyO1xuICAgICAgICB0aGlzLnBvcyArPSA4O1xuICAgICAgICByZXR1cm4gdmFsO1xuICAgIH1cblxuICAgIHJlYWRTRml4ZWQ2NCgpIHtcbiAgICAgICAgY29uc3QgdmFsID0gdGhpcy5kYXRhVmlldy5nZXRVaW50MzIodGhpcy5wb3MsIHRydWUpICsgdGhpcy5kYXRhVmlldy5nZXRJbnQzMih0aGlzLnBvcyArIDQsIHRydWUpICogU0hJRlRfTEVGVF8zMjtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHZhbDtcbiAgICB9XG5cbiAgICByZWFkRmxvYXQoKSB7XG4gICAgICAgIGNvbnN0IHZhbCA9IHRoaXMuZGF0YVZpZXcuZ2V0RmxvYXQzMih0aGlzLnBvcywgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgIHJldHVybiB2YWw7XG4gICAgfVxuXG4gICAgcmVhZERvdWJsZSgpIHtcbiAgICAgICAgY29uc3QgdmFsID0gdGhpcy5kYXRhVmlldy5nZXRGbG9hdDY0KHRoaXMucG9zLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHZhbDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge2Jvb2xlYW59IFtpc1NpZ25lZF1cbiAgICAgKi9cbiAgICByZWFkVmFyaW50KGlzU2lnbmVkKSB7XG4gICAgICAgIGNvbnN0IGJ1ZiA9IHRoaXMuYnVmO1xuICAgICAgICBjb25zdCBiMCA9IGJ1Zlt0aGlzLnBvcysrXTtcbiAgICAgICAgaWYgKGIwIDwgMHg4MCkgcmV0dXJuIGIwO1xuXG4gICAgICAgIGxldCB2YWwgPSBiMCAmIDB4N2YsIGI7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3MrK107IHZhbCB8PSAoYiAmIDB4N2YpIDw8IDc7ICBpZiAoYiA8IDB4ODApIHJldHVybiB2YWw7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3MrK107IHZhbCB8PSAoYiAmIDB4N2YpIDw8IDE0OyBpZiAoYiA8IDB4ODApIHJldHVybiB2YWw7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3MrK107IHZhbCB8PSAoYiAmIDB4N2YpIDw8IDIxOyBpZiAoYiA8IDB4ODApIHJldHVybiB2YWw7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3NdOyAgIHZhbCB8PSAoYiAmIDB4MGYpIDw8IDI4O1xuXG4gICAgICAgIHJldHVybiByZWFkVmFyaW50UmVtYWluZGVyKHZhbCwgaXNTaWduZWQsIHRoaXMpO1xuICAgIH1cblxuICAgIHJlYWRTVmFyaW50KCkge1xuICAgICAgICBjb25zdCBudW0gPSB0aGlzLnJlYWRWYXJpbnQoKTtcbiAgICAgICAgcmV0dXJuIG51bSAlIDIgPT09IDEgPyAobnVtICsgMSkgLyAtMiA6IG51bSAvIDI7IC8vIHppZ3phZyBlbmNvZGluZ1xuICAgIH1cblxuICAgIHJlYWRCb29sZWFuKCkge1xuICAgICAgICByZXR1cm4gQm9vbGVhbih0aGlzLnJlYWRWYXJpbnQoKSk7XG4gICAgfVxuXG4gICAgcmVhZFN0cmluZygpIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkVmFyaW50KCkgKyB0aGlzLnBvcztcbiAgICAgICAgY29uc3QgcG9zID0gdGhpcy5wb3M7XG4gICAgICAgIHRoaXMucG9zID0gZW5kO1xuXG4gICAgICAgIGlmIChlbmQgLSBwb3MgPj0gVEVYVF9ERUNPREVSX01JTl9MRU5HVEggJiYgdXRmOFRleHREZWNvZGVyKSB7XG4gICAgICAgICAgICAvLyBsb25nZXIgc3RyaW5ncyBhcmUgZmFzdCB3aXRoIHRoZSBidWlsdC1pbiBicm93c2VyIFRleHREZWNvZGVyIEFQSVxuICAgICAgICAgICAgcmV0dXJuIHV0ZjhUZXh0RGVjb2Rlci5kZWNvZGUodGhpcy5idWYuc3ViYXJyYXkocG9zLCBlbmQpKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBzaG9ydCBzdHJpbmdzIGFyZSBmYXN0IHdpdGggb3VyIGN1c3RvbSBpbXBsZW1lbnRhdGlvblxuICAgICAgICByZXR1cm4gcmVhZFV0ZjgodGhpcy5idWYsIHBvcywgZW5kKTtcbiAgICB9XG5cbiAgICByZWFkQnl0ZXMoKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFZhcmludCgpICsgdGhpcy5wb3MsXG4gICAgICAgICAgICBidWZmZXIgPSB0aGlzLmJ1Zi5zdWJhcnJheSh0aGlzLnBvcywgZW5kKTtcbiAgICAgICAgdGhpcy5wb3MgPSBlbmQ7XG4gICAgICAgIHJldHVybiBidWZmZXI7XG4gICAgfVxuXG4gICAgLy8gdmVyYm9zZSBmb3IgcGVyZm9ybWFuY2UgcmVhc29uczsgZG9lc24ndCBhZmZlY3QgZ3ppcHBlZCBzaXplXG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcltdfSBbYXJyXVxuICAgICAqIEBwYXJhbSB7Ym9vbGVhbn0gW2lzU2lnbmVkXVxuICAgICAqL1xuICAgIHJlYWRQYWNrZWRWYXJpbnQoYXJyID0gW10sIGlzU2lnbmVkKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZFZhcmludChpc1NpZ25lZCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkU1ZhcmludChhcnIgPSBbXSkge1xuICAgICAgICBjb25zdCBlbmQgPSB0aGlzLnJlYWRQYWNrZWRFbmQoKTtcbiAgICAgICAgd2hpbGUgKHRoaXMucG9zIDwgZW5kKSBhcnIucHVzaCh0aGlzLnJlYWRTVmFyaW50KCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtib29sZWFuW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZEJvb2xlYW4oYXJyID0gW10pIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkUGFja2VkRW5kKCk7XG4gICAgICAgIHdoaWxlICh0aGlzLnBvcyA8IGVuZCkgYXJyLnB1c2godGhpcy5yZWFkQm9vbGVhbigpKTtcbiAgICAgICAgcmV0dXJuIGFycjtcbiAgICB9XG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZEZsb2F0KGFyciA9IFtdKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZEZsb2F0KCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkRG91YmxlKGFyciA9IFtdKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZERvdWJsZSgpKTtcbiAgICAgICAgcmV0dXJuIGFycjtcbiAgICB9XG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZEZpeGVkMzIoYXJyID0gW10pIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkUGFja2VkRW5kKCk7XG4gICAgICAgIHdoaWxlICh0aGlzLnBvcyA8IGVuZCkgYXJyLnB1c2godGhpcy5yZWFkRml4ZWQzMigpKTtcbiAgICAgICAgcmV0dXJuIGFycjtcbiAgICB9XG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZFNGaXhlZDMyKGFyciA9IFtdKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZFNGaXhlZDMyKCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkRml4ZWQ2NChhcnIgPSBbXSkge1xuICAgICAgICBjb25zdCBlbmQgPSB0aGlzLnJlYWRQYWNrZWRFbmQoKTtcbiAgICAgICAgd2hpbGUgKHRoaXMucG9zIDwgZW5kKSBhcnIucHVzaCh0aGlzLnJlYWRGaXhlZDY0KCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkU0ZpeGVkNjQoYXJyID0gW10pIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkUGFja2VkRW5kKCk7XG4gICAgICAgIHdoaWxlICh0aGlzLnBvcyA8IGVuZCkgYXJyLnB1c2godGhpcy5yZWFkU0ZpeGVkNjQoKSk7XG4gICAgICAgIHJldHVybiBhcnI7XG4gICAgfVxuICAgIHJlYWRQYWNrZWRFbmQoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLnR5cGUgPT09IFBCRl9CWVRFUyA/IHRoaXMucmVhZFZhcmludCgpICsgdGhpcy5wb3MgOiB0aGlzLnBvcyArIDE7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQWR2YW5jZSB0byB0aGUgbmV4dCBmaWVsZC4gUmV0dXJucyB0aGUgZmllbGQgbnVtYmVyLCBvciAwIGF0IGVuZC1vZi1tZXNzYWdlLlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBbZW5kXVxuICAgICAqL1xuICAgIG5leHRGaWVsZChlbmQgPSB0aGlzLmxlbmd0aCkge1xuICAgICAgICBpZiAodGhpcy5wb3MgPT09IHRoaXMuX3ZhbHVlU3RhcnQpIHRoaXMuc2tpcCh0aGlzLnR5cGUpO1xuICAgICAgICBpZiAodGhpcy5wb3MgPj0gZW5kKSByZXR1cm4gMDtcbiAgICAgICAgY29uc3QgdGFnID0gdGhpcy5yZWFkVmFyaW50KCk7XG4gICAgICAgIHRoaXMudHlwZSA9IHRhZyAmIDB4NztcbiAgICAgICAgdGhpcy5fdmFsdWVTdGFydCA9IHRoaXMucG9zO1xuICAgICAgICByZXR1cm4gdGFnID4+PiAzO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgc2tpcCh2YWwpIHtcbiAgICAgICAgY29uc3QgdHlwZSA9IHZhbCAmIDB4NztcbiAgICAgICAgaWYgKHR5cGUgPT09IFBCRl9WQVJJTlQpIHdoaWxlICh0aGlzLmJ1Zlt0aGlzLnBvcysrXSA+IDB4N2YpIHt9XG4gICAgICAgIGVsc2UgaWYgKHR5cGUgPT09IFBCRl9CWVRFUykgdGhpcy5wb3MgPSB0aGlzLnJlYWRWYXJpbnQoKSArIHRoaXMucG9zO1xuICAgICAgICBlbHNlIGlmICh0eXBlID09PSBQQkZfRklYRUQzMikgdGhpcy5wb3MgKz0gNDtcbiAgICAgICAgZWxzZSBpZiAodHlwZSA9PT0gUEJGX0ZJWEVENjQpIHRoaXMucG9zICs9IDg7XG4gICAgICAgIGVsc2UgdGhyb3cgbmV3IEVycm9yKGBVbmltcGxlbWVudGVkIHR5cGU6ICR7dHlwZX1gKTtcbiAgICB9XG59XG5cbmV4cG9ydCBjbGFzcyBQYmZXcml0ZXIge1xuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7VWludDhBcnJheSB8IEFycmF5QnVmZmVyfSBbYnVmXVxuICAgICAqL1xuICAgIGNvbnN0cnVjdG9yKGJ1ZiA9IG5ldyBVaW50OEFycmF5KDE2KSkge1xuICAgICAgICB0aGlzLmJ1ZiA9IEFycmF5QnVmZmVyLmlzVmlldyhidWYpID8gYnVmIDogbmV3IFVpbnQ4QXJyYXkoYnVmKTtcbiAgICAgICAgdGhpcy5kYXRhVmlldyA9IG5ldyBEYXRhVmlldyh0aGlzLmJ1Zi5idWZmZXIsIHRoaXMuYnVmLmJ5dGVPZmZzZXQsIHRoaXMuYnVmLmJ5dGVMZW5ndGgpO1xuICAgICAgICB0aGlzLnBvcyA9IDA7XG4gICAgICAgIHRoaXMubGVuZ3RoID0gdGhpcy5idWYubGVuZ3RoO1xuICAgIH1cblxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdHlwZVxuICAgICAqL1xuICAgIHdyaXRlVGFnKHRhZywgdHlwZSkge1xuICAgICAgICB0aGlzLndyaXRlVmFyaW50KCh0YWcgPDwgMykgfCB0eXBlKTtcbiAgICB9XG5cbiAgICAvKiogQHBhcmFtIHtudW1iZXJ9IG1pbiAqL1xuICAgIHJlYWxsb2MobWluKSB7XG4gICAgICAgIGxldCBsZW5ndGggPSB0aGlzLmxlbmd0aCB8fCAxNjtcblxuICAgICAgICB3aGlsZSAobGVuZ3RoIDwgdGhpcy5wb3MgKyBtaW4pIGxlbmd0aCAqPSAyO1xuXG4gICAgICAgIGlmIChsZW5ndGggIT09IHRoaXMubGVuZ3RoKSB7XG4gICAgICAgICAgICBjb25zdCBidWYgPSBuZXcgVWludDhBcnJheShsZW5ndGgpO1xuICAgICAgICAgICAgYnVmLnNldCh0aGlzLmJ1Zik7XG4gICAgICAgICAgICB0aGlzLmJ1ZiA9IGJ1ZjtcbiAgICAgICAgICAgIHRoaXMuZGF0YVZpZXcgPSBuZXcgRGF0YVZpZXcoYnVmLmJ1ZmZlcik7XG4gICAgICAgICAgICB0aGlzLmxlbmd0aCA9IGxlbmd0aDtcbiAgICAgICAgfVxuICAgIH1cblxuICAgIGZpbmlzaCgpIHtcbiAgICAgICAgdGhpcy5sZW5ndGggPSB0aGlzLnBvcztcbiAgICAgICAgdGhpcy5wb3MgPSAwO1xuICAgICAgICByZXR1cm4gdGhpcy5idWYuc3ViYXJyYXkoMCwgdGhpcy5sZW5ndGgpO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgd3JpdGVGaXhlZDMyKHZhbCkge1xuICAgICAgICB0aGlzLnJlYWxsb2MoNCk7XG4gICAgICAgIHRoaXMuZGF0YVZpZXcuc2V0SW50MzIodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZVNGaXhlZDMyKHZhbCkge1xuICAgICAgICB0aGlzLnJlYWxsb2MoNCk7XG4gICAgICAgIHRoaXMuZGF0YVZpZXcuc2V0SW50MzIodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZUZpeGVkNjQodmFsKSB7XG4gICAgICAgIHRoaXMucmVhbGxvYyg4KTtcbiAgICAgICAgdGhpcy5kYXRhVmlldy5zZXRJbnQzMih0aGlzLnBvcywgdmFsICYgLTEsIHRydWUpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEludDMyKHRoaXMucG9zICsgNCwgTWF0aC5mbG9vcih2YWwgKiBTSElGVF9SSUdIVF8zMiksIHRydWUpO1xuICAgICAgICB0aGlzLnBvcyArPSA4O1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgd3JpdGVTRml4ZWQ2NCh2YWwpIHtcbiAgICAgICAgdGhpcy5yZWFsbG9jKDgpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEludDMyKHRoaXMucG9zLCB2YWwgJiAtMSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMuZGF0YVZpZXcuc2V0SW50MzIodGhpcy5wb3MgKyA0LCBNYXRoLmZsb29yKHZhbCAqIFNISUZUX1JJR0hUXzMyKSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZVZhcmludCh2YWwpIHtcbiAgICAgICAgdmFsID0gK3ZhbCB8fCAwO1xuXG4gICAgICAgIGlmICh2YWwgPj0gMCAmJiB2YWwgPCAweDgwKSB7XG4gICAgICAgICAgICBpZiAodGhpcy5wb3MgPj0gdGhpcy5sZW5ndGgpIHRoaXMucmVhbGxvYygxKTtcbiAgICAgICAgICAgIHRoaXMuYnVmW3RoaXMucG9zKytdID0gdmFsO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG5cbiAgICAgICAgaWYgKHZhbCA+IDB4ZmZmZmZmZiB8fCB2YWwgPCAwKSB7XG4gICAgICAgICAgICB3cml0ZUJpZ1ZhcmludCh2YWwsIHRoaXMpO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG5cbiAgICAgICAgdGhpcy5yZWFsbG9jKDQpO1xuXG4gICAgICAgIHRoaXMuYnVmW3RoaXMucG9zKytdID0gICAgICAgICAgIHZhbCAmIDB4N2YgIHwgKHZhbCA+IDB4N2YgPyAweDgwIDogMCk7IGlmICh2YWwgPD0gMHg3ZikgcmV0dXJuO1xuICAgICAgICB0aGlzLmJ1Zlt0aGlzLnBvcysrXSA9ICgodmFsID4+Pj0gNykgJiAweDdmKSB8ICh2YWwgPiAweDdmID8gMHg4MCA6IDApOyBpZiAodmFsIDw9IDB4N2YpIHJldHVybjtcbiAgICAgICAgdGhpcy5idWZbdGhpcy5wb3MrK10gPSAoKHZhbCA+Pj49IDcpICYgMHg3ZikgfCAodmFsID4gMHg3ZiA/IDB4ODAgOiAwKTsgaWYgKHZhbCA8PSAweDdmKSByZXR1cm47XG4gICAgICAgIHRoaXMuYnVmW3RoaXMucG9zKytdID0gICAodmFsID4+PiA3KSAmIDB4N2Y7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZVNWYXJpbnQodmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVWYXJpbnQodmFsIDwgMCA/IC12YWwgKiAyIC0gMSA6IHZhbCAqIDIpO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge2Jvb2xlYW59IHZhbCAqL1xuICAgIHdyaXRlQm9vbGVhbih2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVZhcmludCgrdmFsKTtcbiAgICB9XG5cbiAgICAvKiogQHBhcmFtIHtzdHJpbmd9IHN0ciAqL1xuICAgIHdyaXRlU3RyaW5nKHN0cikge1xuICAgICAgICBzdHIgPSBTdHJpbmcoc3RyKTtcbiAgICAgICAgdGhpcy5yZWFsbG9jKHN0ci5sZW5ndGggKiA0KTtcblxuICAgICAgICB0aGlzLnBvcysrOyAvLyByZXNlcnZlIDEgYnl0ZSBmb3Igc2hvcnQgc3RyaW5nIGxlbmd0aFxuXG4gICAgICAgIGNvbnN0IHN0YXJ0UG9zID0gdGhpcy5wb3M7XG4gICAgICAgIC8vIHdyaXRlIHRoZSBzdHJpbmcgZGlyZWN0bHkgdG8gdGhlIGJ1ZmZlciBhbmQgc2VlIGhvdyBtdWNoIHdhcyB3cml0dGVuXG4gICAgICAgIHRoaXMucG9zID0gd3JpdGVVdGY4KHRoaXMuYnVmLCBzdHIsIHRoaXMucG9zKTtcbiAgICAgICAgY29uc3QgbGVuID0gdGhpcy5wb3MgLSBzdGFydFBvcztcblxuICAgICAgICBpZiAobGVuID49IDB4ODApIG1ha2VSb29tRm9yRXh0cmFMZW5ndGgoc3RhcnRQb3MsIGxlbiwgdGhpcyk7XG5cbiAgICAgICAgLy8gZmluYWxseSwgd3JpdGUgdGhlIG1lc3NhZ2UgbGVuZ3RoIGluIHRoZSByZXNlcnZlZCBwbGFjZSBhbmQgcmVzdG9yZSB0aGUgcG9zaXRpb25cbiAgICAgICAgdGhpcy5wb3MgPSBzdGFydFBvcyAtIDE7XG4gICAgICAgIHRoaXMud3JpdGVWYXJpbnQobGVuKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gbGVuO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgd3JpdGVGbG9hdCh2YWwpIHtcbiAgICAgICAgdGhpcy5yZWFsbG9jKDQpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEZsb2F0MzIodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZURvdWJsZSh2YWwpIHtcbiAgICAgICAgdGhpcy5yZWFsbG9jKDgpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEZsb2F0NjQodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7VWludDhBcnJheX0gYnVmZmVyICovXG4gICAgd3JpdGVCeXRlcyhidWZmZXIpIHtcbiAgICAgICAgY29uc3QgbGVuID0gYnVmZmVyLmxlbmd0aDtcbiAgICAgICAgdGhpcy53cml0ZVZhcmludChsZW4pO1xuICAgICAgICB0aGlzLnJlYWxsb2MobGVuKTtcbiAgICAgICAgdGhpcy5idWYuc2V0KGJ1ZmZlciwgdGhpcy5wb3MpO1xuICAgICAgICB0aGlzLnBvcyArPSBsZW47XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQHRlbXBsYXRlIFRcbiAgICAgKiBAcGFyYW0geyhvYmo6IFQsIHBiZjogUGJmV3JpdGVyKSA9PiB2b2lkfSBmblxuICAgICAqIEBwYXJhbSB7VH0gb2JqXG4gICAgICovXG4gICAgd3JpdGVSYXdNZXNzYWdlKGZuLCBvYmopIHtcbiAgICAgICAgdGhpcy5wb3MrKzsgLy8gcmVzZXJ2ZSAxIGJ5dGUgZm9yIHNob3J0IG1lc3NhZ2UgbGVuZ3RoXG5cbiAgICAgICAgLy8gd3JpdGUgdGhlIG1lc3NhZ2UgZGlyZWN0bHkgdG8gdGhlIGJ1ZmZlciBhbmQgc2VlIGhvdyBtdWNoIHdhcyB3cml0dGVuXG4gICAgICAgIGNvbnN0IHN0YXJ0UG9zID0gdGhpcy5wb3M7XG4gICAgICAgIGZuKG9iaiwgdGhpcyk7XG4gICAgICAgIGNvbnN0IGxlbiA9IHRoaXMucG9zIC0gc3RhcnRQb3M7XG5cbiAgICAgICAgaWYgKGxlbiA+PSAweDgwKSBtYWtlUm9vbUZvckV4dHJhTGVuZ3RoKHN0YXJ0UG9zLCBsZW4sIHRoaXMpO1xuXG4gICAgICAgIC8vIGZpbmFsbHksIHdyaXRlIHRoZSBtZXNzYWdlIGxlbmd0aCBpbiB0aGUgcmVzZXJ2ZWQgcGxhY2UgYW5kIHJlc3RvcmUgdGhlIHBvc2l0aW9uXG4gICAgICAgIHRoaXMucG9zID0gc3RhcnRQb3MgLSAxO1xuICAgICAgICB0aGlzLndyaXRlVmFyaW50KGxlbik7XG4gICAgICAgIHRoaXMucG9zICs9IGxlbjtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAdGVtcGxhdGUgVFxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0geyhvYmo6IFQsIHBiZjogUGJmV3JpdGVyKSA9PiB2b2lkfSBmblxuICAgICAqIEBwYXJhbSB7VH0gb2JqXG4gICAgICovXG4gICAgd3JpdGVNZXNzYWdlKHRhZywgZm4sIG9iaikge1xuICAgICAgICB0aGlzLndyaXRlVGFnKHRhZywgUEJGX0JZVEVTKTtcbiAgICAgICAgdGhpcy53cml0ZVJhd01lc3NhZ2UoZm4sIG9iaik7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7bnVtYmVyW119IGFyclxuICAgICAqL1xuICAgIHdyaXRlUGFja2VkVmFyaW50KHRhZywgYXJyKSB7XG4gICAgICAgIGlmIChhcnIubGVuZ3RoKSB0aGlzLndyaXRlTWVzc2FnZSh0YWcsIHdyaXRlUGFja2VkVmFyaW50LCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRTVmFyaW50KHRhZywgYXJyKSB7XG4gICAgICAgIGlmIChhcnIubGVuZ3RoKSB0aGlzLndyaXRlTWVzc2FnZSh0YWcsIHdyaXRlUGFja2VkU1ZhcmludCwgYXJyKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7Ym9vbGVhbltdfSBhcnJcbiAgICAgKi9cbiAgICB3cml0ZVBhY2tlZEJvb2xlYW4odGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWRCb29sZWFuLCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRGbG9hdCh0YWcsIGFycikge1xuICAgICAgICBpZiAoYXJyLmxlbmd0aCkgdGhpcy53cml0ZU1lc3NhZ2UodGFnLCB3cml0ZVBhY2tlZEZsb2F0LCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWREb3VibGUodGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWREb3VibGUsIGFycik7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAgICAgKi9cbiAgICB3cml0ZVBhY2tlZEZpeGVkMzIodGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWRGaXhlZDMyLCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRTRml4ZWQzMih0YWcsIGFycikge1xuICAgICAgICBpZiAoYXJyLmxlbmd0aCkgdGhpcy53cml0ZU1lc3NhZ2UodGFnLCB3cml0ZVBhY2tlZFNGaXhlZDMyLCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRGaXhlZDY0KHRhZywgYXJyKSB7XG4gICAgICAgIGlmIChhcnIubGVuZ3RoKSB0aGlzLndyaXRlTWVzc2FnZSh0YWcsIHdyaXRlUGFja2VkRml4ZWQ2NCwgYXJyKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7bnVtYmVyW119IGFyclxuICAgICAqL1xuICAgIHdyaXRlUGFja2VkU0ZpeGVkNjQodGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWRTRml4ZWQ2NCwgYXJyKTtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtVaW50OEFycmF5fSBidWZmZXJcbiAgICAgKi9cbiAgICB3cml0ZUJ5dGVzRmllbGQodGFnLCBidWZmZXIpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9CWVRFUyk7XG4gICAgICAgIHRoaXMud3JpdGVCeXRlcyhidWZmZXIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHZhbFxuICAgICAqL1xuICAgIHdyaXRlRml4ZWQzMkZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQzMik7XG4gICAgICAgIHRoaXMud3JpdGVGaXhlZDMyKHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVTRml4ZWQzMkZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQzMik7XG4gICAgICAgIHRoaXMud3JpdGVTRml4ZWQzMih2YWwpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHZhbFxuICAgICAqL1xuICAgIHdyaXRlRml4ZWQ2NEZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQ2NCk7XG4gICAgICAgIHRoaXMud3JpdGVGaXhlZDY0KHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVTRml4ZWQ2NEZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQ2NCk7XG4gICAgICAgIHRoaXMud3JpdGVTRml4ZWQ2NCh2YWwpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHZhbFxuICAgICAqL1xuICAgIHdyaXRlVmFyaW50RmllbGQodGFnLCB2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9WQVJJTlQpO1xuICAgICAgICB0aGlzLndyaXRlVmFyaW50KHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVTVmFyaW50RmllbGQodGFnLCB2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9WQVJJTlQpO1xuICAgICAgICB0aGlzLndyaXRlU1ZhcmludCh2YWwpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtzdHJpbmd9IHN0clxuICAgICAqL1xuICAgIHdyaXRlU3RyaW5nRmllbGQodGFnLCBzdHIpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9CWVRFUyk7XG4gICAgICAgIHRoaXMud3JpdGVTdHJpbmcoc3RyKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB2YWxcbiAgICAgKi9cbiAgICB3cml0ZUZsb2F0RmllbGQodGFnLCB2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9GSVhFRDMyKTtcbiAgICAgICAgdGhpcy53cml0ZUZsb2F0KHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVEb3VibGVGaWVsZCh0YWcsIHZhbCkge1xuICAgICAgICB0aGlzLndyaXRlVGFnKHRhZywgUEJGX0ZJWEVENjQpO1xuICAgICAgICB0aGlzLndyaXRlRG91YmxlKHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge2Jvb2xlYW59IHZhbFxuICAgICAqL1xuICAgIHdyaXRlQm9vbGVhbkZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVWYXJpbnRGaWVsZCh0YWcsICt2YWwpO1xuICAgIH1cbn1cblxuLyoqXG4gKiBAcGFyYW0ge251bWJlcn0gbFxuICogQHBhcmFtIHtib29sZWFuIHwgdW5kZWZpbmVkfSBzXG4gKiBAcGFyYW0ge1BiZlJlYWRlcn0gcFxuICovXG5mdW5jdGlvbiByZWFkVmFyaW50UmVtYWluZGVyKGwsIHMsIHApIHtcbiAgICBjb25zdCBidWYgPSBwLmJ1ZjtcbiAgICBsZXQgaCwgYjtcblxuICAgIGIgPSBidWZbcC5wb3MrK107IGggID0gKGIgJiAweDcwKSA+PiA0OyAgaWYgKGIgPCAweDgwKSByZXR1cm4gdG9OdW0obCwgaCwgcyk7XG4gICAgYiA9IGJ1ZltwLnBvcysrXTsgaCB8PSAoYiAmIDB4N2YpIDw8IDM7ICBpZiAoYiA8IDB4ODApIHJldHVybiB0b051bShsLCBoLCBzKTtcbiAgICBiID0gYnVmW3AucG9zKytdOyBoIHw9IChiICYgMHg3ZikgPDwgMTA7IGlmIChiIDwgMHg4MCkgcmV0dXJuIHRvTnVtKGwsIGgsIHMpO1xuICAgIGIgPSBidWZbcC5wb3MrK107IGggfD0gKGIgJiAweDdmKSA8PCAxNzsgaWYgKGIgPCAweDgwKSByZXR1cm4gdG9OdW0obCwgaCwgcyk7XG4gICAgYiA9IGJ1ZltwLnBvcysrXTsgaCB8PSAoYiAmIDB4N2YpIDw8IDI0OyBpZiAoYiA8IDB4ODApIHJldHVybiB0b051bShsLCBoLCBzKTtcbiAgICBiID0gYnVmW3AucG9zKytdOyBoIHw9IChiICYgMHgwMSkgPDwgMzE7IGlmIChiIDwgMHg4MCkgcmV0dXJuIHRvTnVtKGwsIGgsIHMpO1xuXG4gICAgdGhyb3cgbmV3IEVycm9yKCdFeHBlY3RlZCB2YXJpbnQgbm90IG1vcmUgdGhhbiAxMCBieXRlcycpO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyfSBsb3dcbiAqIEBwYXJhbSB7bnVtYmVyfSBoaWdoXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtpc1NpZ25lZF1cbiAqL1xuZnVuY3Rpb24gdG9OdW0obG93LCBoaWdoLCBpc1NpZ25lZCkge1xuICAgIHJldHVybiBpc1NpZ25lZCA/IGhpZ2ggKiAweDEwMDAwMDAwMCArIChsb3cgPj4+IDApIDogKChoaWdoID4+PiAwKSAqIDB4MTAwMDAwMDAwKSArIChsb3cgPj4+IDApO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyfSB2YWxcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVCaWdWYXJpbnQodmFsLCBwYmYpIHtcbiAgICBsZXQgbG93LCBoaWdoO1xuXG4gICAgaWYgKHZhbCA+PSAwKSB7XG4gICAgICAgIGxvdyAgPSAodmFsICUgMHgxMDAwMDAwMDApIHwgMDtcbiAgICAgICAgaGlnaCA9ICh2YWwgLyAweDEwMDAwMDAwMCkgfCAwO1xuICAgIH0gZWxzZSB7XG4gICAgICAgIGxvdyAgPSB+KC12YWwgJSAweDEwMDAwMDAwMCk7XG4gICAgICAgIGhpZ2ggPSB+KC12YWwgLyAweDEwMDAwMDAwMCk7XG5cbiAgICAgICAgaWYgKGxvdyBeIDB4ZmZmZmZmZmYpIHtcbiAgICAgICAgICAgIGxvdyA9IChsb3cgKyAxKSB8IDA7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBsb3cgPSAwO1xuICAgICAgICAgICAgaGlnaCA9IChoaWdoICsgMSkgfCAwO1xuICAgICAgICB9XG4gICAgfVxuXG4gICAgaWYgKHZhbCA+PSAweDEwMDAwMDAwMDAwMDAwMDAwIHx8IHZhbCA8IC0weDEwMDAwMDAwMDAwMDAwMDAwKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcignR2l2ZW4gdmFyaW50IGRvZXNuXFwndCBmaXQgaW50byAxMCBieXRlcycpO1xuICAgIH1cblxuICAgIHBiZi5yZWFsbG9jKDEwKTtcblxuICAgIHdyaXRlQmlnVmFyaW50TG93KGxvdywgaGlnaCwgcGJmKTtcbiAgICB3cml0ZUJpZ1ZhcmludEhpZ2goaGlnaCwgcGJmKTtcbn1cblxuLyoqXG4gKiBAcGFyYW0ge251bWJlcn0gaGlnaFxuICogQHBhcmFtIHtudW1iZXJ9IGxvd1xuICogQHBhcmFtIHtQYmZXcml0ZXJ9IHBiZlxuICovXG5mdW5jdGlvbiB3cml0ZUJpZ1ZhcmludExvdyhsb3csIGhpZ2gsIHBiZikge1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvc10gICA9IGxvdyAmIDB4N2Y7XG59XG5cbi8qKlxuICogQHBhcmFtIHtudW1iZXJ9IGhpZ2hcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVCaWdWYXJpbnRIaWdoKGhpZ2gsIHBiZikge1xuICAgIGNvbnN0IGxzYiA9IChoaWdoICYgMHgwNykgPDwgNDtcblxuICAgIHBiZi5idWZbcGJmLnBvcysrXSB8PSBsc2IgICAgICAgICB8ICgoaGlnaCA+Pj49IDMpID8gMHg4MCA6IDApOyBpZiAoIWhpZ2gpIHJldHVybjtcbiAgICBwYmYuYnVmW3BiZi5wb3MrK10gID0gaGlnaCAmIDB4N2YgfCAoKGhpZ2ggPj4+PSA3KSA/IDB4ODAgOiAwKTsgaWYgKCFoaWdoKSByZXR1cm47XG4gICAgcGJmLmJ1ZltwYmYucG9zKytdICA9IGhpZ2ggJiAweDdmIHwgKChoaWdoID4+Pj0gNykgPyAweDgwIDogMCk7IGlmICghaGlnaCkgcmV0dXJuO1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSAgPSBoaWdoICYgMHg3ZiB8ICgoaGlnaCA+Pj49IDcpID8gMHg4MCA6IDApOyBpZiAoIWhpZ2gpIHJldHVybjtcbiAgICBwYmYuYnVmW3BiZi5wb3MrK10gID0gaGlnaCAmIDB4N2YgfCAoKGhpZ2ggPj4+PSA3KSA/IDB4ODAgOiAwKTsgaWYgKCFoaWdoKSByZXR1cm47XG4gICAgcGJmLmJ1ZltwYmYucG9zKytdICA9IGhpZ2ggJiAweDdmO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyfSBzdGFydFBvc1xuICogQHBhcmFtIHtudW1iZXJ9IGxlblxuICogQHBhcmFtIHtQYmZXcml0ZXJ9IHBiZlxuICovXG5mdW5jdGlvbiBtYWtlUm9vbUZvckV4dHJhTGVuZ3RoKHN0YXJ0UG9zLCBsZW4sIHBiZikge1xuICAgIGNvbnN0IGV4dHJhTGVuID1cbiAgICAgICAgbGVuIDw9IDB4M2ZmZiA/IDEgOlxuICAgICAgICBsZW4gPD0gMHgxZmZmZmYgPyAyIDpcbiAgICAgICAgbGVuIDw9IDB4ZmZmZmZmZiA/IDMgOiBNYXRoLmZsb29yKE1hdGgubG9nKGxlbikgLyAoTWF0aC5MTjIgKiA3KSk7XG5cbiAgICAvLyBpZiAxIGJ5dGUgaXNuJ3QgZW5vdWdoIGZvciBlbmNvZGluZyBtZXNzYWdlIGxlbmd0aCwgc2hpZnQgdGhlIGRhdGEgdG8gdGhlIHJpZ2h0XG4gICAgcGJmLnJlYWxsb2MoZXh0cmFMZW4pO1xuICAgIHBiZi5idWYuY29weVdpdGhpbihzdGFydFBvcyArIGV4dHJhTGVuLCBzdGFydFBvcywgcGJmLnBvcyk7XG59XG5cbi8qKlxuICogUGFja2VkIHZhcmludHMgb2Z0ZW4gZG9taW5hdGUgZW5jb2RlIHRpbWUsIHNvIHdyaXRlIHRoZSBieXRlcyBpbmxpbmVcbiAqIHRocm91Z2ggYSBsb2NhbCBidWZmZXIgcG9pbnRlciByYXRoZXIgdGhhbiBjYWxsaW5nIHdyaXRlVmFyaW50IHBlciBlbGVtZW50LFxuICogZmFsbGluZyBiYWNrIHRvIHdyaXRlVmFyaW50IG9ubHkgZm9yIG5lZ2F0aXZlcyBvciBuZWFyIHRoZSBidWZmZXIncyBlbmQuXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRWYXJpbnQoYXJyLCBwYmYpIHtcbiAgICBjb25zdCBuID0gYXJyLmxlbmd0aDtcbiAgICBsZXQgYnVmID0gcGJmLmJ1ZiwgcG9zID0gcGJmLnBvcywgbGltaXQgPSBwYmYubGVuZ3RoO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbjsgaSsrKSB7XG4gICAgICAgIGxldCB2YWwgPSBhcnJbaV07XG4gICAgICAgIGlmICh2YWwgPCAwIHx8IHBvcyArIDEwID4gbGltaXQpIHsgLy8gc2xvdyBwYXRoOiBncm93cyB0aGUgYnVmZmVyLCBoYW5kbGVzIDEwLWJ5dGUgdmFsdWVzXG4gICAgICAgICAgICBwYmYucG9zID0gcG9zO1xuICAgICAgICAgICAgcGJmLndyaXRlVmFyaW50KHZhbCk7XG4gICAgICAgICAgICBidWYgPSBwYmYuYnVmOyBwb3MgPSBwYmYucG9zOyBsaW1pdCA9IHBiZi5sZW5ndGg7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICB3aGlsZSAodmFsID4gMHg3ZikgeyBidWZbcG9zKytdID0gKHZhbCAlIDB4ODApIHwgMHg4MDsgdmFsID0gTWF0aC5mbG9vcih2YWwgLyAweDgwKTsgfVxuICAgICAgICBidWZbcG9zKytdID0gdmFsO1xuICAgIH1cbiAgICBwYmYucG9zID0gcG9zO1xufVxuLyoqXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRTVmFyaW50KGFyciwgcGJmKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnIubGVuZ3RoOyBpKyspIHBiZi53cml0ZVNWYXJpbnQoYXJyW2ldKTtcbn1cbi8qKlxuICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkRmxvYXQoYXJyLCBwYmYpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGFyci5sZW5ndGg7IGkrKykgcGJmLndyaXRlRmxvYXQoYXJyW2ldKTtcbn1cbi8qKlxuICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkRG91YmxlKGFyciwgcGJmKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnIubGVuZ3RoOyBpKyspIHBiZi53cml0ZURvdWJsZShhcnJbaV0pO1xufVxuLyoqXG4gKiBAcGFyYW0ge2Jvb2xlYW5bXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkQm9vbGVhbihhcnIsIHBiZikge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYXJyLmxlbmd0aDsgaSsrKSBwYmYud3JpdGVCb29sZWFuKGFycltpXSk7XG59XG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyW119IGFyclxuICogQHBhcmFtIHtQYmZXcml0ZXJ9IHBiZlxuICovXG5mdW5jdGlvbiB3cml0ZVBhY2tlZEZpeGVkMzIoYXJyLCBwYmYpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGFyci5sZW5ndGg7IGkrKykgcGJmLndyaXRlRml4ZWQzMihhcnJbaV0pO1xufVxuLyoqXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRTRml4ZWQzMihhcnIsIHBiZikge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYXJyLmxlbmd0aDsgaSsrKSBwYmYud3JpdGVTRml4ZWQzMihhcnJbaV0pO1xufVxuLyoqXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRGaXhlZDY0KGFyciwgcGJmKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnIubGVuZ3RoOyBpKyspIHBiZi53cml0ZUZpeGVkNjQoYXJyW2ldKTtcbn1cbi8qKlxuICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkU0ZpeGVkNjQoYXJyLCBwYmYpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGFyci5sZW5ndGg7IGkrKykgcGJmLndyaXRlU0ZpeGVkNjQoYXJyW2ldKTtcbn1cblxuLy8gQnVmZmVyIGNvZGUgYmVsb3cgZnJvbSBodHRwczovL2dpdGh1Yi5jb20vZmVyb3NzL2J1ZmZlciwgTUlULWxpY2Vuc2VkXG5cbi8qKlxuICogQHBhcmFtIHtVaW50OEFycmF5fSBidWZcbiAqIEBwYXJhbSB7bnVtYmVyfSBwb3NcbiAqIEBwYXJhbSB7bnVtYmVyfSBlbmRcbiAqL1xuZnVuY3Rpb24gcmVhZFV0ZjgoYnVmLCBwb3MsIGVuZCkge1xuICAgIGxldCBzdHIgPSAnJztcbiAgICBsZXQgaSA9IHBvcztcblxuICAgIHdoaWxlIChpIDwgZW5kKSB7XG4gICAgICAgIGNvbnN0IGIwID0gYnVmW2ldO1xuICAgICAgICBsZXQgYyA9IG51bGw7IC8vIGNvZGVwb2ludFxuICAgICAgICBsZXQgYnl0ZXNQZXJTZXF1ZW5jZSA9XG4gICAgICAgICAgICBiMCA+IDB4RUYgPyA0IDpcbiAgICAgICAgICAgIGIwID4gMHhERiA/IDMgOlxuICAgICAgICAgICAgYjAgPiAweEJGID8gMiA6IDE7XG5cbiAgICAgICAgaWYgKGkgKyBieXRlc1BlclNlcXVlbmNlID4gZW5kKSBicmVhaztcblxuICAgICAgICBsZXQgYjEsIGIyLCBiMztcblxuICAgICAgICBpZiAoYnl0ZXNQZXJTZXF1ZW5jZSA9PT0gMSkge1xuICAgICAgICAgICAgaWYgKGIwIDwgMHg4MCkge1xuICAgICAgICAgICAgICAgIGMgPSBiMDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfSBlbHNlIGlmIChieXRlc1BlclNlcXVlbmNlID09PSAyKSB7XG4gICAgICAgICAgICBiMSA9IGJ1ZltpICsgMV07XG4gICAgICAgICAgICBpZiAoKGIxICYgMHhDMCkgPT09IDB4ODApIHtcbiAgICAgICAgICAgICAgICBjID0gKGIwICYgMHgxRikgPDwgMHg2IHwgKGIxICYgMHgzRik7XG4gICAgICAgICAgICAgICAgaWYgKGMgPD0gMHg3Rikge1xuICAgICAgICAgICAgICAgICAgICBjID0gbnVsbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAoYnl0ZXNQZXJTZXF1ZW5jZSA9PT0gMykge1xuICAgICAgICAgICAgYjEgPSBidWZbaSArIDFdO1xuICAgICAgICAgICAgYjIgPSBidWZbaSArIDJdO1xuICAgICAgICAgICAgaWYgKChiMSAmIDB4QzApID09PSAweDgwICYmIChiMiAmIDB4QzApID09PSAweDgwKSB7XG4gICAgICAgICAgICAgICAgYyA9IChiMCAmIDB4RikgPDwgMHhDIHwgKGIxICYgMHgzRikgPDwgMHg2IHwgKGIyICYgMHgzRik7XG4gICAgICAgICAgICAgICAgaWYgKGMgPD0gMHg3RkYgfHwgKGMgPj0gMHhEODAwICYmIGMgPD0gMHhERkZGKSkge1xuICAgICAgICAgICAgICAgICAgICBjID0gbnVsbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAoYnl0ZXNQZXJTZXF1ZW5jZSA9PT0gNCkge1xuICAgICAgICAgICAgYjEgPSBidWZbaSArIDFdO1xuICAgICAgICAgICAgYjIgPSBidWZbaSArIDJdO1xuICAgICAgICAgICAgYjMgPSBidWZbaSArIDNdO1xuICAgICAgICAgICAgaWYgKChiMSAmIDB4QzApID09PSAweDgwICYmIChiMiAmIDB4QzApID09PSAweDgwICYmIChiMyAmIDB4QzApID09PSAweDgwKSB7XG4gICAgICAgICAgICAgICAgYyA9IChiMCAmIDB4RikgPDwgMHgxMiB8IChiMSAmIDB4M0YpIDw8IDB4QyB8IChiMiAmIDB4M0YpIDw8IDB4NiB8IChiMyAmIDB4M0YpO1xuICAgICAgICAgICAgICAgIGlmIChjIDw9IDB4RkZGRiB8fCBjID49IDB4MTEwMDAwKSB7XG4gICAgICAgICAgICAgICAgICAgIGMgPSBudWxsO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIGlmIChjID09PSBudWxsKSB7XG4gICAgICAgICAgICBjID0gMHhGRkZEO1xuICAgICAgICAgICAgYnl0ZXNQZXJTZXF1ZW5jZSA9IDE7XG5cbiAgICAgICAgfSBlbHNlIGlmIChjID4gMHhGRkZGKSB7XG4gICAgICAgICAgICBjIC09IDB4MTAwMDA7XG4gICAgICAgICAgICBzdHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShjID4+PiAxMCAmIDB4M0ZGIHwgMHhEODAwKTtcbiAgICAgICAgICAgIGMgPSAweERDMDAgfCBjICYgMHgzRkY7XG4gICAgICAgIH1cblxuICAgICAgICBzdHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShjKTtcbiAgICAgICAgaSArPSBieXRlc1BlclNlcXVlbmNlO1xuICAgIH1cblxuICAgIHJldHVybiBzdHI7XG59XG5cbi8qKlxuICogQHBhcmFtIHtVaW50OEFycmF5fSBidWZcbiAqIEBwYXJhbSB7c3RyaW5nfSBzdHJcbiAqIEBwYXJhbSB7bnVtYmVyfSBwb3NcbiAqL1xuZnVuY3Rpb24gd3JpdGVVdGY4KGJ1Ziwgc3RyLCBwb3MpIHtcbiAgICBmb3IgKGxldCBpID0gMCwgYywgbGVhZDsgaSA8IHN0ci5sZW5ndGg7IGkrKykge1xuICAgICAgICBjID0gc3RyLmNoYXJDb2RlQXQoaSk7IC8vIGNvZGUgcG9pbnRcblxuICAgICAgICBpZiAoYyA+IDB4RDdGRiAmJiBjIDwgMHhFMDAwKSB7XG4gICAgICAgICAgICBpZiAobGVhZCkge1xuICAgICAgICAgICAgICAgIGlmIChjIDwgMHhEQzAwKSB7XG4gICAgICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAweEVGO1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gMHhCRjtcbiAgICAgICAgICAgICAgICAgICAgYnVmW3BvcysrXSA9IDB4QkQ7XG4gICAgICAgICAgICAgICAgICAgIGxlYWQgPSBjO1xuICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBjID0gbGVhZCAtIDB4RDgwMCA8PCAxMCB8IGMgLSAweERDMDAgfCAweDEwMDAwO1xuICAgICAgICAgICAgICAgICAgICBsZWFkID0gbnVsbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgIGlmIChjID4gMHhEQkZGIHx8IChpICsgMSA9PT0gc3RyLmxlbmd0aCkpIHtcbiAgICAgICAgICAgICAgICAgICAgYnVmW3BvcysrXSA9IDB4RUY7XG4gICAgICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAweEJGO1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gMHhCRDtcbiAgICAgICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBsZWFkID0gYztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAobGVhZCkge1xuICAgICAgICAgICAgYnVmW3BvcysrXSA9IDB4RUY7XG4gICAgICAgICAgICBidWZbcG9zKytdID0gMHhCRjtcbiAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAweEJEO1xuICAgICAgICAgICAgbGVhZCA9IG51bGw7XG4gICAgICAgIH1cblxuICAgICAgICBpZiAoYyA8IDB4ODApIHtcbiAgICAgICAgICAgIGJ1Zltwb3MrK10gPSBjO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgaWYgKGMgPCAweDgwMCkge1xuICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSBjID4+IDB4NiB8IDB4QzA7XG4gICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgIGlmIChjIDwgMHgxMDAwMCkge1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gYyA+PiAweEMgfCAweEUwO1xuICAgICAgICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSBjID4+IDB4MTIgfCAweEYwO1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gYyA+PiAweEMgJiAweDNGIHwgMHg4MDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnVmW3BvcysrXSA9IGMgPj4gMHg2ICYgMHgzRiB8IDB4ODA7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBidWZbcG9zKytdID0gYyAmIDB4M0YgfCAweDgwO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBwb3M7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBMb25MYXQgfSBmcm9tICcuLi9nZW8vdm4yMDAwLnRzJztcblxuLyoqXG4gKiBUaGUgd29ybGQgb2YgdGhlIG1hcDogV2ViIE1lcmNhdG9yIGFzIGEgc3F1YXJlIGZyb20gMCB0byAxLCB4IHRvIHRoZSBlYXN0LCB5IHRvIHRoZSBzb3V0aC4gT25seSBmb3IgZHJhd2luZzsgbm90aGluZ1xuICogaXMgbWVhc3VyZWQgaW4gaXQuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV29ybGRQb2ludCB7XG4gIHJlYWRvbmx5IHg6IG51bWJlcjtcbiAgcmVhZG9ubHkgeTogbnVtYmVyO1xufVxuXG4vKiogUGl4ZWxzIG9mIHRoZSB3aG9sZSB3b3JsZCdzIHdpZHRoIGF0IGEgem9vbSBvZiBMZWFmbGV0J3MuICovXG5leHBvcnQgY29uc3Qgd29ybGRQaXhlbHMgPSAoem9vbTogbnVtYmVyKTogbnVtYmVyID0+IDI1NiAqIDIgKiogem9vbTtcblxuZXhwb3J0IGZ1bmN0aW9uIHRvV29ybGQoeyBsb24sIGxhdCB9OiBMb25MYXQpOiBXb3JsZFBvaW50IHtcbiAgY29uc3Qgc2luID0gTWF0aC5zaW4oKGxhdCAqIE1hdGguUEkpIC8gMTgwKTtcbiAgcmV0dXJuIHsgeDogbG9uIC8gMzYwICsgMC41LCB5OiAwLjUgLSBNYXRoLmxvZygoMSArIHNpbikgLyAoMSAtIHNpbikpIC8gKDQgKiBNYXRoLlBJKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdG9Mb25MYXQoeyB4LCB5IH06IFdvcmxkUG9pbnQpOiBMb25MYXQge1xuICByZXR1cm4geyBsb246ICh4IC0gMC41KSAqIDM2MCwgbGF0OiAoTWF0aC5hdGFuKE1hdGguc2luaCgoMC41IC0geSkgKiAyICogTWF0aC5QSSkpICogMTgwKSAvIE1hdGguUEkgfTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEdlb21ldHJ5LCBQb3NpdGlvbiB9IGZyb20gJ2dlb2pzb24nO1xuaW1wb3J0IHsgVmVjdG9yVGlsZSB9IGZyb20gJ0BtYXBib3gvdmVjdG9yLXRpbGUnO1xuaW1wb3J0IHsgUGJmUmVhZGVyIH0gZnJvbSAncGJmJztcbmltcG9ydCB0eXBlIHsgUHJvcGVydGllcywgU2VydmVkRmVhdHVyZSB9IGZyb20gJy4uL25ldC9hcGkudHMnO1xuaW1wb3J0IHsgdG9Xb3JsZCB9IGZyb20gJy4vd29ybGQudHMnO1xuXG4vKipcbiAqIEEgc2hlZXQgaG9sZHMgdGhlIGZlYXR1cmVzIG9mIG9uZSB0aWxlIG9mIG9uZSBsYXllciwgZGVjb2RlZCBvbmNlOiBkcmF3aW5nLCBob3ZlcmluZyBhbmQgcmVzdHlsaW5nIHJlYWQgZnJvbSBpdC5cbiAqIENvb3JkaW5hdGVzIGFyZSB0aGUgc2hlZXQncyBvd247IHdvcmxkWCA9IG9yaWdpblggKyB4IFx1MDBCNyB1bml0LlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoZWV0IHtcbiAgcmVhZG9ubHkgb3JpZ2luWDogbnVtYmVyO1xuICByZWFkb25seSBvcmlnaW5ZOiBudW1iZXI7XG4gIHJlYWRvbmx5IHVuaXQ6IG51bWJlcjtcbiAgLyoqIFdpZHRoIG9mIHRoZSBzcXVhcmUgdGhhdCB0aGUgc2hlZXQgaXMgcmVzcG9uc2libGUgZm9yLCBpbiBpdHMgdW5pdHM7IHdoYXQgbGllcyBiZXlvbmQgaXMgaXRzIG5laWdoYm91cnMnLiAqL1xuICByZWFkb25seSBleHRlbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZmVhdHVyZXM6IHJlYWRvbmx5IFNoZWV0RmVhdHVyZVtdO1xufVxuXG5leHBvcnQgdHlwZSBTaGFwZUtpbmQgPSAncG9pbnQnIHwgJ2xpbmUnIHwgJ2FyZWEnO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNoZWV0RmVhdHVyZSB7XG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtpbmQ6IFNoYXBlS2luZDtcbiAgcmVhZG9ubHkgcHJvcGVydGllczogUHJvcGVydGllcztcbiAgLyoqIEVhY2ggeCwgeSwgeCwgeSBcdTIwMjYgKi9cbiAgcmVhZG9ubHkgcmluZ3M6IHJlYWRvbmx5IEFycmF5TGlrZTxudW1iZXI+W107XG4gIHJlYWRvbmx5IG1pblg6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWluWTogbnVtYmVyO1xuICByZWFkb25seSBtYXhYOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heFk6IG51bWJlcjtcbn1cblxuY29uc3QgS0lORFM6IHJlYWRvbmx5IChTaGFwZUtpbmQgfCBudWxsKVtdID0gW251bGwsICdwb2ludCcsICdsaW5lJywgJ2FyZWEnXTtcblxuLyoqIERlY29kZXMgdGhlIGxheWVyIG9mIGEgdmVjdG9yIHRpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVGlsZShieXRlczogQXJyYXlCdWZmZXIgfCBudWxsLCBsYXllck5hbWU6IHN0cmluZywgejogbnVtYmVyLCB4OiBudW1iZXIsIHk6IG51bWJlcik6IFNoZWV0IHtcbiAgY29uc3QgYWNyb3NzID0gMiAqKiB6O1xuICBjb25zdCBsYXllciA9IGJ5dGVzID8gbmV3IFZlY3RvclRpbGUobmV3IFBiZlJlYWRlcihieXRlcykpLmxheWVyc1tsYXllck5hbWVdIDogdW5kZWZpbmVkO1xuICBjb25zdCBleHRlbnQgPSBsYXllcj8uZXh0ZW50ID8/IDQwOTY7XG4gIGNvbnN0IGZlYXR1cmVzOiBTaGVldEZlYXR1cmVbXSA9IFtdO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IChsYXllcj8ubGVuZ3RoID8/IDApOyBpKyspIHtcbiAgICBjb25zdCBmZWF0dXJlID0gbGF5ZXIhLmZlYXR1cmUoaSk7XG4gICAgY29uc3Qga2luZCA9IEtJTkRTW2ZlYXR1cmUudHlwZV07XG4gICAgaWYgKCFraW5kIHx8IGZlYXR1cmUuaWQgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgY29uc3QgcmluZ3MgPSBmZWF0dXJlLmxvYWRHZW9tZXRyeSgpLm1hcCgocG9pbnRzKSA9PiB7XG4gICAgICBjb25zdCBmbGF0ID0gbmV3IEludDMyQXJyYXkocG9pbnRzLmxlbmd0aCAqIDIpO1xuICAgICAgcG9pbnRzLmZvckVhY2goKHBvaW50LCBrKSA9PiB7XG4gICAgICAgIGZsYXRbMiAqIGtdID0gcG9pbnQueDtcbiAgICAgICAgZmxhdFsyICogayArIDFdID0gcG9pbnQueTtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIGZsYXQ7XG4gICAgfSk7XG4gICAgZmVhdHVyZXMucHVzaCh3aXRoQm94KGZlYXR1cmUuaWQsIGtpbmQsIGZlYXR1cmUucHJvcGVydGllcyBhcyBQcm9wZXJ0aWVzLCByaW5ncykpO1xuICB9XG4gIHJldHVybiB7IG9yaWdpblg6IHggLyBhY3Jvc3MsIG9yaWdpblk6IHkgLyBhY3Jvc3MsIHVuaXQ6IDEgLyBhY3Jvc3MgLyBleHRlbnQsIGV4dGVudCwgZmVhdHVyZXMgfTtcbn1cblxuLyoqIEEgc2hlZXQgb2Ygd2hvbGUgZmVhdHVyZXMsIGluIHdvcmxkIGNvb3JkaW5hdGVzIGFuZCB3aXRoIGFsbCB0aGVpciBkaWdpdHMuICovXG5leHBvcnQgZnVuY3Rpb24gc2hlZXRPZihmZWF0dXJlczogcmVhZG9ubHkgU2VydmVkRmVhdHVyZVtdKTogU2hlZXQge1xuICByZXR1cm4ge1xuICAgIG9yaWdpblg6IDAsXG4gICAgb3JpZ2luWTogMCxcbiAgICB1bml0OiAxLFxuICAgIGV4dGVudDogMSxcbiAgICBmZWF0dXJlczogZmVhdHVyZXMuZmlsdGVyKChmZWF0dXJlKSA9PiBmZWF0dXJlLmdlb21ldHJ5KS5tYXAoc2hlZXRGZWF0dXJlKSxcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNoZWV0RmVhdHVyZShmZWF0dXJlOiBTZXJ2ZWRGZWF0dXJlKTogU2hlZXRGZWF0dXJlIHtcbiAgY29uc3QgeyBraW5kLCBsaW5lcyB9ID0gbGluZXNPZihmZWF0dXJlLmdlb21ldHJ5KTtcbiAgY29uc3QgcmluZ3MgPSBsaW5lcy5tYXAoKGxpbmUpID0+IHtcbiAgICBjb25zdCBmbGF0ID0gbmV3IEZsb2F0NjRBcnJheShsaW5lLmxlbmd0aCAqIDIpO1xuICAgIGxpbmUuZm9yRWFjaCgocG9zaXRpb24sIGspID0+IHtcbiAgICAgIGNvbnN0IHsgeCwgeSB9ID0gdG9Xb3JsZCh7IGxvbjogcG9zaXRpb25bMF0hLCBsYXQ6IHBvc2l0aW9uWzFdISB9KTtcbiAgICAgIGZsYXRbMiAqIGtdID0geDtcbiAgICAgIGZsYXRbMiAqIGsgKyAxXSA9IHk7XG4gICAgfSk7XG4gICAgcmV0dXJuIGZsYXQ7XG4gIH0pO1xuICByZXR1cm4gd2l0aEJveChmZWF0dXJlLmlkLCBraW5kLCBmZWF0dXJlLnByb3BlcnRpZXMsIHJpbmdzKTtcbn1cblxuZnVuY3Rpb24gbGluZXNPZihnZW9tZXRyeTogR2VvbWV0cnkpOiB7IGtpbmQ6IFNoYXBlS2luZDsgbGluZXM6IFBvc2l0aW9uW11bXSB9IHtcbiAgc3dpdGNoIChnZW9tZXRyeS50eXBlKSB7XG4gICAgY2FzZSAnUG9pbnQnOlxuICAgICAgcmV0dXJuIHsga2luZDogJ3BvaW50JywgbGluZXM6IFtbZ2VvbWV0cnkuY29vcmRpbmF0ZXNdXSB9O1xuICAgIGNhc2UgJ011bHRpUG9pbnQnOlxuICAgICAgcmV0dXJuIHsga2luZDogJ3BvaW50JywgbGluZXM6IFtnZW9tZXRyeS5jb29yZGluYXRlc10gfTtcbiAgICBjYXNlICdMaW5lU3RyaW5nJzpcbiAgICAgIHJldHVybiB7IGtpbmQ6ICdsaW5lJywgbGluZXM6IFtnZW9tZXRyeS5jb29yZGluYXRlc10gfTtcbiAgICBjYXNlICdNdWx0aUxpbmVTdHJpbmcnOlxuICAgICAgcmV0dXJuIHsga2luZDogJ2xpbmUnLCBsaW5lczogZ2VvbWV0cnkuY29vcmRpbmF0ZXMgfTtcbiAgICBjYXNlICdQb2x5Z29uJzpcbiAgICAgIHJldHVybiB7IGtpbmQ6ICdhcmVhJywgbGluZXM6IGdlb21ldHJ5LmNvb3JkaW5hdGVzIH07XG4gICAgY2FzZSAnTXVsdGlQb2x5Z29uJzpcbiAgICAgIHJldHVybiB7IGtpbmQ6ICdhcmVhJywgbGluZXM6IGdlb21ldHJ5LmNvb3JkaW5hdGVzLmZsYXQoKSB9O1xuICAgIGNhc2UgJ0dlb21ldHJ5Q29sbGVjdGlvbic6XG4gICAgICByZXR1cm4geyBraW5kOiAnYXJlYScsIGxpbmVzOiBnZW9tZXRyeS5nZW9tZXRyaWVzLmZsYXRNYXAoKHBhcnQpID0+IGxpbmVzT2YocGFydCkubGluZXMpIH07XG4gIH1cbn1cblxuZnVuY3Rpb24gd2l0aEJveChcbiAgaWQ6IG51bWJlcixcbiAga2luZDogU2hhcGVLaW5kLFxuICBwcm9wZXJ0aWVzOiBQcm9wZXJ0aWVzLFxuICByaW5nczogcmVhZG9ubHkgQXJyYXlMaWtlPG51bWJlcj5bXSxcbik6IFNoZWV0RmVhdHVyZSB7XG4gIGxldCBtaW5YID0gSW5maW5pdHk7XG4gIGxldCBtaW5ZID0gSW5maW5pdHk7XG4gIGxldCBtYXhYID0gLUluZmluaXR5O1xuICBsZXQgbWF4WSA9IC1JbmZpbml0eTtcbiAgZm9yIChjb25zdCByaW5nIG9mIHJpbmdzKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCByaW5nLmxlbmd0aDsgaSArPSAyKSB7XG4gICAgICBjb25zdCB4ID0gcmluZ1tpXSE7XG4gICAgICBjb25zdCB5ID0gcmluZ1tpICsgMV0hO1xuICAgICAgaWYgKHggPCBtaW5YKSBtaW5YID0geDtcbiAgICAgIGlmICh4ID4gbWF4WCkgbWF4WCA9IHg7XG4gICAgICBpZiAoeSA8IG1pblkpIG1pblkgPSB5O1xuICAgICAgaWYgKHkgPiBtYXhZKSBtYXhZID0geTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgaWQsIGtpbmQsIHByb3BlcnRpZXMsIHJpbmdzLCBtaW5YLCBtaW5ZLCBtYXhYLCBtYXhZIH07XG59XG5cbi8qKiBXaGV0aGVyIGEgcG9pbnQsIGluIHRoZSBzaGVldCdzIHVuaXRzLCBsaWVzIGluIHRoZSBmZWF0dXJlJ3MgYXJlYTsgaG9sZXMgYXJlIG91dHNpZGUuICovXG5leHBvcnQgZnVuY3Rpb24gY29udGFpbnMoZmVhdHVyZTogU2hlZXRGZWF0dXJlLCB4OiBudW1iZXIsIHk6IG51bWJlcik6IGJvb2xlYW4ge1xuICBpZiAoZmVhdHVyZS5raW5kICE9PSAnYXJlYScgfHwgeCA8IGZlYXR1cmUubWluWCB8fCB4ID4gZmVhdHVyZS5tYXhYIHx8IHkgPCBmZWF0dXJlLm1pblkgfHwgeSA+IGZlYXR1cmUubWF4WSkge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICBsZXQgaW5zaWRlID0gZmFsc2U7XG4gIGZvciAoY29uc3QgcmluZyBvZiBmZWF0dXJlLnJpbmdzKSB7XG4gICAgZm9yIChsZXQgaSA9IDAsIGogPSByaW5nLmxlbmd0aCAtIDI7IGkgPCByaW5nLmxlbmd0aDsgaiA9IGksIGkgKz0gMikge1xuICAgICAgY29uc3QgeWkgPSByaW5nW2kgKyAxXSE7XG4gICAgICBjb25zdCB5aiA9IHJpbmdbaiArIDFdITtcbiAgICAgIGlmICh5aSA+IHkgIT09IHlqID4geSAmJiB4IDwgKChyaW5nW2pdISAtIHJpbmdbaV0hKSAqICh5IC0geWkpKSAvICh5aiAtIHlpKSArIHJpbmdbaV0hKSBpbnNpZGUgPSAhaW5zaWRlO1xuICAgIH1cbiAgfVxuICByZXR1cm4gaW5zaWRlO1xufVxuIiwgImltcG9ydCB0eXBlIHsgUGFsZXR0ZSB9IGZyb20gJy4uL2xvb2svcGFsZXR0ZS50cyc7XG5pbXBvcnQgdHlwZSB7IFByb3BlcnRpZXMgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcbmltcG9ydCB0eXBlIHsgTG9vaywgU3ltYm9sIH0gZnJvbSAnLi9sb29rLnRzJztcbmltcG9ydCB7IG1pbGVzdG9uZU9uIH0gZnJvbSAnLi9taWxlc3RvbmUudHMnO1xuaW1wb3J0IHsgcGFzdCB9IGZyb20gJy4vcGFzdC50cyc7XG5cbi8qKiBIb3cgZWFjaCBsYXllciBvZiBhcmVhcyBpcyBkcmF3bjsgbnVsbCBsZWF2ZXMgYSBmZWF0dXJlIG91dC4gKi9cbmV4cG9ydCB0eXBlIFN5bWJvbE9mID0gKGZlYXR1cmU6IFByb3BlcnRpZXMsIGxvb2s6IExvb2ssIGlkOiBudW1iZXIpID0+IFN5bWJvbCB8IG51bGw7XG5cbmNvbnN0IFBMQU5ORURfREFTSCA9IFs2LCA0XTtcblxuY29uc3Qgc3ltYm9scyA9IG5ldyBNYXA8c3RyaW5nLCBTeW1ib2w+KCk7XG5cbi8qKiBPbmUgb2JqZWN0IGZvciBlcXVhbCBzeW1ib2xzLiAqL1xuZnVuY3Rpb24gc3ltYm9sKG1hZGU6IFN5bWJvbCk6IFN5bWJvbCB7XG4gIGNvbnN0IGtleSA9IEpTT04uc3RyaW5naWZ5KG1hZGUpO1xuICBjb25zdCBrbm93biA9IHN5bWJvbHMuZ2V0KGtleSk7XG4gIGlmIChrbm93bikgcmV0dXJuIGtub3duO1xuICBzeW1ib2xzLnNldChrZXksIG1hZGUpO1xuICByZXR1cm4gbWFkZTtcbn1cblxuZXhwb3J0IGNvbnN0IGNvbW11bmVTeW1ib2w6IFN5bWJvbE9mID0gKF8sIGxvb2spID0+XG4gIGxvb2sub3ZlckJhc2VNYXBcbiAgICA/IHN5bWJvbCh7IHN0cm9rZTogbG9vay5wYWxldHRlLmhhaXJsaW5lLCB3aWR0aDogMSB9KVxuICAgIDogc3ltYm9sKHsgZmlsbDogbG9vay5wYWxldHRlLmdyb3VuZCwgc3Ryb2tlOiBsb29rLnBhbGV0dGUuaGFpcmxpbmUsIHdpZHRoOiAwLjcgfSk7XG5cbmV4cG9ydCBjb25zdCB6b25lRmlsbFN5bWJvbDogU3ltYm9sT2YgPSAoem9uZSwgbG9vaykgPT5cbiAgc3ltYm9sKHsgZmlsbDoga2luZENvbG91cihsb29rLnBhbGV0dGUsIHpvbmUpLCBmaWxsQWxwaGE6IGxvb2suem9vbSA+PSAxNCA/IDAuMDUgOiAwLjE0IH0pO1xuXG5leHBvcnQgY29uc3Qgem9uZUxpbmVTeW1ib2w6IFN5bWJvbE9mID0gKHpvbmUsIGxvb2spID0+IHtcbiAgY29uc3Qgd2lkdGggPSBsb29rLnpvb20gPj0gMTMgPyAyLjUgOiBsb29rLnpvb20gPj0gMTEgPyAyIDogMS41O1xuICBjb25zdCBzdHJva2UgPSBraW5kQ29sb3VyKGxvb2sucGFsZXR0ZSwgem9uZSk7XG4gIHJldHVybiBzeW1ib2wocGFzdC5pc09wZXJhdGluZyh6b25lLCBsb29rLmF0KSA/IHsgc3Ryb2tlLCB3aWR0aCB9IDogeyBzdHJva2UsIHdpZHRoLCBkYXNoOiBQTEFOTkVEX0RBU0ggfSk7XG59O1xuXG4vKiogQSBsaWdodCBiYW5kIHVuZGVyIHRoZSBsaW5lLCBzbyB0aGF0IGl0IHN0YW5kcyBvdXQgZnJvbSBkYXJrIHBhcmNlbHMuICovXG5leHBvcnQgY29uc3Qgem9uZUNhc2luZ1N5bWJvbDogU3ltYm9sT2YgPSAoXywgbG9vaykgPT5cbiAgc3ltYm9sKHsgc3Ryb2tlOiBsb29rLnBhbGV0dGUuaGFsbywgd2lkdGg6IDUsIHN0cm9rZUFscGhhOiAwLjc1IH0pO1xuXG5leHBvcnQgY29uc3QgcGhhc2VTeW1ib2w6IFN5bWJvbE9mID0gKF8sIGxvb2spID0+IHN5bWJvbCh7IHN0cm9rZTogbG9vay5wYWxldHRlLmluaywgd2lkdGg6IDEuMiwgZGFzaDogWzEuNSwgMy41XSB9KTtcblxuZXhwb3J0IGNvbnN0IGxvdFN5bWJvbDogU3ltYm9sT2YgPSAobG90LCBsb29rLCBpZCkgPT4ge1xuICBpZiAobG9vay5mcmVlTG90c0hhICE9PSBudWxsKSB7XG4gICAgcmV0dXJuIHN5bWJvbCh7IGZpbGw6IGxvb2sucGFsZXR0ZS5sb3RPdGhlciwgZmlsbEFscGhhOiAwLjM1LCBzdHJva2U6IGxvb2sucGFsZXR0ZS5oYWlybGluZSwgd2lkdGg6IDAuNSB9KTtcbiAgfVxuICBjb25zdCBmaWxsID0gbG90Q29sb3VyKGxvb2ssIGxvdCwgaWQpO1xuICBjb25zdCBsaW5lID0geyBzdHJva2U6IGxvb2sucGFsZXR0ZS5wYXJjZWxMaW5lLCB3aWR0aDogMC42IH07XG4gIHJldHVybiBzeW1ib2woeyBmaWxsLCBmaWxsQWxwaGE6IGlzTGVhc2FibGUobG90KSA/IDAuNTUgOiAwLjgsIC4uLmxpbmUgfSk7XG59O1xuXG4vKiogRnJlZSBsb3RzIHRoYXQgYXJlIHBpY2tlZCBvdXQgbGllIG92ZXIgdGhlIHBhcmNlbHMsIG9yIHRoZXkgd291bGQgYmUgc2VlbiBhcyB0aHJvdWdoIGJsdWUgZ2xhc3MuICovXG5leHBvcnQgY29uc3QgcGlja2VkTG90U3ltYm9sOiBTeW1ib2xPZiA9IChsb3QsIGxvb2ssIGlkKSA9PlxuICBsb29rLmZyZWVMb3RzSGEgIT09IG51bGwgJiYgaXNGcmVlT2YobG90LCBpZCwgbG9vay5hdCwgbG9vay5mcmVlTG90c0hhKVxuICAgID8gc3ltYm9sKHsgZmlsbDogbG9vay5wYWxldHRlLmxvdEZyZWUsIGZpbGxBbHBoYTogMC45LCBzdHJva2U6IGxvb2sucGFsZXR0ZS5pbmssIHdpZHRoOiAxLjIgfSlcbiAgICA6IG51bGw7XG5cbmV4cG9ydCBjb25zdCBwYXJjZWxTeW1ib2w6IFN5bWJvbE9mID0gKHBhcmNlbCwgbG9vaywgaWQpID0+IHtcbiAgY29uc3QgbWlsZXN0b25lID0gbWlsZXN0b25lT24ocGFyY2VsLCBsb29rLmF0KTtcbiAgcmV0dXJuIHN5bWJvbCh7XG4gICAgZmlsbDogaXNVbmNoYW5nZWQocGFyY2VsLCBsb29rKSA/IGxvb2sucGFsZXR0ZS51bmNoYW5nZWQgOiBsb29rLnBhbGV0dGUubWlsZXN0b25lc1ttaWxlc3RvbmVdLFxuICAgIC8vIE9wYXF1ZSwgc28gdGhhdCB0aGUgY29sb3VyIGlzIHRoYXQgb2YgdGhlIGxlZ2VuZCB3aGF0ZXZlciBsb3QgbGllcyBiZWxvdy5cbiAgICBmaWxsQWxwaGE6IGxvb2suZnJlZUxvdHNIYSAhPT0gbnVsbCA/IDAuMyA6IGxvb2sub3ZlckJhc2VNYXAgPyAwLjggOiAxLFxuICAgIHN0cm9rZTogbG9vay5wYWxldHRlLnBhcmNlbExpbmUsXG4gICAgd2lkdGg6IGxvb2suem9vbSA+PSAxNiA/IDAuOSA6IGxvb2suem9vbSA+PSAxNCA/IDAuNSA6IDAuMjUsXG4gICAgLi4uKGlzSGVsZFVwKHBhcmNlbCwgbG9vaywgaWQpID8geyBoYXRjaDogbG9vay5wYWxldHRlLmhhdGNoIH0gOiB7fSksXG4gIH0pO1xufTtcblxuLyoqIFR3byBkYXlzIGFyZSBjb21wYXJlZCwgYW5kIGJldHdlZW4gdGhlbSBub3RoaW5nIHdhcyByZWFjaGVkLiAqL1xuZXhwb3J0IGNvbnN0IGlzVW5jaGFuZ2VkID0gKHBhcmNlbDogUHJvcGVydGllcywgbG9vazogTG9vayk6IGJvb2xlYW4gPT5cbiAgbG9vay5mcm9tICE9PSBudWxsICYmIG1pbGVzdG9uZU9uKHBhcmNlbCwgbG9vay5mcm9tKSA9PT0gbWlsZXN0b25lT24ocGFyY2VsLCBsb29rLmF0KTtcblxuLyoqIEFuIG9ic3RhY2xlIHN0YW5kcyBpbiBpdHMgd2F5LCBhbmQgaXQgaXMgbm90IGhhbmRlZCBvdmVyIGFsbCB0aGUgc2FtZS4gKi9cbmV4cG9ydCBjb25zdCBpc0hlbGRVcCA9IChwYXJjZWw6IFByb3BlcnRpZXMsIGxvb2s6IExvb2ssIGlkOiBudW1iZXIpOiBib29sZWFuID0+XG4gIChsb29rLmlzQmxvY2tlZD8uKGlkLCBsb29rLmF0KSA/PyBmYWxzZSkgJiYgbWlsZXN0b25lT24ocGFyY2VsLCBsb29rLmF0KSAhPT0gJ0hBTkRFRF9PVkVSJztcblxuZXhwb3J0IGZ1bmN0aW9uIGtpbmRDb2xvdXIocGFsZXR0ZTogUGFsZXR0ZSwgem9uZTogUHJvcGVydGllcyk6IHN0cmluZyB7XG4gIHJldHVybiBwYWxldHRlLmtpbmRzW1N0cmluZyh6b25lWydraW5kJ10pXSA/PyBwYWxldHRlLnF1aWV0SW5rO1xufVxuXG5jb25zdCBMRUFTQUJMRV9VU0VTID0gbmV3IFNldChbJ0lORFVTVFJJQUwnLCAnV0FSRUhPVVNFJywgJ1NFUlZJQ0UnXSk7XG5cbi8qKiBXaGF0IHRoZSBsb3Qgc2F5cyBvZiBpdHNlbGYgY291bnRzOyBlbHNlIGl0cyB1c2UuICovXG5leHBvcnQgZnVuY3Rpb24gaXNMZWFzYWJsZShsb3Q6IFByb3BlcnRpZXMpOiBib29sZWFuIHtcbiAgY29uc3Qgc2FpZCA9IGxvdFsnbGVhc2FibGUnXTtcbiAgcmV0dXJuIHR5cGVvZiBzYWlkID09PSAnYm9vbGVhbicgPyBzYWlkIDogTEVBU0FCTEVfVVNFUy5oYXMoU3RyaW5nKGxvdFsnbGFuZF91c2UnXSkpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNGcmVlT2YobG90OiBQcm9wZXJ0aWVzLCBpZDogbnVtYmVyLCBhdDogc3RyaW5nLCBsZWFzdEhhOiBudW1iZXIpOiBib29sZWFuIHtcbiAgcmV0dXJuIGlzTGVhc2FibGUobG90KSAmJiAhcGFzdC5pc0xlYXNlZChsb3QsIGlkLCBhdCkgJiYgTnVtYmVyKGxvdFsnYXJlYV9oYSddID8/IDApID49IGxlYXN0SGE7XG59XG5cbmZ1bmN0aW9uIGxvdENvbG91cih7IHBhbGV0dGUsIGF0IH06IExvb2ssIGxvdDogUHJvcGVydGllcywgaWQ6IG51bWJlcik6IHN0cmluZyB7XG4gIGlmIChwYXN0LmlzTGVhc2VkKGxvdCwgaWQsIGF0KSkgcmV0dXJuIHBhbGV0dGUubG90TGVhc2VkO1xuICBpZiAoaXNMZWFzYWJsZShsb3QpKSByZXR1cm4gcGFsZXR0ZS5sb3RGcmVlO1xuICByZXR1cm4gcGFsZXR0ZS5sYW5kVXNlc1tTdHJpbmcobG90WydsYW5kX3VzZSddKV0gPz8gcGFsZXR0ZS5sb3RPdGhlcjtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFByb3BlcnRpZXMgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcbmltcG9ydCAqIGFzIGZvcm1hdCBmcm9tICcuLi93b3Jkcy9mb3JtYXQudHMnO1xuaW1wb3J0IHsgbGFuZywgdENvZGUgfSBmcm9tICcuLi93b3Jkcy93b3Jkcy50cyc7XG5pbXBvcnQgeyBpbmtPbiB9IGZyb20gJy4uL2xvb2svcGFsZXR0ZS50cyc7XG5pbXBvcnQgeyBpbm5lclBvaW50IH0gZnJvbSAnLi9pbm5lci1wb2ludC50cyc7XG5pbXBvcnQgeyBpblR3b0xpbmVzLCB0eXBlIExhYmVsIH0gZnJvbSAnLi9sYWJlbHMudHMnO1xuaW1wb3J0IHR5cGUgeyBMb29rIH0gZnJvbSAnLi9sb29rLnRzJztcbmltcG9ydCB7IGZyb21GcmFtZSwgb25GcmFtZSwgdHlwZSBGcmFtZSB9IGZyb20gJy4vZnJhbWUudHMnO1xuaW1wb3J0IHsgY29udGFpbnMsIHR5cGUgU2hlZXQsIHR5cGUgU2hlZXRGZWF0dXJlIH0gZnJvbSAnLi9zaGVldC50cyc7XG5pbXBvcnQgeyBraW5kQ29sb3VyLCBwYXJjZWxTeW1ib2wgfSBmcm9tICcuL3N5bWJvbHMudHMnO1xuaW1wb3J0IHR5cGUgeyBXb3JsZFBvaW50IH0gZnJvbSAnLi93b3JsZC50cyc7XG5cbi8qKiBXaGF0IGlzIHdyaXR0ZW4gb24gdGhlIG1hcCwgYW5kIHdoZXJlLiAqL1xuXG5jb25zdCBaT05FUyA9IDFlOTtcbmNvbnN0IE1BUktFUlMgPSAxZTY7XG5jb25zdCBMT1RTID0gMWU0O1xuY29uc3QgUEFSQ0VMUyA9IDFlMjtcblxuZXhwb3J0IGZ1bmN0aW9uIHpvbmVOYW1lKHpvbmU6IFByb3BlcnRpZXMpOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nKChsYW5nKCkgPT09ICdlbicgJiYgem9uZVsnbmFtZV9lbiddKSB8fCB6b25lWyduYW1lJ10gfHwgem9uZVsnY29kZSddKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvbW11bmVOYW1lKGNvbW11bmU6IFByb3BlcnRpZXMpOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nKChsYW5nKCkgPT09ICdlbicgJiYgY29tbXVuZVsnZnVsbG5hbWVlbiddKSB8fCBjb21tdW5lWydmdWxsbmFtZSddIHx8IGNvbW11bmVbJ2NvZGUnXSk7XG59XG5cbi8qKiBXaXRoIHRoZSBraW5kIGFiYnJldmlhdGVkOiBLQ04gU1x1MDBGNG5nIENcdTAwRjRuZyBJSS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB6b25lU2hvcnROYW1lKHpvbmU6IFByb3BlcnRpZXMpOiBzdHJpbmcge1xuICBjb25zdCBuYW1lID0gem9uZU5hbWUoem9uZSk7XG4gIGNvbnN0IGtpbmQgPSBTdHJpbmcoem9uZVsna2luZCddKTtcbiAgY29uc3QgbG9uZyA9IHRDb2RlKCdraW5kJywga2luZCkudG9Mb3dlckNhc2UoKTtcbiAgY29uc3QgbG93ZXIgPSBuYW1lLnRvTG93ZXJDYXNlKCk7XG4gIGlmIChsb3dlci5zdGFydHNXaXRoKGAke2xvbmd9IGApKSByZXR1cm4gYCR7dENvZGUoJ2tpbmQuc2hvcnQnLCBraW5kKX0gJHtuYW1lLnNsaWNlKGxvbmcubGVuZ3RoICsgMSl9YDtcbiAgaWYgKGxvd2VyLmVuZHNXaXRoKGAgJHtsb25nfWApKSByZXR1cm4gYCR7bmFtZS5zbGljZSgwLCAtbG9uZy5sZW5ndGgpfSR7dENvZGUoJ2tpbmQuc2hvcnQnLCBraW5kKX1gO1xuICByZXR1cm4gbmFtZTtcbn1cblxuLyoqIFRoZSBoZWN0YXJlcyB0aGF0IGFyZSBzYWlkIGZpcnN0OiB0aGUgZGVjaXNpb24ncywgd2hlcmUgdGhlcmUgaXMgb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHpvbmVIZWN0YXJlcyh6b25lOiBQcm9wZXJ0aWVzKTogbnVtYmVyIHtcbiAgcmV0dXJuIE51bWJlcih6b25lWydvZmZpY2lhbF9hcmVhX2hhJ10gPz8gem9uZVsnYXJlYV9oYSddID8/IDApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gem9uZUxhYmVscyhmcmFtZTogRnJhbWUsIHNoZWV0czogcmVhZG9ubHkgU2hlZXRbXSwgbG9vazogTG9vayk6IExhYmVsW10ge1xuICByZXR1cm4gZWFjaChmcmFtZSwgc2hlZXRzLCAoem9uZSwgeCwgeSwgc2hlZXQpID0+IHtcbiAgICBjb25zdCBoYSA9IHpvbmVIZWN0YXJlcyh6b25lLnByb3BlcnRpZXMpO1xuICAgIGNvbnN0IGxpbmVzID0gaW5Ud29MaW5lcyh6b25lU2hvcnROYW1lKHpvbmUucHJvcGVydGllcyksIDE4KTtcbiAgICBjb25zdCBweCA9IHNoZWV0LnVuaXQgKiBmcmFtZS5waXhlbHM7XG4gICAgY29uc3QgaGFsZkhlaWdodFB4ID0gKCh6b25lLm1heFkgLSB6b25lLm1pblkpICogcHgpIC8gMjtcbiAgICBjb25zdCBjb3JuZXIgPSBvbkZyYW1lKGZyYW1lLCB7XG4gICAgICB4OiBzaGVldC5vcmlnaW5YICsgem9uZS5taW5YICogc2hlZXQudW5pdCxcbiAgICAgIHk6IHNoZWV0Lm9yaWdpblkgKyB6b25lLm1pblkgKiBzaGVldC51bml0LFxuICAgIH0pO1xuICAgIHJldHVybiB7XG4gICAgICBsaW5lczogbG9vay56b29tID49IDEyID8gWy4uLmxpbmVzLCBmb3JtYXQuaGVjdGFyZXMoaGEpXSA6IGxpbmVzLFxuICAgICAgeCxcbiAgICAgIHksXG4gICAgICByYW5rOiBaT05FUyArIGhhLFxuICAgICAgLy8gQSBuYW1lIHRoYXQgd291bGQgaGlkZSBpdHMgem9uZSBzdGFuZHMgYmVzaWRlIGl0LlxuICAgICAgLi4uKGhhbGZIZWlnaHRQeCA8IDI1ID8geyBiZXNpZGVQeDogaGFsZkhlaWdodFB4ICsgMiB9IDoge30pLFxuICAgICAgLi4uKGhhbGZIZWlnaHRQeCA8IDYwXG4gICAgICAgID8ge1xuICAgICAgICAgICAgc2hhcGU6IHtcbiAgICAgICAgICAgICAgbGVmdDogY29ybmVyLngsXG4gICAgICAgICAgICAgIHRvcDogY29ybmVyLnksXG4gICAgICAgICAgICAgIHJpZ2h0OiBjb3JuZXIueCArICh6b25lLm1heFggLSB6b25lLm1pblgpICogcHgsXG4gICAgICAgICAgICAgIGJvdHRvbTogY29ybmVyLnkgKyAyICogaGFsZkhlaWdodFB4LFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICB9XG4gICAgICAgIDoge30pLFxuICAgICAgc2l6ZVB4OiBoYSA+PSAxNTAgPyAxMyA6IDEyLFxuICAgICAgd2VpZ2h0OiA2MDAsXG4gICAgICBjb2xvdXI6IGtpbmRDb2xvdXIobG9vay5wYWxldHRlLCB6b25lLnByb3BlcnRpZXMpLFxuICAgICAgaGFsbzogbG9vay5wYWxldHRlLmhhbG8sXG4gICAgfTtcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb21tdW5lTGFiZWxzKGZyYW1lOiBGcmFtZSwgc2hlZXRzOiByZWFkb25seSBTaGVldFtdLCBsb29rOiBMb29rKTogTGFiZWxbXSB7XG4gIGNvbnN0IHdpZHRoID0gKHBhcnQ6IFNoZWV0RmVhdHVyZSwgc2hlZXQ6IFNoZWV0KTogbnVtYmVyID0+IChwYXJ0Lm1heFggLSBwYXJ0Lm1pblgpICogc2hlZXQudW5pdCAqIGZyYW1lLnBpeGVscztcbiAgLy8gQSBjb21tdW5lIHRoYXQgbGllcyBvbiBzZXZlcmFsIHRpbGVzIGlzIG5hbWVkIGluIGl0cyB3aWRlc3QgcGFydC5cbiAgY29uc3Qgd2lkZXN0ID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCBzaGVldCBvZiBzaGVldHMpIHtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2Ygc2hlZXQuZmVhdHVyZXMpIHtcbiAgICAgIHdpZGVzdC5zZXQocGFydC5pZCwgTWF0aC5tYXgod2lkZXN0LmdldChwYXJ0LmlkKSA/PyAwLCB3aWR0aChwYXJ0LCBzaGVldCkpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGVhY2goZnJhbWUsIHNoZWV0cywgKGNvbW11bmUsIHgsIHksIHNoZWV0KSA9PiB7XG4gICAgY29uc3QgaGVyZSA9IHdpZHRoKGNvbW11bmUsIHNoZWV0KTtcbiAgICBpZiAoaGVyZSA8IDYwIHx8IGhlcmUgPCB3aWRlc3QuZ2V0KGNvbW11bmUuaWQpISkgcmV0dXJuIG51bGw7XG4gICAgcmV0dXJuIHtcbiAgICAgIGxpbmVzOiBpblR3b0xpbmVzKGNvbW11bmVOYW1lKGNvbW11bmUucHJvcGVydGllcyksIDE2KSxcbiAgICAgIHgsXG4gICAgICB5LFxuICAgICAgcmFuazogTWF0aC5taW4oaGVyZSwgOTkpLFxuICAgICAgc2l6ZVB4OiAxMSxcbiAgICAgIHdlaWdodDogNDAwLFxuICAgICAgaXRhbGljOiB0cnVlLFxuICAgICAgY29sb3VyOiBsb29rLnBhbGV0dGUucXVpZXRJbmssXG4gICAgICBoYWxvOiBsb29rLnBhbGV0dGUuZ3JvdW5kLFxuICAgIH07XG4gIH0pO1xufVxuXG4vKiogQ29kZXMgb2YgbG90cywgYnV0IG5vdCB3aGVyZSBwYXJjZWxzIGNvdmVyIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gbG90TGFiZWxzKGZyYW1lOiBGcmFtZSwgc2hlZXRzOiByZWFkb25seSBTaGVldFtdLCBwYXJjZWxzOiByZWFkb25seSBTaGVldFtdLCBsb29rOiBMb29rKTogTGFiZWxbXSB7XG4gIHJldHVybiBlYWNoKGZyYW1lLCBzaGVldHMsIChsb3QsIHgsIHksIHNoZWV0KSA9PiB7XG4gICAgY29uc3Qgd2lkdGggPSAobG90Lm1heFggLSBsb3QubWluWCkgKiBzaGVldC51bml0ICogZnJhbWUucGl4ZWxzO1xuICAgIGNvbnN0IHBsYWNlcyA9IGFyb3VuZCh4LCB5KS5tYXAoKHBvaW50KSA9PiBmcm9tRnJhbWUoZnJhbWUsIHBvaW50KSk7XG4gICAgaWYgKHdpZHRoIDwgMjQgfHwgaXNDb3ZlcmVkKHBhcmNlbHMsIHBsYWNlcykpIHJldHVybiBudWxsO1xuICAgIGNvbnN0IHsgaW5rLCBoYWxvIH0gPSBsb29rLnBhbGV0dGU7XG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLmluc2lkZShTdHJpbmcobG90LnByb3BlcnRpZXNbJ2NvZGUnXSksIHgsIHksIExPVFMgKyB3aWR0aCwgMTIsIGluaywgaGFsbyksXG4gICAgICBmaXRzOiBpc1Jvb21Jbihsb3QsIHgsIHksIHNoZWV0LCBmcmFtZSksXG4gICAgfTtcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJjZWxMYWJlbHMoZnJhbWU6IEZyYW1lLCBzaGVldHM6IHJlYWRvbmx5IFNoZWV0W10sIGxvb2s6IExvb2spOiBMYWJlbFtdIHtcbiAgcmV0dXJuIGVhY2goZnJhbWUsIHNoZWV0cywgKHBhcmNlbCwgeCwgeSwgc2hlZXQpID0+IHtcbiAgICBjb25zdCB3aWR0aCA9IChwYXJjZWwubWF4WCAtIHBhcmNlbC5taW5YKSAqIHNoZWV0LnVuaXQgKiBmcmFtZS5waXhlbHM7XG4gICAgaWYgKHdpZHRoIDwgMTIpIHJldHVybiBudWxsO1xuICAgIC8vIE9uIHRoZSBwYXJjZWwncyBvd24gY29sb3VyLCBzbyB0aGF0IG5vIGxpZ2h0IGJsb3RzIGxpZSBvbiBkYXJrIGxhbmQuXG4gICAgY29uc3QgZmlsbCA9IHBhcmNlbFN5bWJvbChwYXJjZWwucHJvcGVydGllcywgbG9vaywgcGFyY2VsLmlkKT8uZmlsbCA/PyBsb29rLnBhbGV0dGUuaGFsbztcbiAgICByZXR1cm4ge1xuICAgICAgLi4uaW5zaWRlKFN0cmluZyhwYXJjZWwucHJvcGVydGllc1sncGFyY2VsX25vJ10pLCB4LCB5LCBQQVJDRUxTICsgd2lkdGggLyAxZTMsIDExLCBpbmtPbihmaWxsKSwgZmlsbCksXG4gICAgICBmaXRzOiBpc1Jvb21JbihwYXJjZWwsIHgsIHksIHNoZWV0LCBmcmFtZSksXG4gICAgfTtcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtYXJrZXJMYWJlbHMoZnJhbWU6IEZyYW1lLCBzaGVldHM6IHJlYWRvbmx5IFNoZWV0W10sIGxvb2s6IExvb2spOiBMYWJlbFtdIHtcbiAgcmV0dXJuIGVhY2goZnJhbWUsIHNoZWV0cywgKG1hcmtlciwgeCwgeSkgPT4gKHtcbiAgICBsaW5lczogW1N0cmluZyhtYXJrZXIucHJvcGVydGllc1snbnVtYmVyJ10pXSxcbiAgICB4LFxuICAgIHksXG4gICAgcmFuazogTUFSS0VSUyxcbiAgICBzaXplUHg6IDEyLFxuICAgIHdlaWdodDogNjAwLFxuICAgIGNvbG91cjogbG9vay5wYWxldHRlLmluayxcbiAgICBoYWxvOiBsb29rLnBhbGV0dGUuaGFsbyxcbiAgICBiZXNpZGVQeDogNyxcbiAgfSkpO1xufVxuXG5mdW5jdGlvbiBpbnNpZGUodGV4dDogc3RyaW5nLCB4OiBudW1iZXIsIHk6IG51bWJlciwgcmFuazogbnVtYmVyLCBzaXplUHg6IG51bWJlciwgY29sb3VyOiBzdHJpbmcsIGhhbG86IHN0cmluZyk6IExhYmVsIHtcbiAgcmV0dXJuIHsgbGluZXM6IFt0ZXh0XSwgeCwgeSwgcmFuaywgc2l6ZVB4LCB3ZWlnaHQ6IDQwMCwgY29sb3VyLCBoYWxvIH07XG59XG5cbi8qKiBUaGUgbWlkZGxlIGFuZCB0aGUgY29ybmVycyBvZiBhIGNvZGUncyB0ZXh0LCByb3VnaGx5LiAqL1xuY29uc3QgYXJvdW5kID0gKHg6IG51bWJlciwgeTogbnVtYmVyKTogeyB4OiBudW1iZXI7IHk6IG51bWJlciB9W10gPT5cbiAgW1xuICAgIFswLCAwXSxcbiAgICBbLTE4LCAtNl0sXG4gICAgWzE4LCAtNl0sXG4gICAgWy0xOCwgNl0sXG4gICAgWzE4LCA2XSxcbiAgXS5tYXAoKFtkeCwgZHldKSA9PiAoeyB4OiB4ICsgZHghLCB5OiB5ICsgZHkhIH0pKTtcblxuLyoqIFdoZXRoZXIgYSB0ZXh0IHdob3NlIG1pZGRsZSBpcyBhdCBhIHBsYWNlIG9mIHRoZSBmcmFtZSBsaWVzIHdpdGhpbiBhbiBhcmVhIHdpdGggYWxsIGl0cyBjb3JuZXJzLiAqL1xuY29uc3QgaXNSb29tSW4gPVxuICAoYXJlYTogU2hlZXRGZWF0dXJlLCB4OiBudW1iZXIsIHk6IG51bWJlciwgc2hlZXQ6IFNoZWV0LCBmcmFtZTogRnJhbWUpID0+XG4gICh3aWR0aDogbnVtYmVyLCBoZWlnaHQ6IG51bWJlcik6IGJvb2xlYW4gPT4ge1xuICAgIGNvbnN0IHB4ID0gc2hlZXQudW5pdCAqIGZyYW1lLnBpeGVscztcbiAgICBjb25zdCB7IHg6IGxlZnQsIHk6IHRvcCB9ID0gb25GcmFtZShmcmFtZSwgeyB4OiBzaGVldC5vcmlnaW5YLCB5OiBzaGVldC5vcmlnaW5ZIH0pO1xuICAgIGNvbnN0IGlzSW4gPSAoZHg6IG51bWJlciwgZHk6IG51bWJlcik6IGJvb2xlYW4gPT5cbiAgICAgIGNvbnRhaW5zKGFyZWEsICh4ICsgKGR4ICogd2lkdGgpIC8gMiAtIGxlZnQpIC8gcHgsICh5ICsgKGR5ICogaGVpZ2h0KSAvIDIuNiAtIHRvcCkgLyBweCk7XG4gICAgcmV0dXJuIGlzSW4oLTEsIC0xKSAmJiBpc0luKDEsIC0xKSAmJiBpc0luKC0xLCAxKSAmJiBpc0luKDEsIDEpO1xuICB9O1xuXG4vKiogV2hldGhlciBhbnkgb2Ygc29tZSBwbGFjZXMgbmVhciBlYWNoIG90aGVyIGxpZXMgaW4gYSBmZWF0dXJlLiAqL1xuZnVuY3Rpb24gaXNDb3ZlcmVkKHNoZWV0czogcmVhZG9ubHkgU2hlZXRbXSwgcGxhY2VzOiByZWFkb25seSBXb3JsZFBvaW50W10pOiBib29sZWFuIHtcbiAgcmV0dXJuIHNoZWV0cy5zb21lKChzaGVldCkgPT4ge1xuICAgIGNvbnN0IHBvaW50cyA9IHBsYWNlcy5tYXAoKHsgeCwgeSB9KSA9PiAoe1xuICAgICAgeDogKHggLSBzaGVldC5vcmlnaW5YKSAvIHNoZWV0LnVuaXQsXG4gICAgICB5OiAoeSAtIHNoZWV0Lm9yaWdpblkpIC8gc2hlZXQudW5pdCxcbiAgICB9KSk7XG4gICAgY29uc3QgbGVmdCA9IE1hdGgubWluKC4uLnBvaW50cy5tYXAoKHsgeCB9KSA9PiB4KSk7XG4gICAgY29uc3QgcmlnaHQgPSBNYXRoLm1heCguLi5wb2ludHMubWFwKCh7IHggfSkgPT4geCkpO1xuICAgIGNvbnN0IHRvcCA9IE1hdGgubWluKC4uLnBvaW50cy5tYXAoKHsgeSB9KSA9PiB5KSk7XG4gICAgY29uc3QgYm90dG9tID0gTWF0aC5tYXgoLi4ucG9pbnRzLm1hcCgoeyB5IH0pID0+IHkpKTtcbiAgICBpZiAocmlnaHQgPCAwIHx8IGJvdHRvbSA8IDAgfHwgbGVmdCA+IHNoZWV0LmV4dGVudCB8fCB0b3AgPiBzaGVldC5leHRlbnQpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gc2hlZXQuZmVhdHVyZXMuc29tZShcbiAgICAgIChmZWF0dXJlKSA9PlxuICAgICAgICBmZWF0dXJlLm1heFggPj0gbGVmdCAmJlxuICAgICAgICBmZWF0dXJlLm1pblggPD0gcmlnaHQgJiZcbiAgICAgICAgZmVhdHVyZS5tYXhZID49IHRvcCAmJlxuICAgICAgICBmZWF0dXJlLm1pblkgPD0gYm90dG9tICYmXG4gICAgICAgIHBvaW50cy5zb21lKCh7IHgsIHkgfSkgPT4gY29udGFpbnMoZmVhdHVyZSwgeCwgeSkpLFxuICAgICk7XG4gIH0pO1xufVxuXG4vKiogQSBsYWJlbCBmb3IgZWFjaCBmZWF0dXJlIGluIHNpZ2h0LCBvbmNlLiAqL1xuZnVuY3Rpb24gZWFjaChcbiAgZnJhbWU6IEZyYW1lLFxuICBzaGVldHM6IHJlYWRvbmx5IFNoZWV0W10sXG4gIGxhYmVsT2Y6IChmZWF0dXJlOiBTaGVldEZlYXR1cmUsIHg6IG51bWJlciwgeTogbnVtYmVyLCBzaGVldDogU2hlZXQpID0+IExhYmVsIHwgbnVsbCxcbik6IExhYmVsW10ge1xuICBjb25zdCBsYWJlbHMgPSBuZXcgTWFwPG51bWJlciwgTGFiZWw+KCk7XG4gIGZvciAoY29uc3Qgc2hlZXQgb2Ygc2hlZXRzKSB7XG4gICAgZm9yIChjb25zdCBmZWF0dXJlIG9mIHNoZWV0LmZlYXR1cmVzKSB7XG4gICAgICBpZiAobGFiZWxzLmhhcyhmZWF0dXJlLmlkKSkgY29udGludWU7XG4gICAgICBjb25zdCBvd24gPSBmZWF0dXJlLmtpbmQgPT09ICdwb2ludCcgPyB7IHg6IGZlYXR1cmUubWluWCwgeTogZmVhdHVyZS5taW5ZIH0gOiBpbm5lclBvaW50KGZlYXR1cmUpO1xuICAgICAgY29uc3QgeyB4LCB5IH0gPSBvbkZyYW1lKGZyYW1lLCB7XG4gICAgICAgIHg6IHNoZWV0Lm9yaWdpblggKyBvd24ueCAqIHNoZWV0LnVuaXQsXG4gICAgICAgIHk6IHNoZWV0Lm9yaWdpblkgKyBvd24ueSAqIHNoZWV0LnVuaXQsXG4gICAgICB9KTtcbiAgICAgIGlmICh4IDwgMCB8fCB5IDwgMCB8fCB4ID4gZnJhbWUud2lkdGggfHwgeSA+IGZyYW1lLmhlaWdodCkgY29udGludWU7XG4gICAgICBjb25zdCBsYWJlbCA9IGxhYmVsT2YoZmVhdHVyZSwgeCwgeSwgc2hlZXQpO1xuICAgICAgaWYgKGxhYmVsKSBsYWJlbHMuc2V0KGZlYXR1cmUuaWQsIGxhYmVsKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIFsuLi5sYWJlbHMudmFsdWVzKCldO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ29sbGVjdGlvbk5hbWUsIFByb3BlcnRpZXMgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcbmltcG9ydCB0eXBlIHsgTGF5ZXJTb3VyY2UgfSBmcm9tICcuL2xheWVyLXNvdXJjZS50cyc7XG5pbXBvcnQgdHlwZSB7IExvb2sgfSBmcm9tICcuL2xvb2sudHMnO1xuaW1wb3J0IHsgbWlsZXN0b25lT24gfSBmcm9tICcuL21pbGVzdG9uZS50cyc7XG5pbXBvcnQgdHlwZSB7IEZyYW1lIH0gZnJvbSAnLi9mcmFtZS50cyc7XG5pbXBvcnQgeyBzaGVldHNJblNpZ2h0IH0gZnJvbSAnLi9zaWdodC50cyc7XG5pbXBvcnQgeyBpc09mZkRlc2lnbiB9IGZyb20gJy4vbWFya2Vycy50cyc7XG5pbXBvcnQgeyB6b25lSGVjdGFyZXMgfSBmcm9tICcuL25hbWVzLnRzJztcbmltcG9ydCB7IHBhc3QgfSBmcm9tICcuL3Bhc3QudHMnO1xuaW1wb3J0IHsgaXNGcmVlT2YsIGlzSGVsZFVwLCBpc0xlYXNhYmxlLCBpc1VuY2hhbmdlZCB9IGZyb20gJy4vc3ltYm9scy50cyc7XG5cbi8qKiBIb3cgbWFueSBvZiBhIGNsYXNzIGFyZSBpbiBzaWdodCwgYW5kIGhvdyBsYXJnZSB0aGV5IGFyZSBhcyBhIHdob2xlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYWxseSB7XG4gIHJlYWRvbmx5IGNvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGhhOiBudW1iZXI7XG59XG5cbi8qKiBCeSBsYXllciBhbmQgY2xhc3M7IHRoZSBjbGFzcyAnJyBpcyB0aGUgd2hvbGUgbGF5ZXIuICovXG5leHBvcnQgdHlwZSBDZW5zdXMgPSBSZWFkb25seU1hcDxDb2xsZWN0aW9uTmFtZSwgUmVhZG9ubHlNYXA8c3RyaW5nLCBUYWxseT4+O1xuXG4vKiogQ291bnRzIHdoYXQgbGllcyBpbiBzaWdodCwgaW4gcGFydCBvciBhcyBhIHdob2xlLCBlYWNoIG9uY2UgaG93ZXZlciBtYW55IHRpbGVzIGl0IGxpZXMgb24uICovXG5leHBvcnQgZnVuY3Rpb24gdGFrZUNlbnN1cyhcbiAgc291cmNlczogcmVhZG9ubHkgTGF5ZXJTb3VyY2VbXSxcbiAgdmlldzogUGljazxGcmFtZSwgJ29yaWdpblgnIHwgJ29yaWdpblknIHwgJ3dpZHRoJyB8ICdoZWlnaHQnIHwgJ3pvb20nPixcbiAgbG9vazogTG9vayxcbik6IENlbnN1cyB7XG4gIGNvbnN0IGNlbnN1cyA9IG5ldyBNYXA8Q29sbGVjdGlvbk5hbWUsIE1hcDxzdHJpbmcsIFRhbGx5Pj4oKTtcbiAgY29uc3QgcGl4ZWxzID0gMjU2ICogMiAqKiB2aWV3Lnpvb207XG4gIGZvciAoY29uc3Qgc291cmNlIG9mIHNvdXJjZXMpIHtcbiAgICBjb25zdCB0YWxsaWVzID0gbmV3IE1hcDxzdHJpbmcsIHsgY291bnQ6IG51bWJlcjsgaGE6IG51bWJlciB9PigpO1xuICAgIGNvbnN0IHNlZW4gPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgICBmb3IgKGNvbnN0IHNoZWV0IG9mIHNoZWV0c0luU2lnaHQoc291cmNlLCB2aWV3KSkge1xuICAgICAgY29uc3QgbGVmdCA9ICh2aWV3Lm9yaWdpblggLyBwaXhlbHMgLSBzaGVldC5vcmlnaW5YKSAvIHNoZWV0LnVuaXQ7XG4gICAgICBjb25zdCB0b3AgPSAodmlldy5vcmlnaW5ZIC8gcGl4ZWxzIC0gc2hlZXQub3JpZ2luWSkgLyBzaGVldC51bml0O1xuICAgICAgY29uc3QgcmlnaHQgPSBsZWZ0ICsgdmlldy53aWR0aCAvIHBpeGVscyAvIHNoZWV0LnVuaXQ7XG4gICAgICBjb25zdCBib3R0b20gPSB0b3AgKyB2aWV3LmhlaWdodCAvIHBpeGVscyAvIHNoZWV0LnVuaXQ7XG4gICAgICBmb3IgKGNvbnN0IGZlYXR1cmUgb2Ygc2hlZXQuZmVhdHVyZXMpIHtcbiAgICAgICAgaWYgKGZlYXR1cmUubWF4WCA8IGxlZnQgfHwgZmVhdHVyZS5taW5YID4gcmlnaHQgfHwgZmVhdHVyZS5tYXhZIDwgdG9wIHx8IGZlYXR1cmUubWluWSA+IGJvdHRvbSkgY29udGludWU7XG4gICAgICAgIGlmIChzZWVuLmhhcyhmZWF0dXJlLmlkKSkgY29udGludWU7XG4gICAgICAgIHNlZW4uYWRkKGZlYXR1cmUuaWQpO1xuICAgICAgICBjb25zdCBoYSA9XG4gICAgICAgICAgc291cmNlLm5hbWUgPT09ICd6b25lcycgPyB6b25lSGVjdGFyZXMoZmVhdHVyZS5wcm9wZXJ0aWVzKSA6IE51bWJlcihmZWF0dXJlLnByb3BlcnRpZXNbJ2FyZWFfaGEnXSA/PyAwKTtcbiAgICAgICAgZm9yIChjb25zdCBvbmUgb2YgY2xhc3Nlc09mKHNvdXJjZS5uYW1lLCBmZWF0dXJlLnByb3BlcnRpZXMsIGxvb2ssIGZlYXR1cmUuaWQpKSB7XG4gICAgICAgICAgY29uc3QgdGFsbHkgPSB0YWxsaWVzLmdldChvbmUpO1xuICAgICAgICAgIGlmICh0YWxseSkge1xuICAgICAgICAgICAgdGFsbHkuY291bnQrKztcbiAgICAgICAgICAgIHRhbGx5LmhhICs9IGhhO1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICB0YWxsaWVzLnNldChvbmUsIHsgY291bnQ6IDEsIGhhIH0pO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgICBjZW5zdXMuc2V0KHNvdXJjZS5uYW1lLCB0YWxsaWVzKTtcbiAgfVxuICByZXR1cm4gY2Vuc3VzO1xufVxuXG5jb25zdCBpc1N0YW5kaW5nID0gKHN0YXR1czogc3RyaW5nKTogYm9vbGVhbiA9PiBbJ1NFVCcsICdIQU5ERURfT1ZFUicsICdSRVNUT1JFRCddLmluY2x1ZGVzKHN0YXR1cyk7XG5cbi8qKiBUaGUgY2xhc3NlcyBvZiB0aGUgbGVnZW5kIHRoYXQgYSBmZWF0dXJlIGJlbG9uZ3MgdG8uICovXG5mdW5jdGlvbiBjbGFzc2VzT2YobGF5ZXI6IENvbGxlY3Rpb25OYW1lLCBwcm9wZXJ0aWVzOiBQcm9wZXJ0aWVzLCBsb29rOiBMb29rLCBpZDogbnVtYmVyKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBzd2l0Y2ggKGxheWVyKSB7XG4gICAgY2FzZSAnem9uZXMnOlxuICAgICAgcmV0dXJuIFsnJywgU3RyaW5nKHByb3BlcnRpZXNbJ2tpbmQnXSksIHBhc3QuaXNPcGVyYXRpbmcocHJvcGVydGllcywgbG9vay5hdCkgPyAnb3BlcmF0aW5nJyA6ICdwbGFubmVkJ107XG4gICAgY2FzZSAncGFyY2Vscyc6IHtcbiAgICAgIC8vIEJlc2lkZSBhbiBlYXJsaWVyIGRheSBvbmx5IHdoYXQgaGFzIGNoYW5nZWQgc2luY2UgaXMgaW4gdGhlIGNvbG91ciBvZiBpdHMgbWlsZXN0b25lLlxuICAgICAgY29uc3Qgc3RhdGUgPSBpc1VuY2hhbmdlZChwcm9wZXJ0aWVzLCBsb29rKSA/ICd1bmNoYW5nZWQnIDogbWlsZXN0b25lT24ocHJvcGVydGllcywgbG9vay5hdCk7XG4gICAgICByZXR1cm4gaXNIZWxkVXAocHJvcGVydGllcywgbG9vaywgaWQpID8gWycnLCBzdGF0ZSwgJ2Jsb2NrZWQnXSA6IFsnJywgc3RhdGVdO1xuICAgIH1cbiAgICBjYXNlICdsb3RzJzoge1xuICAgICAgY29uc3Qgc3RhdGUgPSBwYXN0LmlzTGVhc2VkKHByb3BlcnRpZXMsIGlkLCBsb29rLmF0KSA/ICdsZWFzZWQnIDogaXNMZWFzYWJsZShwcm9wZXJ0aWVzKSA/ICdmcmVlJyA6ICdvdGhlcic7XG4gICAgICByZXR1cm4gbG9vay5mcmVlTG90c0hhICE9PSBudWxsICYmIGlzRnJlZU9mKHByb3BlcnRpZXMsIGlkLCBsb29rLmF0LCBsb29rLmZyZWVMb3RzSGEpXG4gICAgICAgID8gWycnLCBzdGF0ZSwgJ3BpY2tlZCddXG4gICAgICAgIDogWycnLCBzdGF0ZV07XG4gICAgfVxuICAgIGNhc2UgJ21hcmtlcnMnOiB7XG4gICAgICBjb25zdCBub3cgPSBwYXN0LnN0YXR1cyhwcm9wZXJ0aWVzLCBpZCwgbG9vay5hdCk7XG4gICAgICBjb25zdCBzdGF0dXMgPSBpc1N0YW5kaW5nKG5vdykgPyAnU0VUJyA6IG5vdztcbiAgICAgIHJldHVybiBpc09mZkRlc2lnbihwcm9wZXJ0aWVzLCBub3cpID8gWycnLCBzdGF0dXMsICdvZmYnXSA6IFsnJywgc3RhdHVzXTtcbiAgICB9XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBbJyddO1xuICB9XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDb0NyQixJQUFNLG9CQUF5RDtBQUFBLEVBQzdELE1BQU07QUFBQSxFQUNOLGlCQUFpQjtBQUFBLEVBQ2pCLFdBQVc7QUFBQSxFQUNYLGVBQWU7QUFBQSxFQUNmLG1CQUFtQjtBQUFBLEVBQ25CLE1BQU07QUFBQSxFQUNOLGFBQWE7QUFDZjtBQUVPLElBQU0sTUFBZTtBQUFBLEVBQzFCLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUNYLEtBQUs7QUFBQSxFQUNMLFVBQVU7QUFBQSxFQUNWLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLE9BQU8sRUFBRSxpQkFBaUIsV0FBVyxvQkFBb0IsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUN2RixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsRUFDVCxXQUFXO0FBQUEsRUFDWCxVQUFVO0FBQUEsRUFDVixVQUFVLEVBQUUsT0FBTyxXQUFXLE9BQU8sV0FBVyxTQUFTLFVBQVU7QUFDckU7QUFFTyxJQUFNLFFBQWlCO0FBQUEsRUFDNUIsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsV0FBVztBQUFBLEVBQ1gsS0FBSztBQUFBLEVBQ0wsVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTyxFQUFFLGlCQUFpQixXQUFXLG9CQUFvQixXQUFXLFNBQVMsVUFBVTtBQUFBLEVBQ3ZGLFlBQVksRUFBRSxHQUFHLG1CQUFtQixNQUFNLFdBQVcsYUFBYSxVQUFVO0FBQUEsRUFDNUUsV0FBVztBQUFBLEVBQ1gsWUFBWTtBQUFBLEVBQ1osU0FBUztBQUFBLEVBQ1QsV0FBVztBQUFBLEVBQ1gsVUFBVTtBQUFBLEVBQ1YsVUFBVSxFQUFFLE9BQU8sV0FBVyxPQUFPLFdBQVcsU0FBUyxVQUFVO0FBQ3JFOzs7QUNuRk8sSUFBTSxpQkFBNEQ7QUFBQSxFQUN2RSxDQUFDLGVBQWUsZ0JBQWdCO0FBQUEsRUFDaEMsQ0FBQyxRQUFRLFNBQVM7QUFBQSxFQUNsQixDQUFDLHFCQUFxQixzQkFBc0I7QUFBQSxFQUM1QyxDQUFDLGlCQUFpQixrQkFBa0I7QUFBQSxFQUNwQyxDQUFDLGFBQWEsY0FBYztBQUFBLEVBQzVCLENBQUMsbUJBQW1CLG9CQUFvQjtBQUMxQztBQUdPLFNBQVMsWUFBWSxRQUFvQixLQUF3QjtBQUN0RSxhQUFXLENBQUMsV0FBVyxRQUFRLEtBQUssZ0JBQWdCO0FBQ2xELFVBQU0sVUFBVSxPQUFPLFFBQVE7QUFDL0IsUUFBSSxPQUFPLFlBQVksWUFBWSxXQUFXLElBQUssUUFBTztBQUFBLEVBQzVEO0FBQ0EsU0FBTztBQUNUOzs7QUNqQk8sSUFBTSxVQUFVO0FBS2hCLFNBQVMsWUFDZCxRQUNBLE1BQ3FDO0FBQ3JDLE1BQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQzFDLFFBQU0sSUFBSSxLQUFLLE9BQU87QUFDdEIsUUFBTSxVQUFVLE9BQU8sU0FBUyxDQUFDO0FBQ2pDLE1BQUksWUFBWSxRQUFRLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssRUFBRyxRQUFPLENBQUM7QUFDbEcsTUFBSSxXQUFXLEVBQUcsUUFBTyxDQUFDLENBQUMsU0FBUyxLQUFLLEtBQU0sSUFBSSxTQUFVLEtBQUssS0FBTSxJQUFJLE9BQVEsQ0FBQztBQUNyRixRQUFNLFNBQVMsTUFBTSxVQUFVO0FBQy9CLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxTQUFTLE9BQU8sR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUFBLElBQ3ZEO0FBQUEsSUFDQSxLQUFLLElBQUksU0FBVSxJQUFJO0FBQUEsSUFDdkIsS0FBSyxJQUFJLFNBQVMsS0FBSyxNQUFNLElBQUksTUFBTTtBQUFBLEVBQ3pDLENBQUM7QUFDSDs7O0FDakJPLFNBQVMsY0FDZCxRQUNBLE9BQ0EsU0FDUztBQUNULFFBQU0sU0FBUyxvQkFBSSxJQUFXO0FBQzlCLFFBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLFdBQVMsSUFBSSxLQUFLLE1BQU0sTUFBTSxVQUFVLE9BQU8sR0FBRyxJQUFJLFVBQVUsTUFBTSxVQUFVLE1BQU0sT0FBTyxLQUFLO0FBQ2hHLGFBQVMsSUFBSSxLQUFLLE1BQU0sTUFBTSxVQUFVLE9BQU8sR0FBRyxJQUFJLFVBQVUsTUFBTSxVQUFVLE1BQU0sUUFBUSxLQUFLO0FBQ2pHLGlCQUFXLFNBQVMsWUFBWSxRQUFRLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUNuRSxZQUFJLE1BQU0sSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDLEVBQUc7QUFDaEMsY0FBTSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDekIsY0FBTSxRQUFRLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDbEMsWUFBSSxNQUFPLFFBQU8sSUFBSSxLQUFLO0FBQzNCLFlBQUksQ0FBQyxPQUFPLFVBQVUsR0FBRyxLQUFLLEVBQUcsV0FBVSxNQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUssQ0FBQztBQUFBLE1BQ3hFO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLENBQUMsR0FBRyxNQUFNO0FBQ25COzs7QUNWTyxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ1IsU0FBd0I7QUFBQSxFQUVoQyxLQUFLLFFBQTZCO0FBQ2hDLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxZQUFZLE1BQWtCLElBQXFCO0FBQ2pELFFBQUksQ0FBQyxLQUFLLE9BQVEsUUFBTyxLQUFLLFdBQVcsTUFBTTtBQUMvQyxXQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsS0FBSztBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBa0IsSUFBMkI7QUFDakQsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzdFLFdBQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUEsRUFDckU7QUFBQSxFQUVBLFNBQVMsS0FBaUIsSUFBWSxJQUFxQjtBQUN6RCxRQUFJLENBQUMsS0FBSyxPQUFRLFFBQU8sSUFBSSxRQUFRLE1BQU07QUFDM0MsWUFBUSxLQUFLLE9BQU8sS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLE1BQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQUEsRUFDakc7QUFBQSxFQUVBLE9BQU8sUUFBb0IsSUFBWSxJQUFvQjtBQUN6RCxRQUFJLENBQUMsS0FBSyxPQUFRLFFBQU8sT0FBTyxPQUFPLFFBQVEsQ0FBQztBQUNoRCxXQUFPLE9BQU8sS0FBSyxPQUFPLFFBQVEsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLEtBQUs7QUFBQSxFQUNyRDtBQUFBO0FBQUEsRUFHQSxZQUFZLFFBQW9CLElBQVksSUFBMkI7QUFDckUsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPLE9BQU8sV0FBVyxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sV0FBVyxDQUFDO0FBQ3pGLFdBQU8sT0FBTyxLQUFLLE9BQU8sUUFBUSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsS0FBSztBQUFBLEVBQ3JEO0FBQ0Y7QUFHQSxTQUFTLE9BQXVELE1BQW9CLENBQUMsR0FBRyxJQUEyQjtBQUNqSCxTQUFPLElBQUksT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxFQUFFLEdBQUcsRUFBRTtBQUMvQztBQUdPLElBQU0sT0FBTyxJQUFJLEtBQUs7OztBQ2pEN0IsSUFBTSxlQUFlO0FBK0RkLElBQU0sY0FBYyxDQUFDLFFBQW9CLFdBQzlDLFdBQVcsYUFBYSxPQUFPLE9BQU8sY0FBYyxLQUFLLENBQUMsSUFBSTs7O0FDNURqRCxTQUFSLE1BQXVCLEdBQUcsR0FBRztBQUNoQyxPQUFLLElBQUk7QUFDVCxPQUFLLElBQUk7QUFDYjtBQUVBLE1BQU0sWUFBWTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1kLFFBQVE7QUFBRSxXQUFPLElBQUksTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUTVDLElBQUksR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXRDLElBQUksR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXRDLFlBQVksR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsYUFBYSxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXRELFdBQVcsR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsWUFBWSxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXBELEtBQUssR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXhDLElBQUksR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXRDLE9BQU8sR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTNUMsYUFBYSxHQUFHLEdBQUc7QUFBRSxXQUFPLEtBQUssTUFBTSxFQUFFLGNBQWMsR0FBRyxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU85RCxRQUFRLEdBQUc7QUFBRSxXQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsQ0FBQztBQUFBLEVBQUc7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUzlDLE9BQU87QUFBRSxXQUFPLEtBQUssTUFBTSxFQUFFLE1BQU07QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRdEMsT0FBTztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsTUFBTTtBQUFBLEVBQUc7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPdEMsUUFBUTtBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsT0FBTztBQUFBLEVBQUc7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVF4QyxNQUFNO0FBQ0YsV0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLE9BQU8sT0FBTztBQUNWLFdBQU8sS0FBSyxNQUFNLE1BQU0sS0FDakIsS0FBSyxNQUFNLE1BQU07QUFBQSxFQUM1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLEtBQUssR0FBRztBQUNKLFdBQU8sS0FBSyxLQUFLLEtBQUssUUFBUSxDQUFDLENBQUM7QUFBQSxFQUNwQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxRQUFRLEdBQUc7QUFDUCxVQUFNLEtBQUssRUFBRSxJQUFJLEtBQUssR0FDbEIsS0FBSyxFQUFFLElBQUksS0FBSztBQUNwQixXQUFPLEtBQUssS0FBSyxLQUFLO0FBQUEsRUFDMUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxRQUFRO0FBQ0osV0FBTyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ3BDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsUUFBUSxHQUFHO0FBQ1AsV0FBTyxLQUFLLE1BQU0sS0FBSyxJQUFJLEVBQUUsR0FBRyxLQUFLLElBQUksRUFBRSxDQUFDO0FBQUEsRUFDaEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxVQUFVLEdBQUc7QUFDVCxXQUFPLEtBQUssYUFBYSxFQUFFLEdBQUcsRUFBRSxDQUFDO0FBQUEsRUFDckM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsYUFBYSxHQUFHLEdBQUc7QUFDZixXQUFPLEtBQUs7QUFBQSxNQUNSLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSTtBQUFBLE1BQ3RCLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSTtBQUFBLElBQUM7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxTQUFTLEdBQUc7QUFDUixVQUFNLElBQUksRUFBRSxDQUFDLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQyxJQUFJLEtBQUssR0FDbEMsSUFBSSxFQUFFLENBQUMsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDLElBQUksS0FBSztBQUNwQyxTQUFLLElBQUk7QUFDVCxTQUFLLElBQUk7QUFDVCxXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxLQUFLLEdBQUc7QUFDSixTQUFLLEtBQUssRUFBRTtBQUNaLFNBQUssS0FBSyxFQUFFO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsS0FBSyxHQUFHO0FBQ0osU0FBSyxLQUFLLEVBQUU7QUFDWixTQUFLLEtBQUssRUFBRTtBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLE1BQU0sR0FBRztBQUNMLFNBQUssS0FBSztBQUNWLFNBQUssS0FBSztBQUNWLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLEtBQUssR0FBRztBQUNKLFNBQUssS0FBSztBQUNWLFNBQUssS0FBSztBQUNWLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLGFBQWEsR0FBRztBQUNaLFNBQUssS0FBSyxFQUFFO0FBQ1osU0FBSyxLQUFLLEVBQUU7QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxZQUFZLEdBQUc7QUFDWCxTQUFLLEtBQUssRUFBRTtBQUNaLFNBQUssS0FBSyxFQUFFO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQSxFQUVBLFFBQVE7QUFDSixTQUFLLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDcEIsV0FBTztBQUFBLEVBQ1g7QUFBQSxFQUVBLFFBQVE7QUFDSixVQUFNLElBQUksS0FBSztBQUNmLFNBQUssSUFBSSxLQUFLO0FBQ2QsU0FBSyxJQUFJLENBQUM7QUFDVixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQU87QUFDWCxVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssR0FDdEIsTUFBTSxLQUFLLElBQUksS0FBSyxHQUNwQixJQUFJLE1BQU0sS0FBSyxJQUFJLE1BQU0sS0FBSyxHQUM5QixJQUFJLE1BQU0sS0FBSyxJQUFJLE1BQU0sS0FBSztBQUNsQyxTQUFLLElBQUk7QUFDVCxTQUFLLElBQUk7QUFDVCxXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxjQUFjLE9BQU8sR0FBRztBQUNwQixVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssR0FDdEIsTUFBTSxLQUFLLElBQUksS0FBSyxHQUNwQixJQUFJLEVBQUUsSUFBSSxPQUFPLEtBQUssSUFBSSxFQUFFLEtBQUssT0FBTyxLQUFLLElBQUksRUFBRSxJQUNuRCxJQUFJLEVBQUUsSUFBSSxPQUFPLEtBQUssSUFBSSxFQUFFLEtBQUssT0FBTyxLQUFLLElBQUksRUFBRTtBQUN2RCxTQUFLLElBQUk7QUFDVCxTQUFLLElBQUk7QUFDVCxXQUFPO0FBQUEsRUFDWDtBQUFBLEVBRUEsU0FBUztBQUNMLFNBQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQzFCLFNBQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQzFCLFdBQU87QUFBQSxFQUNYO0FBQUEsRUFFQSxhQUFhO0FBQ2pCO0FBYUEsTUFBTSxVQUFVLFNBQVUsR0FBRztBQUN6QixNQUFJLGFBQWEsT0FBTztBQUNwQjtBQUFBO0FBQUEsTUFBNkI7QUFBQTtBQUFBLEVBQ2pDO0FBQ0EsTUFBSSxNQUFNLFFBQVEsQ0FBQyxHQUFHO0FBQ2xCLFdBQU8sSUFBSSxNQUFNLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pDO0FBQ0EsTUFBSSxFQUFFLE1BQU0sVUFBYSxFQUFFLE1BQU0sUUFBVztBQUN4QyxXQUFPLElBQUksTUFBTSxDQUFDLEVBQUUsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUFBLEVBQy9CO0FBQ0EsUUFBTSxJQUFJLE1BQU0sd0NBQXdDO0FBQzVEOzs7QUM1VE8sSUFBTSxvQkFBTixNQUF3QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRM0IsWUFBWSxLQUFLLEtBQUssUUFBUSxNQUFNLFFBQVE7QUFJeEMsU0FBSyxhQUFhLHVCQUFPLE9BQU8sSUFBSTtBQUVwQyxTQUFLLFNBQVM7QUFFZCxTQUFLLE9BQU87QUFHWixTQUFLLEtBQUs7QUFHVixTQUFLLE9BQU87QUFFWixTQUFLLFlBQVk7QUFFakIsU0FBSyxRQUFRO0FBRWIsU0FBSyxVQUFVO0FBRWYsV0FBTyxJQUFJLE1BQU0sS0FBSztBQUNsQixZQUFNLE1BQU0sSUFBSSxXQUFXO0FBQzNCLFVBQUksUUFBUSxFQUFHLE1BQUssS0FBSyxJQUFJLFdBQVc7QUFBQSxlQUMvQixRQUFRLElBQUk7QUFDakIsY0FBTSxVQUFVLElBQUksV0FBVyxJQUFJLElBQUk7QUFDdkMsZUFBTyxJQUFJLE1BQU0sU0FBUztBQUN0QixnQkFBTSxNQUFNLEtBQUssSUFBSSxXQUFXLENBQUM7QUFDakMsZ0JBQU0sUUFBUSxPQUFPLElBQUksV0FBVyxDQUFDO0FBQ3JDLGVBQUssV0FBVyxHQUFHLElBQUk7QUFBQSxRQUMzQjtBQUFBLE1BQ0osV0FBVyxRQUFRLEdBQUksTUFBSztBQUFBLE1BQXFDLElBQUksV0FBVztBQUFBLGVBQ3ZFLFFBQVEsSUFBSTtBQUNqQixhQUFLLFlBQVksSUFBSTtBQUNyQixZQUFJLEtBQUssR0FBRztBQUFBLE1BQ2hCLE1BQU8sS0FBSSxLQUFLLEdBQUc7QUFBQSxJQUN2QjtBQUFBLEVBQ0o7QUFBQSxFQUVBLGVBQWU7QUFDWCxRQUFJLEtBQUssWUFBWSxFQUFHLE9BQU0sSUFBSSxNQUFNLHlCQUF5QjtBQUNqRSxVQUFNLE1BQU0sS0FBSztBQUNqQixRQUFJLE1BQU0sS0FBSztBQUVmLFVBQU0sTUFBTSxJQUFJLFdBQVcsSUFBSSxJQUFJO0FBR25DLFVBQU0sUUFBUSxDQUFDO0FBR2YsUUFBSTtBQUVKLFFBQUksTUFBTTtBQUNWLFFBQUksU0FBUztBQUNiLFFBQUksSUFBSTtBQUNSLFFBQUksSUFBSTtBQUVSLFdBQU8sSUFBSSxNQUFNLEtBQUs7QUFDbEIsVUFBSSxVQUFVLEdBQUc7QUFDYixjQUFNLFNBQVMsSUFBSSxXQUFXO0FBQzlCLGNBQU0sU0FBUztBQUNmLGlCQUFTLFVBQVU7QUFDbkIsWUFBSSxXQUFXLEVBQUc7QUFBQSxNQUN0QjtBQUVBO0FBRUEsVUFBSSxRQUFRLEdBQUc7QUFDWCxhQUFLLElBQUksWUFBWTtBQUNyQixhQUFLLElBQUksWUFBWTtBQUNyQixZQUFJLEtBQU0sT0FBTSxLQUFLLElBQUk7QUFDekIsZUFBTyxDQUFDLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BRTNCLFdBQVcsUUFBUSxHQUFHO0FBQ2xCLGFBQUssSUFBSSxZQUFZO0FBQ3JCLGFBQUssSUFBSSxZQUFZO0FBQ3JCLFlBQUksS0FBTSxNQUFLLEtBQUssSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFFdkMsV0FBVyxRQUFRLEdBQUc7QUFHbEIsWUFBSSxNQUFNO0FBQ04sZUFBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUFBLFFBQzdCO0FBQUEsTUFFSixPQUFPO0FBQ0gsY0FBTSxJQUFJLE1BQU0sbUJBQW1CLEdBQUcsRUFBRTtBQUFBLE1BQzVDO0FBQUEsSUFDSjtBQUVBLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSTtBQUV6QixXQUFPO0FBQUEsRUFDWDtBQUFBLEVBRUEsT0FBTztBQUNILFFBQUksS0FBSyxZQUFZLEVBQUcsT0FBTSxJQUFJLE1BQU0seUJBQXlCO0FBQ2pFLFVBQU0sTUFBTSxLQUFLO0FBQ2pCLFFBQUksTUFBTSxLQUFLO0FBRWYsVUFBTSxNQUFNLElBQUksV0FBVyxJQUFJLElBQUk7QUFDbkMsUUFBSSxNQUFNLEdBQ04sU0FBUyxHQUNULElBQUksR0FDSixJQUFJLEdBQ0osS0FBSyxVQUNMLEtBQUssV0FDTCxLQUFLLFVBQ0wsS0FBSztBQUVULFdBQU8sSUFBSSxNQUFNLEtBQUs7QUFDbEIsVUFBSSxVQUFVLEdBQUc7QUFDYixjQUFNLFNBQVMsSUFBSSxXQUFXO0FBQzlCLGNBQU0sU0FBUztBQUNmLGlCQUFTLFVBQVU7QUFDbkIsWUFBSSxXQUFXLEVBQUc7QUFBQSxNQUN0QjtBQUVBO0FBRUEsVUFBSSxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQ3hCLGFBQUssSUFBSSxZQUFZO0FBQ3JCLGFBQUssSUFBSSxZQUFZO0FBQ3JCLFlBQUksSUFBSSxHQUFJLE1BQUs7QUFDakIsWUFBSSxJQUFJLEdBQUksTUFBSztBQUNqQixZQUFJLElBQUksR0FBSSxNQUFLO0FBQ2pCLFlBQUksSUFBSSxHQUFJLE1BQUs7QUFBQSxNQUVyQixXQUFXLFFBQVEsR0FBRztBQUNsQixjQUFNLElBQUksTUFBTSxtQkFBbUIsR0FBRyxFQUFFO0FBQUEsTUFDNUM7QUFBQSxJQUNKO0FBRUEsV0FBTyxDQUFDLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUMxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsVUFBVSxHQUFHLEdBQUcsR0FBRztBQUNmLFVBQU0sT0FBTyxLQUFLLFNBQVMsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUNwQyxLQUFLLEtBQUssU0FBUyxHQUNuQixLQUFLLEtBQUssU0FBUyxHQUNuQixXQUFXLEtBQUssYUFBYTtBQUdqQyxhQUFTLGFBQWEsR0FBRztBQUNyQixhQUFPO0FBQUEsU0FDRixFQUFFLElBQUksTUFBTSxNQUFNLE9BQU87QUFBQSxRQUMxQixNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssRUFBRSxJQUFJLE1BQU0sSUFBSSxRQUFRLEtBQUssRUFBRSxDQUFDLElBQUk7QUFBQSxNQUNqRjtBQUFBLElBQ0o7QUFHQSxhQUFTLFlBQVksTUFBTTtBQUN2QixhQUFPLEtBQUssSUFBSSxZQUFZO0FBQUEsSUFDaEM7QUFHQSxRQUFJO0FBRUosUUFBSSxLQUFLLFNBQVMsR0FBRztBQUNqQixZQUFNLFNBQVMsQ0FBQztBQUNoQixpQkFBVyxRQUFRLFVBQVU7QUFDekIsZUFBTyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDdkI7QUFDQSxZQUFNLGNBQWMsWUFBWSxNQUFNO0FBQ3RDLGlCQUFXLE9BQU8sV0FBVyxJQUN6QixFQUFDLE1BQU0sU0FBUyxhQUFhLFlBQVksQ0FBQyxFQUFDLElBQzNDLEVBQUMsTUFBTSxjQUFjLFlBQVc7QUFBQSxJQUV4QyxXQUFXLEtBQUssU0FBUyxHQUFHO0FBRXhCLFlBQU0sY0FBYyxTQUFTLElBQUksV0FBVztBQUM1QyxpQkFBVyxZQUFZLFdBQVcsSUFDOUIsRUFBQyxNQUFNLGNBQWMsYUFBYSxZQUFZLENBQUMsRUFBQyxJQUNoRCxFQUFDLE1BQU0sbUJBQW1CLFlBQVc7QUFBQSxJQUU3QyxXQUFXLEtBQUssU0FBUyxHQUFHO0FBQ3hCLFlBQU0sV0FBVyxjQUFjLFFBQVE7QUFDdkMsWUFBTSxjQUFjLENBQUM7QUFDckIsaUJBQVcsV0FBVyxVQUFVO0FBQzVCLG9CQUFZLEtBQUssUUFBUSxJQUFJLFdBQVcsQ0FBQztBQUFBLE1BQzdDO0FBQ0EsaUJBQVcsWUFBWSxXQUFXLElBQzlCLEVBQUMsTUFBTSxXQUFXLGFBQWEsWUFBWSxDQUFDLEVBQUMsSUFDN0MsRUFBQyxNQUFNLGdCQUFnQixZQUFXO0FBQUEsSUFDMUMsT0FBTztBQUVILFlBQU0sSUFBSSxNQUFNLHNCQUFzQjtBQUFBLElBQzFDO0FBR0EsVUFBTSxTQUFTO0FBQUEsTUFDWCxNQUFNO0FBQUEsTUFDTjtBQUFBLE1BQ0EsWUFBWSxLQUFLO0FBQUEsSUFDckI7QUFFQSxRQUFJLEtBQUssTUFBTSxNQUFNO0FBQ2pCLGFBQU8sS0FBSyxLQUFLO0FBQUEsSUFDckI7QUFFQSxXQUFPO0FBQUEsRUFDWDtBQUNKO0FBR0Esa0JBQWtCLFFBQVEsQ0FBQyxXQUFXLFNBQVMsY0FBYyxTQUFTO0FBSy9ELFNBQVMsY0FBYyxPQUFPO0FBQ2pDLFFBQU0sTUFBTSxNQUFNO0FBRWxCLE1BQUksT0FBTyxFQUFHLFFBQU8sQ0FBQyxLQUFLO0FBRTNCLFFBQU0sV0FBVyxDQUFDO0FBQ2xCLE1BQUksU0FBUztBQUViLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxLQUFLO0FBQzFCLFVBQU0sT0FBTyxXQUFXLE1BQU0sQ0FBQyxDQUFDO0FBQ2hDLFFBQUksU0FBUyxFQUFHO0FBRWhCLFFBQUksUUFBUSxPQUFXLE9BQU0sT0FBTztBQUVwQyxRQUFJLFFBQVEsT0FBTyxHQUFHO0FBQ2xCLFVBQUksUUFBUyxVQUFTLEtBQUssT0FBTztBQUNsQyxnQkFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFFdkIsV0FBVyxTQUFTO0FBQ2hCLGNBQVEsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3pCO0FBQUEsRUFDSjtBQUNBLE1BQUksUUFBUyxVQUFTLEtBQUssT0FBTztBQUVsQyxTQUFPO0FBQ1g7QUFHQSxTQUFTLFdBQVcsTUFBTTtBQUN0QixNQUFJLE1BQU07QUFDVixXQUFTLElBQUksR0FBRyxNQUFNLEtBQUssUUFBUSxJQUFJLE1BQU0sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksS0FBSztBQUN0RSxTQUFLLEtBQUssQ0FBQztBQUNYLFNBQUssS0FBSyxDQUFDO0FBQ1gsWUFBUSxHQUFHLElBQUksR0FBRyxNQUFNLEdBQUcsSUFBSSxHQUFHO0FBQUEsRUFDdEM7QUFDQSxTQUFPO0FBQ1g7OztBQzFRQSxJQUFNLGlCQUFpQixLQUFLLE9BQU8sS0FBSztBQUN4QyxJQUFNLGlCQUFpQixJQUFJO0FBSzNCLElBQU0sa0JBQWtCLE9BQU8sZ0JBQWdCLGNBQWMsT0FBTyxJQUFJLFlBQVksT0FBTzs7O0FDT3BGLFNBQVMsUUFBUSxFQUFFLEtBQUssSUFBSSxHQUF1QjtBQUN4RCxRQUFNLE1BQU0sS0FBSyxJQUFLLE1BQU0sS0FBSyxLQUFNLEdBQUc7QUFDMUMsU0FBTyxFQUFFLEdBQUcsTUFBTSxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssS0FBSyxJQUFJLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUk7QUFDeEY7OztBQzBDTyxTQUFTLFFBQVEsVUFBMkM7QUFDakUsU0FBTztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsVUFBVSxTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxFQUFFLElBQUksWUFBWTtBQUFBLEVBQzNFO0FBQ0Y7QUFFTyxTQUFTLGFBQWEsU0FBc0M7QUFDakUsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLFFBQVEsUUFBUSxRQUFRO0FBQ2hELFFBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTO0FBQ2hDLFVBQU0sT0FBTyxJQUFJLGFBQWEsS0FBSyxTQUFTLENBQUM7QUFDN0MsU0FBSyxRQUFRLENBQUMsVUFBVSxNQUFNO0FBQzVCLFlBQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxRQUFRLEVBQUUsS0FBSyxTQUFTLENBQUMsR0FBSSxLQUFLLFNBQVMsQ0FBQyxFQUFHLENBQUM7QUFDakUsV0FBSyxJQUFJLENBQUMsSUFBSTtBQUNkLFdBQUssSUFBSSxJQUFJLENBQUMsSUFBSTtBQUFBLElBQ3BCLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTyxRQUFRLFFBQVEsSUFBSSxNQUFNLFFBQVEsWUFBWSxLQUFLO0FBQzVEO0FBRUEsU0FBUyxRQUFRLFVBQThEO0FBQzdFLFVBQVEsU0FBUyxNQUFNO0FBQUEsSUFDckIsS0FBSztBQUNILGFBQU8sRUFBRSxNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUMsU0FBUyxXQUFXLENBQUMsRUFBRTtBQUFBLElBQzFELEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxTQUFTLE9BQU8sQ0FBQyxTQUFTLFdBQVcsRUFBRTtBQUFBLElBQ3hELEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxRQUFRLE9BQU8sQ0FBQyxTQUFTLFdBQVcsRUFBRTtBQUFBLElBQ3ZELEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxRQUFRLE9BQU8sU0FBUyxZQUFZO0FBQUEsSUFDckQsS0FBSztBQUNILGFBQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFTLFlBQVk7QUFBQSxJQUNyRCxLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLFNBQVMsWUFBWSxLQUFLLEVBQUU7QUFBQSxJQUM1RCxLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLFNBQVMsV0FBVyxRQUFRLENBQUMsU0FBUyxRQUFRLElBQUksRUFBRSxLQUFLLEVBQUU7QUFBQSxFQUM3RjtBQUNGO0FBRUEsU0FBUyxRQUNQLElBQ0EsTUFDQSxZQUNBLE9BQ2M7QUFDZCxNQUFJLE9BQU87QUFDWCxNQUFJLE9BQU87QUFDWCxNQUFJLE9BQU87QUFDWCxNQUFJLE9BQU87QUFDWCxhQUFXLFFBQVEsT0FBTztBQUN4QixhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLLEdBQUc7QUFDdkMsWUFBTSxJQUFJLEtBQUssQ0FBQztBQUNoQixZQUFNLElBQUksS0FBSyxJQUFJLENBQUM7QUFDcEIsVUFBSSxJQUFJLEtBQU0sUUFBTztBQUNyQixVQUFJLElBQUksS0FBTSxRQUFPO0FBQ3JCLFVBQUksSUFBSSxLQUFNLFFBQU87QUFDckIsVUFBSSxJQUFJLEtBQU0sUUFBTztBQUFBLElBQ3ZCO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxJQUFJLE1BQU0sWUFBWSxPQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUs7QUFDL0Q7OztBQ3JETyxJQUFNLGNBQWMsQ0FBQyxRQUFvQkEsVUFDOUNBLE1BQUssU0FBUyxRQUFRLFlBQVksUUFBUUEsTUFBSyxJQUFJLE1BQU0sWUFBWSxRQUFRQSxNQUFLLEVBQUU7QUFHL0UsSUFBTSxXQUFXLENBQUMsUUFBb0JBLE9BQVksUUFDdERBLE1BQUssWUFBWSxJQUFJQSxNQUFLLEVBQUUsS0FBSyxVQUFVLFlBQVksUUFBUUEsTUFBSyxFQUFFLE1BQU07QUFNL0UsSUFBTSxnQkFBZ0Isb0JBQUksSUFBSSxDQUFDLGNBQWMsYUFBYSxTQUFTLENBQUM7QUFHN0QsU0FBUyxXQUFXLEtBQTBCO0FBQ25ELFFBQU0sT0FBTyxJQUFJLFVBQVU7QUFDM0IsU0FBTyxPQUFPLFNBQVMsWUFBWSxPQUFPLGNBQWMsSUFBSSxPQUFPLElBQUksVUFBVSxDQUFDLENBQUM7QUFDckY7QUFFTyxTQUFTLFNBQVMsS0FBaUIsSUFBWSxJQUFZLFNBQTBCO0FBQzFGLFNBQU8sV0FBVyxHQUFHLEtBQUssQ0FBQyxLQUFLLFNBQVMsS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLElBQUksU0FBUyxLQUFLLENBQUMsS0FBSztBQUMxRjs7O0FDcERPLFNBQVMsYUFBYSxNQUEwQjtBQUNyRCxTQUFPLE9BQU8sS0FBSyxrQkFBa0IsS0FBSyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQ2hFOzs7QUNwQk8sU0FBUyxXQUNkLFNBQ0EsTUFDQUMsT0FDUTtBQUNSLFFBQU1DLFVBQVMsb0JBQUksSUFBd0M7QUFDM0QsUUFBTSxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQy9CLGFBQVcsVUFBVSxTQUFTO0FBQzVCLFVBQU0sVUFBVSxvQkFBSSxJQUEyQztBQUMvRCxVQUFNLE9BQU8sb0JBQUksSUFBWTtBQUM3QixlQUFXLFNBQVMsY0FBYyxRQUFRLElBQUksR0FBRztBQUMvQyxZQUFNLFFBQVEsS0FBSyxVQUFVLFNBQVMsTUFBTSxXQUFXLE1BQU07QUFDN0QsWUFBTSxPQUFPLEtBQUssVUFBVSxTQUFTLE1BQU0sV0FBVyxNQUFNO0FBQzVELFlBQU0sUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLE1BQU07QUFDakQsWUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLFNBQVMsTUFBTTtBQUNsRCxpQkFBVyxXQUFXLE1BQU0sVUFBVTtBQUNwQyxZQUFJLFFBQVEsT0FBTyxRQUFRLFFBQVEsT0FBTyxTQUFTLFFBQVEsT0FBTyxPQUFPLFFBQVEsT0FBTyxPQUFRO0FBQ2hHLFlBQUksS0FBSyxJQUFJLFFBQVEsRUFBRSxFQUFHO0FBQzFCLGFBQUssSUFBSSxRQUFRLEVBQUU7QUFDbkIsY0FBTSxLQUNKLE9BQU8sU0FBUyxVQUFVLGFBQWEsUUFBUSxVQUFVLElBQUksT0FBTyxRQUFRLFdBQVcsU0FBUyxLQUFLLENBQUM7QUFDeEcsbUJBQVcsT0FBTyxVQUFVLE9BQU8sTUFBTSxRQUFRLFlBQVlELE9BQU0sUUFBUSxFQUFFLEdBQUc7QUFDOUUsZ0JBQU0sUUFBUSxRQUFRLElBQUksR0FBRztBQUM3QixjQUFJLE9BQU87QUFDVCxrQkFBTTtBQUNOLGtCQUFNLE1BQU07QUFBQSxVQUNkLE9BQU87QUFDTCxvQkFBUSxJQUFJLEtBQUssRUFBRSxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQUEsVUFDbkM7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxJQUFBQyxRQUFPLElBQUksT0FBTyxNQUFNLE9BQU87QUFBQSxFQUNqQztBQUNBLFNBQU9BO0FBQ1Q7QUFFQSxJQUFNLGFBQWEsQ0FBQyxXQUE0QixDQUFDLE9BQU8sZUFBZSxVQUFVLEVBQUUsU0FBUyxNQUFNO0FBR2xHLFNBQVMsVUFBVUMsUUFBdUIsWUFBd0JGLE9BQVksSUFBK0I7QUFDM0csVUFBUUUsUUFBTztBQUFBLElBQ2IsS0FBSztBQUNILGFBQU8sQ0FBQyxJQUFJLE9BQU8sV0FBVyxNQUFNLENBQUMsR0FBRyxLQUFLLFlBQVksWUFBWUYsTUFBSyxFQUFFLElBQUksY0FBYyxTQUFTO0FBQUEsSUFDekcsS0FBSyxXQUFXO0FBRWQsWUFBTSxRQUFRLFlBQVksWUFBWUEsS0FBSSxJQUFJLGNBQWMsWUFBWSxZQUFZQSxNQUFLLEVBQUU7QUFDM0YsYUFBTyxTQUFTLFlBQVlBLE9BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxPQUFPLFNBQVMsSUFBSSxDQUFDLElBQUksS0FBSztBQUFBLElBQzdFO0FBQUEsSUFDQSxLQUFLLFFBQVE7QUFDWCxZQUFNLFFBQVEsS0FBSyxTQUFTLFlBQVksSUFBSUEsTUFBSyxFQUFFLElBQUksV0FBVyxXQUFXLFVBQVUsSUFBSSxTQUFTO0FBQ3BHLGFBQU9BLE1BQUssZUFBZSxRQUFRLFNBQVMsWUFBWSxJQUFJQSxNQUFLLElBQUlBLE1BQUssVUFBVSxJQUNoRixDQUFDLElBQUksT0FBTyxRQUFRLElBQ3BCLENBQUMsSUFBSSxLQUFLO0FBQUEsSUFDaEI7QUFBQSxJQUNBLEtBQUssV0FBVztBQUNkLFlBQU0sTUFBTSxLQUFLLE9BQU8sWUFBWSxJQUFJQSxNQUFLLEVBQUU7QUFDL0MsWUFBTSxTQUFTLFdBQVcsR0FBRyxJQUFJLFFBQVE7QUFDekMsYUFBTyxZQUFZLFlBQVksR0FBRyxJQUFJLENBQUMsSUFBSSxRQUFRLEtBQUssSUFBSSxDQUFDLElBQUksTUFBTTtBQUFBLElBQ3pFO0FBQUEsSUFDQTtBQUNFLGFBQU8sQ0FBQyxFQUFFO0FBQUEsRUFDZDtBQUNGOzs7QWQzRUEsSUFBTSxPQUFhO0FBQUEsRUFDakIsU0FBUztBQUFBLEVBQ1QsSUFBSTtBQUFBLEVBQ0osTUFBTTtBQUFBLEVBQ04sWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1gsTUFBTTtBQUFBLEVBQ04sYUFBYTtBQUNmO0FBR0EsU0FBUyxNQUFNLE1BQXNCLFVBQThDO0FBQ2pGLFFBQU0sUUFBUTtBQUFBLElBQ1osU0FBUyxJQUFJLENBQUMsWUFBWSxNQUFNO0FBQzlCLFlBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksTUFBTyxJQUFJLE9BQVEsSUFBTTtBQUM3QyxZQUFNLE9BQU87QUFBQSxRQUNYLENBQUMsR0FBRyxDQUFDO0FBQUEsUUFDTCxDQUFDLEdBQUcsQ0FBQztBQUFBLFFBQ0wsQ0FBQyxHQUFHLElBQU07QUFBQSxRQUNWLENBQUMsR0FBRyxJQUFNO0FBQUEsUUFDVixDQUFDLEdBQUcsQ0FBQztBQUFBLE1BQ1A7QUFDQSxhQUFPLEVBQUUsTUFBTSxXQUFXLElBQUksSUFBSSxHQUFHLFlBQVksVUFBVSxFQUFFLE1BQU0sV0FBVyxhQUFhLENBQUMsSUFBSSxFQUFFLEVBQUU7QUFBQSxJQUN0RyxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxVQUFVLE1BQU07QUFBQSxJQUNoQixNQUFNLE1BQU07QUFBQSxJQUNaLE1BQU0sTUFBTSxRQUFRLFFBQVEsS0FBSztBQUFBLElBQ2pDLFNBQVMsTUFBTTtBQUFBLElBQ2YsV0FBVyxNQUFNO0FBQUEsRUFDbkI7QUFDRjtBQUdBLFNBQVMsT0FBTyxRQUFxQixNQUFxQixDQUFDLEdBQUcsUUFBUSxLQUFjO0FBQ2xGLFFBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsU0FBTztBQUFBLElBQ0wsQ0FBQyxNQUFNO0FBQUEsSUFDUCxFQUFFLFNBQVMsUUFBUSxTQUFTLFNBQVMsSUFBSSxPQUFPLFFBQVEsS0FBSyxNQUFNLEdBQUc7QUFBQSxJQUN0RSxFQUFFLEdBQUcsTUFBTSxHQUFHLElBQUk7QUFBQSxFQUNwQjtBQUNGO0FBRUEsSUFBTSxVQUFVLE1BQU0sV0FBVztBQUFBLEVBQy9CLEVBQUUsU0FBUyxHQUFHLGdCQUFnQixhQUFhO0FBQUEsRUFDM0MsRUFBRSxTQUFTLEdBQUcsY0FBYyxjQUFjLGdCQUFnQixhQUFhO0FBQUEsRUFDdkUsRUFBRSxTQUFTLEdBQUcsZ0JBQWdCLGFBQWE7QUFDN0MsQ0FBQztBQUVELEtBQUssb0RBQW9ELE1BQU07QUFDN0QsUUFBTSxVQUFVLE9BQU8sT0FBTyxFQUFFLElBQUksU0FBUztBQUM3QyxTQUFPLFVBQVUsUUFBUSxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUNyRCxTQUFPLFVBQVUsUUFBUSxJQUFJLGFBQWEsR0FBRyxFQUFFLE9BQU8sR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUNoRSxTQUFPLFVBQVUsUUFBUSxJQUFJLE1BQU0sR0FBRyxFQUFFLE9BQU8sR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUMzRCxDQUFDO0FBRUQsS0FBSywrREFBK0QsTUFBTTtBQUN4RSxRQUFNLFVBQVUsT0FBTyxTQUFTLEVBQUUsTUFBTSxhQUFhLENBQUMsRUFBRSxJQUFJLFNBQVM7QUFDckUsU0FBTyxVQUFVLFFBQVEsSUFBSSxhQUFhLEdBQUcsRUFBRSxPQUFPLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFDaEUsU0FBTyxVQUFVLFFBQVEsSUFBSSxXQUFXLEdBQUcsRUFBRSxPQUFPLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFDOUQsU0FBTyxNQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUcsTUFBUztBQUM3QyxDQUFDO0FBRUQsS0FBSyx1Q0FBdUMsTUFBTTtBQUNoRCxTQUFPLFVBQVUsT0FBTyxTQUFTLENBQUMsR0FBRyxDQUFDLEVBQUUsSUFBSSxTQUFTLEVBQUcsSUFBSSxFQUFFLEdBQUcsRUFBRSxPQUFPLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFDdEYsQ0FBQztBQUVELEtBQUssbUVBQW1FLE1BQU07QUFDNUUsUUFBTSxRQUFRLE1BQU0sU0FBUztBQUFBLElBQzNCLEVBQUUsTUFBTSxtQkFBbUIsV0FBVyxNQUFNLFNBQVMsSUFBSSxrQkFBa0IsSUFBSTtBQUFBLElBQy9FLEVBQUUsTUFBTSxtQkFBbUIsV0FBVyxPQUFPLFNBQVMsR0FBRztBQUFBLEVBQzNELENBQUM7QUFDRCxRQUFNLFVBQVUsT0FBTyxLQUFLLEVBQUUsSUFBSSxPQUFPO0FBQ3pDLFNBQU8sVUFBVSxRQUFRLElBQUksaUJBQWlCLEdBQUcsRUFBRSxPQUFPLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFDdEUsU0FBTyxVQUFVLFFBQVEsSUFBSSxXQUFXLEdBQUcsRUFBRSxPQUFPLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFDaEUsU0FBTyxVQUFVLFFBQVEsSUFBSSxTQUFTLEdBQUcsRUFBRSxPQUFPLEdBQUcsSUFBSSxHQUFHLENBQUM7QUFDL0QsQ0FBQztBQUVELEtBQUssZ0VBQWdFLE1BQU07QUFDekUsUUFBTSxVQUFVLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxZQUFZLGNBQWMsSUFBSSxHQUFHLEVBQUUsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUNoRyxRQUFNLFVBQVUsT0FBTyxPQUFPLEVBQUUsSUFBSSxTQUFTO0FBQzdDLFNBQU8sTUFBTSxRQUFRLElBQUksS0FBSyxFQUFHLE9BQU8sQ0FBQztBQUN6QyxTQUFPLE1BQU0sUUFBUSxJQUFJLEtBQUssRUFBRyxPQUFPLENBQUM7QUFDekMsU0FBTyxNQUFNLFFBQVEsSUFBSSxNQUFNLEVBQUcsT0FBTyxDQUFDO0FBQzVDLENBQUM7IiwKICAibmFtZXMiOiBbImxvb2siLCAibG9vayIsICJjZW5zdXMiLCAibGF5ZXIiXQp9Cg==
