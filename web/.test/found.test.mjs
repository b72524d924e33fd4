// test/found.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

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
  return all.filter(([day2]) => day2 <= at).at(-1);
}
var past = new Past();

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

// src/words/en.ts
var en = {
  "app.name": "M\u1ED1c Gi\u1EDBi",
  "app.demo": "Illustrative data",
  "app.demo.long": "Places, boundaries and figures on this map are illustrative only; they are not real.",
  "app.titled": "{shown} \u2013 {name}",
  "app.map": "Map. Arrow keys move it, + and \u2212 zoom, Enter picks what is in the middle, / goes to the search.",
  "app.loading": "Loading\u2026",
  "app.close": "Close",
  "app.language": "Ti\u1EBFng Vi\u1EC7t",
  "app.language.title": "Chuy\u1EC3n sang ti\u1EBFng Vi\u1EC7t",
  "app.zoomIn": "Zoom in",
  "app.zoomOut": "Zoom out",
  "app.home": "Whole province",
  "error.offline": "The server does not answer. What you see stays; the page reconnects by itself.",
  "error.back": "Connected to the server again.",
  "error.data": "This part could not be loaded: {detail}",
  "error.start": "The map cannot open yet: the server does not answer. The page keeps trying; nothing is lost.",
  "error.unreachable": "the server does not answer",
  "error.unexpected": "the server gave an answer of the wrong form (status {status})",
  "error.retry": "Try again",
  "layer.zones": "Industrial zones",
  "layer.phases": "Phases",
  "layer.lots": "Lots",
  "layer.parcels": "Parcels",
  "layer.markers": "Boundary markers",
  "layer.communes": "Communes",
  "layer.projects": "Investment projects",
  "layer.graticule": "VN-2000 grid",
  "kind.INDUSTRIAL_PARK": "Industrial park",
  "kind.INDUSTRIAL_CLUSTER": "Industrial cluster",
  "kind.IT_PARK": "Concentrated IT park",
  "kind.brief.INDUSTRIAL_PARK": "Industrial park",
  "kind.brief.INDUSTRIAL_CLUSTER": "Industrial cluster",
  "kind.brief.IT_PARK": "IT park",
  "kind.short.INDUSTRIAL_PARK": "IP",
  "kind.short.INDUSTRIAL_CLUSTER": "IC",
  "kind.short.IT_PARK": "IT park",
  "zone.operating": "Operating",
  "zone.planned": "Planned",
  "step.RESOLUTION": "Resolution passed",
  "step.PREPARED": "Plan prepared",
  "step.APPRAISAL": "Appraisal",
  "step.APPROVED": "Approved",
  "step.ANNOUNCED": "Announced",
  "step.INVESTMENT_POLICY": "Investment policy",
  "step.ESTABLISHED": "Established",
  "step.LAND_ALLOCATED": "Land allocated",
  "step.MARKERS_PLANNED": "Markers planned",
  "step.MARKERS_SET": "Markers set",
  "step.CLEARANCE": "Land clearance",
  "step.INFRASTRUCTURE": "Infrastructure",
  "step.OPERATING": "Operating",
  "step.REVOKED": "Revoked",
  "milestone.NONE": "Not yet notified",
  "milestone.RECOVERY_NOTICE": "Recovery notice given",
  "milestone.INVENTORY": "Inventoried",
  "milestone.PLAN_APPROVED": "Plan approved",
  "milestone.RECOVERY_DECISION": "Recovery decided",
  "milestone.PAID": "Paid",
  "milestone.HANDED_OVER": "Handed over",
  "marker.kind.CORNER": "Corner marker",
  "marker.kind.LINE": "Line marker",
  "marker.kind.REFERENCE": "Reference marker",
  "marker.PLANNED": "Not set yet",
  "marker.SET": "Set",
  "marker.HANDED_OVER": "Handed over",
  "marker.DAMAGED": "Damaged",
  "marker.LOST": "Lost",
  "marker.RESTORED": "Restored",
  "use.INDUSTRIAL": "Industrial",
  "use.WAREHOUSE": "Warehouse",
  "use.SERVICE": "Service",
  "use.ADMINISTRATION": "Administration",
  "use.GREEN": "Green",
  "use.TRAFFIC": "Traffic",
  "use.UTILITY": "Utilities",
  "use.WATER": "Water",
  "use.HOUSING": "Housing",
  "lot.free": "Free",
  "lot.leased": "Leased",
  "lot.other": "Not for lease",
  "panel.province": "The province",
  "panel.zone": "{name} {kind}",
  "panel.parcel": "Parcel {parcel}, sheet {sheet}",
  "panel.marker": "Marker {number}",
  "panel.lot": "Lot {code}",
  "panel.phase": "Phase\xA0{number}",
  "panel.also": "Also here",
  "panel.gone": "This object is no longer in the data.",
  "panel.noZones": "There are no industrial zones yet. Load them with: ./mocgioi import zones FILE",
  "panel.zonesOf": "{operating} of {count} operating",
  "field.code": "Code",
  "field.kind": "Kind",
  "field.stage": "Stage reached",
  "field.status": "Status",
  "field.officialArea": "Official area",
  "field.gridArea": "VN-2000 grid area",
  "field.geodesicArea": "Geodesic area",
  "field.decision": "Decision",
  "field.decisionDate": "Decided on",
  "field.operatingSince": "Operating since",
  "field.commune": "Located in",
  "field.zone": "Zone",
  "field.landUse": "Land use",
  "field.milestone": "Clearance milestone",
  "field.number": "Number",
  "field.designX": "X (northing), designed",
  "field.designY": "Y (easting), designed",
  "field.setX": "X (northing), as set",
  "field.setY": "Y (easting), as set",
  "field.offDesign": "Off design",
  "field.statusOn": "Since",
  "field.lease": "Lease",
  "field.validFrom": "Valid from",
  "field.replaces": "Made from",
  "download.title": "Download",
  "download.layer": "Download {layer}",
  "scale.northing": "X",
  "scale.easting": "Y",
  "scale.title": "Pointer coordinates, VN-2000, central meridian {meridian}",
  "legend.title": "Legend and layers",
  "legend.zoomIn": "zoom in to see",
  "marker.off": "Off by over 5 cm",
  "legend.inSight": "{count} in view",
  "legend.foot": "Numbers and hectares are of what is in view, with what of it lies beyond.",
  "legend.unchanged": "Unchanged since {from}",
  "legend.freeInSight": "In view: {count} {count|lot|lots}, {area}",
  "legend.freeLots": "Pick free lots from",
  "legend.freeLots.least": "Least area of a free lot, ha",
  "tools.share": "Copy the link to this view",
  "tools.toNight": "To the dark look",
  "tools.toDay": "To the light look",
  "tools.more": "Tools",
  "share.copied": "The link is copied.",
  "share.byHand": "It could not be copied; this is the link: {url}",
  "search.label": "Search",
  "search.placeholder": "Zone, parcel, marker, place\u2026",
  "search.away": "The server does not answer: only names of zones and coordinates are found.",
  "search.none": "Nothing found. Try a zone, sheet/parcel, a decision number or coordinates.",
  "search.vn2000": "VN-2000 coordinates",
  "search.wgs84": "WGS 84 coordinates",
  "time.title": "Day of the figures",
  "time.day": "On",
  "time.from": "Against",
  "time.shown": "On {day}",
  "time.shownToday": "Today, {day}",
  "time.today": "Today",
  "time.play": "Play month by month",
  "time.pause": "Pause",
  "time.between": "{from} \u2192 {at}",
  "panel.fold": "Fold the panel",
  "panel.unfold": "Unfold the panel",
  "panel.resize": "Change the sheet's height",
  "clearance.title": "Land clearance",
  "clearance.none": "There are no parcels here yet. Load them with: ./mocgioi import parcels FILE",
  "clearance.headline": "{reached} of {all} handed over ({share})",
  "clearance.headline.noShare": "{reached} handed over",
  "clearance.table": "Clearance by milestone",
  "clearance.parcels": "{count} {count|parcel|parcels}",
  "clearance.households": "{count} {count|household|households}",
  "clearance.notApplicable": "not applicable {area}",
  "clearance.blocked": "Blocked: {area}, {parcels} {parcels|parcel|parcels}",
  "clearance.blocked.table": "Obstacles by reason",
  "clearance.change": "Below each figure: the change since {from}.",
  "clearance.late": "Since that day {count} {count|event was|events were} entered late.",
  "clearance.corrected": "Since that day {count} {count|event was|events were} corrected.",
  "clearance.fewParcels": "Reasons with very few parcels are given without their area and number.",
  "clearance.uncovered": "{area} are covered by no parcel.",
  "clearance.overlap": "On {area} parcels overlap.",
  "clearance.noParty": "{count} {count|parcel has|parcels have} no holder on record.",
  "waits.title": "Deadlines and longest waits",
  "waits.longest": "Waiting longest",
  "waits.overdue": "{count} {count|parcel waits|parcels wait}, {overdue} overdue",
  "waits.since": "{milestone} on {day}, {days} {days|day|days} ago",
  "deadline.notice_farm_days": "Farm land: {days} days from the recovery notice",
  "deadline.notice_other_days": "Other land: {days} days from the recovery notice",
  "deadline.payment_days": "Payment: {days} days from the approval of the plan",
  "parcel.steps": "Steps of clearance",
  "parcel.notYet": "not yet",
  "parcel.inZones": "Lies in",
  "parcel.inNoZone": "This parcel lies in no zone.",
  "cadastral.LUC": "Rice land",
  "cadastral.LUK": "Other rice land",
  "cadastral.BHK": "Other annual crops",
  "cadastral.HNK": "Other annual crops",
  "cadastral.CLN": "Perennial crops",
  "cadastral.RSX": "Production forest",
  "cadastral.RPH": "Protection forest",
  "cadastral.NTS": "Aquaculture",
  "cadastral.ONT": "Rural dwelling",
  "cadastral.ODT": "Urban dwelling",
  "cadastral.SKC": "Non-farm production",
  "cadastral.TMD": "Commerce and services",
  "cadastral.DGT": "Roads",
  "cadastral.DTL": "Irrigation",
  "cadastral.NTD": "Cemetery",
  "cadastral.NKH": "Other farm land",
  "cadastral.BCS": "Unused flat land",
  "cadastral.text": "{name} ({code})",
  "unit.hectares": "Hectares",
  "unit.share": "Share",
  "obstacle.DISPUTE": "Dispute",
  "obstacle.MISSING_CERTIFICATE": "Certificate missing",
  "obstacle.OWNER_ABSENT": "Owner absent",
  "obstacle.PRICE_OBJECTION": "Objection to the price",
  "obstacle.RESETTLEMENT": "Resettlement pending",
  "obstacle.GRAVES": "Graves",
  "obstacle.UTILITY_LINE": "Utility line",
  "obstacle.OTHER": "Other",
  "zone.noStages": "No step on record up to this day.",
  "zone.areas": "The four areas",
  "zone.counts": "the one that counts",
  "zone.areasDiffer": "The official area and the grid area differ by more than is allowed.",
  "zone.markersMissing": "No area through the markers yet: missing {numbers}.",
  "zone.markersOfPhases": "No ring of markers goes around the whole zone: each phase has its own.",
  "zone.noMarkers": "There are no markers yet to take an area from.",
  "zone.noLots": "There are no lots for lease.",
  "zone.occupancy": "{leased} of {leasable} of industrial and service land leased ({share})",
  "zone.occupancy.title": "Occupancy",
  "zone.stages": "Steps and decisions",
  "zone.markers": "Markers: {set} of {designed} set",
  "zone.coordinates": "Coordinate table (print)",
  "zone.findings": "Findings of the check",
  "zone.noFindings": "Nothing was found.",
  "zone.moreFindings": "and {count} more; all of them: ./mocgioi check",
  "field.markersArea": "Area through the set markers",
  "plan.TASK": "Planning task",
  "plan.GENERAL": "General plan",
  "plan.ZONING_2000": "Zoning plan 1/2,000",
  "plan.DETAILED_500": "Detailed plan 1/500",
  "severity.error": "Error",
  "severity.warning": "Warning",
  "finding.MARKER_OFF_DESIGN": "Marker off its design",
  "finding.MARKER_OFF_BOUNDARY": "Marker off the boundary",
  "finding.VERTEX_WITHOUT_MARKER": "Vertex without a marker",
  "finding.MARKER_NUMBER_MISSING": "Marker number missing",
  "finding.MARKER_NUMBER_DOUBLED": "Marker number doubled",
  "finding.MARKER_OUT_OF_ORDER": "Marker out of order",
  "finding.ZONES_OVERLAP": "Zones overlap",
  "finding.PHASES_OVERLAP": "Phases overlap",
  "finding.PARCELS_OVERLAP": "Parcels overlap",
  "finding.PARCEL_GAP": "Gap between parcels",
  "finding.PARCEL_CROSSES_ZONE": "Parcel crosses the boundary",
  "finding.AREA_DIFFERS": "Area differs from the decision",
  "clearance.ofArea": "{share} of the whole {all}",
  "zone.earlierStages": "{count} earlier {count|step|steps}",
  "search.kind.phase": "Phase",
  "search.kind.decision": "Decision",
  "search.kind.parcel": "Parcel",
  "search.kind.marker": "Marker",
  "search.kind.commune": "Commune",
  "search.kind.project": "Project",
  "tools.measure": "Measure",
  "measure.title": "Measure",
  "measure.kind": "Kind of drawing",
  "measure.polygon": "Area",
  "measure.line": "Line",
  "measure.circle": "Circle",
  "measure.hint": "Click on the map to add points, pull a point to move it, double-click to finish.",
  "measure.hint.touch": "Touch the map to add points, pull a point to move it, hold it to take it out.",
  "measure.doneHint": "Pull a point to move it or the middle of an edge to add one; right-click takes a point out.",
  "measure.doneHint.touch": "Pull a point to move it or the middle of an edge to add one; hold a point to take it out.",
  "measure.isDone": "The drawing is finished. Pull its points, or start anew.",
  "measure.cleared": "Begun anew; Undo brings the old drawing back.",
  "measure.empty": "No points yet.",
  "measure.onePoint": "Another point\u2026",
  "measure.redo": "Redo",
  "measure.addHere": "Add a point where I am",
  "measure.crosses": "Edges {one} and {other} cross, so there is no area yet. Pull a point to undo that.",
  "measure.waits": "Not measured yet, as the server does not answer. The drawing stays and is measured when it is back.",
  "measure.refused": "The server could not measure this. ({detail})",
  "measure.nothingInside": "There are no parcels in this area.",
  "measure.pickNone": "There is no parcel, lot or zone here.",
  "measure.snap": "Snap within",
  "measure.snap.auto": "automatic",
  "measure.snap.off": "off",
  "measure.onCorner": "on a corner",
  "measure.onEdge": "on an edge",
  "measure.undo": "Undo",
  "measure.finish": "Finish",
  "measure.clear": "Start anew",
  "measure.geojson": "Save GeoJSON",
  "measure.csv": "Save coordinates",
  "measure.inside": "What is in here",
  "measure.insideTitle": "In the drawn area",
  "measure.area": "Area",
  "measure.areaHa": "In hectares",
  "measure.geodesicArea": "Geodesic area",
  "measure.perimeter": "Perimeter",
  "measure.geodesicPerimeter": "Geodesic perimeter",
  "measure.length": "Length",
  "measure.geodesicLength": "Geodesic length",
  "measure.by": "Measured by the server in the VN-2000 grid ({crs}).",
  "measure.circleNote": "The circle is measured as a polygon of {corners} corners.",
  "measure.edges": "{count} {count|edge|edges}",
  "measure.edge": "Edge",
  "measure.bearing": "Bearing",
  "measure.paste": "Paste coordinates",
  "measure.paste.hint": "One point a line: X Y (VN-2000) or latitude, longitude; the name of the point may come first",
  "measure.paste.draw": "Draw",
  "measure.paste.bad": "Line {line} is no pair of coordinates: \u2018{text}\u2019. Write X and Y, or latitude and longitude.",
  "measure.paste.few": "At least {least} points are needed, one a line.",
  "summary.title": "The province on {day}",
  "summary.print": "To print",
  "summary.open": "The province's page",
  "summary.operating": "operating, {area}",
  "summary.markersSet": "markers set",
  "summary.occupancy": "{share} \xB7 {leased} / {leasable}",
  "summary.projects": "New projects in {year}: {count}, {foreign} of them foreign",
  "summary.byCountry": "By country",
  "summary.bySector": "By sector",
  "summary.count": "Number",
  "summary.unknown": "Unknown",
  "summary.targets": "Against the plan",
  "summary.actual": "Actual",
  "summary.target": "{actual} / {target} ({share})",
  "summary.stages": "Zones that have reached each step",
  "target.HANDED_OVER_HA": "Site handed over",
  "target.NEW_PROJECTS": "New projects",
  "target.OCCUPANCY": "Occupancy",
  "chart.csv": "Download CSV",
  "chart.table": "As a table",
  "curve.title": "Curve of clearance",
  "curve.month": "Month end",
  "curve.tooShort": "There are not yet two months of figures to draw.",
  "curve.forecast": "At the recent pace it will be done between {earliest} and {latest}.",
  "curve.noForecast": "No day of completion can be foreseen. {reason}",
  "curve.forecastOpen": "At the recent pace it will be done on {earliest} at the earliest; at the slowest it takes over 20 years.",
  "curve.left": "{area} in {parcels} {parcels|parcel|parcels} are still to be handed over.",
  "curve.paces": "Handed over per month in the mean: {paces}.",
  "curve.pace": "{area} (last {months} months)",
  "curve.unit": "ha",
  "curve.band": "Forecast of the handover, from the quickest to the slowest",
  "forecast.NO_PARCELS": "There are no parcels here yet.",
  "forecast.NOTHING_LEFT": "Every parcel is handed over.",
  "forecast.FEWER_THAN_3_MONTHS": "Clearance began less than three months ago.",
  "forecast.NOTHING_IN_3_MONTHS": "Nothing was handed over in the last three months.",
  "forecast.OVER_20_YEARS": "At the recent pace it would take over 20 years.",
  "time.placeholder": "dd/mm/yyyy",
  "time.calendar": "Choose from the calendar",
  "time.unreadable": "Write the day as 31/12/2024",
  "tools.print": "Print",
  "print.title": "Print the map",
  "print.defaultTitle": "Map of industrial zones",
  "print.heading": "Title",
  "print.paper": "Paper",
  "print.turn": "Orientation",
  "print.landscape": "Landscape",
  "print.portrait": "Portrait",
  "print.scale": "Scale",
  "print.hint": "Prints what you see, true to scale at the page's centre. Choose \u2018Save as PDF\u2019 in the print dialog for a PDF.",
  "print.do": "Print or save as PDF",
  "print.drawing": "Drawing the map\u2026",
  "print.noCanvas": "the browser gives no canvas of that size",
  "print.crs": "VN-2000, central meridian {meridian} ({crs})",
  "print.day": "Figures as of {day}",
  "print.source": "Source: M\u1ED1c Gi\u1EDBi ({host}), printed on {printed}",
  "print.north": "N",
  "print.northNote": "True north is up; the blue line is grid north, convergence {angle}.",
  "print.days": "Compared: from {from} to {day}",
  "print.withDrawing": "With what is measured",
  "print.drawnArea": "Measured: {hectares} ({m2}, VN-2000 grid)",
  "print.drawnLine": "Measured: {length} (VN-2000 grid)",
  "tools.locate": "My position",
  "locate.waiting": "Finding your position\u2026",
  "locate.none": "This device does not tell its position.",
  "locate.denied": "The page may not use your position. Allow it in the browser's settings, then try again.",
  "locate.failed": "Your position is not found yet. Under open sky it goes faster.",
  "locate.lost": "The signal is lost for now; this is the last known position.",
  "locate.accuracy": "Accurate to about {metres}",
  "locate.marker": "Nearest marker: {number} ({zone}), {distance} away, bearing {bearing}",
  "locate.picked": "Picked marker: {number} ({zone}), {distance} away, bearing {bearing}",
  "locate.way": "Go \u0394X {north}, \u0394Y {east}",
  "locate.noMarker": "No marker around here.",
  "tools.staff": "For staff",
  "staff.title": "Staff",
  "staff.about": "Enter an access token to see holders, obstacles and documents of each parcel, and to bring in data. An administrator makes tokens with: ./mocgioi token add NAME",
  "staff.token": "Access token",
  "staff.enter": "Enter",
  "staff.refused": "Not let in: {detail}",
  "staff.signedIn": "Working as {name}",
  "staff.leave": "Leave",
  "legend.blocked": "Held up",
  "import.title": "Bring in a file",
  "import.about": "A dry run checks every row and writes nothing. When a row is rejected none is written, unless you choose to write the good ones.",
  "import.file": "File",
  "import.layer": "Goes to",
  "import.options": "Options",
  "import.crs": "CRS, when the file does not say",
  "import.commune": "Commune of rows that name none",
  "import.decimal": "Decimal mark",
  "import.decimal.evident": "as the file shows",
  "import.decimal.comma": "comma",
  "import.decimal.dot": "dot",
  "import.acceptValid": "Write the good rows although others are rejected",
  "import.repair": "Mend broken shapes where that changes the area by at most 1 %",
  "import.dryRun": "Dry run",
  "import.write": "Bring in",
  "import.sending": "Sending the file: {share}",
  "import.next": "Next in line\u2026",
  "import.waiting": "Waiting; {before} before it.",
  "import.running": "{rows} {rows|row|rows} read\u2026",
  "import.settling": "{rows} {rows|row|rows} read; comparing and writing\u2026",
  "import.otherWriter": "Waiting for another who writes: {who}, since {since}.",
  "import.otherWriterUnknown": "Waiting for another who writes.",
  "import.stop": "Stop",
  "import.refused": "Nothing was brought in. {detail}",
  "import.written": "{file} is written.",
  "import.triedGood": "Dry run: every row is good and nothing is written. Press Bring in to write it.",
  "import.triedBad": "Dry run: some rows would be rejected; nothing is written.",
  "import.notWritten": "Some rows were rejected, so nothing is written. Mend the file and send it again, or choose to write the good rows.",
  "import.accepted": "Rows accepted",
  "import.rejected": "Rows rejected",
  "import.unchanged": "Rows unchanged",
  "import.report": "Download the report of all rows (JSON)",
  "import.row": "Row {row}: {key}",
  "import.moreRows": "and {count} more in the report to download",
  "import.state.CANCELLED": "Taken back.",
  "import.state.INTERRUPTED": "The server was restarted meanwhile; nothing is written. Send the file again.",
  "import.state.FAILED": "The file could not be read.",
  "import.layer.parcels": "Parcels",
  "import.layer.events": "Clearance events",
  "import.layer.obstacles": "Obstacles",
  "import.layer.parties": "Parties",
  "import.layer.holdings": "Holdings",
  "import.layer.zones": "Industrial zones",
  "import.layer.phases": "Phases",
  "import.layer.stages": "Stages of zones",
  "import.layer.lots": "Lots",
  "import.layer.leases": "Leases",
  "import.layer.markers": "Boundary markers",
  "import.layer.marker_events": "Marker events",
  "import.layer.projects": "Investment projects",
  "import.layer.targets": "Targets",
  "import.layer.communes": "Communes",
  "milestone.ENFORCED": "Taken by enforcement",
  "party.HOUSEHOLD": "Household",
  "party.INDIVIDUAL": "Individual",
  "party.ORGANISATION": "Organisation",
  "party.COMMUNITY": "Community",
  "party.STATE": "State",
  "dossier.holders": "Holders",
  "dossier.noHolders": "No holder is recorded.",
  "dossier.obstacles": "Obstacles",
  "dossier.noObstacles": "No obstacle.",
  "dossier.events": "Steps and documents",
  "dossier.noEvents": "No step yet.",
  "dossier.notApplicable": "Not applicable: {milestone}",
  "dossier.correction": "correction: {reason}",
  "dossier.file": "Open the file",
  "dossier.span": "{from} \u2013 {to}",
  "dossier.since": "since {from}",
  "dossier.until": "until {to}",
  "staff.list": "Clearance list (XLSX)",
  "reason.unreadable_value": "Value cannot be read",
  "reason.unreadable_number": "Number cannot be read",
  "reason.unreadable_geometry": "Shape cannot be read",
  "reason.unknown_reference": "What it refers to is not there",
  "reason.ambiguous_reference": "Refers to more than one",
  "reason.ambiguous_number": "Number can be read in two ways",
  "reason.ambiguous_date": "Day can be read in two ways",
  "reason.outside_province": "Outside the province",
  "reason.outside_area_of_use": "Outside the area of the CRS",
  "reason.out_of_range": "Out of range",
  "reason.not_allowed": "Value not allowed",
  "reason.not_finite": "Coordinate is not a number",
  "reason.dates_out_of_order": "Days out of order",
  "reason.wrong_number_of_cells": "Wrong number of cells",
  "reason.wrong_geometry_type": "Wrong kind of shape",
  "reason.version_overlaps": "Overlaps another version in time",
  "reason.repair_refused": "Shape could not be mended",
  "reason.repaired": "Shape was mended",
  "reason.no_such_event": "No event to correct",
  "reason.event_exists": "Event exists and differs",
  "reason.missing_value": "Value is missing",
  "reason.missing_geometry": "Shape is missing",
  "reason.doubled_key": "Key is doubled",
  "reason.doubled_vertex": "Doubled vertex",
  "reason.self_intersection": "Boundary crosses itself",
  "reason.ring_self_intersection": "Ring crosses itself",
  "reason.ring_not_closed": "Ring is not closed",
  "reason.too_few_points": "Too few points",
  "reason.duplicate_rings": "Rings are doubled",
  "reason.hole_outside_shell": "Hole outside of its shell",
  "reason.nested_holes": "Holes in holes",
  "reason.nested_shells": "Shells in shells",
  "reason.disconnected_interior": "Inside falls apart",
  "reason.sliver": "Sliver",
  "reason.repair_failed": "Shape cannot be mended",
  "reason.invalid": "Shape is not valid",
  "reason.no_text": "Outline without a number",
  "reason.several_texts": "Outline with several texts",
  "reason.hole_without_number": "Hole without a number",
  "reason.island_left_out": "Island left out",
  "reason.open_lines": "Lines are not closed",
  "reason.unknown_rule": "No such rule",
  "reason.ambiguous_column": "Two columns of one meaning",
  "import.at": "At X {x}, Y {y}.",
  "import.choose": "Choose a file\u2026",
  "import.noFile": "No file chosen",
  "import.serverSaid": "{detail}",
  "staff.unknownToken": "This token is not known or was revoked. Ask the administrator for a new one.",
  "download.feature": "Download this",
  "download.view": "Download what is in view",
  "download.drawn": "Download what touches the drawing",
  "measure.pick": "Pick",
  "measure.pickHint": "Click a parcel, lot, phase or zone to take its boundary as the drawing.",
  "measure.pickSeveral": "This shape has several parts or holes and cannot be taken as a drawing. Its panel has its areas.",
  "zone.projects": "Investment projects: {count}",
  "zone.noProjects": "No project yet.",
  "project.foreign": "foreign",
  "summary.byZone": "Occupancy by zone",
  "unit.parcels": "Parcels",
  "field.reason": "Reason",
  "field.investor": "Investor",
  "field.country": "Country",
  "field.sector": "Sector",
  "field.capital": "Capital",
  "field.licence": "Licensed on",
  "summary.byZone.none": "No operating zone has lots to lease yet.",
  "legend.freeTotal": "The province: {count} {count|lot|lots}, {area}",
  "legend.freeShare": "{share} handed over",
  "legend.freeUnknown": "no parcels",
  "legend.freeMore": "and {count} smaller {count|lot|lots}"
};

// src/words/vi.ts
var vi = {
  "app.name": "M\u1ED1c Gi\u1EDBi",
  "app.demo": "D\u1EEF li\u1EC7u minh h\u1ECDa",
  "app.demo.long": "V\u1ECB tr\xED, ranh gi\u1EDBi v\xE0 s\u1ED1 li\u1EC7u tr\xEAn b\u1EA3n \u0111\u1ED3 n\xE0y ch\u1EC9 \u0111\u1EC3 minh h\u1ECDa, kh\xF4ng ph\u1EA3i s\u1ED1 li\u1EC7u th\u1EADt.",
  "app.titled": "{shown} \u2013 {name}",
  "app.map": "B\u1EA3n \u0111\u1ED3. Ph\xEDm m\u0169i t\xEAn \u0111\u1EC3 d\u1EDDi, + v\xE0 \u2212 \u0111\u1EC3 ph\xF3ng to, thu nh\u1ECF, Enter \u0111\u1EC3 ch\u1ECDn th\u1EE9 \u1EDF gi\u1EEFa, / \u0111\u1EC3 t\xECm.",
  "app.loading": "\u0110ang t\u1EA3i\u2026",
  "app.close": "\u0110\xF3ng",
  "app.language": "English",
  "app.language.title": "Switch to English",
  "app.zoomIn": "Ph\xF3ng to",
  "app.zoomOut": "Thu nh\u1ECF",
  "app.home": "C\u1EA3 t\u1EC9nh",
  "error.offline": "M\xE1y ch\u1EE7 ch\u01B0a tr\u1EA3 l\u1EDDi. Nh\u1EEFng g\xEC \u0111ang xem v\u1EABn c\xF2n; trang t\u1EF1 n\u1ED1i l\u1EA1i.",
  "error.back": "\u0110\xE3 n\u1ED1i l\u1EA1i v\u1EDBi m\xE1y ch\u1EE7.",
  "error.data": "Ch\u01B0a t\u1EA3i \u0111\u01B0\u1EE3c ph\u1EA7n n\xE0y: {detail}",
  "error.start": "Ch\u01B0a m\u1EDF \u0111\u01B0\u1EE3c b\u1EA3n \u0111\u1ED3 v\xEC m\xE1y ch\u1EE7 ch\u01B0a tr\u1EA3 l\u1EDDi. Trang t\u1EF1 th\u1EED l\u1EA1i; ch\u01B0a c\xF3 g\xEC b\u1ECB m\u1EA5t.",
  "error.unreachable": "m\xE1y ch\u1EE7 ch\u01B0a tr\u1EA3 l\u1EDDi",
  "error.unexpected": "m\xE1y ch\u1EE7 tr\u1EA3 l\u1EDDi kh\xF4ng \u0111\xFAng d\u1EA1ng (m\xE3 {status})",
  "error.retry": "Th\u1EED l\u1EA1i",
  "layer.zones": "Khu, c\u1EE5m c\xF4ng nghi\u1EC7p",
  "layer.phases": "Giai \u0111o\u1EA1n",
  "layer.lots": "L\xF4 \u0111\u1EA5t",
  "layer.parcels": "Th\u1EEDa \u0111\u1EA5t",
  "layer.markers": "M\u1ED1c gi\u1EDBi",
  "layer.communes": "X\xE3, ph\u01B0\u1EDDng",
  "layer.projects": "D\u1EF1 \xE1n \u0111\u1EA7u t\u01B0",
  "layer.graticule": "L\u01B0\u1EDBi t\u1ECDa \u0111\u1ED9 VN-2000",
  "kind.INDUSTRIAL_PARK": "Khu c\xF4ng nghi\u1EC7p",
  "kind.INDUSTRIAL_CLUSTER": "C\u1EE5m c\xF4ng nghi\u1EC7p",
  "kind.IT_PARK": "Khu c\xF4ng ngh\u1EC7 th\xF4ng tin t\u1EADp trung",
  "kind.brief.INDUSTRIAL_PARK": "Khu c\xF4ng nghi\u1EC7p",
  "kind.brief.INDUSTRIAL_CLUSTER": "C\u1EE5m c\xF4ng nghi\u1EC7p",
  "kind.brief.IT_PARK": "Khu CNTT t\u1EADp trung",
  "kind.short.INDUSTRIAL_PARK": "KCN",
  "kind.short.INDUSTRIAL_CLUSTER": "CCN",
  "kind.short.IT_PARK": "KCNTT",
  "zone.operating": "\u0110ang ho\u1EA1t \u0111\u1ED9ng",
  "zone.planned": "Theo quy ho\u1EA1ch",
  "step.RESOLUTION": "C\xF3 ngh\u1ECB quy\u1EBFt",
  "step.PREPARED": "L\u1EADp quy ho\u1EA1ch",
  "step.APPRAISAL": "Th\u1EA9m \u0111\u1ECBnh",
  "step.APPROVED": "Ph\xEA duy\u1EC7t",
  "step.ANNOUNCED": "C\xF4ng b\u1ED1",
  "step.INVESTMENT_POLICY": "Ch\u1EE7 tr\u01B0\u01A1ng \u0111\u1EA7u t\u01B0",
  "step.ESTABLISHED": "Th\xE0nh l\u1EADp",
  "step.LAND_ALLOCATED": "Giao \u0111\u1EA5t, cho thu\xEA \u0111\u1EA5t",
  "step.MARKERS_PLANNED": "L\u1EADp ph\u01B0\u01A1ng \xE1n c\u1EAFm m\u1ED1c",
  "step.MARKERS_SET": "C\u1EAFm m\u1ED1c",
  "step.CLEARANCE": "Gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng",
  "step.INFRASTRUCTURE": "X\xE2y d\u1EF1ng h\u1EA1 t\u1EA7ng",
  "step.OPERATING": "Ho\u1EA1t \u0111\u1ED9ng",
  "step.REVOKED": "Thu h\u1ED3i ch\u1EE7 tr\u01B0\u01A1ng",
  "milestone.NONE": "Ch\u01B0a th\xF4ng b\xE1o",
  "milestone.RECOVERY_NOTICE": "\u0110\xE3 th\xF4ng b\xE1o thu h\u1ED3i",
  "milestone.INVENTORY": "\u0110\xE3 ki\u1EC3m \u0111\u1EBFm",
  "milestone.PLAN_APPROVED": "\u0110\xE3 duy\u1EC7t ph\u01B0\u01A1ng \xE1n",
  "milestone.RECOVERY_DECISION": "\u0110\xE3 c\xF3 quy\u1EBFt \u0111\u1ECBnh thu h\u1ED3i",
  "milestone.PAID": "\u0110\xE3 chi tr\u1EA3",
  "milestone.HANDED_OVER": "\u0110\xE3 b\xE0n giao",
  "marker.kind.CORNER": "M\u1ED1c g\xF3c",
  "marker.kind.LINE": "M\u1ED1c tr\xEAn c\u1EA1nh",
  "marker.kind.REFERENCE": "M\u1ED1c tham chi\u1EBFu",
  "marker.PLANNED": "Ch\u01B0a c\u1EAFm",
  "marker.SET": "\u0110\xE3 c\u1EAFm",
  "marker.HANDED_OVER": "\u0110\xE3 b\xE0n giao",
  "marker.DAMAGED": "H\u01B0 h\u1ECFng",
  "marker.LOST": "M\u1EA5t",
  "marker.RESTORED": "\u0110\xE3 kh\xF4i ph\u1EE5c",
  "use.INDUSTRIAL": "C\xF4ng nghi\u1EC7p",
  "use.WAREHOUSE": "Kho b\xE3i",
  "use.SERVICE": "D\u1ECBch v\u1EE5",
  "use.ADMINISTRATION": "H\xE0nh ch\xEDnh",
  "use.GREEN": "C\xE2y xanh",
  "use.TRAFFIC": "Giao th\xF4ng",
  "use.UTILITY": "H\u1EA1 t\u1EA7ng k\u1EF9 thu\u1EADt",
  "use.WATER": "M\u1EB7t n\u01B0\u1EDBc",
  "use.HOUSING": "Nh\xE0 \u1EDF",
  "lot.free": "C\xF2n tr\u1ED1ng",
  "lot.leased": "\u0110\xE3 cho thu\xEA",
  "lot.other": "Kh\xF4ng cho thu\xEA",
  "panel.province": "To\xE0n t\u1EC9nh",
  "panel.zone": "{kind} {name}",
  "panel.parcel": "Th\u1EEDa {parcel}, t\u1EDD {sheet}",
  "panel.marker": "M\u1ED1c {number}",
  "panel.lot": "L\xF4 {code}",
  "panel.phase": "Giai \u0111o\u1EA1n\xA0{number}",
  "panel.also": "C\u0169ng t\u1EA1i \u0111\xE2y",
  "panel.gone": "Kh\xF4ng c\xF2n \u0111\u1ED1i t\u01B0\u1EE3ng n\xE0y trong d\u1EEF li\u1EC7u.",
  "panel.noZones": "Ch\u01B0a c\xF3 khu c\xF4ng nghi\u1EC7p n\xE0o. N\u1EA1p b\u1EB1ng: ./mocgioi import zones T\u1EC6P",
  "panel.zonesOf": "{operating} trong {count} \u0111ang ho\u1EA1t \u0111\u1ED9ng",
  "field.code": "M\xE3",
  "field.kind": "Lo\u1EA1i",
  "field.stage": "B\u01B0\u1EDBc \u0111\xE3 \u0111\u1EA1t",
  "field.status": "T\xECnh tr\u1EA1ng",
  "field.officialArea": "Di\u1EC7n t\xEDch theo quy\u1EBFt \u0111\u1ECBnh",
  "field.gridArea": "Di\u1EC7n t\xEDch l\u01B0\u1EDBi VN-2000",
  "field.geodesicArea": "Di\u1EC7n t\xEDch tr\u1EAFc \u0111\u1ECBa",
  "field.decision": "Quy\u1EBFt \u0111\u1ECBnh",
  "field.decisionDate": "Ng\xE0y quy\u1EBFt \u0111\u1ECBnh",
  "field.operatingSince": "Ho\u1EA1t \u0111\u1ED9ng t\u1EEB",
  "field.commune": "Thu\u1ED9c x\xE3, ph\u01B0\u1EDDng",
  "field.zone": "Khu, c\u1EE5m",
  "field.landUse": "Lo\u1EA1i \u0111\u1EA5t",
  "field.milestone": "B\u01B0\u1EDBc gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng",
  "field.number": "S\u1ED1 hi\u1EC7u",
  "field.designX": "X (B\u1EAFc) thi\u1EBFt k\u1EBF",
  "field.designY": "Y (\u0110\xF4ng) thi\u1EBFt k\u1EBF",
  "field.setX": "X (B\u1EAFc) th\u1EF1c \u0111\u1ECBa",
  "field.setY": "Y (\u0110\xF4ng) th\u1EF1c \u0111\u1ECBa",
  "field.offDesign": "L\u1EC7ch so v\u1EDBi thi\u1EBFt k\u1EBF",
  "field.statusOn": "T\u1EEB ng\xE0y",
  "field.lease": "Cho thu\xEA",
  "field.validFrom": "Hi\u1EC7u l\u1EF1c t\u1EEB",
  "field.replaces": "T\xE1ch, h\u1EE3p t\u1EEB",
  "download.title": "T\u1EA3i v\u1EC1",
  "download.layer": "T\u1EA3i l\u1EDBp {layer}",
  "scale.northing": "X",
  "scale.easting": "Y",
  "scale.title": "T\u1ECDa \u0111\u1ED9 con tr\u1ECF, VN-2000 kinh tuy\u1EBFn tr\u1EE5c {meridian}",
  "legend.title": "Ch\xFA gi\u1EA3i v\xE0 l\u1EDBp",
  "legend.zoomIn": "ph\xF3ng to \u0111\u1EC3 xem",
  "marker.off": "L\u1EC7ch qu\xE1 5 cm",
  "legend.inSight": "{count} trong khung nh\xECn",
  "legend.foot": "S\u1ED1 l\u01B0\u1EE3ng v\xE0 di\u1EC7n t\xEDch c\u1EE7a nh\u1EEFng g\xEC c\xF3 trong khung nh\xECn, k\u1EC3 c\u1EA3 ph\u1EA7n n\u1EB1m ngo\xE0i c\u1EE7a ch\xFAng.",
  "legend.unchanged": "Kh\xF4ng \u0111\u1ED5i t\u1EEB {from}",
  "legend.freeInSight": "Trong khung nh\xECn: {count} l\xF4, {area}",
  "legend.freeLots": "Ch\u1ECDn l\xF4 tr\u1ED1ng t\u1EEB",
  "legend.freeLots.least": "Di\u1EC7n t\xEDch nh\u1ECF nh\u1EA5t c\u1EE7a l\xF4 tr\u1ED1ng, ha",
  "tools.share": "Chia s\u1EBB khung nh\xECn n\xE0y",
  "tools.toNight": "Chuy\u1EC3n sang n\u1EC1n t\u1ED1i",
  "tools.toDay": "Chuy\u1EC3n sang n\u1EC1n s\xE1ng",
  "tools.more": "C\xF4ng c\u1EE5",
  "share.copied": "\u0110\xE3 ch\xE9p li\xEAn k\u1EBFt.",
  "share.byHand": "Kh\xF4ng ch\xE9p \u0111\u01B0\u1EE3c; \u0111\xE2y l\xE0 li\xEAn k\u1EBFt: {url}",
  "search.label": "T\xECm ki\u1EBFm",
  "search.placeholder": "T\xECm khu, th\u1EEDa (t\u1EDD/s\u1ED1), m\u1ED1c, t\u1ECDa \u0111\u1ED9\u2026",
  "search.away": "M\xE1y ch\u1EE7 ch\u01B0a tr\u1EA3 l\u1EDDi: ch\u1EC9 t\xECm \u0111\u01B0\u1EE3c trong t\xEAn c\xE1c khu, c\u1EE5m v\xE0 t\u1ECDa \u0111\u1ED9.",
  "search.none": "Kh\xF4ng t\xECm th\u1EA5y. Th\u1EED t\xEAn khu, s\u1ED1 t\u1EDD/s\u1ED1 th\u1EEDa, s\u1ED1 quy\u1EBFt \u0111\u1ECBnh ho\u1EB7c t\u1ECDa \u0111\u1ED9.",
  "search.vn2000": "T\u1ECDa \u0111\u1ED9 VN-2000",
  "search.wgs84": "T\u1ECDa \u0111\u1ED9 WGS 84",
  "time.title": "Ng\xE0y c\u1EE7a s\u1ED1 li\u1EC7u",
  "time.day": "T\u1EA1i ng\xE0y",
  "time.from": "So v\u1EDBi",
  "time.shown": "T\u1EA1i ng\xE0y {day}",
  "time.shownToday": "H\xF4m nay, {day}",
  "time.today": "H\xF4m nay",
  "time.play": "Ch\u1EA1y theo th\xE1ng",
  "time.pause": "D\u1EEBng",
  "time.between": "{from} \u2192 {at}",
  "panel.fold": "Thu g\u1ECDn b\u1EA3ng",
  "panel.unfold": "M\u1EDF b\u1EA3ng",
  "panel.resize": "\u0110\u1ED5i chi\u1EC1u cao b\u1EA3ng",
  "clearance.title": "Gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng",
  "clearance.none": "Ch\u01B0a c\xF3 th\u1EEDa \u0111\u1EA5t n\xE0o \u1EDF \u0111\xE2y. N\u1EA1p b\u1EB1ng: ./mocgioi import parcels T\u1EC6P",
  "clearance.headline": "\u0110\xE3 b\xE0n giao {reached} trong {all} ({share})",
  "clearance.headline.noShare": "\u0110\xE3 b\xE0n giao {reached}",
  "clearance.table": "Gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng theo b\u01B0\u1EDBc",
  "clearance.parcels": "{count} th\u1EEDa",
  "clearance.households": "{count} h\u1ED9",
  "clearance.notApplicable": "kh\xF4ng \xE1p d\u1EE5ng {area}",
  "clearance.blocked": "V\u01B0\u1EDBng m\u1EAFc: {area}, {parcels} th\u1EEDa",
  "clearance.blocked.table": "V\u01B0\u1EDBng m\u1EAFc theo l\xFD do",
  "clearance.change": "D\u01B0\u1EDBi m\u1ED7i s\u1ED1 l\xE0 thay \u0111\u1ED5i t\u1EEB {from}.",
  "clearance.late": "Sau ng\xE0y n\xE0y c\xF3 {count} s\u1EF1 ki\u1EC7n \u0111\u01B0\u1EE3c nh\u1EADp mu\u1ED9n.",
  "clearance.corrected": "Sau ng\xE0y n\xE0y c\xF3 {count} s\u1EF1 ki\u1EC7n \u0111\u01B0\u1EE3c \u0111\xEDnh ch\xEDnh.",
  "clearance.fewParcels": "L\xFD do c\xF3 qu\xE1 \xEDt th\u1EEDa th\xEC kh\xF4ng n\xEAu di\u1EC7n t\xEDch v\xE0 s\u1ED1 th\u1EEDa.",
  "clearance.uncovered": "{area} ch\u01B0a c\xF3 th\u1EEDa \u0111\u1EA5t n\xE0o ph\u1EE7.",
  "clearance.overlap": "{area} c\xF3 th\u1EEDa \u0111\u1EA5t ch\u1ED3ng nhau.",
  "clearance.noParty": "{count} th\u1EEDa ch\u01B0a ghi ch\u1EE7 s\u1EED d\u1EE5ng.",
  "waits.title": "Th\u1EDDi h\u1EA1n v\xE0 th\u1EEDa ch\u1EDD l\xE2u",
  "waits.longest": "Ch\u1EDD l\xE2u nh\u1EA5t",
  "waits.overdue": "{count} th\u1EEDa \u0111ang ch\u1EDD, {overdue} th\u1EEDa qu\xE1 h\u1EA1n",
  "waits.since": "{milestone} t\u1EEB {day}, \u0111\xE3 ch\u1EDD {days} ng\xE0y",
  "deadline.notice_farm_days": "\u0110\u1EA5t n\xF4ng nghi\u1EC7p: {days} ng\xE0y t\u1EEB th\xF4ng b\xE1o thu h\u1ED3i",
  "deadline.notice_other_days": "\u0110\u1EA5t kh\xE1c: {days} ng\xE0y t\u1EEB th\xF4ng b\xE1o thu h\u1ED3i",
  "deadline.payment_days": "Chi tr\u1EA3: {days} ng\xE0y t\u1EEB khi duy\u1EC7t ph\u01B0\u01A1ng \xE1n",
  "parcel.steps": "C\xE1c b\u01B0\u1EDBc gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng",
  "parcel.notYet": "ch\u01B0a",
  "parcel.inZones": "N\u1EB1m trong",
  "parcel.inNoZone": "Th\u1EEDa n\xE0y kh\xF4ng n\u1EB1m trong khu, c\u1EE5m n\xE0o.",
  "cadastral.LUC": "\u0110\u1EA5t chuy\xEAn tr\u1ED3ng l\xFAa",
  "cadastral.LUK": "\u0110\u1EA5t tr\u1ED3ng l\xFAa c\xF2n l\u1EA1i",
  "cadastral.BHK": "\u0110\u1EA5t tr\u1ED3ng c\xE2y h\u1EB1ng n\u0103m kh\xE1c",
  "cadastral.HNK": "\u0110\u1EA5t tr\u1ED3ng c\xE2y h\u1EB1ng n\u0103m kh\xE1c",
  "cadastral.CLN": "\u0110\u1EA5t tr\u1ED3ng c\xE2y l\xE2u n\u0103m",
  "cadastral.RSX": "\u0110\u1EA5t r\u1EEBng s\u1EA3n xu\u1EA5t",
  "cadastral.RPH": "\u0110\u1EA5t r\u1EEBng ph\xF2ng h\u1ED9",
  "cadastral.NTS": "\u0110\u1EA5t nu\xF4i tr\u1ED3ng th\u1EE7y s\u1EA3n",
  "cadastral.ONT": "\u0110\u1EA5t \u1EDF t\u1EA1i n\xF4ng th\xF4n",
  "cadastral.ODT": "\u0110\u1EA5t \u1EDF t\u1EA1i \u0111\xF4 th\u1ECB",
  "cadastral.SKC": "\u0110\u1EA5t c\u01A1 s\u1EDF s\u1EA3n xu\u1EA5t phi n\xF4ng nghi\u1EC7p",
  "cadastral.TMD": "\u0110\u1EA5t th\u01B0\u01A1ng m\u1EA1i, d\u1ECBch v\u1EE5",
  "cadastral.DGT": "\u0110\u1EA5t giao th\xF4ng",
  "cadastral.DTL": "\u0110\u1EA5t th\u1EE7y l\u1EE3i",
  "cadastral.NTD": "\u0110\u1EA5t ngh\u0129a trang",
  "cadastral.NKH": "\u0110\u1EA5t n\xF4ng nghi\u1EC7p kh\xE1c",
  "cadastral.BCS": "\u0110\u1EA5t b\u1EB1ng ch\u01B0a s\u1EED d\u1EE5ng",
  "cadastral.text": "{name} ({code})",
  "unit.hectares": "Hecta",
  "unit.share": "T\u1EF7 l\u1EC7",
  "obstacle.DISPUTE": "Tranh ch\u1EA5p",
  "obstacle.MISSING_CERTIFICATE": "Thi\u1EBFu gi\u1EA5y ch\u1EE9ng nh\u1EADn",
  "obstacle.OWNER_ABSENT": "Ch\u1EE7 v\u1EAFng m\u1EB7t",
  "obstacle.PRICE_OBJECTION": "Khi\u1EBFu n\u1EA1i gi\xE1 b\u1ED3i th\u01B0\u1EDDng",
  "obstacle.RESETTLEMENT": "Ch\u1EDD t\xE1i \u0111\u1ECBnh c\u01B0",
  "obstacle.GRAVES": "M\u1ED3 m\u1EA3",
  "obstacle.UTILITY_LINE": "\u0110\u01B0\u1EDDng d\xE2y, \u0111\u01B0\u1EDDng \u1ED1ng",
  "obstacle.OTHER": "L\xFD do kh\xE1c",
  "zone.noStages": "Ch\u01B0a ghi b\u01B0\u1EDBc n\xE0o t\u1EDBi ng\xE0y n\xE0y.",
  "zone.areas": "B\u1ED1n di\u1EC7n t\xEDch",
  "zone.counts": "d\xF9ng \u0111\u1EC3 t\xEDnh",
  "zone.areasDiffer": "Di\u1EC7n t\xEDch theo quy\u1EBFt \u0111\u1ECBnh v\xE0 \u0111o tr\xEAn l\u01B0\u1EDBi l\u1EC7ch nhau qu\xE1 m\u1EE9c cho ph\xE9p.",
  "zone.markersMissing": "Ch\u01B0a t\xEDnh \u0111\u01B0\u1EE3c theo m\u1ED1c: thi\u1EBFu m\u1ED1c {numbers}.",
  "zone.markersOfPhases": "Kh\xF4ng c\xF3 v\xF2ng m\u1ED1c c\u1EE7a c\u1EA3 khu: m\u1ED1c \u0111\u01B0\u1EE3c l\u1EADp theo t\u1EEBng giai \u0111o\u1EA1n.",
  "zone.noMarkers": "Ch\u01B0a c\xF3 m\u1ED1c gi\u1EDBi n\xE0o \u0111\u1EC3 t\xEDnh di\u1EC7n t\xEDch theo m\u1ED1c.",
  "zone.noLots": "Ch\u01B0a c\xF3 l\xF4 \u0111\u1EA5t cho thu\xEA.",
  "zone.occupancy": "\u0110\xE3 cho thu\xEA {leased} trong {leasable} \u0111\u1EA5t c\xF4ng nghi\u1EC7p, d\u1ECBch v\u1EE5 ({share})",
  "zone.occupancy.title": "T\u1EF7 l\u1EC7 l\u1EA5p \u0111\u1EA7y",
  "zone.stages": "C\xE1c b\u01B0\u1EDBc v\xE0 quy\u1EBFt \u0111\u1ECBnh",
  "zone.markers": "M\u1ED1c gi\u1EDBi: \u0111\xE3 c\u1EAFm {set} trong {designed}",
  "zone.coordinates": "B\u1EA3ng t\u1ECDa \u0111\u1ED9 (in)",
  "zone.findings": "K\u1EBFt qu\u1EA3 ki\u1EC3m tra",
  "zone.noFindings": "Kh\xF4ng th\u1EA5y sai l\u1EC7ch n\xE0o.",
  "zone.moreFindings": "v\xE0 {count} k\u1EBFt qu\u1EA3 n\u1EEFa; t\u1EA5t c\u1EA3: ./mocgioi check",
  "field.markersArea": "Di\u1EC7n t\xEDch theo m\u1ED1c \u0111\xE3 c\u1EAFm",
  "plan.TASK": "Nhi\u1EC7m v\u1EE5 quy ho\u1EA1ch",
  "plan.GENERAL": "Quy ho\u1EA1ch chung",
  "plan.ZONING_2000": "Quy ho\u1EA1ch ph\xE2n khu 1/2.000",
  "plan.DETAILED_500": "Quy ho\u1EA1ch chi ti\u1EBFt 1/500",
  "severity.error": "L\u1ED7i",
  "severity.warning": "C\u1EA3nh b\xE1o",
  "finding.MARKER_OFF_DESIGN": "M\u1ED1c l\u1EC7ch thi\u1EBFt k\u1EBF",
  "finding.MARKER_OFF_BOUNDARY": "M\u1ED1c n\u1EB1m ngo\xE0i ranh",
  "finding.VERTEX_WITHOUT_MARKER": "\u0110\u1EC9nh ranh kh\xF4ng c\xF3 m\u1ED1c",
  "finding.MARKER_NUMBER_MISSING": "Thi\u1EBFu s\u1ED1 m\u1ED1c",
  "finding.MARKER_NUMBER_DOUBLED": "Tr\xF9ng s\u1ED1 m\u1ED1c",
  "finding.MARKER_OUT_OF_ORDER": "M\u1ED1c sai th\u1EE9 t\u1EF1",
  "finding.ZONES_OVERLAP": "Khu ch\u1ED3ng nhau",
  "finding.PHASES_OVERLAP": "Giai \u0111o\u1EA1n ch\u1ED3ng nhau",
  "finding.PARCELS_OVERLAP": "Th\u1EEDa ch\u1ED3ng nhau",
  "finding.PARCEL_GAP": "Khe h\u1EDF gi\u1EEFa c\xE1c th\u1EEDa",
  "finding.PARCEL_CROSSES_ZONE": "Th\u1EEDa n\u1EB1m v\u1EAFt ranh",
  "finding.AREA_DIFFERS": "Di\u1EC7n t\xEDch l\u1EC7ch quy\u1EBFt \u0111\u1ECBnh",
  "clearance.ofArea": "B\u1EB1ng {share} to\xE0n b\u1ED9 di\u1EC7n t\xEDch {all}",
  "zone.earlierStages": "{count} b\u01B0\u1EDBc tr\u01B0\u1EDBc \u0111\xF3",
  "search.kind.phase": "Giai \u0111o\u1EA1n",
  "search.kind.decision": "Quy\u1EBFt \u0111\u1ECBnh",
  "search.kind.parcel": "Th\u1EEDa \u0111\u1EA5t",
  "search.kind.marker": "M\u1ED1c gi\u1EDBi",
  "search.kind.commune": "X\xE3, ph\u01B0\u1EDDng",
  "search.kind.project": "D\u1EF1 \xE1n",
  "tools.measure": "\u0110o \u0111\u1EA1c",
  "measure.title": "\u0110o \u0111\u1EA1c",
  "measure.kind": "Ki\u1EC3u h\xECnh v\u1EBD",
  "measure.polygon": "V\xF9ng",
  "measure.line": "\u0110\u01B0\u1EDDng",
  "measure.circle": "Tr\xF2n",
  "measure.hint": "B\u1EA5m tr\xEAn b\u1EA3n \u0111\u1ED3 \u0111\u1EC3 th\xEAm \u0111i\u1EC3m, k\xE9o \u0111i\u1EC3m \u0111\u1EC3 s\u1EEDa, b\u1EA5m \u0111\xFAp \u0111\u1EC3 k\u1EBFt th\xFAc.",
  "measure.hint.touch": "Ch\u1EA1m b\u1EA3n \u0111\u1ED3 \u0111\u1EC3 th\xEAm \u0111i\u1EC3m, k\xE9o \u0111i\u1EC3m \u0111\u1EC3 s\u1EEDa, gi\u1EEF l\xE2u \u0111\u1EC3 b\u1ECF \u0111i\u1EC3m.",
  "measure.doneHint": "K\xE9o \u0111i\u1EC3m \u0111\u1EC3 s\u1EEDa, k\xE9o gi\u1EEFa c\u1EA1nh \u0111\u1EC3 th\xEAm \u0111i\u1EC3m, b\u1EA5m chu\u1ED9t ph\u1EA3i \u0111\u1EC3 b\u1ECF \u0111i\u1EC3m.",
  "measure.doneHint.touch": "K\xE9o \u0111i\u1EC3m \u0111\u1EC3 s\u1EEDa, k\xE9o gi\u1EEFa c\u1EA1nh \u0111\u1EC3 th\xEAm \u0111i\u1EC3m, gi\u1EEF l\xE2u \u0111\u1EC3 b\u1ECF \u0111i\u1EC3m.",
  "measure.isDone": "H\xECnh \u0111\xE3 v\u1EBD xong. K\xE9o \u0111i\u1EC3m \u0111\u1EC3 s\u1EEDa, ho\u1EB7c b\u1EA5m V\u1EBD m\u1EDBi.",
  "measure.cleared": "\u0110\xE3 b\u1EAFt \u0111\u1EA7u h\xECnh m\u1EDBi; h\xECnh c\u0169 v\u1EABn l\u1EA5y l\u1EA1i \u0111\u01B0\u1EE3c b\u1EB1ng L\xF9i m\u1ED9t b\u01B0\u1EDBc.",
  "measure.empty": "Ch\u01B0a c\xF3 \u0111i\u1EC3m n\xE0o.",
  "measure.onePoint": "Th\xEAm \u0111i\u1EC3m n\u1EEFa\u2026",
  "measure.redo": "L\xE0m l\u1EA1i",
  "measure.addHere": "Th\xEAm \u0111i\u1EC3m t\u1EA1i v\u1ECB tr\xED c\u1EE7a t\xF4i",
  "measure.crosses": "C\u1EA1nh {one} v\xE0 c\u1EA1nh {other} c\u1EAFt nhau, n\xEAn ch\u01B0a c\xF3 di\u1EC7n t\xEDch. K\xE9o \u0111i\u1EC3m \u0111\u1EC3 g\u1EE1.",
  "measure.waits": "Ch\u01B0a \u0111o \u0111\u01B0\u1EE3c v\xEC m\xE1y ch\u1EE7 ch\u01B0a tr\u1EA3 l\u1EDDi. H\xECnh v\u1EBD v\u1EABn c\xF2n, s\u1EBD \u0111o l\u1EA1i khi n\u1ED1i \u0111\u01B0\u1EE3c.",
  "measure.refused": "M\xE1y ch\u1EE7 ch\u01B0a \u0111o \u0111\u01B0\u1EE3c h\xECnh n\xE0y. ({detail})",
  "measure.nothingInside": "Trong v\xF9ng n\xE0y kh\xF4ng c\xF3 th\u1EEDa \u0111\u1EA5t n\xE0o.",
  "measure.pickNone": "\u1EDE \u0111\xE2y kh\xF4ng c\xF3 th\u1EEDa, l\xF4 hay khu n\xE0o.",
  "measure.snap": "B\u1EAFt \u0111i\u1EC3m trong",
  "measure.snap.auto": "t\u1EF1 \u0111\u1ED9ng",
  "measure.snap.off": "t\u1EAFt",
  "measure.onCorner": "b\u1EAFt v\xE0o \u0111\u1EC9nh",
  "measure.onEdge": "b\u1EAFt v\xE0o c\u1EA1nh",
  "measure.undo": "L\xF9i m\u1ED9t b\u01B0\u1EDBc",
  "measure.finish": "K\u1EBFt th\xFAc",
  "measure.clear": "V\u1EBD m\u1EDBi",
  "measure.geojson": "L\u01B0u GeoJSON",
  "measure.csv": "L\u01B0u b\u1EA3ng t\u1ECDa \u0111\u1ED9",
  "measure.inside": "Trong v\xF9ng n\xE0y c\xF3 g\xEC",
  "measure.insideTitle": "Trong v\xF9ng \u0111\xE3 v\u1EBD",
  "measure.area": "Di\u1EC7n t\xEDch",
  "measure.areaHa": "T\xEDnh theo hecta",
  "measure.geodesicArea": "Di\u1EC7n t\xEDch tr\u1EAFc \u0111\u1ECBa",
  "measure.perimeter": "Chu vi",
  "measure.geodesicPerimeter": "Chu vi tr\u1EAFc \u0111\u1ECBa",
  "measure.length": "Chi\u1EC1u d\xE0i",
  "measure.geodesicLength": "Chi\u1EC1u d\xE0i tr\u1EAFc \u0111\u1ECBa",
  "measure.by": "M\xE1y ch\u1EE7 \u0111o tr\xEAn l\u01B0\u1EDBi VN-2000 ({crs}).",
  "measure.circleNote": "H\xECnh tr\xF2n \u0111\u01B0\u1EE3c \u0111o nh\u01B0 \u0111a gi\xE1c {corners} c\u1EA1nh.",
  "measure.edges": "{count} c\u1EA1nh",
  "measure.edge": "C\u1EA1nh",
  "measure.bearing": "Ph\u01B0\u01A1ng v\u1ECB",
  "measure.paste": "D\xE1n t\u1ECDa \u0111\u1ED9",
  "measure.paste.hint": "M\u1ED7i d\xF2ng m\u1ED9t \u0111i\u1EC3m: X Y (VN-2000) ho\u1EB7c v\u0129 \u0111\u1ED9, kinh \u0111\u1ED9; tr\u01B0\u1EDBc \u0111\xF3 c\xF3 th\u1EC3 l\xE0 t\xEAn \u0111i\u1EC3m",
  "measure.paste.draw": "V\u1EBD",
  "measure.paste.bad": "D\xF2ng {line} kh\xF4ng ph\u1EA3i l\xE0 t\u1ECDa \u0111\u1ED9: \u201C{text}\u201D. Vi\u1EBFt X v\xE0 Y, ho\u1EB7c v\u0129 \u0111\u1ED9 v\xE0 kinh \u0111\u1ED9.",
  "measure.paste.few": "C\u1EA7n \xEDt nh\u1EA5t {least} \u0111i\u1EC3m, m\u1ED7i \u0111i\u1EC3m m\u1ED9t d\xF2ng.",
  "summary.title": "To\xE0n t\u1EC9nh \u0111\u1EBFn {day}",
  "summary.print": "B\u1EA3n in",
  "summary.open": "Trang t\u1ED5ng h\u1EE3p c\u1EE7a t\u1EC9nh",
  "summary.operating": "\u0111ang ho\u1EA1t \u0111\u1ED9ng, {area}",
  "summary.markersSet": "m\u1ED1c \u0111\xE3 c\u1EAFm",
  "summary.occupancy": "{share} \xB7 {leased} / {leasable}",
  "summary.projects": "D\u1EF1 \xE1n m\u1EDBi n\u0103m {year}: {count}, trong \u0111\xF3 {foreign} c\xF3 v\u1ED1n n\u01B0\u1EDBc ngo\xE0i",
  "summary.byCountry": "Theo n\u01B0\u1EDBc",
  "summary.bySector": "Theo ng\xE0nh",
  "summary.count": "S\u1ED1 l\u01B0\u1EE3ng",
  "summary.unknown": "Ch\u01B0a r\xF5",
  "summary.targets": "So v\u1EDBi k\u1EBF ho\u1EA1ch",
  "summary.actual": "Th\u1EF1c hi\u1EC7n",
  "summary.target": "{actual} / {target} ({share})",
  "summary.stages": "S\u1ED1 khu, c\u1EE5m \u0111\xE3 qua t\u1EEBng b\u01B0\u1EDBc",
  "target.HANDED_OVER_HA": "B\xE0n giao m\u1EB7t b\u1EB1ng",
  "target.NEW_PROJECTS": "D\u1EF1 \xE1n m\u1EDBi",
  "target.OCCUPANCY": "T\u1EF7 l\u1EC7 l\u1EA5p \u0111\u1EA7y",
  "chart.csv": "T\u1EA3i CSV",
  "chart.table": "Xem d\u1EA1ng b\u1EA3ng",
  "curve.title": "\u0110\u01B0\u1EDDng ti\u1EBFn \u0111\u1ED9",
  "curve.month": "Cu\u1ED1i th\xE1ng",
  "curve.tooShort": "Ch\u01B0a \u0111\u1EE7 hai th\xE1ng s\u1ED1 li\u1EC7u \u0111\u1EC3 v\u1EBD.",
  "curve.forecast": "V\u1EDBi nh\u1ECBp \u0111\u1ED9 g\u1EA7n \u0111\xE2y: xong trong kho\u1EA3ng {earliest} \u0111\u1EBFn {latest}.",
  "curve.noForecast": "Ch\u01B0a d\u1EF1 b\xE1o \u0111\u01B0\u1EE3c ng\xE0y xong. {reason}",
  "curve.forecastOpen": "V\u1EDBi nh\u1ECBp \u0111\u1ED9 g\u1EA7n \u0111\xE2y: s\u1EDBm nh\u1EA5t {earliest}; ch\u1EADm nh\u1EA5t th\xEC m\u1EA5t h\u01A1n 20 n\u0103m.",
  "curve.left": "C\xF2n {area}, {parcels} th\u1EEDa ch\u01B0a b\xE0n giao.",
  "curve.paces": "B\xE0n giao b\xECnh qu\xE2n m\u1ED7i th\xE1ng: {paces}.",
  "curve.pace": "{area} ({months} th\xE1ng g\u1EA7n nh\u1EA5t)",
  "curve.unit": "ha",
  "curve.band": "D\u1EF1 b\xE1o b\xE0n giao, t\u1EEB nhanh nh\u1EA5t \u0111\u1EBFn ch\u1EADm nh\u1EA5t",
  "forecast.NO_PARCELS": "Ch\u01B0a c\xF3 th\u1EEDa \u0111\u1EA5t n\xE0o \u1EDF \u0111\xE2y.",
  "forecast.NOTHING_LEFT": "M\u1ECDi th\u1EEDa \u0111\u1EA5t \u0111\xE3 \u0111\u01B0\u1EE3c b\xE0n giao.",
  "forecast.FEWER_THAN_3_MONTHS": "Gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng b\u1EAFt \u0111\u1EA7u ch\u01B0a \u0111\u1EE7 ba th\xE1ng.",
  "forecast.NOTHING_IN_3_MONTHS": "Ba th\xE1ng g\u1EA7n \u0111\xE2y kh\xF4ng c\xF3 th\u1EEDa n\xE0o \u0111\u01B0\u1EE3c b\xE0n giao.",
  "forecast.OVER_20_YEARS": "V\u1EDBi nh\u1ECBp \u0111\u1ED9 g\u1EA7n \u0111\xE2y s\u1EBD m\u1EA5t h\u01A1n 20 n\u0103m.",
  "time.placeholder": "ng\xE0y/th\xE1ng/n\u0103m",
  "time.calendar": "Ch\u1ECDn tr\xEAn l\u1ECBch",
  "time.unreadable": "Vi\u1EBFt ng\xE0y nh\u01B0 31/12/2024",
  "tools.print": "In b\u1EA3n \u0111\u1ED3",
  "print.title": "In b\u1EA3n \u0111\u1ED3",
  "print.defaultTitle": "B\u1EA3n \u0111\u1ED3 khu, c\u1EE5m c\xF4ng nghi\u1EC7p",
  "print.heading": "Ti\xEAu \u0111\u1EC1",
  "print.paper": "Kh\u1ED5 gi\u1EA5y",
  "print.turn": "H\u01B0\u1EDBng gi\u1EA5y",
  "print.landscape": "Ngang",
  "print.portrait": "D\u1ECDc",
  "print.scale": "T\u1EF7 l\u1EC7",
  "print.hint": "In ph\u1EA7n \u0111ang xem, \u0111\xFAng t\u1EF7 l\u1EC7 t\u1EA1i gi\u1EEFa trang. Ch\u1ECDn \u201CL\u01B0u th\xE0nh PDF\u201D trong h\u1ED9p tho\u1EA1i in \u0111\u1EC3 c\xF3 t\u1EC7p PDF.",
  "print.do": "In ho\u1EB7c l\u01B0u PDF",
  "print.drawing": "\u0110ang v\u1EBD b\u1EA3n \u0111\u1ED3\u2026",
  "print.noCanvas": "tr\xECnh duy\u1EC7t kh\xF4ng c\u1EA5p \u0111\u01B0\u1EE3c v\xF9ng v\u1EBD l\u1EDBn nh\u01B0 v\u1EADy",
  "print.crs": "H\u1EC7 t\u1ECDa \u0111\u1ED9 VN-2000, kinh tuy\u1EBFn tr\u1EE5c {meridian} ({crs})",
  "print.day": "S\u1ED1 li\u1EC7u \u0111\u1EBFn ng\xE0y {day}",
  "print.source": "Ngu\u1ED3n: M\u1ED1c Gi\u1EDBi ({host}), in ng\xE0y {printed}",
  "print.north": "B",
  "print.northNote": "B\u1EAFc th\u1EADt h\u01B0\u1EDBng l\xEAn; v\u1EA1ch xanh l\xE0 b\u1EAFc l\u01B0\u1EDBi, g\xF3c h\u1ED9i t\u1EE5 {angle}.",
  "print.days": "So s\xE1nh t\u1EEB ng\xE0y {from} \u0111\u1EBFn ng\xE0y {day}",
  "print.withDrawing": "In c\u1EA3 h\xECnh \u0111o",
  "print.drawnArea": "H\xECnh \u0111o: {hectares} ({m2}, l\u01B0\u1EDBi VN-2000)",
  "print.drawnLine": "H\xECnh \u0111o: {length} (l\u01B0\u1EDBi VN-2000)",
  "tools.locate": "V\u1ECB tr\xED c\u1EE7a t\xF4i",
  "locate.waiting": "\u0110ang t\xECm v\u1ECB tr\xED\u2026",
  "locate.none": "Thi\u1EBFt b\u1ECB n\xE0y kh\xF4ng cho bi\u1EBFt v\u1ECB tr\xED.",
  "locate.denied": "Trang ch\u01B0a \u0111\u01B0\u1EE3c ph\xE9p d\xF9ng v\u1ECB tr\xED. Cho ph\xE9p trong c\xE0i \u0111\u1EB7t c\u1EE7a tr\xECnh duy\u1EC7t r\u1ED3i th\u1EED l\u1EA1i.",
  "locate.failed": "Ch\u01B0a t\xECm \u0111\u01B0\u1EE3c v\u1ECB tr\xED, v\u1EABn \u0111ang t\xECm. N\u01A1i tho\xE1ng s\u1EBD nhanh h\u01A1n.",
  "locate.lost": "T\u1EA1m m\u1EA5t t\xEDn hi\u1EC7u; \u0111ang hi\u1EC7n v\u1ECB tr\xED cu\u1ED1i c\xF9ng.",
  "locate.accuracy": "Sai s\u1ED1 kho\u1EA3ng {metres}",
  "locate.marker": "M\u1ED1c g\u1EA7n nh\u1EA5t: {number} ({zone}), c\xE1ch {distance}, ph\u01B0\u01A1ng v\u1ECB {bearing}",
  "locate.picked": "M\u1ED1c \u0111ang ch\u1ECDn: {number} ({zone}), c\xE1ch {distance}, ph\u01B0\u01A1ng v\u1ECB {bearing}",
  "locate.way": "\u0110i \u0394X {north}, \u0394Y {east}",
  "locate.noMarker": "Kh\xF4ng c\xF3 m\u1ED1c n\xE0o quanh \u0111\xE2y.",
  "tools.staff": "D\xE0nh cho c\xE1n b\u1ED9",
  "staff.title": "C\xE1n b\u1ED9",
  "staff.about": "Nh\u1EADp m\xE3 truy c\u1EADp \u0111\u1EC3 xem ch\u1EE7 s\u1EED d\u1EE5ng, v\u01B0\u1EDBng m\u1EAFc, ch\u1EE9ng t\u1EEB c\u1EE7a t\u1EEBng th\u1EEDa v\xE0 \u0111\u1EC3 n\u1EA1p d\u1EEF li\u1EC7u. M\xE3 do qu\u1EA3n tr\u1ECB c\u1EA5p b\u1EB1ng l\u1EC7nh: ./mocgioi token add T\xCAN",
  "staff.token": "M\xE3 truy c\u1EADp",
  "staff.enter": "V\xE0o",
  "staff.refused": "Ch\u01B0a v\xE0o \u0111\u01B0\u1EE3c: {detail}",
  "staff.signedIn": "\u0110ang l\xE0m vi\u1EC7c v\u1EDBi t\xEAn {name}",
  "staff.leave": "Tho\xE1t",
  "legend.blocked": "\u0110ang v\u01B0\u1EDBng m\u1EAFc",
  "import.title": "N\u1EA1p d\u1EEF li\u1EC7u t\u1EEB t\u1EC7p",
  "import.about": "Th\u1EED tr\u01B0\u1EDBc s\u1EBD ki\u1EC3m tra t\u1EEBng d\xF2ng m\xE0 kh\xF4ng ghi g\xEC. Khi c\xF3 d\xF2ng b\u1ECB lo\u1EA1i th\xEC kh\xF4ng d\xF2ng n\xE0o \u0111\u01B0\u1EE3c ghi, tr\u1EEB khi ch\u1ECDn ghi c\xE1c d\xF2ng \u0111\u1EA1t.",
  "import.file": "T\u1EC7p",
  "import.layer": "N\u1EA1p v\xE0o",
  "import.options": "T\xF9y ch\u1ECDn",
  "import.crs": "H\u1EC7 t\u1ECDa \u0111\u1ED9, n\u1EBFu t\u1EC7p kh\xF4ng ghi",
  "import.commune": "X\xE3, ph\u01B0\u1EDDng cho c\xE1c d\xF2ng kh\xF4ng ghi",
  "import.decimal": "D\u1EA5u th\u1EADp ph\xE2n",
  "import.decimal.evident": "theo t\u1EC7p",
  "import.decimal.comma": "d\u1EA5u ph\u1EA9y",
  "import.decimal.dot": "d\u1EA5u ch\u1EA5m",
  "import.acceptValid": "Ghi c\xE1c d\xF2ng \u0111\u1EA1t d\xF9 c\xF3 d\xF2ng b\u1ECB lo\u1EA1i",
  "import.repair": "S\u1EEDa h\xECnh l\u1ED7i khi di\u1EC7n t\xEDch \u0111\u1ED5i kh\xF4ng qu\xE1 1 %",
  "import.dryRun": "Th\u1EED tr\u01B0\u1EDBc",
  "import.write": "N\u1EA1p",
  "import.sending": "\u0110ang g\u1EEDi t\u1EC7p: {share}",
  "import.next": "S\u1EAFp \u0111\u1EBFn l\u01B0\u1EE3t\u2026",
  "import.waiting": "\u0110ang ch\u1EDD; c\xF2n {before} t\u1EC7p tr\u01B0\u1EDBc.",
  "import.running": "\u0110\xE3 \u0111\u1ECDc {rows} d\xF2ng\u2026",
  "import.settling": "\u0110\xE3 \u0111\u1ECDc {rows} d\xF2ng; \u0111ang \u0111\u1ED1i chi\u1EBFu v\xE0 ghi\u2026",
  "import.otherWriter": "\u0110ang ch\u1EDD ng\u01B0\u1EDDi ghi kh\xE1c: {who}, t\u1EEB {since}.",
  "import.otherWriterUnknown": "\u0110ang ch\u1EDD ng\u01B0\u1EDDi ghi kh\xE1c.",
  "import.stop": "D\u1EEBng",
  "import.refused": "Ch\u01B0a n\u1EA1p g\xEC. {detail}",
  "import.written": "\u0110\xE3 ghi {file}.",
  "import.triedGood": "Th\u1EED xong: m\u1ECDi d\xF2ng \u0111\u1EC1u \u0111\u1EA1t, ch\u01B0a ghi g\xEC. B\u1EA5m N\u1EA1p \u0111\u1EC3 ghi.",
  "import.triedBad": "Th\u1EED xong: c\xF3 d\xF2ng b\u1ECB lo\u1EA1i, ch\u01B0a ghi g\xEC.",
  "import.notWritten": "C\xF3 d\xF2ng b\u1ECB lo\u1EA1i n\xEAn ch\u01B0a ghi g\xEC. S\u1EEDa t\u1EC7p r\u1ED3i n\u1EA1p l\u1EA1i, ho\u1EB7c ch\u1ECDn ghi c\xE1c d\xF2ng \u0111\u1EA1t.",
  "import.accepted": "D\xF2ng \u0111\u1EA1t",
  "import.rejected": "D\xF2ng b\u1ECB lo\u1EA1i",
  "import.unchanged": "D\xF2ng kh\xF4ng \u0111\u1ED5i",
  "import.report": "T\u1EA3i b\xE1o c\xE1o t\u1EEBng d\xF2ng (JSON)",
  "import.row": "D\xF2ng {row}: {key}",
  "import.moreRows": "v\xE0 {count} d\xF2ng n\u1EEFa trong b\xE1o c\xE1o t\u1EA3i v\u1EC1",
  "import.state.CANCELLED": "\u0110\xE3 h\u1EE7y.",
  "import.state.INTERRUPTED": "M\xE1y ch\u1EE7 kh\u1EDFi \u0111\u1ED9ng l\u1EA1i gi\u1EEFa ch\u1EEBng; ch\u01B0a ghi g\xEC. N\u1EA1p l\u1EA1i t\u1EC7p.",
  "import.state.FAILED": "Kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c t\u1EC7p.",
  "import.layer.parcels": "Th\u1EEDa \u0111\u1EA5t",
  "import.layer.events": "S\u1EF1 ki\u1EC7n gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng",
  "import.layer.obstacles": "V\u01B0\u1EDBng m\u1EAFc",
  "import.layer.parties": "H\u1ED9, t\u1ED5 ch\u1EE9c",
  "import.layer.holdings": "Ch\u1EE7 s\u1EED d\u1EE5ng th\u1EEDa \u0111\u1EA5t",
  "import.layer.zones": "Khu, c\u1EE5m c\xF4ng nghi\u1EC7p",
  "import.layer.phases": "Giai \u0111o\u1EA1n",
  "import.layer.stages": "C\xE1c b\u01B0\u1EDBc c\u1EE7a khu, c\u1EE5m",
  "import.layer.lots": "L\xF4 \u0111\u1EA5t",
  "import.layer.leases": "Cho thu\xEA l\xF4 \u0111\u1EA5t",
  "import.layer.markers": "M\u1ED1c gi\u1EDBi",
  "import.layer.marker_events": "S\u1EF1 ki\u1EC7n m\u1ED1c gi\u1EDBi",
  "import.layer.projects": "D\u1EF1 \xE1n \u0111\u1EA7u t\u01B0",
  "import.layer.targets": "Ch\u1EC9 ti\xEAu k\u1EBF ho\u1EA1ch",
  "import.layer.communes": "X\xE3, ph\u01B0\u1EDDng",
  "milestone.ENFORCED": "C\u01B0\u1EE1ng ch\u1EBF thu h\u1ED3i",
  "party.HOUSEHOLD": "H\u1ED9 gia \u0111\xECnh",
  "party.INDIVIDUAL": "C\xE1 nh\xE2n",
  "party.ORGANISATION": "T\u1ED5 ch\u1EE9c",
  "party.COMMUNITY": "C\u1ED9ng \u0111\u1ED3ng",
  "party.STATE": "Nh\xE0 n\u01B0\u1EDBc",
  "dossier.holders": "Ch\u1EE7 s\u1EED d\u1EE5ng",
  "dossier.noHolders": "Ch\u01B0a ghi ch\u1EE7 s\u1EED d\u1EE5ng.",
  "dossier.obstacles": "V\u01B0\u1EDBng m\u1EAFc",
  "dossier.noObstacles": "Kh\xF4ng c\xF3 v\u01B0\u1EDBng m\u1EAFc.",
  "dossier.events": "Ch\u1EE9ng t\u1EEB t\u1EEBng b\u01B0\u1EDBc",
  "dossier.noEvents": "Ch\u01B0a c\xF3 b\u01B0\u1EDBc n\xE0o.",
  "dossier.notApplicable": "Kh\xF4ng \xE1p d\u1EE5ng: {milestone}",
  "dossier.correction": "\u0111\xEDnh ch\xEDnh: {reason}",
  "dossier.file": "Xem t\u1EC7p",
  "dossier.span": "{from} \u2013 {to}",
  "dossier.since": "t\u1EEB {from}",
  "dossier.until": "\u0111\u1EBFn {to}",
  "staff.list": "Danh s\xE1ch gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng (XLSX)",
  "reason.unreadable_value": "Gi\xE1 tr\u1ECB kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c",
  "reason.unreadable_number": "S\u1ED1 kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c",
  "reason.unreadable_geometry": "H\xECnh kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c",
  "reason.unknown_reference": "Kh\xF4ng c\xF3 \u0111\u1ED1i t\u01B0\u1EE3ng \u0111\u01B0\u1EE3c nh\u1EAFc t\u1EDBi",
  "reason.ambiguous_reference": "Nh\u1EAFc t\u1EDBi nhi\u1EC1u \u0111\u1ED1i t\u01B0\u1EE3ng",
  "reason.ambiguous_number": "S\u1ED1 c\xF3 hai c\xE1ch \u0111\u1ECDc",
  "reason.ambiguous_date": "Ng\xE0y c\xF3 hai c\xE1ch \u0111\u1ECDc",
  "reason.outside_province": "Ngo\xE0i ph\u1EA1m vi t\u1EC9nh",
  "reason.outside_area_of_use": "Ngo\xE0i v\xF9ng d\xF9ng c\u1EE7a h\u1EC7 t\u1ECDa \u0111\u1ED9",
  "reason.out_of_range": "Ngo\xE0i kho\u1EA3ng cho ph\xE9p",
  "reason.not_allowed": "Gi\xE1 tr\u1ECB kh\xF4ng \u0111\u01B0\u1EE3c d\xF9ng",
  "reason.not_finite": "T\u1ECDa \u0111\u1ED9 kh\xF4ng ph\u1EA3i l\xE0 s\u1ED1",
  "reason.dates_out_of_order": "Ng\xE0y sai th\u1EE9 t\u1EF1",
  "reason.wrong_number_of_cells": "Sai s\u1ED1 \xF4 trong d\xF2ng",
  "reason.wrong_geometry_type": "Sai ki\u1EC3u h\xECnh",
  "reason.version_overlaps": "Tr\xF9ng th\u1EDDi gian hi\u1EC7u l\u1EF1c",
  "reason.repair_refused": "Kh\xF4ng s\u1EEDa \u0111\u01B0\u1EE3c h\xECnh",
  "reason.repaired": "\u0110\xE3 s\u1EEDa h\xECnh",
  "reason.no_such_event": "Kh\xF4ng c\xF3 s\u1EF1 ki\u1EC7n \u0111\u1EC3 \u0111\xEDnh ch\xEDnh",
  "reason.event_exists": "S\u1EF1 ki\u1EC7n \u0111\xE3 c\xF3, kh\xE1c n\u1ED9i dung",
  "reason.missing_value": "Thi\u1EBFu gi\xE1 tr\u1ECB",
  "reason.missing_geometry": "Thi\u1EBFu h\xECnh",
  "reason.doubled_key": "Tr\xF9ng kh\xF3a",
  "reason.doubled_vertex": "\u0110\u1EC9nh l\u1EB7p",
  "reason.self_intersection": "Ranh t\u1EF1 c\u1EAFt",
  "reason.ring_self_intersection": "V\xF2ng t\u1EF1 c\u1EAFt",
  "reason.ring_not_closed": "V\xF2ng kh\xF4ng kh\xE9p",
  "reason.too_few_points": "Qu\xE1 \xEDt \u0111i\u1EC3m",
  "reason.duplicate_rings": "V\xF2ng l\u1EB7p",
  "reason.hole_outside_shell": "L\u1ED7 n\u1EB1m ngo\xE0i v\xF2ng",
  "reason.nested_holes": "L\u1ED7 l\u1ED3ng nhau",
  "reason.nested_shells": "V\xF2ng l\u1ED3ng nhau",
  "reason.disconnected_interior": "Ph\u1EA7n trong b\u1ECB \u0111\u1EE9t",
  "reason.sliver": "Th\u1EEDa qu\xE1 h\u1EB9p",
  "reason.repair_failed": "Kh\xF4ng s\u1EEDa \u0111\u01B0\u1EE3c h\xECnh",
  "reason.invalid": "H\xECnh kh\xF4ng h\u1EE3p l\u1EC7",
  "reason.no_text": "V\xF9ng kh\xF4ng c\xF3 s\u1ED1 th\u1EEDa",
  "reason.several_texts": "V\xF9ng c\xF3 nhi\u1EC1u ch\u1EEF",
  "reason.hole_without_number": "L\u1ED7 kh\xF4ng c\xF3 s\u1ED1 th\u1EEDa",
  "reason.island_left_out": "\u0110\u1EA3o b\u1ECB b\u1ECF qua",
  "reason.open_lines": "\u0110\u01B0\u1EDDng kh\xF4ng kh\xE9p k\xEDn",
  "reason.unknown_rule": "Kh\xF4ng c\xF3 quy t\u1EAFc n\xE0y",
  "reason.ambiguous_column": "Hai c\u1ED9t c\xF9ng ngh\u0129a",
  "import.at": "T\u1EA1i X {x}, Y {y}.",
  "import.choose": "Ch\u1ECDn t\u1EC7p\u2026",
  "import.noFile": "Ch\u01B0a ch\u1ECDn t\u1EC7p",
  "import.serverSaid": "M\xE1y ch\u1EE7 ghi (ti\u1EBFng Anh): {detail}",
  "staff.unknownToken": "M\xE3 n\xE0y kh\xF4ng \u0111\xFAng ho\u1EB7c \u0111\xE3 b\u1ECB thu h\u1ED3i. H\u1ECFi qu\u1EA3n tr\u1ECB \u0111\u1EC3 c\xF3 m\xE3 m\u1EDBi.",
  "download.feature": "T\u1EA3i \u0111\u1ED1i t\u01B0\u1EE3ng n\xE0y",
  "download.view": "T\u1EA3i ph\u1EA7n \u0111ang xem",
  "download.drawn": "T\u1EA3i \u0111\u1ED1i t\u01B0\u1EE3ng trong v\xF9ng \u0111\xE3 v\u1EBD",
  "measure.pick": "Ch\u1ECDn",
  "measure.pickHint": "B\u1EA5m v\xE0o th\u1EEDa, l\xF4, giai \u0111o\u1EA1n hay khu \u0111\u1EC3 l\u1EA5y ranh c\u1EE7a n\xF3 l\xE0m h\xECnh \u0111o.",
  "measure.pickSeveral": "H\xECnh n\xE0y c\xF3 nhi\u1EC1u ph\u1EA7n ho\u1EB7c c\xF3 l\u1ED7; kh\xF4ng l\u1EA5y l\xE0m h\xECnh v\u1EBD \u0111\u01B0\u1EE3c. Xem di\u1EC7n t\xEDch trong b\u1EA3ng c\u1EE7a n\xF3.",
  "zone.projects": "D\u1EF1 \xE1n \u0111\u1EA7u t\u01B0: {count}",
  "zone.noProjects": "Ch\u01B0a c\xF3 d\u1EF1 \xE1n n\xE0o.",
  "project.foreign": "v\u1ED1n n\u01B0\u1EDBc ngo\xE0i",
  "summary.byZone": "T\u1EF7 l\u1EC7 l\u1EA5p \u0111\u1EA7y theo khu",
  "unit.parcels": "Th\u1EEDa",
  "field.reason": "L\xFD do",
  "field.investor": "Nh\xE0 \u0111\u1EA7u t\u01B0",
  "field.country": "N\u01B0\u1EDBc",
  "field.sector": "Ng\xE0nh",
  "field.capital": "V\u1ED1n \u0111\u0103ng k\xFD",
  "field.licence": "Ng\xE0y c\u1EA5p ph\xE9p",
  "summary.byZone.none": "Ch\u01B0a c\xF3 khu n\xE0o ho\u1EA1t \u0111\u1ED9ng c\xF3 l\xF4 \u0111\u1EA5t cho thu\xEA.",
  "legend.freeTotal": "To\xE0n t\u1EC9nh: {count} l\xF4, {area}",
  "legend.freeShare": "b\xE0n giao {share}",
  "legend.freeUnknown": "ch\u01B0a c\xF3 th\u1EEDa",
  "legend.freeMore": "v\xE0 {count} l\xF4 nh\u1ECF h\u01A1n"
};

// src/words/words.ts
var language = "vi";
function lang() {
  return language;
}
function speak(next) {
  language = next;
  document.documentElement.lang = next;
}
function t(key, holes = {}) {
  const text = language === "vi" ? vi[key] : en[key];
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (hole, name, one, many) => one === void 0 ? String(holes[name] ?? hole) : String(holes[name]) === "1" ? one : many
  );
}
function tCode(prefix, code, holes = {}) {
  const key = `${prefix}.${code}`;
  return key in vi ? t(key, holes) : code;
}

// src/words/format.ts
var LOCALES = { vi: "vi-VN", en: "en-GB" };
var country = (code) => /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames([lang()], { type: "region" }).of(code) ?? code : code;
function day(iso) {
  const [year, month, dayOfMonth] = iso.split("-").map(Number);
  if (!year || !month || !dayOfMonth) return iso;
  if (lang() === "vi") {
    return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
  }
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toLocaleDateString(LOCALES.en, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC"
  });
}

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

// src/panel/fields.ts
function cadastral(code) {
  const name = tCode("cadastral", code);
  return name === code ? code : t("cadastral.text", { name, code });
}

// src/page/day-field.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function readDay(text) {
  const tidy = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy);
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(tidy);
  const named = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/.exec(tidy);
  const parts = iso ? [iso[1], iso[2], iso[3]] : numeric ? [numeric[3], numeric[2], numeric[1]] : named ? [named[3], String(MONTHS.indexOf(named[2]) + 1), named[1]] : null;
  if (!parts) return null;
  const day2 = `${parts[0]}-${parts[1].padStart(2, "0")}-${parts[2].padStart(2, "0")}`;
  const date = /* @__PURE__ */ new Date(`${day2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day2) ? day2 : null;
}

// src/page/found.ts
function told(hit2, nameOfZone) {
  const { kind, label } = hit2;
  const detail = hit2.detail ?? "";
  const zone = hit2.zone ? nameOfZone(hit2.zone) : "";
  const what = tCode("search.kind", kind);
  const hint = (...parts) => parts.filter(Boolean).join(" \xB7 ");
  switch (kind) {
    case "parcel": {
      const [sheet = "", parcel = ""] = label.split("/");
      const [, commune = "", use = ""] = /^(.*?)(?:, ([^,]+))?$/.exec(detail) ?? [];
      return { title: t("panel.parcel", { sheet, parcel }), hint: hint(commune, use && cadastral(use)) };
    }
    case "marker": {
      const phase = /, ([^,]+)$/.exec(detail)?.[1] ?? "";
      return {
        title: t("panel.marker", { number: label }),
        hint: hint(zone, phase && t("panel.phase", { number: phase }))
      };
    }
    case "phase": {
      const number = /^Giai đoạn (.+)$/.exec(label)?.[1];
      return { title: lang() === "en" && number ? t("panel.phase", { number }) : label, hint: hint(zone) };
    }
    case "commune":
      return lang() === "en" && detail ? { title: detail, hint: hint(what, label) } : { title: label, hint: what };
    case "decision": {
      const day2 = readDay(/(\d{2}\/\d{2}\/\d{4})$/.exec(detail)?.[1] ?? "");
      return { title: label, hint: hint(what, zone, day2 ? day(day2) : "") };
    }
    case "project": {
      const [, investor = "", country2 = ""] = /^(.*?)(?:, ([A-Z]{2}))?$/.exec(detail) ?? [];
      return { title: label, hint: hint(what, zone, investor, country2 && country(country2)) };
    }
    default:
      return { title: label, hint: hint(what, detail) };
  }
}

// test/found.test.ts
Object.assign(globalThis, { document: { documentElement: {} } });
var hit = (kind, label, detail, zone = "KCN-SC2") => ({
  kind,
  label,
  detail,
  zone,
  collection: null,
  at: null
});
var names = (code) => code === "KCN-SC2" ? "KCN S\xF4ng C\xF4ng II" : code;
for (const [found, vietnamese, english] of [
  [
    hit("parcel", "20/46", "Ph\u01B0\u1EDDng B\xE1ch Quang, LUC", null),
    "Th\u1EEDa 46, t\u1EDD 20 | Ph\u01B0\u1EDDng B\xE1ch Quang \xB7 \u0110\u1EA5t chuy\xEAn tr\u1ED3ng l\xFAa (LUC)",
    "Parcel 46, sheet 20 | Ph\u01B0\u1EDDng B\xE1ch Quang \xB7 Rice land (LUC)"
  ],
  [hit("parcel", "20/46", "LUC", null), "Th\u1EEDa 46, t\u1EDD 20 | LUC", "Parcel 46, sheet 20 | LUC"],
  [
    hit("marker", "M1", "Khu c\xF4ng nghi\u1EC7p S\xF4ng C\xF4ng II, 2"),
    "M\u1ED1c M1 | KCN S\xF4ng C\xF4ng II \xB7 Giai \u0111o\u1EA1n\xA02",
    "Marker M1 | KCN S\xF4ng C\xF4ng II \xB7 Phase\xA02"
  ],
  [hit("marker", "M1", "Khu c\xF4ng nghi\u1EC7p S\xF4ng C\xF4ng II"), "M\u1ED1c M1 | KCN S\xF4ng C\xF4ng II", "Marker M1 | KCN S\xF4ng C\xF4ng II"],
  [
    hit("phase", "Giai \u0111o\u1EA1n 2", "Khu c\xF4ng nghi\u1EC7p S\xF4ng C\xF4ng II"),
    "Giai \u0111o\u1EA1n 2 | KCN S\xF4ng C\xF4ng II",
    "Phase\xA02 | KCN S\xF4ng C\xF4ng II"
  ],
  [
    hit("commune", "X\xE3 T\xE2n K\u1EF3", "Tan Ky Commune", null),
    "X\xE3 T\xE2n K\u1EF3 | X\xE3, ph\u01B0\u1EDDng",
    "Tan Ky Commune | Commune \xB7 X\xE3 T\xE2n K\u1EF3"
  ],
  [
    hit("decision", "1032/Q\u0110-UBND", "Khu c\xF4ng nghi\u1EC7p S\xF4ng C\xF4ng II, 31/05/2010"),
    "1032/Q\u0110-UBND | Quy\u1EBFt \u0111\u1ECBnh \xB7 KCN S\xF4ng C\xF4ng II \xB7 31/05/2010",
    "1032/Q\u0110-UBND | Decision \xB7 KCN S\xF4ng C\xF4ng II \xB7 31 May 2010"
  ],
  [
    hit("project", "Pin m\u1EB7t tr\u1EDDi", "Nh\xE0 \u0111\u1EA7u t\u01B0 A, JP"),
    "Pin m\u1EB7t tr\u1EDDi | D\u1EF1 \xE1n \xB7 KCN S\xF4ng C\xF4ng II \xB7 Nh\xE0 \u0111\u1EA7u t\u01B0 A \xB7 Nh\u1EADt B\u1EA3n",
    "Pin m\u1EB7t tr\u1EDDi | Project \xB7 KCN S\xF4ng C\xF4ng II \xB7 Nh\xE0 \u0111\u1EA7u t\u01B0 A \xB7 Japan"
  ]
]) {
  test(`${found.kind} ${found.label} is told in the reader's words`, () => {
    for (const [language2, expected] of [
      ["vi", vietnamese],
      ["en", english]
    ]) {
      speak(language2);
      const { title, hint } = told(found, names);
      assert.equal(`${title} | ${hint}`, expected);
    }
  });
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9mb3VuZC50ZXN0LnRzIiwgIi4uL3NyYy9tYXAvcGFzdC50cyIsICIuLi9zcmMvbG9vay9wYWxldHRlLnRzIiwgIi4uL3NyYy93b3Jkcy9lbi50cyIsICIuLi9zcmMvd29yZHMvdmkudHMiLCAiLi4vc3JjL3dvcmRzL3dvcmRzLnRzIiwgIi4uL3NyYy93b3Jkcy9mb3JtYXQudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BtYXBib3gvcG9pbnQtZ2VvbWV0cnkvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BtYXBib3gvdmVjdG9yLXRpbGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL3BiZi9pbmRleC5qcyIsICIuLi9zcmMvcGFuZWwvZmllbGRzLnRzIiwgIi4uL3NyYy9wYWdlL2RheS1maWVsZC50cyIsICIuLi9zcmMvcGFnZS9mb3VuZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gJ25vZGU6dGVzdCc7XG5pbXBvcnQgdHlwZSB7IFNlYXJjaEhpdCB9IGZyb20gJy4uL3NyYy9uZXQvYXBpLnRzJztcbmltcG9ydCB7IHRvbGQgfSBmcm9tICcuLi9zcmMvcGFnZS9mb3VuZC50cyc7XG5pbXBvcnQgeyBzcGVhayB9IGZyb20gJy4uL3NyYy93b3Jkcy93b3Jkcy50cyc7XG5cbi8vIHNwZWFrKCkgdGVsbHMgdGhlIHBhZ2UncyBlbGVtZW50IGl0cyBsYW5ndWFnZS5cbk9iamVjdC5hc3NpZ24oZ2xvYmFsVGhpcywgeyBkb2N1bWVudDogeyBkb2N1bWVudEVsZW1lbnQ6IHt9IH0gfSk7XG5cbmNvbnN0IGhpdCA9IChraW5kOiBzdHJpbmcsIGxhYmVsOiBzdHJpbmcsIGRldGFpbDogc3RyaW5nIHwgbnVsbCwgem9uZTogc3RyaW5nIHwgbnVsbCA9ICdLQ04tU0MyJyk6IFNlYXJjaEhpdCA9PiAoe1xuICBraW5kLFxuICBsYWJlbCxcbiAgZGV0YWlsLFxuICB6b25lLFxuICBjb2xsZWN0aW9uOiBudWxsLFxuICBhdDogbnVsbCxcbn0pO1xuY29uc3QgbmFtZXMgPSAoY29kZTogc3RyaW5nKTogc3RyaW5nID0+IChjb2RlID09PSAnS0NOLVNDMicgPyAnS0NOIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUknIDogY29kZSk7XG5cbmZvciAoY29uc3QgW2ZvdW5kLCB2aWV0bmFtZXNlLCBlbmdsaXNoXSBvZiBbXG4gIFtcbiAgICBoaXQoJ3BhcmNlbCcsICcyMC80NicsICdQaFx1MDFCMFx1MUVERG5nIEJcdTAwRTFjaCBRdWFuZywgTFVDJywgbnVsbCksXG4gICAgJ1RoXHUxRUVEYSA0NiwgdFx1MUVERCAyMCB8IFBoXHUwMUIwXHUxRUREbmcgQlx1MDBFMWNoIFF1YW5nIFx1MDBCNyBcdTAxMTBcdTFFQTV0IGNodXlcdTAwRUFuIHRyXHUxRUQzbmcgbFx1MDBGQWEgKExVQyknLFxuICAgICdQYXJjZWwgNDYsIHNoZWV0IDIwIHwgUGhcdTAxQjBcdTFFRERuZyBCXHUwMEUxY2ggUXVhbmcgXHUwMEI3IFJpY2UgbGFuZCAoTFVDKScsXG4gIF0sXG4gIFtoaXQoJ3BhcmNlbCcsICcyMC80NicsICdMVUMnLCBudWxsKSwgJ1RoXHUxRUVEYSA0NiwgdFx1MUVERCAyMCB8IExVQycsICdQYXJjZWwgNDYsIHNoZWV0IDIwIHwgTFVDJ10sXG4gIFtcbiAgICBoaXQoJ21hcmtlcicsICdNMScsICdLaHUgY1x1MDBGNG5nIG5naGlcdTFFQzdwIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUksIDInKSxcbiAgICAnTVx1MUVEMWMgTTEgfCBLQ04gU1x1MDBGNG5nIENcdTAwRjRuZyBJSSBcdTAwQjcgR2lhaSBcdTAxMTFvXHUxRUExblxcdTAwYTAyJyxcbiAgICAnTWFya2VyIE0xIHwgS0NOIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUkgXHUwMEI3IFBoYXNlXFx1MDBhMDInLFxuICBdLFxuICBbaGl0KCdtYXJrZXInLCAnTTEnLCAnS2h1IGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCBTXHUwMEY0bmcgQ1x1MDBGNG5nIElJJyksICdNXHUxRUQxYyBNMSB8IEtDTiBTXHUwMEY0bmcgQ1x1MDBGNG5nIElJJywgJ01hcmtlciBNMSB8IEtDTiBTXHUwMEY0bmcgQ1x1MDBGNG5nIElJJ10sXG4gIFtcbiAgICBoaXQoJ3BoYXNlJywgJ0dpYWkgXHUwMTExb1x1MUVBMW4gMicsICdLaHUgY1x1MDBGNG5nIG5naGlcdTFFQzdwIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUknKSxcbiAgICAnR2lhaSBcdTAxMTFvXHUxRUExbiAyIHwgS0NOIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUknLFxuICAgICdQaGFzZVxcdTAwYTAyIHwgS0NOIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUknLFxuICBdLFxuICBbXG4gICAgaGl0KCdjb21tdW5lJywgJ1hcdTAwRTMgVFx1MDBFMm4gS1x1MUVGMycsICdUYW4gS3kgQ29tbXVuZScsIG51bGwpLFxuICAgICdYXHUwMEUzIFRcdTAwRTJuIEtcdTFFRjMgfCBYXHUwMEUzLCBwaFx1MDFCMFx1MUVERG5nJyxcbiAgICAnVGFuIEt5IENvbW11bmUgfCBDb21tdW5lIFx1MDBCNyBYXHUwMEUzIFRcdTAwRTJuIEtcdTFFRjMnLFxuICBdLFxuICBbXG4gICAgaGl0KCdkZWNpc2lvbicsICcxMDMyL1FcdTAxMTAtVUJORCcsICdLaHUgY1x1MDBGNG5nIG5naGlcdTFFQzdwIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUksIDMxLzA1LzIwMTAnKSxcbiAgICAnMTAzMi9RXHUwMTEwLVVCTkQgfCBRdXlcdTFFQkZ0IFx1MDExMVx1MUVDQm5oIFx1MDBCNyBLQ04gU1x1MDBGNG5nIENcdTAwRjRuZyBJSSBcdTAwQjcgMzEvMDUvMjAxMCcsXG4gICAgJzEwMzIvUVx1MDExMC1VQk5EIHwgRGVjaXNpb24gXHUwMEI3IEtDTiBTXHUwMEY0bmcgQ1x1MDBGNG5nIElJIFx1MDBCNyAzMSBNYXkgMjAxMCcsXG4gIF0sXG4gIFtcbiAgICBoaXQoJ3Byb2plY3QnLCAnUGluIG1cdTFFQjd0IHRyXHUxRUREaScsICdOaFx1MDBFMCBcdTAxMTFcdTFFQTd1IHRcdTAxQjAgQSwgSlAnKSxcbiAgICAnUGluIG1cdTFFQjd0IHRyXHUxRUREaSB8IERcdTFFRjEgXHUwMEUxbiBcdTAwQjcgS0NOIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUkgXHUwMEI3IE5oXHUwMEUwIFx1MDExMVx1MUVBN3UgdFx1MDFCMCBBIFx1MDBCNyBOaFx1MUVBRHQgQlx1MUVBM24nLFxuICAgICdQaW4gbVx1MUVCN3QgdHJcdTFFRERpIHwgUHJvamVjdCBcdTAwQjcgS0NOIFNcdTAwRjRuZyBDXHUwMEY0bmcgSUkgXHUwMEI3IE5oXHUwMEUwIFx1MDExMVx1MUVBN3UgdFx1MDFCMCBBIFx1MDBCNyBKYXBhbicsXG4gIF0sXG5dIGFzIGNvbnN0KSB7XG4gIHRlc3QoYCR7Zm91bmQua2luZH0gJHtmb3VuZC5sYWJlbH0gaXMgdG9sZCBpbiB0aGUgcmVhZGVyJ3Mgd29yZHNgLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbGFuZ3VhZ2UsIGV4cGVjdGVkXSBvZiBbXG4gICAgICBbJ3ZpJywgdmlldG5hbWVzZV0sXG4gICAgICBbJ2VuJywgZW5nbGlzaF0sXG4gICAgXSBhcyBjb25zdCkge1xuICAgICAgc3BlYWsobGFuZ3VhZ2UpO1xuICAgICAgY29uc3QgeyB0aXRsZSwgaGludCB9ID0gdG9sZChmb3VuZCwgbmFtZXMpO1xuICAgICAgYXNzZXJ0LmVxdWFsKGAke3RpdGxlfSB8ICR7aGludH1gLCBleHBlY3RlZCk7XG4gICAgfVxuICB9KTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFByb3BlcnRpZXMgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcblxuLyoqIFRoZSBkYXlzIG9uIHdoaWNoIHpvbmVzLCBsb3RzIGFuZCBtYXJrZXJzIGNoYW5nZWQ7IGVhY2ggbGlzdCBpbiB0aGUgb3JkZXIgb2YgaXRzIGRheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0YXRlcyB7XG4gIHJlYWRvbmx5IHpvbmVzOiBSZWFkb25seTxcbiAgICBSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgW2RheTogc3RyaW5nLCBzdGFnZTogc3RyaW5nIHwgbnVsbCwgb3BlcmF0aW5nOiBib29sZWFuXSlbXT5cbiAgPjtcbiAgcmVhZG9ubHkgbG90czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHJlYWRvbmx5IFtmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcgfCBudWxsXSlbXT4+O1xuICByZWFkb25seSBtYXJrZXJzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgW2RheTogc3RyaW5nLCBzdGF0dXM6IHN0cmluZ10pW10+Pjtcbn1cblxuLyoqXG4gKiBXaGF0IHpvbmVzLCBsb3RzIGFuZCBtYXJrZXJzIHdlcmUgb24gYSBkYXkuIFRoZWlyIGZlYXR1cmVzIHNheSB3aGF0IHRoZXkgYXJlIHRvZGF5LCB3aGljaCBoYXMgdG8gZG8gdW50aWwgdGhlIGRheXNcbiAqIGFyZSBrbm93bjsgcGFyY2VscyBjYXJyeSB0aGVpciBvd24gZGF5cy5cbiAqL1xuZXhwb3J0IGNsYXNzIFBhc3Qge1xuICBwcml2YXRlIHN0YXRlczogU3RhdGVzIHwgbnVsbCA9IG51bGw7XG5cbiAga25vdyhzdGF0ZXM6IFN0YXRlcyB8IG51bGwpOiB2b2lkIHtcbiAgICB0aGlzLnN0YXRlcyA9IHN0YXRlcztcbiAgfVxuXG4gIGlzT3BlcmF0aW5nKHpvbmU6IFByb3BlcnRpZXMsIGF0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuc3RhdGVzKSByZXR1cm4gem9uZVsnb3BlcmF0aW5nJ10gPT09IHRydWU7XG4gICAgcmV0dXJuIGxhdGVzdCh0aGlzLnN0YXRlcy56b25lc1tTdHJpbmcoem9uZVsnY29kZSddKV0sIGF0KT8uWzJdID8/IGZhbHNlO1xuICB9XG5cbiAgLyoqIFRoZSBzdGVwIHRoYXQgYSB6b25lIGhhZCByZWFjaGVkOyBudWxsIGJlZm9yZSB0aGUgZmlyc3QuICovXG4gIHN0YWdlKHpvbmU6IFByb3BlcnRpZXMsIGF0OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIHtcbiAgICBpZiAoIXRoaXMuc3RhdGVzKSByZXR1cm4gem9uZVsnc3RhZ2UnXSA9PT0gbnVsbCA/IG51bGwgOiBTdHJpbmcoem9uZVsnc3RhZ2UnXSk7XG4gICAgcmV0dXJuIGxhdGVzdCh0aGlzLnN0YXRlcy56b25lc1tTdHJpbmcoem9uZVsnY29kZSddKV0sIGF0KT8uWzFdID8/IG51bGw7XG4gIH1cblxuICBpc0xlYXNlZChsb3Q6IFByb3BlcnRpZXMsIGlkOiBudW1iZXIsIGF0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuc3RhdGVzKSByZXR1cm4gbG90WydsZWFzZWQnXSA9PT0gdHJ1ZTtcbiAgICByZXR1cm4gKHRoaXMuc3RhdGVzLmxvdHNbaWRdID8/IFtdKS5zb21lKChbZnJvbSwgdG9dKSA9PiBmcm9tIDw9IGF0ICYmICh0byA9PT0gbnVsbCB8fCBhdCA8IHRvKSk7XG4gIH1cblxuICBzdGF0dXMobWFya2VyOiBQcm9wZXJ0aWVzLCBpZDogbnVtYmVyLCBhdDogc3RyaW5nKTogc3RyaW5nIHtcbiAgICBpZiAoIXRoaXMuc3RhdGVzKSByZXR1cm4gU3RyaW5nKG1hcmtlclsnc3RhdHVzJ10pO1xuICAgIHJldHVybiBsYXRlc3QodGhpcy5zdGF0ZXMubWFya2Vyc1tpZF0sIGF0KT8uWzFdID8/ICdQTEFOTkVEJztcbiAgfVxuXG4gIC8qKiBUaGUgZGF5IGZyb20gd2hpY2ggYSBtYXJrZXIncyBzdGF0dXMgaG9sZHMuICovXG4gIHN0YXR1c1NpbmNlKG1hcmtlcjogUHJvcGVydGllcywgaWQ6IG51bWJlciwgYXQ6IHN0cmluZyk6IHN0cmluZyB8IG51bGwge1xuICAgIGlmICghdGhpcy5zdGF0ZXMpIHJldHVybiBtYXJrZXJbJ3N0YXR1c19vbiddID09PSBudWxsID8gbnVsbCA6IFN0cmluZyhtYXJrZXJbJ3N0YXR1c19vbiddKTtcbiAgICByZXR1cm4gbGF0ZXN0KHRoaXMuc3RhdGVzLm1hcmtlcnNbaWRdLCBhdCk/LlswXSA/PyBudWxsO1xuICB9XG59XG5cbi8qKiBUaGUgbGFzdCBvZiB0aG9zZSB0aGF0IGhhZCBiZWd1biBvbiBhIGRheS4gSVNPIGRheXMgY29tcGFyZSBhcyB0ZXh0LiAqL1xuZnVuY3Rpb24gbGF0ZXN0PFQgZXh0ZW5kcyByZWFkb25seSBbZGF5OiBzdHJpbmcsIC4uLnVua25vd25bXV0+KGFsbDogcmVhZG9ubHkgVFtdID0gW10sIGF0OiBzdHJpbmcpOiBUIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGFsbC5maWx0ZXIoKFtkYXldKSA9PiBkYXkgPD0gYXQpLmF0KC0xKTtcbn1cblxuLyoqIFRoZSBwYWdlJ3Mgb25lIHBhc3QuICovXG5leHBvcnQgY29uc3QgcGFzdCA9IG5ldyBQYXN0KCk7XG4iLCAiLyoqIFRoZSBtYXAncyBjb2xvdXJzLCBieSBkYXkgYW5kIGJ5IG5pZ2h0LiBXaGF0IHRoZSBwYWdlIGFyb3VuZCBpdCB3ZWFycyBpcyBpbiBtYWluLmNzcy4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBQYWxldHRlIHtcbiAgcmVhZG9ubHkgb3V0c2lkZTogc3RyaW5nO1xuICByZWFkb25seSBncm91bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgaGFpcmxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgZ3JhdGljdWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGluazogc3RyaW5nO1xuICByZWFkb25seSBxdWlldEluazogc3RyaW5nO1xuICByZWFkb25seSBoYWxvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFjY2VudDogc3RyaW5nO1xuICByZWFkb25seSBhbGFybTogc3RyaW5nO1xuICAvKiogVGhlIHNsYW50ZWQgbGluZXMgb3ZlciB3aGF0IGlzIGhlbGQgdXA6IG9uIHRoZSBjb2xvdXJzIG9mIHRoZSBtaWxlc3RvbmVzLCB3aGljaCBhcmUgdGhlIHNhbWUgYnkgbmlnaHQuICovXG4gIHJlYWRvbmx5IGhhdGNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcbiAgcmVhZG9ubHkgbWlsZXN0b25lczogUmVhZG9ubHk8UmVjb3JkPE1pbGVzdG9uZSwgc3RyaW5nPj47XG4gIC8qKiBBIHBhcmNlbCBvZiB3aGljaCBub3RoaW5nIGhhcyBjaGFuZ2VkIGJldHdlZW4gdHdvIGRheXMuICovXG4gIHJlYWRvbmx5IHVuY2hhbmdlZDogc3RyaW5nO1xuICByZWFkb25seSBwYXJjZWxMaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxvdEZyZWU6IHN0cmluZztcbiAgcmVhZG9ubHkgbG90TGVhc2VkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxvdE90aGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxhbmRVc2VzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pjtcbn1cblxuZXhwb3J0IGNvbnN0IE1JTEVTVE9ORVMgPSBbXG4gICdOT05FJyxcbiAgJ1JFQ09WRVJZX05PVElDRScsXG4gICdJTlZFTlRPUlknLFxuICAnUExBTl9BUFBST1ZFRCcsXG4gICdSRUNPVkVSWV9ERUNJU0lPTicsXG4gICdQQUlEJyxcbiAgJ0hBTkRFRF9PVkVSJyxcbl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBNaWxlc3RvbmUgPSAodHlwZW9mIE1JTEVTVE9ORVMpW251bWJlcl07XG5cbi8qKiBDb2xvckJyZXdlcidzIFlsR25CdSwgbGlnaHQgdG8gZGFyazogdG9sZCBhcGFydCBieSB0aGUgY29sb3VyLWJsaW5kLCBhbmQgaW4gcHJpbnQgd2l0aG91dCBjb2xvdXIuICovXG5jb25zdCBNSUxFU1RPTkVfQ09MT1VSUzogUmVhZG9ubHk8UmVjb3JkPE1pbGVzdG9uZSwgc3RyaW5nPj4gPSB7XG4gIE5PTkU6ICcjZTRkZmQ1JyxcbiAgUkVDT1ZFUllfTk9USUNFOiAnI2ZmZmZjYycsXG4gIElOVkVOVE9SWTogJyNjN2U5YjQnLFxuICBQTEFOX0FQUFJPVkVEOiAnIzdmY2RiYicsXG4gIFJFQ09WRVJZX0RFQ0lTSU9OOiAnIzQxYjZjNCcsXG4gIFBBSUQ6ICcjMmM3ZmI4JyxcbiAgSEFOREVEX09WRVI6ICcjMjUzNDk0Jyxcbn07XG5cbmV4cG9ydCBjb25zdCBEQVk6IFBhbGV0dGUgPSB7XG4gIG91dHNpZGU6ICcjZWFlNmRjJyxcbiAgZ3JvdW5kOiAnI2Y2ZjRlZScsXG4gIGhhaXJsaW5lOiAnI2I5YjRhOCcsXG4gIGdyYXRpY3VsZTogJyNjOWM0YjgnLFxuICBpbms6ICcjMWYyOTMzJyxcbiAgcXVpZXRJbms6ICcjNWI2NzcwJyxcbiAgaGFsbzogJyNmZGZjZjgnLFxuICBhY2NlbnQ6ICcjMGI2ZTk5JyxcbiAgYWxhcm06ICcjZDczMDFmJyxcbiAgaGF0Y2g6ICcjZDczMDFmJyxcbiAga2luZHM6IHsgSU5EVVNUUklBTF9QQVJLOiAnIzFmNGU4YycsIElORFVTVFJJQUxfQ0xVU1RFUjogJyM4YTRiMTYnLCBJVF9QQVJLOiAnIzZiMmY4YScgfSxcbiAgbWlsZXN0b25lczogTUlMRVNUT05FX0NPTE9VUlMsXG4gIHVuY2hhbmdlZDogJyNmMWVlZTYnLFxuICBwYXJjZWxMaW5lOiAnIzZmN2I4NCcsXG4gIGxvdEZyZWU6ICcjMmU5ZTViJyxcbiAgbG90TGVhc2VkOiAnIzlhYTViMScsXG4gIGxvdE90aGVyOiAnI2RjZDhjZCcsXG4gIGxhbmRVc2VzOiB7IEdSRUVOOiAnI2NmZTNjMCcsIFdBVEVSOiAnI2NmZTBlYScsIFRSQUZGSUM6ICcjZThlNGRhJyB9LFxufTtcblxuZXhwb3J0IGNvbnN0IE5JR0hUOiBQYWxldHRlID0ge1xuICBvdXRzaWRlOiAnIzE0MTgxYycsXG4gIGdyb3VuZDogJyMxYzIyMjcnLFxuICBoYWlybGluZTogJyM0OTUyNWEnLFxuICBncmF0aWN1bGU6ICcjMzk0MjRhJyxcbiAgaW5rOiAnI2U4ZWNlZicsXG4gIHF1aWV0SW5rOiAnI2EzYWViNicsXG4gIGhhbG86ICcjMTQxODFjJyxcbiAgYWNjZW50OiAnIzVjYjhkZCcsXG4gIGFsYXJtOiAnI2ZmN2I2NicsXG4gIGhhdGNoOiAnI2Q3MzAxZicsXG4gIGtpbmRzOiB7IElORFVTVFJJQUxfUEFSSzogJyM3ZmIwZWUnLCBJTkRVU1RSSUFMX0NMVVNURVI6ICcjZGZhMDY3JywgSVRfUEFSSzogJyNjNzkzZTYnIH0sXG4gIG1pbGVzdG9uZXM6IHsgLi4uTUlMRVNUT05FX0NPTE9VUlMsIE5PTkU6ICcjNWE1ZjYzJywgSEFOREVEX09WRVI6ICcjM2I0ZmM0JyB9LFxuICB1bmNoYW5nZWQ6ICcjMmEzMDM2JyxcbiAgcGFyY2VsTGluZTogJyMwZDEwMTMnLFxuICBsb3RGcmVlOiAnIzM3YjU2YScsXG4gIGxvdExlYXNlZDogJyM2ZDc4ODMnLFxuICBsb3RPdGhlcjogJyMzYTQwNDYnLFxuICBsYW5kVXNlczogeyBHUkVFTjogJyMzNTQ1MmUnLCBXQVRFUjogJyMyYjQxNGQnLCBUUkFGRklDOiAnIzMzMzgzYycgfSxcbn07XG5cbi8qKiBEYXJrIG9yIGxpZ2h0OiB3aGljaGV2ZXIgaXMgcmVhZCBiZXR0ZXIgb24gYSBjb2xvdXIgc3VjaCBhcyAjMjUzNDk0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlua09uKGNvbG91cjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgW3JlZCwgZ3JlZW4sIGJsdWVdID0gWzEsIDMsIDVdLm1hcCgoaSkgPT4ge1xuICAgIGNvbnN0IHBhcnQgPSBwYXJzZUludChjb2xvdXIuc2xpY2UoaSwgaSArIDIpLCAxNikgLyAyNTU7XG4gICAgcmV0dXJuIHBhcnQgPD0gMC4wNDA0NSA/IHBhcnQgLyAxMi45MiA6ICgocGFydCArIDAuMDU1KSAvIDEuMDU1KSAqKiAyLjQ7XG4gIH0pIGFzIFtudW1iZXIsIG51bWJlciwgbnVtYmVyXTtcbiAgLy8gV2hlcmUgdGhlIGNvbnRyYXN0IHdpdGggZWl0aGVyIGlzIHRoZSBzYW1lLCBieSB0aGUgZm9ybXVsYSBvZiBXQ0FHLlxuICByZXR1cm4gMC4yMTI2ICogcmVkICsgMC43MTUyICogZ3JlZW4gKyAwLjA3MjIgKiBibHVlID4gMC4yMjMgPyAnIzFmMjkzMycgOiAnI2ZmZmZmZic7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBXb3JkS2V5IH0gZnJvbSAnLi92aS50cyc7XG5cbi8qKiBUaGUgc2FtZSBpbiBFbmdsaXNoOyB0aGUgdHlwZSBzZWVzIHRvIGl0IHRoYXQgbm90aGluZyBpcyBtaXNzaW5nLiAqL1xuZXhwb3J0IGNvbnN0IGVuOiBSZWNvcmQ8V29yZEtleSwgc3RyaW5nPiA9IHtcbiAgJ2FwcC5uYW1lJzogJ01cdTFFRDFjIEdpXHUxRURCaScsXG4gICdhcHAuZGVtbyc6ICdJbGx1c3RyYXRpdmUgZGF0YScsXG4gICdhcHAuZGVtby5sb25nJzogJ1BsYWNlcywgYm91bmRhcmllcyBhbmQgZmlndXJlcyBvbiB0aGlzIG1hcCBhcmUgaWxsdXN0cmF0aXZlIG9ubHk7IHRoZXkgYXJlIG5vdCByZWFsLicsXG4gICdhcHAudGl0bGVkJzogJ3tzaG93bn0gXHUyMDEzIHtuYW1lfScsXG4gICdhcHAubWFwJzogJ01hcC4gQXJyb3cga2V5cyBtb3ZlIGl0LCArIGFuZCBcdTIyMTIgem9vbSwgRW50ZXIgcGlja3Mgd2hhdCBpcyBpbiB0aGUgbWlkZGxlLCAvIGdvZXMgdG8gdGhlIHNlYXJjaC4nLFxuICAnYXBwLmxvYWRpbmcnOiAnTG9hZGluZ1x1MjAyNicsXG4gICdhcHAuY2xvc2UnOiAnQ2xvc2UnLFxuICAnYXBwLmxhbmd1YWdlJzogJ1RpXHUxRUJGbmcgVmlcdTFFQzd0JyxcbiAgJ2FwcC5sYW5ndWFnZS50aXRsZSc6ICdDaHV5XHUxRUMzbiBzYW5nIHRpXHUxRUJGbmcgVmlcdTFFQzd0JyxcbiAgJ2FwcC56b29tSW4nOiAnWm9vbSBpbicsXG4gICdhcHAuem9vbU91dCc6ICdab29tIG91dCcsXG4gICdhcHAuaG9tZSc6ICdXaG9sZSBwcm92aW5jZScsXG5cbiAgJ2Vycm9yLm9mZmxpbmUnOiAnVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXIuIFdoYXQgeW91IHNlZSBzdGF5czsgdGhlIHBhZ2UgcmVjb25uZWN0cyBieSBpdHNlbGYuJyxcbiAgJ2Vycm9yLmJhY2snOiAnQ29ubmVjdGVkIHRvIHRoZSBzZXJ2ZXIgYWdhaW4uJyxcbiAgJ2Vycm9yLmRhdGEnOiAnVGhpcyBwYXJ0IGNvdWxkIG5vdCBiZSBsb2FkZWQ6IHtkZXRhaWx9JyxcbiAgJ2Vycm9yLnN0YXJ0JzogJ1RoZSBtYXAgY2Fubm90IG9wZW4geWV0OiB0aGUgc2VydmVyIGRvZXMgbm90IGFuc3dlci4gVGhlIHBhZ2Uga2VlcHMgdHJ5aW5nOyBub3RoaW5nIGlzIGxvc3QuJyxcbiAgJ2Vycm9yLnVucmVhY2hhYmxlJzogJ3RoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyJyxcbiAgJ2Vycm9yLnVuZXhwZWN0ZWQnOiAndGhlIHNlcnZlciBnYXZlIGFuIGFuc3dlciBvZiB0aGUgd3JvbmcgZm9ybSAoc3RhdHVzIHtzdGF0dXN9KScsXG4gICdlcnJvci5yZXRyeSc6ICdUcnkgYWdhaW4nLFxuXG4gICdsYXllci56b25lcyc6ICdJbmR1c3RyaWFsIHpvbmVzJyxcbiAgJ2xheWVyLnBoYXNlcyc6ICdQaGFzZXMnLFxuICAnbGF5ZXIubG90cyc6ICdMb3RzJyxcbiAgJ2xheWVyLnBhcmNlbHMnOiAnUGFyY2VscycsXG4gICdsYXllci5tYXJrZXJzJzogJ0JvdW5kYXJ5IG1hcmtlcnMnLFxuICAnbGF5ZXIuY29tbXVuZXMnOiAnQ29tbXVuZXMnLFxuICAnbGF5ZXIucHJvamVjdHMnOiAnSW52ZXN0bWVudCBwcm9qZWN0cycsXG4gICdsYXllci5ncmF0aWN1bGUnOiAnVk4tMjAwMCBncmlkJyxcblxuICAna2luZC5JTkRVU1RSSUFMX1BBUksnOiAnSW5kdXN0cmlhbCBwYXJrJyxcbiAgJ2tpbmQuSU5EVVNUUklBTF9DTFVTVEVSJzogJ0luZHVzdHJpYWwgY2x1c3RlcicsXG4gICdraW5kLklUX1BBUksnOiAnQ29uY2VudHJhdGVkIElUIHBhcmsnLFxuICAna2luZC5icmllZi5JTkRVU1RSSUFMX1BBUksnOiAnSW5kdXN0cmlhbCBwYXJrJyxcbiAgJ2tpbmQuYnJpZWYuSU5EVVNUUklBTF9DTFVTVEVSJzogJ0luZHVzdHJpYWwgY2x1c3RlcicsXG4gICdraW5kLmJyaWVmLklUX1BBUksnOiAnSVQgcGFyaycsXG4gICdraW5kLnNob3J0LklORFVTVFJJQUxfUEFSSyc6ICdJUCcsXG4gICdraW5kLnNob3J0LklORFVTVFJJQUxfQ0xVU1RFUic6ICdJQycsXG4gICdraW5kLnNob3J0LklUX1BBUksnOiAnSVQgcGFyaycsXG4gICd6b25lLm9wZXJhdGluZyc6ICdPcGVyYXRpbmcnLFxuICAnem9uZS5wbGFubmVkJzogJ1BsYW5uZWQnLFxuXG4gICdzdGVwLlJFU09MVVRJT04nOiAnUmVzb2x1dGlvbiBwYXNzZWQnLFxuICAnc3RlcC5QUkVQQVJFRCc6ICdQbGFuIHByZXBhcmVkJyxcbiAgJ3N0ZXAuQVBQUkFJU0FMJzogJ0FwcHJhaXNhbCcsXG4gICdzdGVwLkFQUFJPVkVEJzogJ0FwcHJvdmVkJyxcbiAgJ3N0ZXAuQU5OT1VOQ0VEJzogJ0Fubm91bmNlZCcsXG4gICdzdGVwLklOVkVTVE1FTlRfUE9MSUNZJzogJ0ludmVzdG1lbnQgcG9saWN5JyxcbiAgJ3N0ZXAuRVNUQUJMSVNIRUQnOiAnRXN0YWJsaXNoZWQnLFxuICAnc3RlcC5MQU5EX0FMTE9DQVRFRCc6ICdMYW5kIGFsbG9jYXRlZCcsXG4gICdzdGVwLk1BUktFUlNfUExBTk5FRCc6ICdNYXJrZXJzIHBsYW5uZWQnLFxuICAnc3RlcC5NQVJLRVJTX1NFVCc6ICdNYXJrZXJzIHNldCcsXG4gICdzdGVwLkNMRUFSQU5DRSc6ICdMYW5kIGNsZWFyYW5jZScsXG4gICdzdGVwLklORlJBU1RSVUNUVVJFJzogJ0luZnJhc3RydWN0dXJlJyxcbiAgJ3N0ZXAuT1BFUkFUSU5HJzogJ09wZXJhdGluZycsXG4gICdzdGVwLlJFVk9LRUQnOiAnUmV2b2tlZCcsXG5cbiAgJ21pbGVzdG9uZS5OT05FJzogJ05vdCB5ZXQgbm90aWZpZWQnLFxuICAnbWlsZXN0b25lLlJFQ09WRVJZX05PVElDRSc6ICdSZWNvdmVyeSBub3RpY2UgZ2l2ZW4nLFxuICAnbWlsZXN0b25lLklOVkVOVE9SWSc6ICdJbnZlbnRvcmllZCcsXG4gICdtaWxlc3RvbmUuUExBTl9BUFBST1ZFRCc6ICdQbGFuIGFwcHJvdmVkJyxcbiAgJ21pbGVzdG9uZS5SRUNPVkVSWV9ERUNJU0lPTic6ICdSZWNvdmVyeSBkZWNpZGVkJyxcbiAgJ21pbGVzdG9uZS5QQUlEJzogJ1BhaWQnLFxuICAnbWlsZXN0b25lLkhBTkRFRF9PVkVSJzogJ0hhbmRlZCBvdmVyJyxcblxuICAnbWFya2VyLmtpbmQuQ09STkVSJzogJ0Nvcm5lciBtYXJrZXInLFxuICAnbWFya2VyLmtpbmQuTElORSc6ICdMaW5lIG1hcmtlcicsXG4gICdtYXJrZXIua2luZC5SRUZFUkVOQ0UnOiAnUmVmZXJlbmNlIG1hcmtlcicsXG4gICdtYXJrZXIuUExBTk5FRCc6ICdOb3Qgc2V0IHlldCcsXG4gICdtYXJrZXIuU0VUJzogJ1NldCcsXG4gICdtYXJrZXIuSEFOREVEX09WRVInOiAnSGFuZGVkIG92ZXInLFxuICAnbWFya2VyLkRBTUFHRUQnOiAnRGFtYWdlZCcsXG4gICdtYXJrZXIuTE9TVCc6ICdMb3N0JyxcbiAgJ21hcmtlci5SRVNUT1JFRCc6ICdSZXN0b3JlZCcsXG5cbiAgJ3VzZS5JTkRVU1RSSUFMJzogJ0luZHVzdHJpYWwnLFxuICAndXNlLldBUkVIT1VTRSc6ICdXYXJlaG91c2UnLFxuICAndXNlLlNFUlZJQ0UnOiAnU2VydmljZScsXG4gICd1c2UuQURNSU5JU1RSQVRJT04nOiAnQWRtaW5pc3RyYXRpb24nLFxuICAndXNlLkdSRUVOJzogJ0dyZWVuJyxcbiAgJ3VzZS5UUkFGRklDJzogJ1RyYWZmaWMnLFxuICAndXNlLlVUSUxJVFknOiAnVXRpbGl0aWVzJyxcbiAgJ3VzZS5XQVRFUic6ICdXYXRlcicsXG4gICd1c2UuSE9VU0lORyc6ICdIb3VzaW5nJyxcbiAgJ2xvdC5mcmVlJzogJ0ZyZWUnLFxuICAnbG90LmxlYXNlZCc6ICdMZWFzZWQnLFxuICAnbG90Lm90aGVyJzogJ05vdCBmb3IgbGVhc2UnLFxuXG4gICdwYW5lbC5wcm92aW5jZSc6ICdUaGUgcHJvdmluY2UnLFxuICAncGFuZWwuem9uZSc6ICd7bmFtZX0ge2tpbmR9JyxcbiAgJ3BhbmVsLnBhcmNlbCc6ICdQYXJjZWwge3BhcmNlbH0sIHNoZWV0IHtzaGVldH0nLFxuICAncGFuZWwubWFya2VyJzogJ01hcmtlciB7bnVtYmVyfScsXG4gICdwYW5lbC5sb3QnOiAnTG90IHtjb2RlfScsXG4gICdwYW5lbC5waGFzZSc6ICdQaGFzZVxcdTAwYTB7bnVtYmVyfScsXG4gICdwYW5lbC5hbHNvJzogJ0Fsc28gaGVyZScsXG4gICdwYW5lbC5nb25lJzogJ1RoaXMgb2JqZWN0IGlzIG5vIGxvbmdlciBpbiB0aGUgZGF0YS4nLFxuICAncGFuZWwubm9ab25lcyc6ICdUaGVyZSBhcmUgbm8gaW5kdXN0cmlhbCB6b25lcyB5ZXQuIExvYWQgdGhlbSB3aXRoOiAuL21vY2dpb2kgaW1wb3J0IHpvbmVzIEZJTEUnLFxuICAncGFuZWwuem9uZXNPZic6ICd7b3BlcmF0aW5nfSBvZiB7Y291bnR9IG9wZXJhdGluZycsXG5cbiAgJ2ZpZWxkLmNvZGUnOiAnQ29kZScsXG4gICdmaWVsZC5raW5kJzogJ0tpbmQnLFxuICAnZmllbGQuc3RhZ2UnOiAnU3RhZ2UgcmVhY2hlZCcsXG4gICdmaWVsZC5zdGF0dXMnOiAnU3RhdHVzJyxcbiAgJ2ZpZWxkLm9mZmljaWFsQXJlYSc6ICdPZmZpY2lhbCBhcmVhJyxcbiAgJ2ZpZWxkLmdyaWRBcmVhJzogJ1ZOLTIwMDAgZ3JpZCBhcmVhJyxcbiAgJ2ZpZWxkLmdlb2Rlc2ljQXJlYSc6ICdHZW9kZXNpYyBhcmVhJyxcbiAgJ2ZpZWxkLmRlY2lzaW9uJzogJ0RlY2lzaW9uJyxcbiAgJ2ZpZWxkLmRlY2lzaW9uRGF0ZSc6ICdEZWNpZGVkIG9uJyxcbiAgJ2ZpZWxkLm9wZXJhdGluZ1NpbmNlJzogJ09wZXJhdGluZyBzaW5jZScsXG4gICdmaWVsZC5jb21tdW5lJzogJ0xvY2F0ZWQgaW4nLFxuICAnZmllbGQuem9uZSc6ICdab25lJyxcbiAgJ2ZpZWxkLmxhbmRVc2UnOiAnTGFuZCB1c2UnLFxuICAnZmllbGQubWlsZXN0b25lJzogJ0NsZWFyYW5jZSBtaWxlc3RvbmUnLFxuICAnZmllbGQubnVtYmVyJzogJ051bWJlcicsXG4gICdmaWVsZC5kZXNpZ25YJzogJ1ggKG5vcnRoaW5nKSwgZGVzaWduZWQnLFxuICAnZmllbGQuZGVzaWduWSc6ICdZIChlYXN0aW5nKSwgZGVzaWduZWQnLFxuICAnZmllbGQuc2V0WCc6ICdYIChub3J0aGluZyksIGFzIHNldCcsXG4gICdmaWVsZC5zZXRZJzogJ1kgKGVhc3RpbmcpLCBhcyBzZXQnLFxuICAnZmllbGQub2ZmRGVzaWduJzogJ09mZiBkZXNpZ24nLFxuICAnZmllbGQuc3RhdHVzT24nOiAnU2luY2UnLFxuICAnZmllbGQubGVhc2UnOiAnTGVhc2UnLFxuICAnZmllbGQudmFsaWRGcm9tJzogJ1ZhbGlkIGZyb20nLFxuICAnZmllbGQucmVwbGFjZXMnOiAnTWFkZSBmcm9tJyxcblxuICAnZG93bmxvYWQudGl0bGUnOiAnRG93bmxvYWQnLFxuICAnZG93bmxvYWQubGF5ZXInOiAnRG93bmxvYWQge2xheWVyfScsXG5cbiAgJ3NjYWxlLm5vcnRoaW5nJzogJ1gnLFxuICAnc2NhbGUuZWFzdGluZyc6ICdZJyxcbiAgJ3NjYWxlLnRpdGxlJzogJ1BvaW50ZXIgY29vcmRpbmF0ZXMsIFZOLTIwMDAsIGNlbnRyYWwgbWVyaWRpYW4ge21lcmlkaWFufScsXG5cbiAgJ2xlZ2VuZC50aXRsZSc6ICdMZWdlbmQgYW5kIGxheWVycycsXG4gICdsZWdlbmQuem9vbUluJzogJ3pvb20gaW4gdG8gc2VlJyxcblxuICAnbWFya2VyLm9mZic6ICdPZmYgYnkgb3ZlciA1IGNtJyxcbiAgJ2xlZ2VuZC5pblNpZ2h0JzogJ3tjb3VudH0gaW4gdmlldycsXG4gICdsZWdlbmQuZm9vdCc6ICdOdW1iZXJzIGFuZCBoZWN0YXJlcyBhcmUgb2Ygd2hhdCBpcyBpbiB2aWV3LCB3aXRoIHdoYXQgb2YgaXQgbGllcyBiZXlvbmQuJyxcbiAgJ2xlZ2VuZC51bmNoYW5nZWQnOiAnVW5jaGFuZ2VkIHNpbmNlIHtmcm9tfScsXG4gICdsZWdlbmQuZnJlZUluU2lnaHQnOiAnSW4gdmlldzoge2NvdW50fSB7Y291bnR8bG90fGxvdHN9LCB7YXJlYX0nLFxuICAnbGVnZW5kLmZyZWVMb3RzJzogJ1BpY2sgZnJlZSBsb3RzIGZyb20nLFxuICAnbGVnZW5kLmZyZWVMb3RzLmxlYXN0JzogJ0xlYXN0IGFyZWEgb2YgYSBmcmVlIGxvdCwgaGEnLFxuICAndG9vbHMuc2hhcmUnOiAnQ29weSB0aGUgbGluayB0byB0aGlzIHZpZXcnLFxuICAndG9vbHMudG9OaWdodCc6ICdUbyB0aGUgZGFyayBsb29rJyxcbiAgJ3Rvb2xzLnRvRGF5JzogJ1RvIHRoZSBsaWdodCBsb29rJyxcbiAgJ3Rvb2xzLm1vcmUnOiAnVG9vbHMnLFxuICAnc2hhcmUuY29waWVkJzogJ1RoZSBsaW5rIGlzIGNvcGllZC4nLFxuICAnc2hhcmUuYnlIYW5kJzogJ0l0IGNvdWxkIG5vdCBiZSBjb3BpZWQ7IHRoaXMgaXMgdGhlIGxpbms6IHt1cmx9JyxcbiAgJ3NlYXJjaC5sYWJlbCc6ICdTZWFyY2gnLFxuICAnc2VhcmNoLnBsYWNlaG9sZGVyJzogJ1pvbmUsIHBhcmNlbCwgbWFya2VyLCBwbGFjZVx1MjAyNicsXG4gICdzZWFyY2guYXdheSc6ICdUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogb25seSBuYW1lcyBvZiB6b25lcyBhbmQgY29vcmRpbmF0ZXMgYXJlIGZvdW5kLicsXG4gICdzZWFyY2gubm9uZSc6ICdOb3RoaW5nIGZvdW5kLiBUcnkgYSB6b25lLCBzaGVldC9wYXJjZWwsIGEgZGVjaXNpb24gbnVtYmVyIG9yIGNvb3JkaW5hdGVzLicsXG4gICdzZWFyY2gudm4yMDAwJzogJ1ZOLTIwMDAgY29vcmRpbmF0ZXMnLFxuICAnc2VhcmNoLndnczg0JzogJ1dHUyA4NCBjb29yZGluYXRlcycsXG4gICd0aW1lLnRpdGxlJzogJ0RheSBvZiB0aGUgZmlndXJlcycsXG4gICd0aW1lLmRheSc6ICdPbicsXG4gICd0aW1lLmZyb20nOiAnQWdhaW5zdCcsXG4gICd0aW1lLnNob3duJzogJ09uIHtkYXl9JyxcbiAgJ3RpbWUuc2hvd25Ub2RheSc6ICdUb2RheSwge2RheX0nLFxuICAndGltZS50b2RheSc6ICdUb2RheScsXG4gICd0aW1lLnBsYXknOiAnUGxheSBtb250aCBieSBtb250aCcsXG4gICd0aW1lLnBhdXNlJzogJ1BhdXNlJyxcbiAgJ3RpbWUuYmV0d2Vlbic6ICd7ZnJvbX0gXHUyMTkyIHthdH0nLFxuICAncGFuZWwuZm9sZCc6ICdGb2xkIHRoZSBwYW5lbCcsXG4gICdwYW5lbC51bmZvbGQnOiAnVW5mb2xkIHRoZSBwYW5lbCcsXG4gICdwYW5lbC5yZXNpemUnOiBcIkNoYW5nZSB0aGUgc2hlZXQncyBoZWlnaHRcIixcbiAgJ2NsZWFyYW5jZS50aXRsZSc6ICdMYW5kIGNsZWFyYW5jZScsXG4gICdjbGVhcmFuY2Uubm9uZSc6ICdUaGVyZSBhcmUgbm8gcGFyY2VscyBoZXJlIHlldC4gTG9hZCB0aGVtIHdpdGg6IC4vbW9jZ2lvaSBpbXBvcnQgcGFyY2VscyBGSUxFJyxcbiAgJ2NsZWFyYW5jZS5oZWFkbGluZSc6ICd7cmVhY2hlZH0gb2Yge2FsbH0gaGFuZGVkIG92ZXIgKHtzaGFyZX0pJyxcbiAgJ2NsZWFyYW5jZS5oZWFkbGluZS5ub1NoYXJlJzogJ3tyZWFjaGVkfSBoYW5kZWQgb3ZlcicsXG4gICdjbGVhcmFuY2UudGFibGUnOiAnQ2xlYXJhbmNlIGJ5IG1pbGVzdG9uZScsXG4gICdjbGVhcmFuY2UucGFyY2Vscyc6ICd7Y291bnR9IHtjb3VudHxwYXJjZWx8cGFyY2Vsc30nLFxuICAnY2xlYXJhbmNlLmhvdXNlaG9sZHMnOiAne2NvdW50fSB7Y291bnR8aG91c2Vob2xkfGhvdXNlaG9sZHN9JyxcbiAgJ2NsZWFyYW5jZS5ub3RBcHBsaWNhYmxlJzogJ25vdCBhcHBsaWNhYmxlIHthcmVhfScsXG4gICdjbGVhcmFuY2UuYmxvY2tlZCc6ICdCbG9ja2VkOiB7YXJlYX0sIHtwYXJjZWxzfSB7cGFyY2Vsc3xwYXJjZWx8cGFyY2Vsc30nLFxuICAnY2xlYXJhbmNlLmJsb2NrZWQudGFibGUnOiAnT2JzdGFjbGVzIGJ5IHJlYXNvbicsXG4gICdjbGVhcmFuY2UuY2hhbmdlJzogJ0JlbG93IGVhY2ggZmlndXJlOiB0aGUgY2hhbmdlIHNpbmNlIHtmcm9tfS4nLFxuICAnY2xlYXJhbmNlLmxhdGUnOiAnU2luY2UgdGhhdCBkYXkge2NvdW50fSB7Y291bnR8ZXZlbnQgd2FzfGV2ZW50cyB3ZXJlfSBlbnRlcmVkIGxhdGUuJyxcbiAgJ2NsZWFyYW5jZS5jb3JyZWN0ZWQnOiAnU2luY2UgdGhhdCBkYXkge2NvdW50fSB7Y291bnR8ZXZlbnQgd2FzfGV2ZW50cyB3ZXJlfSBjb3JyZWN0ZWQuJyxcbiAgJ2NsZWFyYW5jZS5mZXdQYXJjZWxzJzogJ1JlYXNvbnMgd2l0aCB2ZXJ5IGZldyBwYXJjZWxzIGFyZSBnaXZlbiB3aXRob3V0IHRoZWlyIGFyZWEgYW5kIG51bWJlci4nLFxuICAnY2xlYXJhbmNlLnVuY292ZXJlZCc6ICd7YXJlYX0gYXJlIGNvdmVyZWQgYnkgbm8gcGFyY2VsLicsXG4gICdjbGVhcmFuY2Uub3ZlcmxhcCc6ICdPbiB7YXJlYX0gcGFyY2VscyBvdmVybGFwLicsXG4gICdjbGVhcmFuY2Uubm9QYXJ0eSc6ICd7Y291bnR9IHtjb3VudHxwYXJjZWwgaGFzfHBhcmNlbHMgaGF2ZX0gbm8gaG9sZGVyIG9uIHJlY29yZC4nLFxuICAnd2FpdHMudGl0bGUnOiAnRGVhZGxpbmVzIGFuZCBsb25nZXN0IHdhaXRzJyxcbiAgJ3dhaXRzLmxvbmdlc3QnOiAnV2FpdGluZyBsb25nZXN0JyxcbiAgJ3dhaXRzLm92ZXJkdWUnOiAne2NvdW50fSB7Y291bnR8cGFyY2VsIHdhaXRzfHBhcmNlbHMgd2FpdH0sIHtvdmVyZHVlfSBvdmVyZHVlJyxcbiAgJ3dhaXRzLnNpbmNlJzogJ3ttaWxlc3RvbmV9IG9uIHtkYXl9LCB7ZGF5c30ge2RheXN8ZGF5fGRheXN9IGFnbycsXG4gICdkZWFkbGluZS5ub3RpY2VfZmFybV9kYXlzJzogJ0Zhcm0gbGFuZDoge2RheXN9IGRheXMgZnJvbSB0aGUgcmVjb3Zlcnkgbm90aWNlJyxcbiAgJ2RlYWRsaW5lLm5vdGljZV9vdGhlcl9kYXlzJzogJ090aGVyIGxhbmQ6IHtkYXlzfSBkYXlzIGZyb20gdGhlIHJlY292ZXJ5IG5vdGljZScsXG4gICdkZWFkbGluZS5wYXltZW50X2RheXMnOiAnUGF5bWVudDoge2RheXN9IGRheXMgZnJvbSB0aGUgYXBwcm92YWwgb2YgdGhlIHBsYW4nLFxuICAncGFyY2VsLnN0ZXBzJzogJ1N0ZXBzIG9mIGNsZWFyYW5jZScsXG4gICdwYXJjZWwubm90WWV0JzogJ25vdCB5ZXQnLFxuICAncGFyY2VsLmluWm9uZXMnOiAnTGllcyBpbicsXG4gICdwYXJjZWwuaW5Ob1pvbmUnOiAnVGhpcyBwYXJjZWwgbGllcyBpbiBubyB6b25lLicsXG4gICdjYWRhc3RyYWwuTFVDJzogJ1JpY2UgbGFuZCcsXG4gICdjYWRhc3RyYWwuTFVLJzogJ090aGVyIHJpY2UgbGFuZCcsXG4gICdjYWRhc3RyYWwuQkhLJzogJ090aGVyIGFubnVhbCBjcm9wcycsXG4gICdjYWRhc3RyYWwuSE5LJzogJ090aGVyIGFubnVhbCBjcm9wcycsXG4gICdjYWRhc3RyYWwuQ0xOJzogJ1BlcmVubmlhbCBjcm9wcycsXG4gICdjYWRhc3RyYWwuUlNYJzogJ1Byb2R1Y3Rpb24gZm9yZXN0JyxcbiAgJ2NhZGFzdHJhbC5SUEgnOiAnUHJvdGVjdGlvbiBmb3Jlc3QnLFxuICAnY2FkYXN0cmFsLk5UUyc6ICdBcXVhY3VsdHVyZScsXG4gICdjYWRhc3RyYWwuT05UJzogJ1J1cmFsIGR3ZWxsaW5nJyxcbiAgJ2NhZGFzdHJhbC5PRFQnOiAnVXJiYW4gZHdlbGxpbmcnLFxuICAnY2FkYXN0cmFsLlNLQyc6ICdOb24tZmFybSBwcm9kdWN0aW9uJyxcbiAgJ2NhZGFzdHJhbC5UTUQnOiAnQ29tbWVyY2UgYW5kIHNlcnZpY2VzJyxcbiAgJ2NhZGFzdHJhbC5ER1QnOiAnUm9hZHMnLFxuICAnY2FkYXN0cmFsLkRUTCc6ICdJcnJpZ2F0aW9uJyxcbiAgJ2NhZGFzdHJhbC5OVEQnOiAnQ2VtZXRlcnknLFxuICAnY2FkYXN0cmFsLk5LSCc6ICdPdGhlciBmYXJtIGxhbmQnLFxuICAnY2FkYXN0cmFsLkJDUyc6ICdVbnVzZWQgZmxhdCBsYW5kJyxcbiAgJ2NhZGFzdHJhbC50ZXh0JzogJ3tuYW1lfSAoe2NvZGV9KScsXG4gICd1bml0LmhlY3RhcmVzJzogJ0hlY3RhcmVzJyxcbiAgJ3VuaXQuc2hhcmUnOiAnU2hhcmUnLFxuICAnb2JzdGFjbGUuRElTUFVURSc6ICdEaXNwdXRlJyxcbiAgJ29ic3RhY2xlLk1JU1NJTkdfQ0VSVElGSUNBVEUnOiAnQ2VydGlmaWNhdGUgbWlzc2luZycsXG4gICdvYnN0YWNsZS5PV05FUl9BQlNFTlQnOiAnT3duZXIgYWJzZW50JyxcbiAgJ29ic3RhY2xlLlBSSUNFX09CSkVDVElPTic6ICdPYmplY3Rpb24gdG8gdGhlIHByaWNlJyxcbiAgJ29ic3RhY2xlLlJFU0VUVExFTUVOVCc6ICdSZXNldHRsZW1lbnQgcGVuZGluZycsXG4gICdvYnN0YWNsZS5HUkFWRVMnOiAnR3JhdmVzJyxcbiAgJ29ic3RhY2xlLlVUSUxJVFlfTElORSc6ICdVdGlsaXR5IGxpbmUnLFxuICAnb2JzdGFjbGUuT1RIRVInOiAnT3RoZXInLFxuICAnem9uZS5ub1N0YWdlcyc6ICdObyBzdGVwIG9uIHJlY29yZCB1cCB0byB0aGlzIGRheS4nLFxuICAnem9uZS5hcmVhcyc6ICdUaGUgZm91ciBhcmVhcycsXG4gICd6b25lLmNvdW50cyc6ICd0aGUgb25lIHRoYXQgY291bnRzJyxcbiAgJ3pvbmUuYXJlYXNEaWZmZXInOiAnVGhlIG9mZmljaWFsIGFyZWEgYW5kIHRoZSBncmlkIGFyZWEgZGlmZmVyIGJ5IG1vcmUgdGhhbiBpcyBhbGxvd2VkLicsXG4gICd6b25lLm1hcmtlcnNNaXNzaW5nJzogJ05vIGFyZWEgdGhyb3VnaCB0aGUgbWFya2VycyB5ZXQ6IG1pc3Npbmcge251bWJlcnN9LicsXG4gICd6b25lLm1hcmtlcnNPZlBoYXNlcyc6ICdObyByaW5nIG9mIG1hcmtlcnMgZ29lcyBhcm91bmQgdGhlIHdob2xlIHpvbmU6IGVhY2ggcGhhc2UgaGFzIGl0cyBvd24uJyxcbiAgJ3pvbmUubm9NYXJrZXJzJzogJ1RoZXJlIGFyZSBubyBtYXJrZXJzIHlldCB0byB0YWtlIGFuIGFyZWEgZnJvbS4nLFxuICAnem9uZS5ub0xvdHMnOiAnVGhlcmUgYXJlIG5vIGxvdHMgZm9yIGxlYXNlLicsXG4gICd6b25lLm9jY3VwYW5jeSc6ICd7bGVhc2VkfSBvZiB7bGVhc2FibGV9IG9mIGluZHVzdHJpYWwgYW5kIHNlcnZpY2UgbGFuZCBsZWFzZWQgKHtzaGFyZX0pJyxcbiAgJ3pvbmUub2NjdXBhbmN5LnRpdGxlJzogJ09jY3VwYW5jeScsXG4gICd6b25lLnN0YWdlcyc6ICdTdGVwcyBhbmQgZGVjaXNpb25zJyxcbiAgJ3pvbmUubWFya2Vycyc6ICdNYXJrZXJzOiB7c2V0fSBvZiB7ZGVzaWduZWR9IHNldCcsXG4gICd6b25lLmNvb3JkaW5hdGVzJzogJ0Nvb3JkaW5hdGUgdGFibGUgKHByaW50KScsXG4gICd6b25lLmZpbmRpbmdzJzogJ0ZpbmRpbmdzIG9mIHRoZSBjaGVjaycsXG4gICd6b25lLm5vRmluZGluZ3MnOiAnTm90aGluZyB3YXMgZm91bmQuJyxcbiAgJ3pvbmUubW9yZUZpbmRpbmdzJzogJ2FuZCB7Y291bnR9IG1vcmU7IGFsbCBvZiB0aGVtOiAuL21vY2dpb2kgY2hlY2snLFxuICAnZmllbGQubWFya2Vyc0FyZWEnOiAnQXJlYSB0aHJvdWdoIHRoZSBzZXQgbWFya2VycycsXG4gICdwbGFuLlRBU0snOiAnUGxhbm5pbmcgdGFzaycsXG4gICdwbGFuLkdFTkVSQUwnOiAnR2VuZXJhbCBwbGFuJyxcbiAgJ3BsYW4uWk9OSU5HXzIwMDAnOiAnWm9uaW5nIHBsYW4gMS8yLDAwMCcsXG4gICdwbGFuLkRFVEFJTEVEXzUwMCc6ICdEZXRhaWxlZCBwbGFuIDEvNTAwJyxcbiAgJ3NldmVyaXR5LmVycm9yJzogJ0Vycm9yJyxcbiAgJ3NldmVyaXR5Lndhcm5pbmcnOiAnV2FybmluZycsXG4gICdmaW5kaW5nLk1BUktFUl9PRkZfREVTSUdOJzogJ01hcmtlciBvZmYgaXRzIGRlc2lnbicsXG4gICdmaW5kaW5nLk1BUktFUl9PRkZfQk9VTkRBUlknOiAnTWFya2VyIG9mZiB0aGUgYm91bmRhcnknLFxuICAnZmluZGluZy5WRVJURVhfV0lUSE9VVF9NQVJLRVInOiAnVmVydGV4IHdpdGhvdXQgYSBtYXJrZXInLFxuICAnZmluZGluZy5NQVJLRVJfTlVNQkVSX01JU1NJTkcnOiAnTWFya2VyIG51bWJlciBtaXNzaW5nJyxcbiAgJ2ZpbmRpbmcuTUFSS0VSX05VTUJFUl9ET1VCTEVEJzogJ01hcmtlciBudW1iZXIgZG91YmxlZCcsXG4gICdmaW5kaW5nLk1BUktFUl9PVVRfT0ZfT1JERVInOiAnTWFya2VyIG91dCBvZiBvcmRlcicsXG4gICdmaW5kaW5nLlpPTkVTX09WRVJMQVAnOiAnWm9uZXMgb3ZlcmxhcCcsXG4gICdmaW5kaW5nLlBIQVNFU19PVkVSTEFQJzogJ1BoYXNlcyBvdmVybGFwJyxcbiAgJ2ZpbmRpbmcuUEFSQ0VMU19PVkVSTEFQJzogJ1BhcmNlbHMgb3ZlcmxhcCcsXG4gICdmaW5kaW5nLlBBUkNFTF9HQVAnOiAnR2FwIGJldHdlZW4gcGFyY2VscycsXG4gICdmaW5kaW5nLlBBUkNFTF9DUk9TU0VTX1pPTkUnOiAnUGFyY2VsIGNyb3NzZXMgdGhlIGJvdW5kYXJ5JyxcbiAgJ2ZpbmRpbmcuQVJFQV9ESUZGRVJTJzogJ0FyZWEgZGlmZmVycyBmcm9tIHRoZSBkZWNpc2lvbicsXG5cbiAgJ2NsZWFyYW5jZS5vZkFyZWEnOiAne3NoYXJlfSBvZiB0aGUgd2hvbGUge2FsbH0nLFxuICAnem9uZS5lYXJsaWVyU3RhZ2VzJzogJ3tjb3VudH0gZWFybGllciB7Y291bnR8c3RlcHxzdGVwc30nLFxuICAnc2VhcmNoLmtpbmQucGhhc2UnOiAnUGhhc2UnLFxuICAnc2VhcmNoLmtpbmQuZGVjaXNpb24nOiAnRGVjaXNpb24nLFxuICAnc2VhcmNoLmtpbmQucGFyY2VsJzogJ1BhcmNlbCcsXG4gICdzZWFyY2gua2luZC5tYXJrZXInOiAnTWFya2VyJyxcbiAgJ3NlYXJjaC5raW5kLmNvbW11bmUnOiAnQ29tbXVuZScsXG4gICdzZWFyY2gua2luZC5wcm9qZWN0JzogJ1Byb2plY3QnLFxuXG4gICd0b29scy5tZWFzdXJlJzogJ01lYXN1cmUnLFxuICAnbWVhc3VyZS50aXRsZSc6ICdNZWFzdXJlJyxcbiAgJ21lYXN1cmUua2luZCc6ICdLaW5kIG9mIGRyYXdpbmcnLFxuICAnbWVhc3VyZS5wb2x5Z29uJzogJ0FyZWEnLFxuICAnbWVhc3VyZS5saW5lJzogJ0xpbmUnLFxuICAnbWVhc3VyZS5jaXJjbGUnOiAnQ2lyY2xlJyxcbiAgJ21lYXN1cmUuaGludCc6ICdDbGljayBvbiB0aGUgbWFwIHRvIGFkZCBwb2ludHMsIHB1bGwgYSBwb2ludCB0byBtb3ZlIGl0LCBkb3VibGUtY2xpY2sgdG8gZmluaXNoLicsXG4gICdtZWFzdXJlLmhpbnQudG91Y2gnOiAnVG91Y2ggdGhlIG1hcCB0byBhZGQgcG9pbnRzLCBwdWxsIGEgcG9pbnQgdG8gbW92ZSBpdCwgaG9sZCBpdCB0byB0YWtlIGl0IG91dC4nLFxuICAnbWVhc3VyZS5kb25lSGludCc6ICdQdWxsIGEgcG9pbnQgdG8gbW92ZSBpdCBvciB0aGUgbWlkZGxlIG9mIGFuIGVkZ2UgdG8gYWRkIG9uZTsgcmlnaHQtY2xpY2sgdGFrZXMgYSBwb2ludCBvdXQuJyxcbiAgJ21lYXN1cmUuZG9uZUhpbnQudG91Y2gnOiAnUHVsbCBhIHBvaW50IHRvIG1vdmUgaXQgb3IgdGhlIG1pZGRsZSBvZiBhbiBlZGdlIHRvIGFkZCBvbmU7IGhvbGQgYSBwb2ludCB0byB0YWtlIGl0IG91dC4nLFxuICAnbWVhc3VyZS5pc0RvbmUnOiAnVGhlIGRyYXdpbmcgaXMgZmluaXNoZWQuIFB1bGwgaXRzIHBvaW50cywgb3Igc3RhcnQgYW5ldy4nLFxuICAnbWVhc3VyZS5jbGVhcmVkJzogJ0JlZ3VuIGFuZXc7IFVuZG8gYnJpbmdzIHRoZSBvbGQgZHJhd2luZyBiYWNrLicsXG4gICdtZWFzdXJlLmVtcHR5JzogJ05vIHBvaW50cyB5ZXQuJyxcbiAgJ21lYXN1cmUub25lUG9pbnQnOiAnQW5vdGhlciBwb2ludFx1MjAyNicsXG4gICdtZWFzdXJlLnJlZG8nOiAnUmVkbycsXG4gICdtZWFzdXJlLmFkZEhlcmUnOiAnQWRkIGEgcG9pbnQgd2hlcmUgSSBhbScsXG4gICdtZWFzdXJlLmNyb3NzZXMnOiAnRWRnZXMge29uZX0gYW5kIHtvdGhlcn0gY3Jvc3MsIHNvIHRoZXJlIGlzIG5vIGFyZWEgeWV0LiBQdWxsIGEgcG9pbnQgdG8gdW5kbyB0aGF0LicsXG4gICdtZWFzdXJlLndhaXRzJzpcbiAgICAnTm90IG1lYXN1cmVkIHlldCwgYXMgdGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXIuIFRoZSBkcmF3aW5nIHN0YXlzIGFuZCBpcyBtZWFzdXJlZCB3aGVuIGl0IGlzIGJhY2suJyxcbiAgJ21lYXN1cmUucmVmdXNlZCc6ICdUaGUgc2VydmVyIGNvdWxkIG5vdCBtZWFzdXJlIHRoaXMuICh7ZGV0YWlsfSknLFxuICAnbWVhc3VyZS5ub3RoaW5nSW5zaWRlJzogJ1RoZXJlIGFyZSBubyBwYXJjZWxzIGluIHRoaXMgYXJlYS4nLFxuICAnbWVhc3VyZS5waWNrTm9uZSc6ICdUaGVyZSBpcyBubyBwYXJjZWwsIGxvdCBvciB6b25lIGhlcmUuJyxcbiAgJ21lYXN1cmUuc25hcCc6ICdTbmFwIHdpdGhpbicsXG4gICdtZWFzdXJlLnNuYXAuYXV0byc6ICdhdXRvbWF0aWMnLFxuICAnbWVhc3VyZS5zbmFwLm9mZic6ICdvZmYnLFxuICAnbWVhc3VyZS5vbkNvcm5lcic6ICdvbiBhIGNvcm5lcicsXG4gICdtZWFzdXJlLm9uRWRnZSc6ICdvbiBhbiBlZGdlJyxcbiAgJ21lYXN1cmUudW5kbyc6ICdVbmRvJyxcbiAgJ21lYXN1cmUuZmluaXNoJzogJ0ZpbmlzaCcsXG4gICdtZWFzdXJlLmNsZWFyJzogJ1N0YXJ0IGFuZXcnLFxuICAnbWVhc3VyZS5nZW9qc29uJzogJ1NhdmUgR2VvSlNPTicsXG4gICdtZWFzdXJlLmNzdic6ICdTYXZlIGNvb3JkaW5hdGVzJyxcbiAgJ21lYXN1cmUuaW5zaWRlJzogJ1doYXQgaXMgaW4gaGVyZScsXG4gICdtZWFzdXJlLmluc2lkZVRpdGxlJzogJ0luIHRoZSBkcmF3biBhcmVhJyxcbiAgJ21lYXN1cmUuYXJlYSc6ICdBcmVhJyxcbiAgJ21lYXN1cmUuYXJlYUhhJzogJ0luIGhlY3RhcmVzJyxcbiAgJ21lYXN1cmUuZ2VvZGVzaWNBcmVhJzogJ0dlb2Rlc2ljIGFyZWEnLFxuICAnbWVhc3VyZS5wZXJpbWV0ZXInOiAnUGVyaW1ldGVyJyxcbiAgJ21lYXN1cmUuZ2VvZGVzaWNQZXJpbWV0ZXInOiAnR2VvZGVzaWMgcGVyaW1ldGVyJyxcbiAgJ21lYXN1cmUubGVuZ3RoJzogJ0xlbmd0aCcsXG4gICdtZWFzdXJlLmdlb2Rlc2ljTGVuZ3RoJzogJ0dlb2Rlc2ljIGxlbmd0aCcsXG4gICdtZWFzdXJlLmJ5JzogJ01lYXN1cmVkIGJ5IHRoZSBzZXJ2ZXIgaW4gdGhlIFZOLTIwMDAgZ3JpZCAoe2Nyc30pLicsXG4gICdtZWFzdXJlLmNpcmNsZU5vdGUnOiAnVGhlIGNpcmNsZSBpcyBtZWFzdXJlZCBhcyBhIHBvbHlnb24gb2Yge2Nvcm5lcnN9IGNvcm5lcnMuJyxcbiAgJ21lYXN1cmUuZWRnZXMnOiAne2NvdW50fSB7Y291bnR8ZWRnZXxlZGdlc30nLFxuICAnbWVhc3VyZS5lZGdlJzogJ0VkZ2UnLFxuICAnbWVhc3VyZS5iZWFyaW5nJzogJ0JlYXJpbmcnLFxuICAnbWVhc3VyZS5wYXN0ZSc6ICdQYXN0ZSBjb29yZGluYXRlcycsXG4gICdtZWFzdXJlLnBhc3RlLmhpbnQnOiAnT25lIHBvaW50IGEgbGluZTogWCBZIChWTi0yMDAwKSBvciBsYXRpdHVkZSwgbG9uZ2l0dWRlOyB0aGUgbmFtZSBvZiB0aGUgcG9pbnQgbWF5IGNvbWUgZmlyc3QnLFxuICAnbWVhc3VyZS5wYXN0ZS5kcmF3JzogJ0RyYXcnLFxuICAnbWVhc3VyZS5wYXN0ZS5iYWQnOiAnTGluZSB7bGluZX0gaXMgbm8gcGFpciBvZiBjb29yZGluYXRlczogXHUyMDE4e3RleHR9XHUyMDE5LiBXcml0ZSBYIGFuZCBZLCBvciBsYXRpdHVkZSBhbmQgbG9uZ2l0dWRlLicsXG4gICdtZWFzdXJlLnBhc3RlLmZldyc6ICdBdCBsZWFzdCB7bGVhc3R9IHBvaW50cyBhcmUgbmVlZGVkLCBvbmUgYSBsaW5lLicsXG5cbiAgJ3N1bW1hcnkudGl0bGUnOiAnVGhlIHByb3ZpbmNlIG9uIHtkYXl9JyxcbiAgJ3N1bW1hcnkucHJpbnQnOiAnVG8gcHJpbnQnLFxuICAnc3VtbWFyeS5vcGVuJzogXCJUaGUgcHJvdmluY2UncyBwYWdlXCIsXG4gICdzdW1tYXJ5Lm9wZXJhdGluZyc6ICdvcGVyYXRpbmcsIHthcmVhfScsXG4gICdzdW1tYXJ5Lm1hcmtlcnNTZXQnOiAnbWFya2VycyBzZXQnLFxuICAnc3VtbWFyeS5vY2N1cGFuY3knOiAne3NoYXJlfSBcdTAwQjcge2xlYXNlZH0gLyB7bGVhc2FibGV9JyxcbiAgJ3N1bW1hcnkucHJvamVjdHMnOiAnTmV3IHByb2plY3RzIGluIHt5ZWFyfToge2NvdW50fSwge2ZvcmVpZ259IG9mIHRoZW0gZm9yZWlnbicsXG4gICdzdW1tYXJ5LmJ5Q291bnRyeSc6ICdCeSBjb3VudHJ5JyxcbiAgJ3N1bW1hcnkuYnlTZWN0b3InOiAnQnkgc2VjdG9yJyxcbiAgJ3N1bW1hcnkuY291bnQnOiAnTnVtYmVyJyxcbiAgJ3N1bW1hcnkudW5rbm93bic6ICdVbmtub3duJyxcbiAgJ3N1bW1hcnkudGFyZ2V0cyc6ICdBZ2FpbnN0IHRoZSBwbGFuJyxcbiAgJ3N1bW1hcnkuYWN0dWFsJzogJ0FjdHVhbCcsXG4gICdzdW1tYXJ5LnRhcmdldCc6ICd7YWN0dWFsfSAvIHt0YXJnZXR9ICh7c2hhcmV9KScsXG4gICdzdW1tYXJ5LnN0YWdlcyc6ICdab25lcyB0aGF0IGhhdmUgcmVhY2hlZCBlYWNoIHN0ZXAnLFxuICAndGFyZ2V0LkhBTkRFRF9PVkVSX0hBJzogJ1NpdGUgaGFuZGVkIG92ZXInLFxuICAndGFyZ2V0Lk5FV19QUk9KRUNUUyc6ICdOZXcgcHJvamVjdHMnLFxuICAndGFyZ2V0Lk9DQ1VQQU5DWSc6ICdPY2N1cGFuY3knLFxuICAnY2hhcnQuY3N2JzogJ0Rvd25sb2FkIENTVicsXG4gICdjaGFydC50YWJsZSc6ICdBcyBhIHRhYmxlJyxcbiAgJ2N1cnZlLnRpdGxlJzogJ0N1cnZlIG9mIGNsZWFyYW5jZScsXG4gICdjdXJ2ZS5tb250aCc6ICdNb250aCBlbmQnLFxuICAnY3VydmUudG9vU2hvcnQnOiAnVGhlcmUgYXJlIG5vdCB5ZXQgdHdvIG1vbnRocyBvZiBmaWd1cmVzIHRvIGRyYXcuJyxcbiAgJ2N1cnZlLmZvcmVjYXN0JzogJ0F0IHRoZSByZWNlbnQgcGFjZSBpdCB3aWxsIGJlIGRvbmUgYmV0d2VlbiB7ZWFybGllc3R9IGFuZCB7bGF0ZXN0fS4nLFxuICAnY3VydmUubm9Gb3JlY2FzdCc6ICdObyBkYXkgb2YgY29tcGxldGlvbiBjYW4gYmUgZm9yZXNlZW4uIHtyZWFzb259JyxcbiAgJ2N1cnZlLmZvcmVjYXN0T3Blbic6XG4gICAgJ0F0IHRoZSByZWNlbnQgcGFjZSBpdCB3aWxsIGJlIGRvbmUgb24ge2VhcmxpZXN0fSBhdCB0aGUgZWFybGllc3Q7IGF0IHRoZSBzbG93ZXN0IGl0IHRha2VzIG92ZXIgMjAgeWVhcnMuJyxcbiAgJ2N1cnZlLmxlZnQnOiAne2FyZWF9IGluIHtwYXJjZWxzfSB7cGFyY2Vsc3xwYXJjZWx8cGFyY2Vsc30gYXJlIHN0aWxsIHRvIGJlIGhhbmRlZCBvdmVyLicsXG4gICdjdXJ2ZS5wYWNlcyc6ICdIYW5kZWQgb3ZlciBwZXIgbW9udGggaW4gdGhlIG1lYW46IHtwYWNlc30uJyxcbiAgJ2N1cnZlLnBhY2UnOiAne2FyZWF9IChsYXN0IHttb250aHN9IG1vbnRocyknLFxuICAnY3VydmUudW5pdCc6ICdoYScsXG4gICdjdXJ2ZS5iYW5kJzogJ0ZvcmVjYXN0IG9mIHRoZSBoYW5kb3ZlciwgZnJvbSB0aGUgcXVpY2tlc3QgdG8gdGhlIHNsb3dlc3QnLFxuICAnZm9yZWNhc3QuTk9fUEFSQ0VMUyc6ICdUaGVyZSBhcmUgbm8gcGFyY2VscyBoZXJlIHlldC4nLFxuICAnZm9yZWNhc3QuTk9USElOR19MRUZUJzogJ0V2ZXJ5IHBhcmNlbCBpcyBoYW5kZWQgb3Zlci4nLFxuICAnZm9yZWNhc3QuRkVXRVJfVEhBTl8zX01PTlRIUyc6ICdDbGVhcmFuY2UgYmVnYW4gbGVzcyB0aGFuIHRocmVlIG1vbnRocyBhZ28uJyxcbiAgJ2ZvcmVjYXN0Lk5PVEhJTkdfSU5fM19NT05USFMnOiAnTm90aGluZyB3YXMgaGFuZGVkIG92ZXIgaW4gdGhlIGxhc3QgdGhyZWUgbW9udGhzLicsXG4gICdmb3JlY2FzdC5PVkVSXzIwX1lFQVJTJzogJ0F0IHRoZSByZWNlbnQgcGFjZSBpdCB3b3VsZCB0YWtlIG92ZXIgMjAgeWVhcnMuJyxcblxuICAndGltZS5wbGFjZWhvbGRlcic6ICdkZC9tbS95eXl5JyxcbiAgJ3RpbWUuY2FsZW5kYXInOiAnQ2hvb3NlIGZyb20gdGhlIGNhbGVuZGFyJyxcbiAgJ3RpbWUudW5yZWFkYWJsZSc6ICdXcml0ZSB0aGUgZGF5IGFzIDMxLzEyLzIwMjQnLFxuXG4gICd0b29scy5wcmludCc6ICdQcmludCcsXG4gICdwcmludC50aXRsZSc6ICdQcmludCB0aGUgbWFwJyxcbiAgJ3ByaW50LmRlZmF1bHRUaXRsZSc6ICdNYXAgb2YgaW5kdXN0cmlhbCB6b25lcycsXG4gICdwcmludC5oZWFkaW5nJzogJ1RpdGxlJyxcbiAgJ3ByaW50LnBhcGVyJzogJ1BhcGVyJyxcbiAgJ3ByaW50LnR1cm4nOiAnT3JpZW50YXRpb24nLFxuICAncHJpbnQubGFuZHNjYXBlJzogJ0xhbmRzY2FwZScsXG4gICdwcmludC5wb3J0cmFpdCc6ICdQb3J0cmFpdCcsXG4gICdwcmludC5zY2FsZSc6ICdTY2FsZScsXG4gICdwcmludC5oaW50JzpcbiAgICBcIlByaW50cyB3aGF0IHlvdSBzZWUsIHRydWUgdG8gc2NhbGUgYXQgdGhlIHBhZ2UncyBjZW50cmUuIENob29zZSBcdTIwMThTYXZlIGFzIFBERlx1MjAxOSBpbiB0aGUgcHJpbnQgZGlhbG9nIGZvciBhIFBERi5cIixcbiAgJ3ByaW50LmRvJzogJ1ByaW50IG9yIHNhdmUgYXMgUERGJyxcbiAgJ3ByaW50LmRyYXdpbmcnOiAnRHJhd2luZyB0aGUgbWFwXHUyMDI2JyxcbiAgJ3ByaW50Lm5vQ2FudmFzJzogJ3RoZSBicm93c2VyIGdpdmVzIG5vIGNhbnZhcyBvZiB0aGF0IHNpemUnLFxuICAncHJpbnQuY3JzJzogJ1ZOLTIwMDAsIGNlbnRyYWwgbWVyaWRpYW4ge21lcmlkaWFufSAoe2Nyc30pJyxcbiAgJ3ByaW50LmRheSc6ICdGaWd1cmVzIGFzIG9mIHtkYXl9JyxcbiAgJ3ByaW50LnNvdXJjZSc6ICdTb3VyY2U6IE1cdTFFRDFjIEdpXHUxRURCaSAoe2hvc3R9KSwgcHJpbnRlZCBvbiB7cHJpbnRlZH0nLFxuICAncHJpbnQubm9ydGgnOiAnTicsXG4gICdwcmludC5ub3J0aE5vdGUnOiAnVHJ1ZSBub3J0aCBpcyB1cDsgdGhlIGJsdWUgbGluZSBpcyBncmlkIG5vcnRoLCBjb252ZXJnZW5jZSB7YW5nbGV9LicsXG4gICdwcmludC5kYXlzJzogJ0NvbXBhcmVkOiBmcm9tIHtmcm9tfSB0byB7ZGF5fScsXG4gICdwcmludC53aXRoRHJhd2luZyc6ICdXaXRoIHdoYXQgaXMgbWVhc3VyZWQnLFxuICAncHJpbnQuZHJhd25BcmVhJzogJ01lYXN1cmVkOiB7aGVjdGFyZXN9ICh7bTJ9LCBWTi0yMDAwIGdyaWQpJyxcbiAgJ3ByaW50LmRyYXduTGluZSc6ICdNZWFzdXJlZDoge2xlbmd0aH0gKFZOLTIwMDAgZ3JpZCknLFxuXG4gICd0b29scy5sb2NhdGUnOiAnTXkgcG9zaXRpb24nLFxuICAnbG9jYXRlLndhaXRpbmcnOiAnRmluZGluZyB5b3VyIHBvc2l0aW9uXHUyMDI2JyxcbiAgJ2xvY2F0ZS5ub25lJzogJ1RoaXMgZGV2aWNlIGRvZXMgbm90IHRlbGwgaXRzIHBvc2l0aW9uLicsXG4gICdsb2NhdGUuZGVuaWVkJzogXCJUaGUgcGFnZSBtYXkgbm90IHVzZSB5b3VyIHBvc2l0aW9uLiBBbGxvdyBpdCBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLCB0aGVuIHRyeSBhZ2Fpbi5cIixcbiAgJ2xvY2F0ZS5mYWlsZWQnOiAnWW91ciBwb3NpdGlvbiBpcyBub3QgZm91bmQgeWV0LiBVbmRlciBvcGVuIHNreSBpdCBnb2VzIGZhc3Rlci4nLFxuICAnbG9jYXRlLmxvc3QnOiAnVGhlIHNpZ25hbCBpcyBsb3N0IGZvciBub3c7IHRoaXMgaXMgdGhlIGxhc3Qga25vd24gcG9zaXRpb24uJyxcbiAgJ2xvY2F0ZS5hY2N1cmFjeSc6ICdBY2N1cmF0ZSB0byBhYm91dCB7bWV0cmVzfScsXG4gICdsb2NhdGUubWFya2VyJzogJ05lYXJlc3QgbWFya2VyOiB7bnVtYmVyfSAoe3pvbmV9KSwge2Rpc3RhbmNlfSBhd2F5LCBiZWFyaW5nIHtiZWFyaW5nfScsXG4gICdsb2NhdGUucGlja2VkJzogJ1BpY2tlZCBtYXJrZXI6IHtudW1iZXJ9ICh7em9uZX0pLCB7ZGlzdGFuY2V9IGF3YXksIGJlYXJpbmcge2JlYXJpbmd9JyxcbiAgJ2xvY2F0ZS53YXknOiAnR28gXHUwMzk0WCB7bm9ydGh9LCBcdTAzOTRZIHtlYXN0fScsXG4gICdsb2NhdGUubm9NYXJrZXInOiAnTm8gbWFya2VyIGFyb3VuZCBoZXJlLicsXG5cbiAgJ3Rvb2xzLnN0YWZmJzogJ0ZvciBzdGFmZicsXG4gICdzdGFmZi50aXRsZSc6ICdTdGFmZicsXG4gICdzdGFmZi5hYm91dCc6XG4gICAgJ0VudGVyIGFuIGFjY2VzcyB0b2tlbiB0byBzZWUgaG9sZGVycywgb2JzdGFjbGVzIGFuZCBkb2N1bWVudHMgb2YgZWFjaCBwYXJjZWwsIGFuZCB0byBicmluZyBpbiBkYXRhLiBBbiBhZG1pbmlzdHJhdG9yIG1ha2VzIHRva2VucyB3aXRoOiAuL21vY2dpb2kgdG9rZW4gYWRkIE5BTUUnLFxuICAnc3RhZmYudG9rZW4nOiAnQWNjZXNzIHRva2VuJyxcbiAgJ3N0YWZmLmVudGVyJzogJ0VudGVyJyxcbiAgJ3N0YWZmLnJlZnVzZWQnOiAnTm90IGxldCBpbjoge2RldGFpbH0nLFxuICAnc3RhZmYuc2lnbmVkSW4nOiAnV29ya2luZyBhcyB7bmFtZX0nLFxuICAnc3RhZmYubGVhdmUnOiAnTGVhdmUnLFxuICAnbGVnZW5kLmJsb2NrZWQnOiAnSGVsZCB1cCcsXG4gICdpbXBvcnQudGl0bGUnOiAnQnJpbmcgaW4gYSBmaWxlJyxcbiAgJ2ltcG9ydC5hYm91dCc6XG4gICAgJ0EgZHJ5IHJ1biBjaGVja3MgZXZlcnkgcm93IGFuZCB3cml0ZXMgbm90aGluZy4gV2hlbiBhIHJvdyBpcyByZWplY3RlZCBub25lIGlzIHdyaXR0ZW4sIHVubGVzcyB5b3UgY2hvb3NlIHRvIHdyaXRlIHRoZSBnb29kIG9uZXMuJyxcbiAgJ2ltcG9ydC5maWxlJzogJ0ZpbGUnLFxuICAnaW1wb3J0LmxheWVyJzogJ0dvZXMgdG8nLFxuICAnaW1wb3J0Lm9wdGlvbnMnOiAnT3B0aW9ucycsXG4gICdpbXBvcnQuY3JzJzogJ0NSUywgd2hlbiB0aGUgZmlsZSBkb2VzIG5vdCBzYXknLFxuICAnaW1wb3J0LmNvbW11bmUnOiAnQ29tbXVuZSBvZiByb3dzIHRoYXQgbmFtZSBub25lJyxcbiAgJ2ltcG9ydC5kZWNpbWFsJzogJ0RlY2ltYWwgbWFyaycsXG4gICdpbXBvcnQuZGVjaW1hbC5ldmlkZW50JzogJ2FzIHRoZSBmaWxlIHNob3dzJyxcbiAgJ2ltcG9ydC5kZWNpbWFsLmNvbW1hJzogJ2NvbW1hJyxcbiAgJ2ltcG9ydC5kZWNpbWFsLmRvdCc6ICdkb3QnLFxuICAnaW1wb3J0LmFjY2VwdFZhbGlkJzogJ1dyaXRlIHRoZSBnb29kIHJvd3MgYWx0aG91Z2ggb3RoZXJzIGFyZSByZWplY3RlZCcsXG4gICdpbXBvcnQucmVwYWlyJzogJ01lbmQgYnJva2VuIHNoYXBlcyB3aGVyZSB0aGF0IGNoYW5nZXMgdGhlIGFyZWEgYnkgYXQgbW9zdCAxICUnLFxuICAnaW1wb3J0LmRyeVJ1bic6ICdEcnkgcnVuJyxcbiAgJ2ltcG9ydC53cml0ZSc6ICdCcmluZyBpbicsXG4gICdpbXBvcnQuc2VuZGluZyc6ICdTZW5kaW5nIHRoZSBmaWxlOiB7c2hhcmV9JyxcbiAgJ2ltcG9ydC5uZXh0JzogJ05leHQgaW4gbGluZVx1MjAyNicsXG4gICdpbXBvcnQud2FpdGluZyc6ICdXYWl0aW5nOyB7YmVmb3JlfSBiZWZvcmUgaXQuJyxcbiAgJ2ltcG9ydC5ydW5uaW5nJzogJ3tyb3dzfSB7cm93c3xyb3d8cm93c30gcmVhZFx1MjAyNicsXG4gICdpbXBvcnQuc2V0dGxpbmcnOiAne3Jvd3N9IHtyb3dzfHJvd3xyb3dzfSByZWFkOyBjb21wYXJpbmcgYW5kIHdyaXRpbmdcdTIwMjYnLFxuICAnaW1wb3J0Lm90aGVyV3JpdGVyJzogJ1dhaXRpbmcgZm9yIGFub3RoZXIgd2hvIHdyaXRlczoge3dob30sIHNpbmNlIHtzaW5jZX0uJyxcbiAgJ2ltcG9ydC5vdGhlcldyaXRlclVua25vd24nOiAnV2FpdGluZyBmb3IgYW5vdGhlciB3aG8gd3JpdGVzLicsXG4gICdpbXBvcnQuc3RvcCc6ICdTdG9wJyxcbiAgJ2ltcG9ydC5yZWZ1c2VkJzogJ05vdGhpbmcgd2FzIGJyb3VnaHQgaW4uIHtkZXRhaWx9JyxcbiAgJ2ltcG9ydC53cml0dGVuJzogJ3tmaWxlfSBpcyB3cml0dGVuLicsXG4gICdpbXBvcnQudHJpZWRHb29kJzogJ0RyeSBydW46IGV2ZXJ5IHJvdyBpcyBnb29kIGFuZCBub3RoaW5nIGlzIHdyaXR0ZW4uIFByZXNzIEJyaW5nIGluIHRvIHdyaXRlIGl0LicsXG4gICdpbXBvcnQudHJpZWRCYWQnOiAnRHJ5IHJ1bjogc29tZSByb3dzIHdvdWxkIGJlIHJlamVjdGVkOyBub3RoaW5nIGlzIHdyaXR0ZW4uJyxcbiAgJ2ltcG9ydC5ub3RXcml0dGVuJzpcbiAgICAnU29tZSByb3dzIHdlcmUgcmVqZWN0ZWQsIHNvIG5vdGhpbmcgaXMgd3JpdHRlbi4gTWVuZCB0aGUgZmlsZSBhbmQgc2VuZCBpdCBhZ2Fpbiwgb3IgY2hvb3NlIHRvIHdyaXRlIHRoZSBnb29kIHJvd3MuJyxcbiAgJ2ltcG9ydC5hY2NlcHRlZCc6ICdSb3dzIGFjY2VwdGVkJyxcbiAgJ2ltcG9ydC5yZWplY3RlZCc6ICdSb3dzIHJlamVjdGVkJyxcbiAgJ2ltcG9ydC51bmNoYW5nZWQnOiAnUm93cyB1bmNoYW5nZWQnLFxuICAnaW1wb3J0LnJlcG9ydCc6ICdEb3dubG9hZCB0aGUgcmVwb3J0IG9mIGFsbCByb3dzIChKU09OKScsXG4gICdpbXBvcnQucm93JzogJ1JvdyB7cm93fToge2tleX0nLFxuICAnaW1wb3J0Lm1vcmVSb3dzJzogJ2FuZCB7Y291bnR9IG1vcmUgaW4gdGhlIHJlcG9ydCB0byBkb3dubG9hZCcsXG4gICdpbXBvcnQuc3RhdGUuQ0FOQ0VMTEVEJzogJ1Rha2VuIGJhY2suJyxcbiAgJ2ltcG9ydC5zdGF0ZS5JTlRFUlJVUFRFRCc6ICdUaGUgc2VydmVyIHdhcyByZXN0YXJ0ZWQgbWVhbndoaWxlOyBub3RoaW5nIGlzIHdyaXR0ZW4uIFNlbmQgdGhlIGZpbGUgYWdhaW4uJyxcbiAgJ2ltcG9ydC5zdGF0ZS5GQUlMRUQnOiAnVGhlIGZpbGUgY291bGQgbm90IGJlIHJlYWQuJyxcbiAgJ2ltcG9ydC5sYXllci5wYXJjZWxzJzogJ1BhcmNlbHMnLFxuICAnaW1wb3J0LmxheWVyLmV2ZW50cyc6ICdDbGVhcmFuY2UgZXZlbnRzJyxcbiAgJ2ltcG9ydC5sYXllci5vYnN0YWNsZXMnOiAnT2JzdGFjbGVzJyxcbiAgJ2ltcG9ydC5sYXllci5wYXJ0aWVzJzogJ1BhcnRpZXMnLFxuICAnaW1wb3J0LmxheWVyLmhvbGRpbmdzJzogJ0hvbGRpbmdzJyxcbiAgJ2ltcG9ydC5sYXllci56b25lcyc6ICdJbmR1c3RyaWFsIHpvbmVzJyxcbiAgJ2ltcG9ydC5sYXllci5waGFzZXMnOiAnUGhhc2VzJyxcbiAgJ2ltcG9ydC5sYXllci5zdGFnZXMnOiAnU3RhZ2VzIG9mIHpvbmVzJyxcbiAgJ2ltcG9ydC5sYXllci5sb3RzJzogJ0xvdHMnLFxuICAnaW1wb3J0LmxheWVyLmxlYXNlcyc6ICdMZWFzZXMnLFxuICAnaW1wb3J0LmxheWVyLm1hcmtlcnMnOiAnQm91bmRhcnkgbWFya2VycycsXG4gICdpbXBvcnQubGF5ZXIubWFya2VyX2V2ZW50cyc6ICdNYXJrZXIgZXZlbnRzJyxcbiAgJ2ltcG9ydC5sYXllci5wcm9qZWN0cyc6ICdJbnZlc3RtZW50IHByb2plY3RzJyxcbiAgJ2ltcG9ydC5sYXllci50YXJnZXRzJzogJ1RhcmdldHMnLFxuICAnaW1wb3J0LmxheWVyLmNvbW11bmVzJzogJ0NvbW11bmVzJyxcbiAgJ21pbGVzdG9uZS5FTkZPUkNFRCc6ICdUYWtlbiBieSBlbmZvcmNlbWVudCcsXG4gICdwYXJ0eS5IT1VTRUhPTEQnOiAnSG91c2Vob2xkJyxcbiAgJ3BhcnR5LklORElWSURVQUwnOiAnSW5kaXZpZHVhbCcsXG4gICdwYXJ0eS5PUkdBTklTQVRJT04nOiAnT3JnYW5pc2F0aW9uJyxcbiAgJ3BhcnR5LkNPTU1VTklUWSc6ICdDb21tdW5pdHknLFxuICAncGFydHkuU1RBVEUnOiAnU3RhdGUnLFxuICAnZG9zc2llci5ob2xkZXJzJzogJ0hvbGRlcnMnLFxuICAnZG9zc2llci5ub0hvbGRlcnMnOiAnTm8gaG9sZGVyIGlzIHJlY29yZGVkLicsXG4gICdkb3NzaWVyLm9ic3RhY2xlcyc6ICdPYnN0YWNsZXMnLFxuICAnZG9zc2llci5ub09ic3RhY2xlcyc6ICdObyBvYnN0YWNsZS4nLFxuICAnZG9zc2llci5ldmVudHMnOiAnU3RlcHMgYW5kIGRvY3VtZW50cycsXG4gICdkb3NzaWVyLm5vRXZlbnRzJzogJ05vIHN0ZXAgeWV0LicsXG4gICdkb3NzaWVyLm5vdEFwcGxpY2FibGUnOiAnTm90IGFwcGxpY2FibGU6IHttaWxlc3RvbmV9JyxcbiAgJ2Rvc3NpZXIuY29ycmVjdGlvbic6ICdjb3JyZWN0aW9uOiB7cmVhc29ufScsXG4gICdkb3NzaWVyLmZpbGUnOiAnT3BlbiB0aGUgZmlsZScsXG4gICdkb3NzaWVyLnNwYW4nOiAne2Zyb219IFx1MjAxMyB7dG99JyxcbiAgJ2Rvc3NpZXIuc2luY2UnOiAnc2luY2Uge2Zyb219JyxcbiAgJ2Rvc3NpZXIudW50aWwnOiAndW50aWwge3RvfScsXG4gICdzdGFmZi5saXN0JzogJ0NsZWFyYW5jZSBsaXN0IChYTFNYKScsXG5cbiAgJ3JlYXNvbi51bnJlYWRhYmxlX3ZhbHVlJzogJ1ZhbHVlIGNhbm5vdCBiZSByZWFkJyxcbiAgJ3JlYXNvbi51bnJlYWRhYmxlX251bWJlcic6ICdOdW1iZXIgY2Fubm90IGJlIHJlYWQnLFxuICAncmVhc29uLnVucmVhZGFibGVfZ2VvbWV0cnknOiAnU2hhcGUgY2Fubm90IGJlIHJlYWQnLFxuICAncmVhc29uLnVua25vd25fcmVmZXJlbmNlJzogJ1doYXQgaXQgcmVmZXJzIHRvIGlzIG5vdCB0aGVyZScsXG4gICdyZWFzb24uYW1iaWd1b3VzX3JlZmVyZW5jZSc6ICdSZWZlcnMgdG8gbW9yZSB0aGFuIG9uZScsXG4gICdyZWFzb24uYW1iaWd1b3VzX251bWJlcic6ICdOdW1iZXIgY2FuIGJlIHJlYWQgaW4gdHdvIHdheXMnLFxuICAncmVhc29uLmFtYmlndW91c19kYXRlJzogJ0RheSBjYW4gYmUgcmVhZCBpbiB0d28gd2F5cycsXG4gICdyZWFzb24ub3V0c2lkZV9wcm92aW5jZSc6ICdPdXRzaWRlIHRoZSBwcm92aW5jZScsXG4gICdyZWFzb24ub3V0c2lkZV9hcmVhX29mX3VzZSc6ICdPdXRzaWRlIHRoZSBhcmVhIG9mIHRoZSBDUlMnLFxuICAncmVhc29uLm91dF9vZl9yYW5nZSc6ICdPdXQgb2YgcmFuZ2UnLFxuICAncmVhc29uLm5vdF9hbGxvd2VkJzogJ1ZhbHVlIG5vdCBhbGxvd2VkJyxcbiAgJ3JlYXNvbi5ub3RfZmluaXRlJzogJ0Nvb3JkaW5hdGUgaXMgbm90IGEgbnVtYmVyJyxcbiAgJ3JlYXNvbi5kYXRlc19vdXRfb2Zfb3JkZXInOiAnRGF5cyBvdXQgb2Ygb3JkZXInLFxuICAncmVhc29uLndyb25nX251bWJlcl9vZl9jZWxscyc6ICdXcm9uZyBudW1iZXIgb2YgY2VsbHMnLFxuICAncmVhc29uLndyb25nX2dlb21ldHJ5X3R5cGUnOiAnV3Jvbmcga2luZCBvZiBzaGFwZScsXG4gICdyZWFzb24udmVyc2lvbl9vdmVybGFwcyc6ICdPdmVybGFwcyBhbm90aGVyIHZlcnNpb24gaW4gdGltZScsXG4gICdyZWFzb24ucmVwYWlyX3JlZnVzZWQnOiAnU2hhcGUgY291bGQgbm90IGJlIG1lbmRlZCcsXG4gICdyZWFzb24ucmVwYWlyZWQnOiAnU2hhcGUgd2FzIG1lbmRlZCcsXG4gICdyZWFzb24ubm9fc3VjaF9ldmVudCc6ICdObyBldmVudCB0byBjb3JyZWN0JyxcbiAgJ3JlYXNvbi5ldmVudF9leGlzdHMnOiAnRXZlbnQgZXhpc3RzIGFuZCBkaWZmZXJzJyxcbiAgJ3JlYXNvbi5taXNzaW5nX3ZhbHVlJzogJ1ZhbHVlIGlzIG1pc3NpbmcnLFxuICAncmVhc29uLm1pc3NpbmdfZ2VvbWV0cnknOiAnU2hhcGUgaXMgbWlzc2luZycsXG4gICdyZWFzb24uZG91YmxlZF9rZXknOiAnS2V5IGlzIGRvdWJsZWQnLFxuICAncmVhc29uLmRvdWJsZWRfdmVydGV4JzogJ0RvdWJsZWQgdmVydGV4JyxcbiAgJ3JlYXNvbi5zZWxmX2ludGVyc2VjdGlvbic6ICdCb3VuZGFyeSBjcm9zc2VzIGl0c2VsZicsXG4gICdyZWFzb24ucmluZ19zZWxmX2ludGVyc2VjdGlvbic6ICdSaW5nIGNyb3NzZXMgaXRzZWxmJyxcbiAgJ3JlYXNvbi5yaW5nX25vdF9jbG9zZWQnOiAnUmluZyBpcyBub3QgY2xvc2VkJyxcbiAgJ3JlYXNvbi50b29fZmV3X3BvaW50cyc6ICdUb28gZmV3IHBvaW50cycsXG4gICdyZWFzb24uZHVwbGljYXRlX3JpbmdzJzogJ1JpbmdzIGFyZSBkb3VibGVkJyxcbiAgJ3JlYXNvbi5ob2xlX291dHNpZGVfc2hlbGwnOiAnSG9sZSBvdXRzaWRlIG9mIGl0cyBzaGVsbCcsXG4gICdyZWFzb24ubmVzdGVkX2hvbGVzJzogJ0hvbGVzIGluIGhvbGVzJyxcbiAgJ3JlYXNvbi5uZXN0ZWRfc2hlbGxzJzogJ1NoZWxscyBpbiBzaGVsbHMnLFxuICAncmVhc29uLmRpc2Nvbm5lY3RlZF9pbnRlcmlvcic6ICdJbnNpZGUgZmFsbHMgYXBhcnQnLFxuICAncmVhc29uLnNsaXZlcic6ICdTbGl2ZXInLFxuICAncmVhc29uLnJlcGFpcl9mYWlsZWQnOiAnU2hhcGUgY2Fubm90IGJlIG1lbmRlZCcsXG4gICdyZWFzb24uaW52YWxpZCc6ICdTaGFwZSBpcyBub3QgdmFsaWQnLFxuICAncmVhc29uLm5vX3RleHQnOiAnT3V0bGluZSB3aXRob3V0IGEgbnVtYmVyJyxcbiAgJ3JlYXNvbi5zZXZlcmFsX3RleHRzJzogJ091dGxpbmUgd2l0aCBzZXZlcmFsIHRleHRzJyxcbiAgJ3JlYXNvbi5ob2xlX3dpdGhvdXRfbnVtYmVyJzogJ0hvbGUgd2l0aG91dCBhIG51bWJlcicsXG4gICdyZWFzb24uaXNsYW5kX2xlZnRfb3V0JzogJ0lzbGFuZCBsZWZ0IG91dCcsXG4gICdyZWFzb24ub3Blbl9saW5lcyc6ICdMaW5lcyBhcmUgbm90IGNsb3NlZCcsXG4gICdyZWFzb24udW5rbm93bl9ydWxlJzogJ05vIHN1Y2ggcnVsZScsXG4gICdyZWFzb24uYW1iaWd1b3VzX2NvbHVtbic6ICdUd28gY29sdW1ucyBvZiBvbmUgbWVhbmluZycsXG4gICdpbXBvcnQuYXQnOiAnQXQgWCB7eH0sIFkge3l9LicsXG4gICdpbXBvcnQuY2hvb3NlJzogJ0Nob29zZSBhIGZpbGVcdTIwMjYnLFxuICAnaW1wb3J0Lm5vRmlsZSc6ICdObyBmaWxlIGNob3NlbicsXG4gICdpbXBvcnQuc2VydmVyU2FpZCc6ICd7ZGV0YWlsfScsXG4gICdzdGFmZi51bmtub3duVG9rZW4nOiAnVGhpcyB0b2tlbiBpcyBub3Qga25vd24gb3Igd2FzIHJldm9rZWQuIEFzayB0aGUgYWRtaW5pc3RyYXRvciBmb3IgYSBuZXcgb25lLicsXG5cbiAgJ2Rvd25sb2FkLmZlYXR1cmUnOiAnRG93bmxvYWQgdGhpcycsXG4gICdkb3dubG9hZC52aWV3JzogJ0Rvd25sb2FkIHdoYXQgaXMgaW4gdmlldycsXG4gICdkb3dubG9hZC5kcmF3bic6ICdEb3dubG9hZCB3aGF0IHRvdWNoZXMgdGhlIGRyYXdpbmcnLFxuICAnbWVhc3VyZS5waWNrJzogJ1BpY2snLFxuICAnbWVhc3VyZS5waWNrSGludCc6ICdDbGljayBhIHBhcmNlbCwgbG90LCBwaGFzZSBvciB6b25lIHRvIHRha2UgaXRzIGJvdW5kYXJ5IGFzIHRoZSBkcmF3aW5nLicsXG4gICdtZWFzdXJlLnBpY2tTZXZlcmFsJzpcbiAgICAnVGhpcyBzaGFwZSBoYXMgc2V2ZXJhbCBwYXJ0cyBvciBob2xlcyBhbmQgY2Fubm90IGJlIHRha2VuIGFzIGEgZHJhd2luZy4gSXRzIHBhbmVsIGhhcyBpdHMgYXJlYXMuJyxcbiAgJ3pvbmUucHJvamVjdHMnOiAnSW52ZXN0bWVudCBwcm9qZWN0czoge2NvdW50fScsXG4gICd6b25lLm5vUHJvamVjdHMnOiAnTm8gcHJvamVjdCB5ZXQuJyxcbiAgJ3Byb2plY3QuZm9yZWlnbic6ICdmb3JlaWduJyxcbiAgJ3N1bW1hcnkuYnlab25lJzogJ09jY3VwYW5jeSBieSB6b25lJyxcbiAgJ3VuaXQucGFyY2Vscyc6ICdQYXJjZWxzJyxcbiAgJ2ZpZWxkLnJlYXNvbic6ICdSZWFzb24nLFxuICAnZmllbGQuaW52ZXN0b3InOiAnSW52ZXN0b3InLFxuICAnZmllbGQuY291bnRyeSc6ICdDb3VudHJ5JyxcbiAgJ2ZpZWxkLnNlY3Rvcic6ICdTZWN0b3InLFxuICAnZmllbGQuY2FwaXRhbCc6ICdDYXBpdGFsJyxcbiAgJ2ZpZWxkLmxpY2VuY2UnOiAnTGljZW5zZWQgb24nLFxuXG4gICdzdW1tYXJ5LmJ5Wm9uZS5ub25lJzogJ05vIG9wZXJhdGluZyB6b25lIGhhcyBsb3RzIHRvIGxlYXNlIHlldC4nLFxuXG4gICdsZWdlbmQuZnJlZVRvdGFsJzogJ1RoZSBwcm92aW5jZToge2NvdW50fSB7Y291bnR8bG90fGxvdHN9LCB7YXJlYX0nLFxuICAnbGVnZW5kLmZyZWVTaGFyZSc6ICd7c2hhcmV9IGhhbmRlZCBvdmVyJyxcbiAgJ2xlZ2VuZC5mcmVlVW5rbm93bic6ICdubyBwYXJjZWxzJyxcbiAgJ2xlZ2VuZC5mcmVlTW9yZSc6ICdhbmQge2NvdW50fSBzbWFsbGVyIHtjb3VudHxsb3R8bG90c30nLFxufTtcbiIsICIvKiogV2hhdCB0aGUgcGFnZSBzYXlzIGluIFZpZXRuYW1lc2U7IHRoZXNlIGtleXMgYXJlIGFsbCB0aGVyZSBhcmUuIEhvbGVzIGFyZSB7bmFtZWR9LiAqL1xuZXhwb3J0IGNvbnN0IHZpID0ge1xuICAnYXBwLm5hbWUnOiAnTVx1MUVEMWMgR2lcdTFFREJpJyxcbiAgJ2FwcC5kZW1vJzogJ0RcdTFFRUYgbGlcdTFFQzd1IG1pbmggaFx1MUVDRGEnLFxuICAnYXBwLmRlbW8ubG9uZyc6ICdWXHUxRUNCIHRyXHUwMEVELCByYW5oIGdpXHUxRURCaSB2XHUwMEUwIHNcdTFFRDEgbGlcdTFFQzd1IHRyXHUwMEVBbiBiXHUxRUEzbiBcdTAxMTFcdTFFRDMgblx1MDBFMHkgY2hcdTFFQzkgXHUwMTExXHUxRUMzIG1pbmggaFx1MUVDRGEsIGtoXHUwMEY0bmcgcGhcdTFFQTNpIHNcdTFFRDEgbGlcdTFFQzd1IHRoXHUxRUFEdC4nLFxuICAnYXBwLnRpdGxlZCc6ICd7c2hvd259IFx1MjAxMyB7bmFtZX0nLFxuICAnYXBwLm1hcCc6ICdCXHUxRUEzbiBcdTAxMTFcdTFFRDMuIFBoXHUwMEVEbSBtXHUwMTY5aSB0XHUwMEVBbiBcdTAxMTFcdTFFQzMgZFx1MUVERGksICsgdlx1MDBFMCBcdTIyMTIgXHUwMTExXHUxRUMzIHBoXHUwMEYzbmcgdG8sIHRodSBuaFx1MUVDRiwgRW50ZXIgXHUwMTExXHUxRUMzIGNoXHUxRUNEbiB0aFx1MUVFOSBcdTFFREYgZ2lcdTFFRUZhLCAvIFx1MDExMVx1MUVDMyB0XHUwMEVDbS4nLFxuICAnYXBwLmxvYWRpbmcnOiAnXHUwMTEwYW5nIHRcdTFFQTNpXHUyMDI2JyxcbiAgJ2FwcC5jbG9zZSc6ICdcdTAxMTBcdTAwRjNuZycsXG4gICdhcHAubGFuZ3VhZ2UnOiAnRW5nbGlzaCcsXG4gICdhcHAubGFuZ3VhZ2UudGl0bGUnOiAnU3dpdGNoIHRvIEVuZ2xpc2gnLFxuICAnYXBwLnpvb21Jbic6ICdQaFx1MDBGM25nIHRvJyxcbiAgJ2FwcC56b29tT3V0JzogJ1RodSBuaFx1MUVDRicsXG4gICdhcHAuaG9tZSc6ICdDXHUxRUEzIHRcdTFFQzluaCcsXG5cbiAgJ2Vycm9yLm9mZmxpbmUnOiAnTVx1MDBFMXkgY2hcdTFFRTcgY2hcdTAxQjBhIHRyXHUxRUEzIGxcdTFFRERpLiBOaFx1MUVFRm5nIGdcdTAwRUMgXHUwMTExYW5nIHhlbSB2XHUxRUFCbiBjXHUwMEYybjsgdHJhbmcgdFx1MUVGMSBuXHUxRUQxaSBsXHUxRUExaS4nLFxuICAnZXJyb3IuYmFjayc6ICdcdTAxMTBcdTAwRTMgblx1MUVEMWkgbFx1MUVBMWkgdlx1MUVEQmkgbVx1MDBFMXkgY2hcdTFFRTcuJyxcbiAgJ2Vycm9yLmRhdGEnOiAnQ2hcdTAxQjBhIHRcdTFFQTNpIFx1MDExMVx1MDFCMFx1MUVFM2MgcGhcdTFFQTduIG5cdTAwRTB5OiB7ZGV0YWlsfScsXG4gICdlcnJvci5zdGFydCc6ICdDaFx1MDFCMGEgbVx1MUVERiBcdTAxMTFcdTAxQjBcdTFFRTNjIGJcdTFFQTNuIFx1MDExMVx1MUVEMyB2XHUwMEVDIG1cdTAwRTF5IGNoXHUxRUU3IGNoXHUwMUIwYSB0clx1MUVBMyBsXHUxRUREaS4gVHJhbmcgdFx1MUVGMSB0aFx1MUVFRCBsXHUxRUExaTsgY2hcdTAxQjBhIGNcdTAwRjMgZ1x1MDBFQyBiXHUxRUNCIG1cdTFFQTV0LicsXG4gICdlcnJvci51bnJlYWNoYWJsZSc6ICdtXHUwMEUxeSBjaFx1MUVFNyBjaFx1MDFCMGEgdHJcdTFFQTMgbFx1MUVERGknLFxuICAnZXJyb3IudW5leHBlY3RlZCc6ICdtXHUwMEUxeSBjaFx1MUVFNyB0clx1MUVBMyBsXHUxRUREaSBraFx1MDBGNG5nIFx1MDExMVx1MDBGQW5nIGRcdTFFQTFuZyAobVx1MDBFMyB7c3RhdHVzfSknLFxuICAnZXJyb3IucmV0cnknOiAnVGhcdTFFRUQgbFx1MUVBMWknLFxuXG4gICdsYXllci56b25lcyc6ICdLaHUsIGNcdTFFRTVtIGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCcsXG4gICdsYXllci5waGFzZXMnOiAnR2lhaSBcdTAxMTFvXHUxRUExbicsXG4gICdsYXllci5sb3RzJzogJ0xcdTAwRjQgXHUwMTExXHUxRUE1dCcsXG4gICdsYXllci5wYXJjZWxzJzogJ1RoXHUxRUVEYSBcdTAxMTFcdTFFQTV0JyxcbiAgJ2xheWVyLm1hcmtlcnMnOiAnTVx1MUVEMWMgZ2lcdTFFREJpJyxcbiAgJ2xheWVyLmNvbW11bmVzJzogJ1hcdTAwRTMsIHBoXHUwMUIwXHUxRUREbmcnLFxuICAnbGF5ZXIucHJvamVjdHMnOiAnRFx1MUVGMSBcdTAwRTFuIFx1MDExMVx1MUVBN3UgdFx1MDFCMCcsXG4gICdsYXllci5ncmF0aWN1bGUnOiAnTFx1MDFCMFx1MUVEQmkgdFx1MUVDRGEgXHUwMTExXHUxRUQ5IFZOLTIwMDAnLFxuXG4gICdraW5kLklORFVTVFJJQUxfUEFSSyc6ICdLaHUgY1x1MDBGNG5nIG5naGlcdTFFQzdwJyxcbiAgJ2tpbmQuSU5EVVNUUklBTF9DTFVTVEVSJzogJ0NcdTFFRTVtIGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCcsXG4gICdraW5kLklUX1BBUksnOiAnS2h1IGNcdTAwRjRuZyBuZ2hcdTFFQzcgdGhcdTAwRjRuZyB0aW4gdFx1MUVBRHAgdHJ1bmcnLFxuICAna2luZC5icmllZi5JTkRVU1RSSUFMX1BBUksnOiAnS2h1IGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCcsXG4gICdraW5kLmJyaWVmLklORFVTVFJJQUxfQ0xVU1RFUic6ICdDXHUxRUU1bSBjXHUwMEY0bmcgbmdoaVx1MUVDN3AnLFxuICAna2luZC5icmllZi5JVF9QQVJLJzogJ0todSBDTlRUIHRcdTFFQURwIHRydW5nJyxcbiAgJ2tpbmQuc2hvcnQuSU5EVVNUUklBTF9QQVJLJzogJ0tDTicsXG4gICdraW5kLnNob3J0LklORFVTVFJJQUxfQ0xVU1RFUic6ICdDQ04nLFxuICAna2luZC5zaG9ydC5JVF9QQVJLJzogJ0tDTlRUJyxcbiAgJ3pvbmUub3BlcmF0aW5nJzogJ1x1MDExMGFuZyBob1x1MUVBMXQgXHUwMTExXHUxRUQ5bmcnLFxuICAnem9uZS5wbGFubmVkJzogJ1RoZW8gcXV5IGhvXHUxRUExY2gnLFxuXG4gICdzdGVwLlJFU09MVVRJT04nOiAnQ1x1MDBGMyBuZ2hcdTFFQ0IgcXV5XHUxRUJGdCcsXG4gICdzdGVwLlBSRVBBUkVEJzogJ0xcdTFFQURwIHF1eSBob1x1MUVBMWNoJyxcbiAgJ3N0ZXAuQVBQUkFJU0FMJzogJ1RoXHUxRUE5bSBcdTAxMTFcdTFFQ0JuaCcsXG4gICdzdGVwLkFQUFJPVkVEJzogJ1BoXHUwMEVBIGR1eVx1MUVDN3QnLFxuICAnc3RlcC5BTk5PVU5DRUQnOiAnQ1x1MDBGNG5nIGJcdTFFRDEnLFxuICAnc3RlcC5JTlZFU1RNRU5UX1BPTElDWSc6ICdDaFx1MUVFNyB0clx1MDFCMFx1MDFBMW5nIFx1MDExMVx1MUVBN3UgdFx1MDFCMCcsXG4gICdzdGVwLkVTVEFCTElTSEVEJzogJ1RoXHUwMEUwbmggbFx1MUVBRHAnLFxuICAnc3RlcC5MQU5EX0FMTE9DQVRFRCc6ICdHaWFvIFx1MDExMVx1MUVBNXQsIGNobyB0aHVcdTAwRUEgXHUwMTExXHUxRUE1dCcsXG4gICdzdGVwLk1BUktFUlNfUExBTk5FRCc6ICdMXHUxRUFEcCBwaFx1MDFCMFx1MDFBMW5nIFx1MDBFMW4gY1x1MUVBRm0gbVx1MUVEMWMnLFxuICAnc3RlcC5NQVJLRVJTX1NFVCc6ICdDXHUxRUFGbSBtXHUxRUQxYycsXG4gICdzdGVwLkNMRUFSQU5DRSc6ICdHaVx1MUVBM2kgcGhcdTAwRjNuZyBtXHUxRUI3dCBiXHUxRUIxbmcnLFxuICAnc3RlcC5JTkZSQVNUUlVDVFVSRSc6ICdYXHUwMEUyeSBkXHUxRUYxbmcgaFx1MUVBMSB0XHUxRUE3bmcnLFxuICAnc3RlcC5PUEVSQVRJTkcnOiAnSG9cdTFFQTF0IFx1MDExMVx1MUVEOW5nJyxcbiAgJ3N0ZXAuUkVWT0tFRCc6ICdUaHUgaFx1MUVEM2kgY2hcdTFFRTcgdHJcdTAxQjBcdTAxQTFuZycsXG5cbiAgJ21pbGVzdG9uZS5OT05FJzogJ0NoXHUwMUIwYSB0aFx1MDBGNG5nIGJcdTAwRTFvJyxcbiAgJ21pbGVzdG9uZS5SRUNPVkVSWV9OT1RJQ0UnOiAnXHUwMTEwXHUwMEUzIHRoXHUwMEY0bmcgYlx1MDBFMW8gdGh1IGhcdTFFRDNpJyxcbiAgJ21pbGVzdG9uZS5JTlZFTlRPUlknOiAnXHUwMTEwXHUwMEUzIGtpXHUxRUMzbSBcdTAxMTFcdTFFQkZtJyxcbiAgJ21pbGVzdG9uZS5QTEFOX0FQUFJPVkVEJzogJ1x1MDExMFx1MDBFMyBkdXlcdTFFQzd0IHBoXHUwMUIwXHUwMUExbmcgXHUwMEUxbicsXG4gICdtaWxlc3RvbmUuUkVDT1ZFUllfREVDSVNJT04nOiAnXHUwMTEwXHUwMEUzIGNcdTAwRjMgcXV5XHUxRUJGdCBcdTAxMTFcdTFFQ0JuaCB0aHUgaFx1MUVEM2knLFxuICAnbWlsZXN0b25lLlBBSUQnOiAnXHUwMTEwXHUwMEUzIGNoaSB0clx1MUVBMycsXG4gICdtaWxlc3RvbmUuSEFOREVEX09WRVInOiAnXHUwMTEwXHUwMEUzIGJcdTAwRTBuIGdpYW8nLFxuXG4gICdtYXJrZXIua2luZC5DT1JORVInOiAnTVx1MUVEMWMgZ1x1MDBGM2MnLFxuICAnbWFya2VyLmtpbmQuTElORSc6ICdNXHUxRUQxYyB0clx1MDBFQW4gY1x1MUVBMW5oJyxcbiAgJ21hcmtlci5raW5kLlJFRkVSRU5DRSc6ICdNXHUxRUQxYyB0aGFtIGNoaVx1MUVCRnUnLFxuICAnbWFya2VyLlBMQU5ORUQnOiAnQ2hcdTAxQjBhIGNcdTFFQUZtJyxcbiAgJ21hcmtlci5TRVQnOiAnXHUwMTEwXHUwMEUzIGNcdTFFQUZtJyxcbiAgJ21hcmtlci5IQU5ERURfT1ZFUic6ICdcdTAxMTBcdTAwRTMgYlx1MDBFMG4gZ2lhbycsXG4gICdtYXJrZXIuREFNQUdFRCc6ICdIXHUwMUIwIGhcdTFFQ0ZuZycsXG4gICdtYXJrZXIuTE9TVCc6ICdNXHUxRUE1dCcsXG4gICdtYXJrZXIuUkVTVE9SRUQnOiAnXHUwMTEwXHUwMEUzIGtoXHUwMEY0aSBwaFx1MUVFNWMnLFxuXG4gICd1c2UuSU5EVVNUUklBTCc6ICdDXHUwMEY0bmcgbmdoaVx1MUVDN3AnLFxuICAndXNlLldBUkVIT1VTRSc6ICdLaG8gYlx1MDBFM2knLFxuICAndXNlLlNFUlZJQ0UnOiAnRFx1MUVDQmNoIHZcdTFFRTUnLFxuICAndXNlLkFETUlOSVNUUkFUSU9OJzogJ0hcdTAwRTBuaCBjaFx1MDBFRG5oJyxcbiAgJ3VzZS5HUkVFTic6ICdDXHUwMEUyeSB4YW5oJyxcbiAgJ3VzZS5UUkFGRklDJzogJ0dpYW8gdGhcdTAwRjRuZycsXG4gICd1c2UuVVRJTElUWSc6ICdIXHUxRUExIHRcdTFFQTduZyBrXHUxRUY5IHRodVx1MUVBRHQnLFxuICAndXNlLldBVEVSJzogJ01cdTFFQjd0IG5cdTAxQjBcdTFFREJjJyxcbiAgJ3VzZS5IT1VTSU5HJzogJ05oXHUwMEUwIFx1MUVERicsXG4gICdsb3QuZnJlZSc6ICdDXHUwMEYybiB0clx1MUVEMW5nJyxcbiAgJ2xvdC5sZWFzZWQnOiAnXHUwMTEwXHUwMEUzIGNobyB0aHVcdTAwRUEnLFxuICAnbG90Lm90aGVyJzogJ0toXHUwMEY0bmcgY2hvIHRodVx1MDBFQScsXG5cbiAgJ3BhbmVsLnByb3ZpbmNlJzogJ1RvXHUwMEUwbiB0XHUxRUM5bmgnLFxuICAncGFuZWwuem9uZSc6ICd7a2luZH0ge25hbWV9JyxcbiAgJ3BhbmVsLnBhcmNlbCc6ICdUaFx1MUVFRGEge3BhcmNlbH0sIHRcdTFFREQge3NoZWV0fScsXG4gICdwYW5lbC5tYXJrZXInOiAnTVx1MUVEMWMge251bWJlcn0nLFxuICAncGFuZWwubG90JzogJ0xcdTAwRjQge2NvZGV9JyxcbiAgJ3BhbmVsLnBoYXNlJzogJ0dpYWkgXHUwMTExb1x1MUVBMW5cXHUwMGEwe251bWJlcn0nLFxuICAncGFuZWwuYWxzbyc6ICdDXHUwMTY5bmcgdFx1MUVBMWkgXHUwMTExXHUwMEUyeScsXG4gICdwYW5lbC5nb25lJzogJ0toXHUwMEY0bmcgY1x1MDBGMm4gXHUwMTExXHUxRUQxaSB0XHUwMUIwXHUxRUUzbmcgblx1MDBFMHkgdHJvbmcgZFx1MUVFRiBsaVx1MUVDN3UuJyxcbiAgJ3BhbmVsLm5vWm9uZXMnOiAnQ2hcdTAxQjBhIGNcdTAwRjMga2h1IGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCBuXHUwMEUwby4gTlx1MUVBMXAgYlx1MUVCMW5nOiAuL21vY2dpb2kgaW1wb3J0IHpvbmVzIFRcdTFFQzZQJyxcbiAgJ3BhbmVsLnpvbmVzT2YnOiAne29wZXJhdGluZ30gdHJvbmcge2NvdW50fSBcdTAxMTFhbmcgaG9cdTFFQTF0IFx1MDExMVx1MUVEOW5nJyxcblxuICAnZmllbGQuY29kZSc6ICdNXHUwMEUzJyxcbiAgJ2ZpZWxkLmtpbmQnOiAnTG9cdTFFQTFpJyxcbiAgJ2ZpZWxkLnN0YWdlJzogJ0JcdTAxQjBcdTFFREJjIFx1MDExMVx1MDBFMyBcdTAxMTFcdTFFQTF0JyxcbiAgJ2ZpZWxkLnN0YXR1cyc6ICdUXHUwMEVDbmggdHJcdTFFQTFuZycsXG4gICdmaWVsZC5vZmZpY2lhbEFyZWEnOiAnRGlcdTFFQzduIHRcdTAwRURjaCB0aGVvIHF1eVx1MUVCRnQgXHUwMTExXHUxRUNCbmgnLFxuICAnZmllbGQuZ3JpZEFyZWEnOiAnRGlcdTFFQzduIHRcdTAwRURjaCBsXHUwMUIwXHUxRURCaSBWTi0yMDAwJyxcbiAgJ2ZpZWxkLmdlb2Rlc2ljQXJlYSc6ICdEaVx1MUVDN24gdFx1MDBFRGNoIHRyXHUxRUFGYyBcdTAxMTFcdTFFQ0JhJyxcbiAgJ2ZpZWxkLmRlY2lzaW9uJzogJ1F1eVx1MUVCRnQgXHUwMTExXHUxRUNCbmgnLFxuICAnZmllbGQuZGVjaXNpb25EYXRlJzogJ05nXHUwMEUweSBxdXlcdTFFQkZ0IFx1MDExMVx1MUVDQm5oJyxcbiAgJ2ZpZWxkLm9wZXJhdGluZ1NpbmNlJzogJ0hvXHUxRUExdCBcdTAxMTFcdTFFRDluZyB0XHUxRUVCJyxcbiAgJ2ZpZWxkLmNvbW11bmUnOiAnVGh1XHUxRUQ5YyB4XHUwMEUzLCBwaFx1MDFCMFx1MUVERG5nJyxcbiAgJ2ZpZWxkLnpvbmUnOiAnS2h1LCBjXHUxRUU1bScsXG4gICdmaWVsZC5sYW5kVXNlJzogJ0xvXHUxRUExaSBcdTAxMTFcdTFFQTV0JyxcbiAgJ2ZpZWxkLm1pbGVzdG9uZSc6ICdCXHUwMUIwXHUxRURCYyBnaVx1MUVBM2kgcGhcdTAwRjNuZyBtXHUxRUI3dCBiXHUxRUIxbmcnLFxuICAnZmllbGQubnVtYmVyJzogJ1NcdTFFRDEgaGlcdTFFQzd1JyxcbiAgJ2ZpZWxkLmRlc2lnblgnOiAnWCAoQlx1MUVBRmMpIHRoaVx1MUVCRnQga1x1MUVCRicsXG4gICdmaWVsZC5kZXNpZ25ZJzogJ1kgKFx1MDExMFx1MDBGNG5nKSB0aGlcdTFFQkZ0IGtcdTFFQkYnLFxuICAnZmllbGQuc2V0WCc6ICdYIChCXHUxRUFGYykgdGhcdTFFRjFjIFx1MDExMVx1MUVDQmEnLFxuICAnZmllbGQuc2V0WSc6ICdZIChcdTAxMTBcdTAwRjRuZykgdGhcdTFFRjFjIFx1MDExMVx1MUVDQmEnLFxuICAnZmllbGQub2ZmRGVzaWduJzogJ0xcdTFFQzdjaCBzbyB2XHUxRURCaSB0aGlcdTFFQkZ0IGtcdTFFQkYnLFxuICAnZmllbGQuc3RhdHVzT24nOiAnVFx1MUVFQiBuZ1x1MDBFMHknLFxuICAnZmllbGQubGVhc2UnOiAnQ2hvIHRodVx1MDBFQScsXG4gICdmaWVsZC52YWxpZEZyb20nOiAnSGlcdTFFQzd1IGxcdTFFRjFjIHRcdTFFRUInLFxuICAnZmllbGQucmVwbGFjZXMnOiAnVFx1MDBFMWNoLCBoXHUxRUUzcCB0XHUxRUVCJyxcblxuICAnZG93bmxvYWQudGl0bGUnOiAnVFx1MUVBM2kgdlx1MUVDMScsXG4gICdkb3dubG9hZC5sYXllcic6ICdUXHUxRUEzaSBsXHUxRURCcCB7bGF5ZXJ9JyxcblxuICAnc2NhbGUubm9ydGhpbmcnOiAnWCcsXG4gICdzY2FsZS5lYXN0aW5nJzogJ1knLFxuICAnc2NhbGUudGl0bGUnOiAnVFx1MUVDRGEgXHUwMTExXHUxRUQ5IGNvbiB0clx1MUVDRiwgVk4tMjAwMCBraW5oIHR1eVx1MUVCRm4gdHJcdTFFRTVjIHttZXJpZGlhbn0nLFxuXG4gICdsZWdlbmQudGl0bGUnOiAnQ2hcdTAwRkEgZ2lcdTFFQTNpIHZcdTAwRTAgbFx1MUVEQnAnLFxuICAnbGVnZW5kLnpvb21Jbic6ICdwaFx1MDBGM25nIHRvIFx1MDExMVx1MUVDMyB4ZW0nLFxuXG4gICdtYXJrZXIub2ZmJzogJ0xcdTFFQzdjaCBxdVx1MDBFMSA1IGNtJyxcbiAgJ2xlZ2VuZC5pblNpZ2h0JzogJ3tjb3VudH0gdHJvbmcga2h1bmcgbmhcdTAwRUNuJyxcbiAgJ2xlZ2VuZC5mb290JzogJ1NcdTFFRDEgbFx1MDFCMFx1MUVFM25nIHZcdTAwRTAgZGlcdTFFQzduIHRcdTAwRURjaCBjXHUxRUU3YSBuaFx1MUVFRm5nIGdcdTAwRUMgY1x1MDBGMyB0cm9uZyBraHVuZyBuaFx1MDBFQ24sIGtcdTFFQzMgY1x1MUVBMyBwaFx1MUVBN24gblx1MUVCMW0gbmdvXHUwMEUwaSBjXHUxRUU3YSBjaFx1MDBGQW5nLicsXG4gICdsZWdlbmQudW5jaGFuZ2VkJzogJ0toXHUwMEY0bmcgXHUwMTExXHUxRUQ1aSB0XHUxRUVCIHtmcm9tfScsXG4gICdsZWdlbmQuZnJlZUluU2lnaHQnOiAnVHJvbmcga2h1bmcgbmhcdTAwRUNuOiB7Y291bnR9IGxcdTAwRjQsIHthcmVhfScsXG4gICdsZWdlbmQuZnJlZUxvdHMnOiAnQ2hcdTFFQ0RuIGxcdTAwRjQgdHJcdTFFRDFuZyB0XHUxRUVCJyxcbiAgJ2xlZ2VuZC5mcmVlTG90cy5sZWFzdCc6ICdEaVx1MUVDN24gdFx1MDBFRGNoIG5oXHUxRUNGIG5oXHUxRUE1dCBjXHUxRUU3YSBsXHUwMEY0IHRyXHUxRUQxbmcsIGhhJyxcbiAgJ3Rvb2xzLnNoYXJlJzogJ0NoaWEgc1x1MUVCQiBraHVuZyBuaFx1MDBFQ24gblx1MDBFMHknLFxuICAndG9vbHMudG9OaWdodCc6ICdDaHV5XHUxRUMzbiBzYW5nIG5cdTFFQzFuIHRcdTFFRDFpJyxcbiAgJ3Rvb2xzLnRvRGF5JzogJ0NodXlcdTFFQzNuIHNhbmcgblx1MUVDMW4gc1x1MDBFMW5nJyxcbiAgJ3Rvb2xzLm1vcmUnOiAnQ1x1MDBGNG5nIGNcdTFFRTUnLFxuICAnc2hhcmUuY29waWVkJzogJ1x1MDExMFx1MDBFMyBjaFx1MDBFOXAgbGlcdTAwRUFuIGtcdTFFQkZ0LicsXG4gICdzaGFyZS5ieUhhbmQnOiAnS2hcdTAwRjRuZyBjaFx1MDBFOXAgXHUwMTExXHUwMUIwXHUxRUUzYzsgXHUwMTExXHUwMEUyeSBsXHUwMEUwIGxpXHUwMEVBbiBrXHUxRUJGdDoge3VybH0nLFxuICAnc2VhcmNoLmxhYmVsJzogJ1RcdTAwRUNtIGtpXHUxRUJGbScsXG4gICdzZWFyY2gucGxhY2Vob2xkZXInOiAnVFx1MDBFQ20ga2h1LCB0aFx1MUVFRGEgKHRcdTFFREQvc1x1MUVEMSksIG1cdTFFRDFjLCB0XHUxRUNEYSBcdTAxMTFcdTFFRDlcdTIwMjYnLFxuICAnc2VhcmNoLmF3YXknOiAnTVx1MDBFMXkgY2hcdTFFRTcgY2hcdTAxQjBhIHRyXHUxRUEzIGxcdTFFRERpOiBjaFx1MUVDOSB0XHUwMEVDbSBcdTAxMTFcdTAxQjBcdTFFRTNjIHRyb25nIHRcdTAwRUFuIGNcdTAwRTFjIGtodSwgY1x1MUVFNW0gdlx1MDBFMCB0XHUxRUNEYSBcdTAxMTFcdTFFRDkuJyxcbiAgJ3NlYXJjaC5ub25lJzogJ0toXHUwMEY0bmcgdFx1MDBFQ20gdGhcdTFFQTV5LiBUaFx1MUVFRCB0XHUwMEVBbiBraHUsIHNcdTFFRDEgdFx1MUVERC9zXHUxRUQxIHRoXHUxRUVEYSwgc1x1MUVEMSBxdXlcdTFFQkZ0IFx1MDExMVx1MUVDQm5oIGhvXHUxRUI3YyB0XHUxRUNEYSBcdTAxMTFcdTFFRDkuJyxcbiAgJ3NlYXJjaC52bjIwMDAnOiAnVFx1MUVDRGEgXHUwMTExXHUxRUQ5IFZOLTIwMDAnLFxuICAnc2VhcmNoLndnczg0JzogJ1RcdTFFQ0RhIFx1MDExMVx1MUVEOSBXR1MgODQnLFxuICAndGltZS50aXRsZSc6ICdOZ1x1MDBFMHkgY1x1MUVFN2Egc1x1MUVEMSBsaVx1MUVDN3UnLFxuICAndGltZS5kYXknOiAnVFx1MUVBMWkgbmdcdTAwRTB5JyxcbiAgJ3RpbWUuZnJvbSc6ICdTbyB2XHUxRURCaScsXG4gICd0aW1lLnNob3duJzogJ1RcdTFFQTFpIG5nXHUwMEUweSB7ZGF5fScsXG4gICd0aW1lLnNob3duVG9kYXknOiAnSFx1MDBGNG0gbmF5LCB7ZGF5fScsXG4gICd0aW1lLnRvZGF5JzogJ0hcdTAwRjRtIG5heScsXG4gICd0aW1lLnBsYXknOiAnQ2hcdTFFQTF5IHRoZW8gdGhcdTAwRTFuZycsXG4gICd0aW1lLnBhdXNlJzogJ0RcdTFFRUJuZycsXG4gICd0aW1lLmJldHdlZW4nOiAne2Zyb219IFx1MjE5MiB7YXR9JyxcbiAgJ3BhbmVsLmZvbGQnOiAnVGh1IGdcdTFFQ0RuIGJcdTFFQTNuZycsXG4gICdwYW5lbC51bmZvbGQnOiAnTVx1MUVERiBiXHUxRUEzbmcnLFxuICAncGFuZWwucmVzaXplJzogJ1x1MDExMFx1MUVENWkgY2hpXHUxRUMxdSBjYW8gYlx1MUVBM25nJyxcbiAgJ2NsZWFyYW5jZS50aXRsZSc6ICdHaVx1MUVBM2kgcGhcdTAwRjNuZyBtXHUxRUI3dCBiXHUxRUIxbmcnLFxuICAnY2xlYXJhbmNlLm5vbmUnOiAnQ2hcdTAxQjBhIGNcdTAwRjMgdGhcdTFFRURhIFx1MDExMVx1MUVBNXQgblx1MDBFMG8gXHUxRURGIFx1MDExMVx1MDBFMnkuIE5cdTFFQTFwIGJcdTFFQjFuZzogLi9tb2NnaW9pIGltcG9ydCBwYXJjZWxzIFRcdTFFQzZQJyxcbiAgJ2NsZWFyYW5jZS5oZWFkbGluZSc6ICdcdTAxMTBcdTAwRTMgYlx1MDBFMG4gZ2lhbyB7cmVhY2hlZH0gdHJvbmcge2FsbH0gKHtzaGFyZX0pJyxcbiAgJ2NsZWFyYW5jZS5oZWFkbGluZS5ub1NoYXJlJzogJ1x1MDExMFx1MDBFMyBiXHUwMEUwbiBnaWFvIHtyZWFjaGVkfScsXG4gICdjbGVhcmFuY2UudGFibGUnOiAnR2lcdTFFQTNpIHBoXHUwMEYzbmcgbVx1MUVCN3QgYlx1MUVCMW5nIHRoZW8gYlx1MDFCMFx1MUVEQmMnLFxuICAnY2xlYXJhbmNlLnBhcmNlbHMnOiAne2NvdW50fSB0aFx1MUVFRGEnLFxuICAnY2xlYXJhbmNlLmhvdXNlaG9sZHMnOiAne2NvdW50fSBoXHUxRUQ5JyxcbiAgJ2NsZWFyYW5jZS5ub3RBcHBsaWNhYmxlJzogJ2toXHUwMEY0bmcgXHUwMEUxcCBkXHUxRUU1bmcge2FyZWF9JyxcbiAgJ2NsZWFyYW5jZS5ibG9ja2VkJzogJ1ZcdTAxQjBcdTFFREJuZyBtXHUxRUFGYzoge2FyZWF9LCB7cGFyY2Vsc30gdGhcdTFFRURhJyxcbiAgJ2NsZWFyYW5jZS5ibG9ja2VkLnRhYmxlJzogJ1ZcdTAxQjBcdTFFREJuZyBtXHUxRUFGYyB0aGVvIGxcdTAwRkQgZG8nLFxuICAnY2xlYXJhbmNlLmNoYW5nZSc6ICdEXHUwMUIwXHUxRURCaSBtXHUxRUQ3aSBzXHUxRUQxIGxcdTAwRTAgdGhheSBcdTAxMTFcdTFFRDVpIHRcdTFFRUIge2Zyb219LicsXG4gICdjbGVhcmFuY2UubGF0ZSc6ICdTYXUgbmdcdTAwRTB5IG5cdTAwRTB5IGNcdTAwRjMge2NvdW50fSBzXHUxRUYxIGtpXHUxRUM3biBcdTAxMTFcdTAxQjBcdTFFRTNjIG5oXHUxRUFEcCBtdVx1MUVEOW4uJyxcbiAgJ2NsZWFyYW5jZS5jb3JyZWN0ZWQnOiAnU2F1IG5nXHUwMEUweSBuXHUwMEUweSBjXHUwMEYzIHtjb3VudH0gc1x1MUVGMSBraVx1MUVDN24gXHUwMTExXHUwMUIwXHUxRUUzYyBcdTAxMTFcdTAwRURuaCBjaFx1MDBFRG5oLicsXG4gICdjbGVhcmFuY2UuZmV3UGFyY2Vscyc6ICdMXHUwMEZEIGRvIGNcdTAwRjMgcXVcdTAwRTEgXHUwMEVEdCB0aFx1MUVFRGEgdGhcdTAwRUMga2hcdTAwRjRuZyBuXHUwMEVBdSBkaVx1MUVDN24gdFx1MDBFRGNoIHZcdTAwRTAgc1x1MUVEMSB0aFx1MUVFRGEuJyxcbiAgJ2NsZWFyYW5jZS51bmNvdmVyZWQnOiAne2FyZWF9IGNoXHUwMUIwYSBjXHUwMEYzIHRoXHUxRUVEYSBcdTAxMTFcdTFFQTV0IG5cdTAwRTBvIHBoXHUxRUU3LicsXG4gICdjbGVhcmFuY2Uub3ZlcmxhcCc6ICd7YXJlYX0gY1x1MDBGMyB0aFx1MUVFRGEgXHUwMTExXHUxRUE1dCBjaFx1MUVEM25nIG5oYXUuJyxcbiAgJ2NsZWFyYW5jZS5ub1BhcnR5JzogJ3tjb3VudH0gdGhcdTFFRURhIGNoXHUwMUIwYSBnaGkgY2hcdTFFRTcgc1x1MUVFRCBkXHUxRUU1bmcuJyxcbiAgJ3dhaXRzLnRpdGxlJzogJ1RoXHUxRUREaSBoXHUxRUExbiB2XHUwMEUwIHRoXHUxRUVEYSBjaFx1MUVERCBsXHUwMEUydScsXG4gICd3YWl0cy5sb25nZXN0JzogJ0NoXHUxRUREIGxcdTAwRTJ1IG5oXHUxRUE1dCcsXG4gICd3YWl0cy5vdmVyZHVlJzogJ3tjb3VudH0gdGhcdTFFRURhIFx1MDExMWFuZyBjaFx1MUVERCwge292ZXJkdWV9IHRoXHUxRUVEYSBxdVx1MDBFMSBoXHUxRUExbicsXG4gICd3YWl0cy5zaW5jZSc6ICd7bWlsZXN0b25lfSB0XHUxRUVCIHtkYXl9LCBcdTAxMTFcdTAwRTMgY2hcdTFFREQge2RheXN9IG5nXHUwMEUweScsXG4gICdkZWFkbGluZS5ub3RpY2VfZmFybV9kYXlzJzogJ1x1MDExMFx1MUVBNXQgblx1MDBGNG5nIG5naGlcdTFFQzdwOiB7ZGF5c30gbmdcdTAwRTB5IHRcdTFFRUIgdGhcdTAwRjRuZyBiXHUwMEUxbyB0aHUgaFx1MUVEM2knLFxuICAnZGVhZGxpbmUubm90aWNlX290aGVyX2RheXMnOiAnXHUwMTEwXHUxRUE1dCBraFx1MDBFMWM6IHtkYXlzfSBuZ1x1MDBFMHkgdFx1MUVFQiB0aFx1MDBGNG5nIGJcdTAwRTFvIHRodSBoXHUxRUQzaScsXG4gICdkZWFkbGluZS5wYXltZW50X2RheXMnOiAnQ2hpIHRyXHUxRUEzOiB7ZGF5c30gbmdcdTAwRTB5IHRcdTFFRUIga2hpIGR1eVx1MUVDN3QgcGhcdTAxQjBcdTAxQTFuZyBcdTAwRTFuJyxcbiAgJ3BhcmNlbC5zdGVwcyc6ICdDXHUwMEUxYyBiXHUwMUIwXHUxRURCYyBnaVx1MUVBM2kgcGhcdTAwRjNuZyBtXHUxRUI3dCBiXHUxRUIxbmcnLFxuICAncGFyY2VsLm5vdFlldCc6ICdjaFx1MDFCMGEnLFxuICAncGFyY2VsLmluWm9uZXMnOiAnTlx1MUVCMW0gdHJvbmcnLFxuICAncGFyY2VsLmluTm9ab25lJzogJ1RoXHUxRUVEYSBuXHUwMEUweSBraFx1MDBGNG5nIG5cdTFFQjFtIHRyb25nIGtodSwgY1x1MUVFNW0gblx1MDBFMG8uJyxcbiAgJ2NhZGFzdHJhbC5MVUMnOiAnXHUwMTEwXHUxRUE1dCBjaHV5XHUwMEVBbiB0clx1MUVEM25nIGxcdTAwRkFhJyxcbiAgJ2NhZGFzdHJhbC5MVUsnOiAnXHUwMTEwXHUxRUE1dCB0clx1MUVEM25nIGxcdTAwRkFhIGNcdTAwRjJuIGxcdTFFQTFpJyxcbiAgJ2NhZGFzdHJhbC5CSEsnOiAnXHUwMTEwXHUxRUE1dCB0clx1MUVEM25nIGNcdTAwRTJ5IGhcdTFFQjFuZyBuXHUwMTAzbSBraFx1MDBFMWMnLFxuICAnY2FkYXN0cmFsLkhOSyc6ICdcdTAxMTBcdTFFQTV0IHRyXHUxRUQzbmcgY1x1MDBFMnkgaFx1MUVCMW5nIG5cdTAxMDNtIGtoXHUwMEUxYycsXG4gICdjYWRhc3RyYWwuQ0xOJzogJ1x1MDExMFx1MUVBNXQgdHJcdTFFRDNuZyBjXHUwMEUyeSBsXHUwMEUydSBuXHUwMTAzbScsXG4gICdjYWRhc3RyYWwuUlNYJzogJ1x1MDExMFx1MUVBNXQgclx1MUVFQm5nIHNcdTFFQTNuIHh1XHUxRUE1dCcsXG4gICdjYWRhc3RyYWwuUlBIJzogJ1x1MDExMFx1MUVBNXQgclx1MUVFQm5nIHBoXHUwMEYybmcgaFx1MUVEOScsXG4gICdjYWRhc3RyYWwuTlRTJzogJ1x1MDExMFx1MUVBNXQgbnVcdTAwRjRpIHRyXHUxRUQzbmcgdGhcdTFFRTd5IHNcdTFFQTNuJyxcbiAgJ2NhZGFzdHJhbC5PTlQnOiAnXHUwMTEwXHUxRUE1dCBcdTFFREYgdFx1MUVBMWkgblx1MDBGNG5nIHRoXHUwMEY0bicsXG4gICdjYWRhc3RyYWwuT0RUJzogJ1x1MDExMFx1MUVBNXQgXHUxRURGIHRcdTFFQTFpIFx1MDExMVx1MDBGNCB0aFx1MUVDQicsXG4gICdjYWRhc3RyYWwuU0tDJzogJ1x1MDExMFx1MUVBNXQgY1x1MDFBMSBzXHUxRURGIHNcdTFFQTNuIHh1XHUxRUE1dCBwaGkgblx1MDBGNG5nIG5naGlcdTFFQzdwJyxcbiAgJ2NhZGFzdHJhbC5UTUQnOiAnXHUwMTEwXHUxRUE1dCB0aFx1MDFCMFx1MDFBMW5nIG1cdTFFQTFpLCBkXHUxRUNCY2ggdlx1MUVFNScsXG4gICdjYWRhc3RyYWwuREdUJzogJ1x1MDExMFx1MUVBNXQgZ2lhbyB0aFx1MDBGNG5nJyxcbiAgJ2NhZGFzdHJhbC5EVEwnOiAnXHUwMTEwXHUxRUE1dCB0aFx1MUVFN3kgbFx1MUVFM2knLFxuICAnY2FkYXN0cmFsLk5URCc6ICdcdTAxMTBcdTFFQTV0IG5naFx1MDEyOWEgdHJhbmcnLFxuICAnY2FkYXN0cmFsLk5LSCc6ICdcdTAxMTBcdTFFQTV0IG5cdTAwRjRuZyBuZ2hpXHUxRUM3cCBraFx1MDBFMWMnLFxuICAnY2FkYXN0cmFsLkJDUyc6ICdcdTAxMTBcdTFFQTV0IGJcdTFFQjFuZyBjaFx1MDFCMGEgc1x1MUVFRCBkXHUxRUU1bmcnLFxuICAnY2FkYXN0cmFsLnRleHQnOiAne25hbWV9ICh7Y29kZX0pJyxcbiAgJ3VuaXQuaGVjdGFyZXMnOiAnSGVjdGEnLFxuICAndW5pdC5zaGFyZSc6ICdUXHUxRUY3IGxcdTFFQzcnLFxuICAnb2JzdGFjbGUuRElTUFVURSc6ICdUcmFuaCBjaFx1MUVBNXAnLFxuICAnb2JzdGFjbGUuTUlTU0lOR19DRVJUSUZJQ0FURSc6ICdUaGlcdTFFQkZ1IGdpXHUxRUE1eSBjaFx1MUVFOW5nIG5oXHUxRUFEbicsXG4gICdvYnN0YWNsZS5PV05FUl9BQlNFTlQnOiAnQ2hcdTFFRTcgdlx1MUVBRm5nIG1cdTFFQjd0JyxcbiAgJ29ic3RhY2xlLlBSSUNFX09CSkVDVElPTic6ICdLaGlcdTFFQkZ1IG5cdTFFQTFpIGdpXHUwMEUxIGJcdTFFRDNpIHRoXHUwMUIwXHUxRUREbmcnLFxuICAnb2JzdGFjbGUuUkVTRVRUTEVNRU5UJzogJ0NoXHUxRUREIHRcdTAwRTFpIFx1MDExMVx1MUVDQm5oIGNcdTAxQjAnLFxuICAnb2JzdGFjbGUuR1JBVkVTJzogJ01cdTFFRDMgbVx1MUVBMycsXG4gICdvYnN0YWNsZS5VVElMSVRZX0xJTkUnOiAnXHUwMTEwXHUwMUIwXHUxRUREbmcgZFx1MDBFMnksIFx1MDExMVx1MDFCMFx1MUVERG5nIFx1MUVEMW5nJyxcbiAgJ29ic3RhY2xlLk9USEVSJzogJ0xcdTAwRkQgZG8ga2hcdTAwRTFjJyxcbiAgJ3pvbmUubm9TdGFnZXMnOiAnQ2hcdTAxQjBhIGdoaSBiXHUwMUIwXHUxRURCYyBuXHUwMEUwbyB0XHUxRURCaSBuZ1x1MDBFMHkgblx1MDBFMHkuJyxcbiAgJ3pvbmUuYXJlYXMnOiAnQlx1MUVEMW4gZGlcdTFFQzduIHRcdTAwRURjaCcsXG4gICd6b25lLmNvdW50cyc6ICdkXHUwMEY5bmcgXHUwMTExXHUxRUMzIHRcdTAwRURuaCcsXG4gICd6b25lLmFyZWFzRGlmZmVyJzogJ0RpXHUxRUM3biB0XHUwMEVEY2ggdGhlbyBxdXlcdTFFQkZ0IFx1MDExMVx1MUVDQm5oIHZcdTAwRTAgXHUwMTExbyB0clx1MDBFQW4gbFx1MDFCMFx1MUVEQmkgbFx1MUVDN2NoIG5oYXUgcXVcdTAwRTEgbVx1MUVFOWMgY2hvIHBoXHUwMEU5cC4nLFxuICAnem9uZS5tYXJrZXJzTWlzc2luZyc6ICdDaFx1MDFCMGEgdFx1MDBFRG5oIFx1MDExMVx1MDFCMFx1MUVFM2MgdGhlbyBtXHUxRUQxYzogdGhpXHUxRUJGdSBtXHUxRUQxYyB7bnVtYmVyc30uJyxcbiAgJ3pvbmUubWFya2Vyc09mUGhhc2VzJzogJ0toXHUwMEY0bmcgY1x1MDBGMyB2XHUwMEYybmcgbVx1MUVEMWMgY1x1MUVFN2EgY1x1MUVBMyBraHU6IG1cdTFFRDFjIFx1MDExMVx1MDFCMFx1MUVFM2MgbFx1MUVBRHAgdGhlbyB0XHUxRUVCbmcgZ2lhaSBcdTAxMTFvXHUxRUExbi4nLFxuICAnem9uZS5ub01hcmtlcnMnOiAnQ2hcdTAxQjBhIGNcdTAwRjMgbVx1MUVEMWMgZ2lcdTFFREJpIG5cdTAwRTBvIFx1MDExMVx1MUVDMyB0XHUwMEVEbmggZGlcdTFFQzduIHRcdTAwRURjaCB0aGVvIG1cdTFFRDFjLicsXG4gICd6b25lLm5vTG90cyc6ICdDaFx1MDFCMGEgY1x1MDBGMyBsXHUwMEY0IFx1MDExMVx1MUVBNXQgY2hvIHRodVx1MDBFQS4nLFxuICAnem9uZS5vY2N1cGFuY3knOiAnXHUwMTEwXHUwMEUzIGNobyB0aHVcdTAwRUEge2xlYXNlZH0gdHJvbmcge2xlYXNhYmxlfSBcdTAxMTFcdTFFQTV0IGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCwgZFx1MUVDQmNoIHZcdTFFRTUgKHtzaGFyZX0pJyxcbiAgJ3pvbmUub2NjdXBhbmN5LnRpdGxlJzogJ1RcdTFFRjcgbFx1MUVDNyBsXHUxRUE1cCBcdTAxMTFcdTFFQTd5JyxcbiAgJ3pvbmUuc3RhZ2VzJzogJ0NcdTAwRTFjIGJcdTAxQjBcdTFFREJjIHZcdTAwRTAgcXV5XHUxRUJGdCBcdTAxMTFcdTFFQ0JuaCcsXG4gICd6b25lLm1hcmtlcnMnOiAnTVx1MUVEMWMgZ2lcdTFFREJpOiBcdTAxMTFcdTAwRTMgY1x1MUVBRm0ge3NldH0gdHJvbmcge2Rlc2lnbmVkfScsXG4gICd6b25lLmNvb3JkaW5hdGVzJzogJ0JcdTFFQTNuZyB0XHUxRUNEYSBcdTAxMTFcdTFFRDkgKGluKScsXG4gICd6b25lLmZpbmRpbmdzJzogJ0tcdTFFQkZ0IHF1XHUxRUEzIGtpXHUxRUMzbSB0cmEnLFxuICAnem9uZS5ub0ZpbmRpbmdzJzogJ0toXHUwMEY0bmcgdGhcdTFFQTV5IHNhaSBsXHUxRUM3Y2ggblx1MDBFMG8uJyxcbiAgJ3pvbmUubW9yZUZpbmRpbmdzJzogJ3ZcdTAwRTAge2NvdW50fSBrXHUxRUJGdCBxdVx1MUVBMyBuXHUxRUVGYTsgdFx1MUVBNXQgY1x1MUVBMzogLi9tb2NnaW9pIGNoZWNrJyxcbiAgJ2ZpZWxkLm1hcmtlcnNBcmVhJzogJ0RpXHUxRUM3biB0XHUwMEVEY2ggdGhlbyBtXHUxRUQxYyBcdTAxMTFcdTAwRTMgY1x1MUVBRm0nLFxuICAncGxhbi5UQVNLJzogJ05oaVx1MUVDN20gdlx1MUVFNSBxdXkgaG9cdTFFQTFjaCcsXG4gICdwbGFuLkdFTkVSQUwnOiAnUXV5IGhvXHUxRUExY2ggY2h1bmcnLFxuICAncGxhbi5aT05JTkdfMjAwMCc6ICdRdXkgaG9cdTFFQTFjaCBwaFx1MDBFMm4ga2h1IDEvMi4wMDAnLFxuICAncGxhbi5ERVRBSUxFRF81MDAnOiAnUXV5IGhvXHUxRUExY2ggY2hpIHRpXHUxRUJGdCAxLzUwMCcsXG4gICdzZXZlcml0eS5lcnJvcic6ICdMXHUxRUQ3aScsXG4gICdzZXZlcml0eS53YXJuaW5nJzogJ0NcdTFFQTNuaCBiXHUwMEUxbycsXG4gICdmaW5kaW5nLk1BUktFUl9PRkZfREVTSUdOJzogJ01cdTFFRDFjIGxcdTFFQzdjaCB0aGlcdTFFQkZ0IGtcdTFFQkYnLFxuICAnZmluZGluZy5NQVJLRVJfT0ZGX0JPVU5EQVJZJzogJ01cdTFFRDFjIG5cdTFFQjFtIG5nb1x1MDBFMGkgcmFuaCcsXG4gICdmaW5kaW5nLlZFUlRFWF9XSVRIT1VUX01BUktFUic6ICdcdTAxMTBcdTFFQzluaCByYW5oIGtoXHUwMEY0bmcgY1x1MDBGMyBtXHUxRUQxYycsXG4gICdmaW5kaW5nLk1BUktFUl9OVU1CRVJfTUlTU0lORyc6ICdUaGlcdTFFQkZ1IHNcdTFFRDEgbVx1MUVEMWMnLFxuICAnZmluZGluZy5NQVJLRVJfTlVNQkVSX0RPVUJMRUQnOiAnVHJcdTAwRjluZyBzXHUxRUQxIG1cdTFFRDFjJyxcbiAgJ2ZpbmRpbmcuTUFSS0VSX09VVF9PRl9PUkRFUic6ICdNXHUxRUQxYyBzYWkgdGhcdTFFRTkgdFx1MUVGMScsXG4gICdmaW5kaW5nLlpPTkVTX09WRVJMQVAnOiAnS2h1IGNoXHUxRUQzbmcgbmhhdScsXG4gICdmaW5kaW5nLlBIQVNFU19PVkVSTEFQJzogJ0dpYWkgXHUwMTExb1x1MUVBMW4gY2hcdTFFRDNuZyBuaGF1JyxcbiAgJ2ZpbmRpbmcuUEFSQ0VMU19PVkVSTEFQJzogJ1RoXHUxRUVEYSBjaFx1MUVEM25nIG5oYXUnLFxuICAnZmluZGluZy5QQVJDRUxfR0FQJzogJ0toZSBoXHUxRURGIGdpXHUxRUVGYSBjXHUwMEUxYyB0aFx1MUVFRGEnLFxuICAnZmluZGluZy5QQVJDRUxfQ1JPU1NFU19aT05FJzogJ1RoXHUxRUVEYSBuXHUxRUIxbSB2XHUxRUFGdCByYW5oJyxcbiAgJ2ZpbmRpbmcuQVJFQV9ESUZGRVJTJzogJ0RpXHUxRUM3biB0XHUwMEVEY2ggbFx1MUVDN2NoIHF1eVx1MUVCRnQgXHUwMTExXHUxRUNCbmgnLFxuXG4gICdjbGVhcmFuY2Uub2ZBcmVhJzogJ0JcdTFFQjFuZyB7c2hhcmV9IHRvXHUwMEUwbiBiXHUxRUQ5IGRpXHUxRUM3biB0XHUwMEVEY2gge2FsbH0nLFxuICAnem9uZS5lYXJsaWVyU3RhZ2VzJzogJ3tjb3VudH0gYlx1MDFCMFx1MUVEQmMgdHJcdTAxQjBcdTFFREJjIFx1MDExMVx1MDBGMycsXG4gICdzZWFyY2gua2luZC5waGFzZSc6ICdHaWFpIFx1MDExMW9cdTFFQTFuJyxcbiAgJ3NlYXJjaC5raW5kLmRlY2lzaW9uJzogJ1F1eVx1MUVCRnQgXHUwMTExXHUxRUNCbmgnLFxuICAnc2VhcmNoLmtpbmQucGFyY2VsJzogJ1RoXHUxRUVEYSBcdTAxMTFcdTFFQTV0JyxcbiAgJ3NlYXJjaC5raW5kLm1hcmtlcic6ICdNXHUxRUQxYyBnaVx1MUVEQmknLFxuICAnc2VhcmNoLmtpbmQuY29tbXVuZSc6ICdYXHUwMEUzLCBwaFx1MDFCMFx1MUVERG5nJyxcbiAgJ3NlYXJjaC5raW5kLnByb2plY3QnOiAnRFx1MUVGMSBcdTAwRTFuJyxcblxuICAndG9vbHMubWVhc3VyZSc6ICdcdTAxMTBvIFx1MDExMVx1MUVBMWMnLFxuICAnbWVhc3VyZS50aXRsZSc6ICdcdTAxMTBvIFx1MDExMVx1MUVBMWMnLFxuICAnbWVhc3VyZS5raW5kJzogJ0tpXHUxRUMzdSBoXHUwMEVDbmggdlx1MUVCRCcsXG4gICdtZWFzdXJlLnBvbHlnb24nOiAnVlx1MDBGOW5nJyxcbiAgJ21lYXN1cmUubGluZSc6ICdcdTAxMTBcdTAxQjBcdTFFRERuZycsXG4gICdtZWFzdXJlLmNpcmNsZSc6ICdUclx1MDBGMm4nLFxuICAnbWVhc3VyZS5oaW50JzogJ0JcdTFFQTVtIHRyXHUwMEVBbiBiXHUxRUEzbiBcdTAxMTFcdTFFRDMgXHUwMTExXHUxRUMzIHRoXHUwMEVBbSBcdTAxMTFpXHUxRUMzbSwga1x1MDBFOW8gXHUwMTExaVx1MUVDM20gXHUwMTExXHUxRUMzIHNcdTFFRURhLCBiXHUxRUE1bSBcdTAxMTFcdTAwRkFwIFx1MDExMVx1MUVDMyBrXHUxRUJGdCB0aFx1MDBGQWMuJyxcbiAgJ21lYXN1cmUuaGludC50b3VjaCc6ICdDaFx1MUVBMW0gYlx1MUVBM24gXHUwMTExXHUxRUQzIFx1MDExMVx1MUVDMyB0aFx1MDBFQW0gXHUwMTExaVx1MUVDM20sIGtcdTAwRTlvIFx1MDExMWlcdTFFQzNtIFx1MDExMVx1MUVDMyBzXHUxRUVEYSwgZ2lcdTFFRUYgbFx1MDBFMnUgXHUwMTExXHUxRUMzIGJcdTFFQ0YgXHUwMTExaVx1MUVDM20uJyxcbiAgJ21lYXN1cmUuZG9uZUhpbnQnOiAnS1x1MDBFOW8gXHUwMTExaVx1MUVDM20gXHUwMTExXHUxRUMzIHNcdTFFRURhLCBrXHUwMEU5byBnaVx1MUVFRmEgY1x1MUVBMW5oIFx1MDExMVx1MUVDMyB0aFx1MDBFQW0gXHUwMTExaVx1MUVDM20sIGJcdTFFQTVtIGNodVx1MUVEOXQgcGhcdTFFQTNpIFx1MDExMVx1MUVDMyBiXHUxRUNGIFx1MDExMWlcdTFFQzNtLicsXG4gICdtZWFzdXJlLmRvbmVIaW50LnRvdWNoJzogJ0tcdTAwRTlvIFx1MDExMWlcdTFFQzNtIFx1MDExMVx1MUVDMyBzXHUxRUVEYSwga1x1MDBFOW8gZ2lcdTFFRUZhIGNcdTFFQTFuaCBcdTAxMTFcdTFFQzMgdGhcdTAwRUFtIFx1MDExMWlcdTFFQzNtLCBnaVx1MUVFRiBsXHUwMEUydSBcdTAxMTFcdTFFQzMgYlx1MUVDRiBcdTAxMTFpXHUxRUMzbS4nLFxuICAnbWVhc3VyZS5pc0RvbmUnOiAnSFx1MDBFQ25oIFx1MDExMVx1MDBFMyB2XHUxRUJEIHhvbmcuIEtcdTAwRTlvIFx1MDExMWlcdTFFQzNtIFx1MDExMVx1MUVDMyBzXHUxRUVEYSwgaG9cdTFFQjdjIGJcdTFFQTVtIFZcdTFFQkQgbVx1MUVEQmkuJyxcbiAgJ21lYXN1cmUuY2xlYXJlZCc6ICdcdTAxMTBcdTAwRTMgYlx1MUVBRnQgXHUwMTExXHUxRUE3dSBoXHUwMEVDbmggbVx1MUVEQmk7IGhcdTAwRUNuaCBjXHUwMTY5IHZcdTFFQUJuIGxcdTFFQTV5IGxcdTFFQTFpIFx1MDExMVx1MDFCMFx1MUVFM2MgYlx1MUVCMW5nIExcdTAwRjlpIG1cdTFFRDl0IGJcdTAxQjBcdTFFREJjLicsXG4gICdtZWFzdXJlLmVtcHR5JzogJ0NoXHUwMUIwYSBjXHUwMEYzIFx1MDExMWlcdTFFQzNtIG5cdTAwRTBvLicsXG4gICdtZWFzdXJlLm9uZVBvaW50JzogJ1RoXHUwMEVBbSBcdTAxMTFpXHUxRUMzbSBuXHUxRUVGYVx1MjAyNicsXG4gICdtZWFzdXJlLnJlZG8nOiAnTFx1MDBFMG0gbFx1MUVBMWknLFxuICAnbWVhc3VyZS5hZGRIZXJlJzogJ1RoXHUwMEVBbSBcdTAxMTFpXHUxRUMzbSB0XHUxRUExaSB2XHUxRUNCIHRyXHUwMEVEIGNcdTFFRTdhIHRcdTAwRjRpJyxcbiAgJ21lYXN1cmUuY3Jvc3Nlcyc6ICdDXHUxRUExbmgge29uZX0gdlx1MDBFMCBjXHUxRUExbmgge290aGVyfSBjXHUxRUFGdCBuaGF1LCBuXHUwMEVBbiBjaFx1MDFCMGEgY1x1MDBGMyBkaVx1MUVDN24gdFx1MDBFRGNoLiBLXHUwMEU5byBcdTAxMTFpXHUxRUMzbSBcdTAxMTFcdTFFQzMgZ1x1MUVFMS4nLFxuICAnbWVhc3VyZS53YWl0cyc6ICdDaFx1MDFCMGEgXHUwMTExbyBcdTAxMTFcdTAxQjBcdTFFRTNjIHZcdTAwRUMgbVx1MDBFMXkgY2hcdTFFRTcgY2hcdTAxQjBhIHRyXHUxRUEzIGxcdTFFRERpLiBIXHUwMEVDbmggdlx1MUVCRCB2XHUxRUFCbiBjXHUwMEYybiwgc1x1MUVCRCBcdTAxMTFvIGxcdTFFQTFpIGtoaSBuXHUxRUQxaSBcdTAxMTFcdTAxQjBcdTFFRTNjLicsXG4gICdtZWFzdXJlLnJlZnVzZWQnOiAnTVx1MDBFMXkgY2hcdTFFRTcgY2hcdTAxQjBhIFx1MDExMW8gXHUwMTExXHUwMUIwXHUxRUUzYyBoXHUwMEVDbmggblx1MDBFMHkuICh7ZGV0YWlsfSknLFxuICAnbWVhc3VyZS5ub3RoaW5nSW5zaWRlJzogJ1Ryb25nIHZcdTAwRjluZyBuXHUwMEUweSBraFx1MDBGNG5nIGNcdTAwRjMgdGhcdTFFRURhIFx1MDExMVx1MUVBNXQgblx1MDBFMG8uJyxcbiAgJ21lYXN1cmUucGlja05vbmUnOiAnXHUxRURFIFx1MDExMVx1MDBFMnkga2hcdTAwRjRuZyBjXHUwMEYzIHRoXHUxRUVEYSwgbFx1MDBGNCBoYXkga2h1IG5cdTAwRTBvLicsXG4gICdtZWFzdXJlLnNuYXAnOiAnQlx1MUVBRnQgXHUwMTExaVx1MUVDM20gdHJvbmcnLFxuICAnbWVhc3VyZS5zbmFwLmF1dG8nOiAndFx1MUVGMSBcdTAxMTFcdTFFRDluZycsXG4gICdtZWFzdXJlLnNuYXAub2ZmJzogJ3RcdTFFQUZ0JyxcbiAgJ21lYXN1cmUub25Db3JuZXInOiAnYlx1MUVBRnQgdlx1MDBFMG8gXHUwMTExXHUxRUM5bmgnLFxuICAnbWVhc3VyZS5vbkVkZ2UnOiAnYlx1MUVBRnQgdlx1MDBFMG8gY1x1MUVBMW5oJyxcbiAgJ21lYXN1cmUudW5kbyc6ICdMXHUwMEY5aSBtXHUxRUQ5dCBiXHUwMUIwXHUxRURCYycsXG4gICdtZWFzdXJlLmZpbmlzaCc6ICdLXHUxRUJGdCB0aFx1MDBGQWMnLFxuICAnbWVhc3VyZS5jbGVhcic6ICdWXHUxRUJEIG1cdTFFREJpJyxcbiAgJ21lYXN1cmUuZ2VvanNvbic6ICdMXHUwMUIwdSBHZW9KU09OJyxcbiAgJ21lYXN1cmUuY3N2JzogJ0xcdTAxQjB1IGJcdTFFQTNuZyB0XHUxRUNEYSBcdTAxMTFcdTFFRDknLFxuICAnbWVhc3VyZS5pbnNpZGUnOiAnVHJvbmcgdlx1MDBGOW5nIG5cdTAwRTB5IGNcdTAwRjMgZ1x1MDBFQycsXG4gICdtZWFzdXJlLmluc2lkZVRpdGxlJzogJ1Ryb25nIHZcdTAwRjluZyBcdTAxMTFcdTAwRTMgdlx1MUVCRCcsXG4gICdtZWFzdXJlLmFyZWEnOiAnRGlcdTFFQzduIHRcdTAwRURjaCcsXG4gICdtZWFzdXJlLmFyZWFIYSc6ICdUXHUwMEVEbmggdGhlbyBoZWN0YScsXG4gICdtZWFzdXJlLmdlb2Rlc2ljQXJlYSc6ICdEaVx1MUVDN24gdFx1MDBFRGNoIHRyXHUxRUFGYyBcdTAxMTFcdTFFQ0JhJyxcbiAgJ21lYXN1cmUucGVyaW1ldGVyJzogJ0NodSB2aScsXG4gICdtZWFzdXJlLmdlb2Rlc2ljUGVyaW1ldGVyJzogJ0NodSB2aSB0clx1MUVBRmMgXHUwMTExXHUxRUNCYScsXG4gICdtZWFzdXJlLmxlbmd0aCc6ICdDaGlcdTFFQzF1IGRcdTAwRTBpJyxcbiAgJ21lYXN1cmUuZ2VvZGVzaWNMZW5ndGgnOiAnQ2hpXHUxRUMxdSBkXHUwMEUwaSB0clx1MUVBRmMgXHUwMTExXHUxRUNCYScsXG4gICdtZWFzdXJlLmJ5JzogJ01cdTAwRTF5IGNoXHUxRUU3IFx1MDExMW8gdHJcdTAwRUFuIGxcdTAxQjBcdTFFREJpIFZOLTIwMDAgKHtjcnN9KS4nLFxuICAnbWVhc3VyZS5jaXJjbGVOb3RlJzogJ0hcdTAwRUNuaCB0clx1MDBGMm4gXHUwMTExXHUwMUIwXHUxRUUzYyBcdTAxMTFvIG5oXHUwMUIwIFx1MDExMWEgZ2lcdTAwRTFjIHtjb3JuZXJzfSBjXHUxRUExbmguJyxcbiAgJ21lYXN1cmUuZWRnZXMnOiAne2NvdW50fSBjXHUxRUExbmgnLFxuICAnbWVhc3VyZS5lZGdlJzogJ0NcdTFFQTFuaCcsXG4gICdtZWFzdXJlLmJlYXJpbmcnOiAnUGhcdTAxQjBcdTAxQTFuZyB2XHUxRUNCJyxcbiAgJ21lYXN1cmUucGFzdGUnOiAnRFx1MDBFMW4gdFx1MUVDRGEgXHUwMTExXHUxRUQ5JyxcbiAgJ21lYXN1cmUucGFzdGUuaGludCc6ICdNXHUxRUQ3aSBkXHUwMEYybmcgbVx1MUVEOXQgXHUwMTExaVx1MUVDM206IFggWSAoVk4tMjAwMCkgaG9cdTFFQjdjIHZcdTAxMjkgXHUwMTExXHUxRUQ5LCBraW5oIFx1MDExMVx1MUVEOTsgdHJcdTAxQjBcdTFFREJjIFx1MDExMVx1MDBGMyBjXHUwMEYzIHRoXHUxRUMzIGxcdTAwRTAgdFx1MDBFQW4gXHUwMTExaVx1MUVDM20nLFxuICAnbWVhc3VyZS5wYXN0ZS5kcmF3JzogJ1ZcdTFFQkQnLFxuICAnbWVhc3VyZS5wYXN0ZS5iYWQnOiAnRFx1MDBGMm5nIHtsaW5lfSBraFx1MDBGNG5nIHBoXHUxRUEzaSBsXHUwMEUwIHRcdTFFQ0RhIFx1MDExMVx1MUVEOTogXHUyMDFDe3RleHR9XHUyMDFELiBWaVx1MUVCRnQgWCB2XHUwMEUwIFksIGhvXHUxRUI3YyB2XHUwMTI5IFx1MDExMVx1MUVEOSB2XHUwMEUwIGtpbmggXHUwMTExXHUxRUQ5LicsXG4gICdtZWFzdXJlLnBhc3RlLmZldyc6ICdDXHUxRUE3biBcdTAwRUR0IG5oXHUxRUE1dCB7bGVhc3R9IFx1MDExMWlcdTFFQzNtLCBtXHUxRUQ3aSBcdTAxMTFpXHUxRUMzbSBtXHUxRUQ5dCBkXHUwMEYybmcuJyxcblxuICAnc3VtbWFyeS50aXRsZSc6ICdUb1x1MDBFMG4gdFx1MUVDOW5oIFx1MDExMVx1MUVCRm4ge2RheX0nLFxuICAnc3VtbWFyeS5wcmludCc6ICdCXHUxRUEzbiBpbicsXG4gICdzdW1tYXJ5Lm9wZW4nOiAnVHJhbmcgdFx1MUVENW5nIGhcdTFFRTNwIGNcdTFFRTdhIHRcdTFFQzluaCcsXG4gICdzdW1tYXJ5Lm9wZXJhdGluZyc6ICdcdTAxMTFhbmcgaG9cdTFFQTF0IFx1MDExMVx1MUVEOW5nLCB7YXJlYX0nLFxuICAnc3VtbWFyeS5tYXJrZXJzU2V0JzogJ21cdTFFRDFjIFx1MDExMVx1MDBFMyBjXHUxRUFGbScsXG4gICdzdW1tYXJ5Lm9jY3VwYW5jeSc6ICd7c2hhcmV9IFx1MDBCNyB7bGVhc2VkfSAvIHtsZWFzYWJsZX0nLFxuICAnc3VtbWFyeS5wcm9qZWN0cyc6ICdEXHUxRUYxIFx1MDBFMW4gbVx1MUVEQmkgblx1MDEwM20ge3llYXJ9OiB7Y291bnR9LCB0cm9uZyBcdTAxMTFcdTAwRjMge2ZvcmVpZ259IGNcdTAwRjMgdlx1MUVEMW4gblx1MDFCMFx1MUVEQmMgbmdvXHUwMEUwaScsXG4gICdzdW1tYXJ5LmJ5Q291bnRyeSc6ICdUaGVvIG5cdTAxQjBcdTFFREJjJyxcbiAgJ3N1bW1hcnkuYnlTZWN0b3InOiAnVGhlbyBuZ1x1MDBFMG5oJyxcbiAgJ3N1bW1hcnkuY291bnQnOiAnU1x1MUVEMSBsXHUwMUIwXHUxRUUzbmcnLFxuICAnc3VtbWFyeS51bmtub3duJzogJ0NoXHUwMUIwYSByXHUwMEY1JyxcbiAgJ3N1bW1hcnkudGFyZ2V0cyc6ICdTbyB2XHUxRURCaSBrXHUxRUJGIGhvXHUxRUExY2gnLFxuICAnc3VtbWFyeS5hY3R1YWwnOiAnVGhcdTFFRjFjIGhpXHUxRUM3bicsXG4gICdzdW1tYXJ5LnRhcmdldCc6ICd7YWN0dWFsfSAvIHt0YXJnZXR9ICh7c2hhcmV9KScsXG4gICdzdW1tYXJ5LnN0YWdlcyc6ICdTXHUxRUQxIGtodSwgY1x1MUVFNW0gXHUwMTExXHUwMEUzIHF1YSB0XHUxRUVCbmcgYlx1MDFCMFx1MUVEQmMnLFxuICAndGFyZ2V0LkhBTkRFRF9PVkVSX0hBJzogJ0JcdTAwRTBuIGdpYW8gbVx1MUVCN3QgYlx1MUVCMW5nJyxcbiAgJ3RhcmdldC5ORVdfUFJPSkVDVFMnOiAnRFx1MUVGMSBcdTAwRTFuIG1cdTFFREJpJyxcbiAgJ3RhcmdldC5PQ0NVUEFOQ1knOiAnVFx1MUVGNyBsXHUxRUM3IGxcdTFFQTVwIFx1MDExMVx1MUVBN3knLFxuICAnY2hhcnQuY3N2JzogJ1RcdTFFQTNpIENTVicsXG4gICdjaGFydC50YWJsZSc6ICdYZW0gZFx1MUVBMW5nIGJcdTFFQTNuZycsXG4gICdjdXJ2ZS50aXRsZSc6ICdcdTAxMTBcdTAxQjBcdTFFRERuZyB0aVx1MUVCRm4gXHUwMTExXHUxRUQ5JyxcbiAgJ2N1cnZlLm1vbnRoJzogJ0N1XHUxRUQxaSB0aFx1MDBFMW5nJyxcbiAgJ2N1cnZlLnRvb1Nob3J0JzogJ0NoXHUwMUIwYSBcdTAxMTFcdTFFRTcgaGFpIHRoXHUwMEUxbmcgc1x1MUVEMSBsaVx1MUVDN3UgXHUwMTExXHUxRUMzIHZcdTFFQkQuJyxcbiAgJ2N1cnZlLmZvcmVjYXN0JzogJ1ZcdTFFREJpIG5oXHUxRUNCcCBcdTAxMTFcdTFFRDkgZ1x1MUVBN24gXHUwMTExXHUwMEUyeTogeG9uZyB0cm9uZyBraG9cdTFFQTNuZyB7ZWFybGllc3R9IFx1MDExMVx1MUVCRm4ge2xhdGVzdH0uJyxcbiAgJ2N1cnZlLm5vRm9yZWNhc3QnOiAnQ2hcdTAxQjBhIGRcdTFFRjEgYlx1MDBFMW8gXHUwMTExXHUwMUIwXHUxRUUzYyBuZ1x1MDBFMHkgeG9uZy4ge3JlYXNvbn0nLFxuICAnY3VydmUuZm9yZWNhc3RPcGVuJzogJ1ZcdTFFREJpIG5oXHUxRUNCcCBcdTAxMTFcdTFFRDkgZ1x1MUVBN24gXHUwMTExXHUwMEUyeTogc1x1MUVEQm0gbmhcdTFFQTV0IHtlYXJsaWVzdH07IGNoXHUxRUFEbSBuaFx1MUVBNXQgdGhcdTAwRUMgbVx1MUVBNXQgaFx1MDFBMW4gMjAgblx1MDEwM20uJyxcbiAgJ2N1cnZlLmxlZnQnOiAnQ1x1MDBGMm4ge2FyZWF9LCB7cGFyY2Vsc30gdGhcdTFFRURhIGNoXHUwMUIwYSBiXHUwMEUwbiBnaWFvLicsXG4gICdjdXJ2ZS5wYWNlcyc6ICdCXHUwMEUwbiBnaWFvIGJcdTAwRUNuaCBxdVx1MDBFMm4gbVx1MUVEN2kgdGhcdTAwRTFuZzoge3BhY2VzfS4nLFxuICAnY3VydmUucGFjZSc6ICd7YXJlYX0gKHttb250aHN9IHRoXHUwMEUxbmcgZ1x1MUVBN24gbmhcdTFFQTV0KScsXG4gICdjdXJ2ZS51bml0JzogJ2hhJyxcbiAgJ2N1cnZlLmJhbmQnOiAnRFx1MUVGMSBiXHUwMEUxbyBiXHUwMEUwbiBnaWFvLCB0XHUxRUVCIG5oYW5oIG5oXHUxRUE1dCBcdTAxMTFcdTFFQkZuIGNoXHUxRUFEbSBuaFx1MUVBNXQnLFxuICAnZm9yZWNhc3QuTk9fUEFSQ0VMUyc6ICdDaFx1MDFCMGEgY1x1MDBGMyB0aFx1MUVFRGEgXHUwMTExXHUxRUE1dCBuXHUwMEUwbyBcdTFFREYgXHUwMTExXHUwMEUyeS4nLFxuICAnZm9yZWNhc3QuTk9USElOR19MRUZUJzogJ01cdTFFQ0RpIHRoXHUxRUVEYSBcdTAxMTFcdTFFQTV0IFx1MDExMVx1MDBFMyBcdTAxMTFcdTAxQjBcdTFFRTNjIGJcdTAwRTBuIGdpYW8uJyxcbiAgJ2ZvcmVjYXN0LkZFV0VSX1RIQU5fM19NT05USFMnOiAnR2lcdTFFQTNpIHBoXHUwMEYzbmcgbVx1MUVCN3QgYlx1MUVCMW5nIGJcdTFFQUZ0IFx1MDExMVx1MUVBN3UgY2hcdTAxQjBhIFx1MDExMVx1MUVFNyBiYSB0aFx1MDBFMW5nLicsXG4gICdmb3JlY2FzdC5OT1RISU5HX0lOXzNfTU9OVEhTJzogJ0JhIHRoXHUwMEUxbmcgZ1x1MUVBN24gXHUwMTExXHUwMEUyeSBraFx1MDBGNG5nIGNcdTAwRjMgdGhcdTFFRURhIG5cdTAwRTBvIFx1MDExMVx1MDFCMFx1MUVFM2MgYlx1MDBFMG4gZ2lhby4nLFxuICAnZm9yZWNhc3QuT1ZFUl8yMF9ZRUFSUyc6ICdWXHUxRURCaSBuaFx1MUVDQnAgXHUwMTExXHUxRUQ5IGdcdTFFQTduIFx1MDExMVx1MDBFMnkgc1x1MUVCRCBtXHUxRUE1dCBoXHUwMUExbiAyMCBuXHUwMTAzbS4nLFxuXG4gICd0aW1lLnBsYWNlaG9sZGVyJzogJ25nXHUwMEUweS90aFx1MDBFMW5nL25cdTAxMDNtJyxcbiAgJ3RpbWUuY2FsZW5kYXInOiAnQ2hcdTFFQ0RuIHRyXHUwMEVBbiBsXHUxRUNCY2gnLFxuICAndGltZS51bnJlYWRhYmxlJzogJ1ZpXHUxRUJGdCBuZ1x1MDBFMHkgbmhcdTAxQjAgMzEvMTIvMjAyNCcsXG5cbiAgJ3Rvb2xzLnByaW50JzogJ0luIGJcdTFFQTNuIFx1MDExMVx1MUVEMycsXG4gICdwcmludC50aXRsZSc6ICdJbiBiXHUxRUEzbiBcdTAxMTFcdTFFRDMnLFxuICAncHJpbnQuZGVmYXVsdFRpdGxlJzogJ0JcdTFFQTNuIFx1MDExMVx1MUVEMyBraHUsIGNcdTFFRTVtIGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCcsXG4gICdwcmludC5oZWFkaW5nJzogJ1RpXHUwMEVBdSBcdTAxMTFcdTFFQzEnLFxuICAncHJpbnQucGFwZXInOiAnS2hcdTFFRDUgZ2lcdTFFQTV5JyxcbiAgJ3ByaW50LnR1cm4nOiAnSFx1MDFCMFx1MUVEQm5nIGdpXHUxRUE1eScsXG4gICdwcmludC5sYW5kc2NhcGUnOiAnTmdhbmcnLFxuICAncHJpbnQucG9ydHJhaXQnOiAnRFx1MUVDRGMnLFxuICAncHJpbnQuc2NhbGUnOiAnVFx1MUVGNyBsXHUxRUM3JyxcbiAgJ3ByaW50LmhpbnQnOiAnSW4gcGhcdTFFQTduIFx1MDExMWFuZyB4ZW0sIFx1MDExMVx1MDBGQW5nIHRcdTFFRjcgbFx1MUVDNyB0XHUxRUExaSBnaVx1MUVFRmEgdHJhbmcuIENoXHUxRUNEbiBcdTIwMUNMXHUwMUIwdSB0aFx1MDBFMG5oIFBERlx1MjAxRCB0cm9uZyBoXHUxRUQ5cCB0aG9cdTFFQTFpIGluIFx1MDExMVx1MUVDMyBjXHUwMEYzIHRcdTFFQzdwIFBERi4nLFxuICAncHJpbnQuZG8nOiAnSW4gaG9cdTFFQjdjIGxcdTAxQjB1IFBERicsXG4gICdwcmludC5kcmF3aW5nJzogJ1x1MDExMGFuZyB2XHUxRUJEIGJcdTFFQTNuIFx1MDExMVx1MUVEM1x1MjAyNicsXG4gICdwcmludC5ub0NhbnZhcyc6ICd0clx1MDBFQ25oIGR1eVx1MUVDN3Qga2hcdTAwRjRuZyBjXHUxRUE1cCBcdTAxMTFcdTAxQjBcdTFFRTNjIHZcdTAwRjluZyB2XHUxRUJEIGxcdTFFREJuIG5oXHUwMUIwIHZcdTFFQUR5JyxcbiAgJ3ByaW50LmNycyc6ICdIXHUxRUM3IHRcdTFFQ0RhIFx1MDExMVx1MUVEOSBWTi0yMDAwLCBraW5oIHR1eVx1MUVCRm4gdHJcdTFFRTVjIHttZXJpZGlhbn0gKHtjcnN9KScsXG4gICdwcmludC5kYXknOiAnU1x1MUVEMSBsaVx1MUVDN3UgXHUwMTExXHUxRUJGbiBuZ1x1MDBFMHkge2RheX0nLFxuICAncHJpbnQuc291cmNlJzogJ05ndVx1MUVEM246IE1cdTFFRDFjIEdpXHUxRURCaSAoe2hvc3R9KSwgaW4gbmdcdTAwRTB5IHtwcmludGVkfScsXG4gICdwcmludC5ub3J0aCc6ICdCJyxcbiAgJ3ByaW50Lm5vcnRoTm90ZSc6ICdCXHUxRUFGYyB0aFx1MUVBRHQgaFx1MDFCMFx1MUVEQm5nIGxcdTAwRUFuOyB2XHUxRUExY2ggeGFuaCBsXHUwMEUwIGJcdTFFQUZjIGxcdTAxQjBcdTFFREJpLCBnXHUwMEYzYyBoXHUxRUQ5aSB0XHUxRUU1IHthbmdsZX0uJyxcbiAgJ3ByaW50LmRheXMnOiAnU28gc1x1MDBFMW5oIHRcdTFFRUIgbmdcdTAwRTB5IHtmcm9tfSBcdTAxMTFcdTFFQkZuIG5nXHUwMEUweSB7ZGF5fScsXG4gICdwcmludC53aXRoRHJhd2luZyc6ICdJbiBjXHUxRUEzIGhcdTAwRUNuaCBcdTAxMTFvJyxcbiAgJ3ByaW50LmRyYXduQXJlYSc6ICdIXHUwMEVDbmggXHUwMTExbzoge2hlY3RhcmVzfSAoe20yfSwgbFx1MDFCMFx1MUVEQmkgVk4tMjAwMCknLFxuICAncHJpbnQuZHJhd25MaW5lJzogJ0hcdTAwRUNuaCBcdTAxMTFvOiB7bGVuZ3RofSAobFx1MDFCMFx1MUVEQmkgVk4tMjAwMCknLFxuXG4gICd0b29scy5sb2NhdGUnOiAnVlx1MUVDQiB0clx1MDBFRCBjXHUxRUU3YSB0XHUwMEY0aScsXG4gICdsb2NhdGUud2FpdGluZyc6ICdcdTAxMTBhbmcgdFx1MDBFQ20gdlx1MUVDQiB0clx1MDBFRFx1MjAyNicsXG4gICdsb2NhdGUubm9uZSc6ICdUaGlcdTFFQkZ0IGJcdTFFQ0Igblx1MDBFMHkga2hcdTAwRjRuZyBjaG8gYmlcdTFFQkZ0IHZcdTFFQ0IgdHJcdTAwRUQuJyxcbiAgJ2xvY2F0ZS5kZW5pZWQnOiAnVHJhbmcgY2hcdTAxQjBhIFx1MDExMVx1MDFCMFx1MUVFM2MgcGhcdTAwRTlwIGRcdTAwRjluZyB2XHUxRUNCIHRyXHUwMEVELiBDaG8gcGhcdTAwRTlwIHRyb25nIGNcdTAwRTBpIFx1MDExMVx1MUVCN3QgY1x1MUVFN2EgdHJcdTAwRUNuaCBkdXlcdTFFQzd0IHJcdTFFRDNpIHRoXHUxRUVEIGxcdTFFQTFpLicsXG4gICdsb2NhdGUuZmFpbGVkJzogJ0NoXHUwMUIwYSB0XHUwMEVDbSBcdTAxMTFcdTAxQjBcdTFFRTNjIHZcdTFFQ0IgdHJcdTAwRUQsIHZcdTFFQUJuIFx1MDExMWFuZyB0XHUwMEVDbS4gTlx1MDFBMWkgdGhvXHUwMEUxbmcgc1x1MUVCRCBuaGFuaCBoXHUwMUExbi4nLFxuICAnbG9jYXRlLmxvc3QnOiAnVFx1MUVBMW0gbVx1MUVBNXQgdFx1MDBFRG4gaGlcdTFFQzd1OyBcdTAxMTFhbmcgaGlcdTFFQzduIHZcdTFFQ0IgdHJcdTAwRUQgY3VcdTFFRDFpIGNcdTAwRjluZy4nLFxuICAnbG9jYXRlLmFjY3VyYWN5JzogJ1NhaSBzXHUxRUQxIGtob1x1MUVBM25nIHttZXRyZXN9JyxcbiAgJ2xvY2F0ZS5tYXJrZXInOiAnTVx1MUVEMWMgZ1x1MUVBN24gbmhcdTFFQTV0OiB7bnVtYmVyfSAoe3pvbmV9KSwgY1x1MDBFMWNoIHtkaXN0YW5jZX0sIHBoXHUwMUIwXHUwMUExbmcgdlx1MUVDQiB7YmVhcmluZ30nLFxuICAnbG9jYXRlLnBpY2tlZCc6ICdNXHUxRUQxYyBcdTAxMTFhbmcgY2hcdTFFQ0RuOiB7bnVtYmVyfSAoe3pvbmV9KSwgY1x1MDBFMWNoIHtkaXN0YW5jZX0sIHBoXHUwMUIwXHUwMUExbmcgdlx1MUVDQiB7YmVhcmluZ30nLFxuICAnbG9jYXRlLndheSc6ICdcdTAxMTBpIFx1MDM5NFgge25vcnRofSwgXHUwMzk0WSB7ZWFzdH0nLFxuICAnbG9jYXRlLm5vTWFya2VyJzogJ0toXHUwMEY0bmcgY1x1MDBGMyBtXHUxRUQxYyBuXHUwMEUwbyBxdWFuaCBcdTAxMTFcdTAwRTJ5LicsXG5cbiAgJ3Rvb2xzLnN0YWZmJzogJ0RcdTAwRTBuaCBjaG8gY1x1MDBFMW4gYlx1MUVEOScsXG4gICdzdGFmZi50aXRsZSc6ICdDXHUwMEUxbiBiXHUxRUQ5JyxcbiAgJ3N0YWZmLmFib3V0JzpcbiAgICAnTmhcdTFFQURwIG1cdTAwRTMgdHJ1eSBjXHUxRUFEcCBcdTAxMTFcdTFFQzMgeGVtIGNoXHUxRUU3IHNcdTFFRUQgZFx1MUVFNW5nLCB2XHUwMUIwXHUxRURCbmcgbVx1MUVBRmMsIGNoXHUxRUU5bmcgdFx1MUVFQiBjXHUxRUU3YSB0XHUxRUVCbmcgdGhcdTFFRURhIHZcdTAwRTAgXHUwMTExXHUxRUMzIG5cdTFFQTFwIGRcdTFFRUYgbGlcdTFFQzd1LiBNXHUwMEUzIGRvIHF1XHUxRUEzbiB0clx1MUVDQiBjXHUxRUE1cCBiXHUxRUIxbmcgbFx1MUVDN25oOiAuL21vY2dpb2kgdG9rZW4gYWRkIFRcdTAwQ0FOJyxcbiAgJ3N0YWZmLnRva2VuJzogJ01cdTAwRTMgdHJ1eSBjXHUxRUFEcCcsXG4gICdzdGFmZi5lbnRlcic6ICdWXHUwMEUwbycsXG4gICdzdGFmZi5yZWZ1c2VkJzogJ0NoXHUwMUIwYSB2XHUwMEUwbyBcdTAxMTFcdTAxQjBcdTFFRTNjOiB7ZGV0YWlsfScsXG4gICdzdGFmZi5zaWduZWRJbic6ICdcdTAxMTBhbmcgbFx1MDBFMG0gdmlcdTFFQzdjIHZcdTFFREJpIHRcdTAwRUFuIHtuYW1lfScsXG4gICdzdGFmZi5sZWF2ZSc6ICdUaG9cdTAwRTF0JyxcbiAgJ2xlZ2VuZC5ibG9ja2VkJzogJ1x1MDExMGFuZyB2XHUwMUIwXHUxRURCbmcgbVx1MUVBRmMnLFxuICAnaW1wb3J0LnRpdGxlJzogJ05cdTFFQTFwIGRcdTFFRUYgbGlcdTFFQzd1IHRcdTFFRUIgdFx1MUVDN3AnLFxuICAnaW1wb3J0LmFib3V0JzpcbiAgICAnVGhcdTFFRUQgdHJcdTAxQjBcdTFFREJjIHNcdTFFQkQga2lcdTFFQzNtIHRyYSB0XHUxRUVCbmcgZFx1MDBGMm5nIG1cdTAwRTAga2hcdTAwRjRuZyBnaGkgZ1x1MDBFQy4gS2hpIGNcdTAwRjMgZFx1MDBGMm5nIGJcdTFFQ0IgbG9cdTFFQTFpIHRoXHUwMEVDIGtoXHUwMEY0bmcgZFx1MDBGMm5nIG5cdTAwRTBvIFx1MDExMVx1MDFCMFx1MUVFM2MgZ2hpLCB0clx1MUVFQiBraGkgY2hcdTFFQ0RuIGdoaSBjXHUwMEUxYyBkXHUwMEYybmcgXHUwMTExXHUxRUExdC4nLFxuICAnaW1wb3J0LmZpbGUnOiAnVFx1MUVDN3AnLFxuICAnaW1wb3J0LmxheWVyJzogJ05cdTFFQTFwIHZcdTAwRTBvJyxcbiAgJ2ltcG9ydC5vcHRpb25zJzogJ1RcdTAwRjl5IGNoXHUxRUNEbicsXG4gICdpbXBvcnQuY3JzJzogJ0hcdTFFQzcgdFx1MUVDRGEgXHUwMTExXHUxRUQ5LCBuXHUxRUJGdSB0XHUxRUM3cCBraFx1MDBGNG5nIGdoaScsXG4gICdpbXBvcnQuY29tbXVuZSc6ICdYXHUwMEUzLCBwaFx1MDFCMFx1MUVERG5nIGNobyBjXHUwMEUxYyBkXHUwMEYybmcga2hcdTAwRjRuZyBnaGknLFxuICAnaW1wb3J0LmRlY2ltYWwnOiAnRFx1MUVBNXUgdGhcdTFFQURwIHBoXHUwMEUybicsXG4gICdpbXBvcnQuZGVjaW1hbC5ldmlkZW50JzogJ3RoZW8gdFx1MUVDN3AnLFxuICAnaW1wb3J0LmRlY2ltYWwuY29tbWEnOiAnZFx1MUVBNXUgcGhcdTFFQTl5JyxcbiAgJ2ltcG9ydC5kZWNpbWFsLmRvdCc6ICdkXHUxRUE1dSBjaFx1MUVBNW0nLFxuICAnaW1wb3J0LmFjY2VwdFZhbGlkJzogJ0doaSBjXHUwMEUxYyBkXHUwMEYybmcgXHUwMTExXHUxRUExdCBkXHUwMEY5IGNcdTAwRjMgZFx1MDBGMm5nIGJcdTFFQ0IgbG9cdTFFQTFpJyxcbiAgJ2ltcG9ydC5yZXBhaXInOiAnU1x1MUVFRGEgaFx1MDBFQ25oIGxcdTFFRDdpIGtoaSBkaVx1MUVDN24gdFx1MDBFRGNoIFx1MDExMVx1MUVENWkga2hcdTAwRjRuZyBxdVx1MDBFMSAxICUnLFxuICAnaW1wb3J0LmRyeVJ1bic6ICdUaFx1MUVFRCB0clx1MDFCMFx1MUVEQmMnLFxuICAnaW1wb3J0LndyaXRlJzogJ05cdTFFQTFwJyxcbiAgJ2ltcG9ydC5zZW5kaW5nJzogJ1x1MDExMGFuZyBnXHUxRUVEaSB0XHUxRUM3cDoge3NoYXJlfScsXG4gICdpbXBvcnQubmV4dCc6ICdTXHUxRUFGcCBcdTAxMTFcdTFFQkZuIGxcdTAxQjBcdTFFRTN0XHUyMDI2JyxcbiAgJ2ltcG9ydC53YWl0aW5nJzogJ1x1MDExMGFuZyBjaFx1MUVERDsgY1x1MDBGMm4ge2JlZm9yZX0gdFx1MUVDN3AgdHJcdTAxQjBcdTFFREJjLicsXG4gICdpbXBvcnQucnVubmluZyc6ICdcdTAxMTBcdTAwRTMgXHUwMTExXHUxRUNEYyB7cm93c30gZFx1MDBGMm5nXHUyMDI2JyxcbiAgJ2ltcG9ydC5zZXR0bGluZyc6ICdcdTAxMTBcdTAwRTMgXHUwMTExXHUxRUNEYyB7cm93c30gZFx1MDBGMm5nOyBcdTAxMTFhbmcgXHUwMTExXHUxRUQxaSBjaGlcdTFFQkZ1IHZcdTAwRTAgZ2hpXHUyMDI2JyxcbiAgJ2ltcG9ydC5vdGhlcldyaXRlcic6ICdcdTAxMTBhbmcgY2hcdTFFREQgbmdcdTAxQjBcdTFFRERpIGdoaSBraFx1MDBFMWM6IHt3aG99LCB0XHUxRUVCIHtzaW5jZX0uJyxcbiAgJ2ltcG9ydC5vdGhlcldyaXRlclVua25vd24nOiAnXHUwMTEwYW5nIGNoXHUxRUREIG5nXHUwMUIwXHUxRUREaSBnaGkga2hcdTAwRTFjLicsXG4gICdpbXBvcnQuc3RvcCc6ICdEXHUxRUVCbmcnLFxuICAnaW1wb3J0LnJlZnVzZWQnOiAnQ2hcdTAxQjBhIG5cdTFFQTFwIGdcdTAwRUMuIHtkZXRhaWx9JyxcbiAgJ2ltcG9ydC53cml0dGVuJzogJ1x1MDExMFx1MDBFMyBnaGkge2ZpbGV9LicsXG4gICdpbXBvcnQudHJpZWRHb29kJzogJ1RoXHUxRUVEIHhvbmc6IG1cdTFFQ0RpIGRcdTAwRjJuZyBcdTAxMTFcdTFFQzF1IFx1MDExMVx1MUVBMXQsIGNoXHUwMUIwYSBnaGkgZ1x1MDBFQy4gQlx1MUVBNW0gTlx1MUVBMXAgXHUwMTExXHUxRUMzIGdoaS4nLFxuICAnaW1wb3J0LnRyaWVkQmFkJzogJ1RoXHUxRUVEIHhvbmc6IGNcdTAwRjMgZFx1MDBGMm5nIGJcdTFFQ0IgbG9cdTFFQTFpLCBjaFx1MDFCMGEgZ2hpIGdcdTAwRUMuJyxcbiAgJ2ltcG9ydC5ub3RXcml0dGVuJzogJ0NcdTAwRjMgZFx1MDBGMm5nIGJcdTFFQ0IgbG9cdTFFQTFpIG5cdTAwRUFuIGNoXHUwMUIwYSBnaGkgZ1x1MDBFQy4gU1x1MUVFRGEgdFx1MUVDN3Agclx1MUVEM2kgblx1MUVBMXAgbFx1MUVBMWksIGhvXHUxRUI3YyBjaFx1MUVDRG4gZ2hpIGNcdTAwRTFjIGRcdTAwRjJuZyBcdTAxMTFcdTFFQTF0LicsXG4gICdpbXBvcnQuYWNjZXB0ZWQnOiAnRFx1MDBGMm5nIFx1MDExMVx1MUVBMXQnLFxuICAnaW1wb3J0LnJlamVjdGVkJzogJ0RcdTAwRjJuZyBiXHUxRUNCIGxvXHUxRUExaScsXG4gICdpbXBvcnQudW5jaGFuZ2VkJzogJ0RcdTAwRjJuZyBraFx1MDBGNG5nIFx1MDExMVx1MUVENWknLFxuICAnaW1wb3J0LnJlcG9ydCc6ICdUXHUxRUEzaSBiXHUwMEUxbyBjXHUwMEUxbyB0XHUxRUVCbmcgZFx1MDBGMm5nIChKU09OKScsXG4gICdpbXBvcnQucm93JzogJ0RcdTAwRjJuZyB7cm93fToge2tleX0nLFxuICAnaW1wb3J0Lm1vcmVSb3dzJzogJ3ZcdTAwRTAge2NvdW50fSBkXHUwMEYybmcgblx1MUVFRmEgdHJvbmcgYlx1MDBFMW8gY1x1MDBFMW8gdFx1MUVBM2kgdlx1MUVDMScsXG4gICdpbXBvcnQuc3RhdGUuQ0FOQ0VMTEVEJzogJ1x1MDExMFx1MDBFMyBoXHUxRUU3eS4nLFxuICAnaW1wb3J0LnN0YXRlLklOVEVSUlVQVEVEJzogJ01cdTAwRTF5IGNoXHUxRUU3IGtoXHUxRURGaSBcdTAxMTFcdTFFRDluZyBsXHUxRUExaSBnaVx1MUVFRmEgY2hcdTFFRUJuZzsgY2hcdTAxQjBhIGdoaSBnXHUwMEVDLiBOXHUxRUExcCBsXHUxRUExaSB0XHUxRUM3cC4nLFxuICAnaW1wb3J0LnN0YXRlLkZBSUxFRCc6ICdLaFx1MDBGNG5nIFx1MDExMVx1MUVDRGMgXHUwMTExXHUwMUIwXHUxRUUzYyB0XHUxRUM3cC4nLFxuICAnaW1wb3J0LmxheWVyLnBhcmNlbHMnOiAnVGhcdTFFRURhIFx1MDExMVx1MUVBNXQnLFxuICAnaW1wb3J0LmxheWVyLmV2ZW50cyc6ICdTXHUxRUYxIGtpXHUxRUM3biBnaVx1MUVBM2kgcGhcdTAwRjNuZyBtXHUxRUI3dCBiXHUxRUIxbmcnLFxuICAnaW1wb3J0LmxheWVyLm9ic3RhY2xlcyc6ICdWXHUwMUIwXHUxRURCbmcgbVx1MUVBRmMnLFxuICAnaW1wb3J0LmxheWVyLnBhcnRpZXMnOiAnSFx1MUVEOSwgdFx1MUVENSBjaFx1MUVFOWMnLFxuICAnaW1wb3J0LmxheWVyLmhvbGRpbmdzJzogJ0NoXHUxRUU3IHNcdTFFRUQgZFx1MUVFNW5nIHRoXHUxRUVEYSBcdTAxMTFcdTFFQTV0JyxcbiAgJ2ltcG9ydC5sYXllci56b25lcyc6ICdLaHUsIGNcdTFFRTVtIGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCcsXG4gICdpbXBvcnQubGF5ZXIucGhhc2VzJzogJ0dpYWkgXHUwMTExb1x1MUVBMW4nLFxuICAnaW1wb3J0LmxheWVyLnN0YWdlcyc6ICdDXHUwMEUxYyBiXHUwMUIwXHUxRURCYyBjXHUxRUU3YSBraHUsIGNcdTFFRTVtJyxcbiAgJ2ltcG9ydC5sYXllci5sb3RzJzogJ0xcdTAwRjQgXHUwMTExXHUxRUE1dCcsXG4gICdpbXBvcnQubGF5ZXIubGVhc2VzJzogJ0NobyB0aHVcdTAwRUEgbFx1MDBGNCBcdTAxMTFcdTFFQTV0JyxcbiAgJ2ltcG9ydC5sYXllci5tYXJrZXJzJzogJ01cdTFFRDFjIGdpXHUxRURCaScsXG4gICdpbXBvcnQubGF5ZXIubWFya2VyX2V2ZW50cyc6ICdTXHUxRUYxIGtpXHUxRUM3biBtXHUxRUQxYyBnaVx1MUVEQmknLFxuICAnaW1wb3J0LmxheWVyLnByb2plY3RzJzogJ0RcdTFFRjEgXHUwMEUxbiBcdTAxMTFcdTFFQTd1IHRcdTAxQjAnLFxuICAnaW1wb3J0LmxheWVyLnRhcmdldHMnOiAnQ2hcdTFFQzkgdGlcdTAwRUF1IGtcdTFFQkYgaG9cdTFFQTFjaCcsXG4gICdpbXBvcnQubGF5ZXIuY29tbXVuZXMnOiAnWFx1MDBFMywgcGhcdTAxQjBcdTFFRERuZycsXG4gICdtaWxlc3RvbmUuRU5GT1JDRUQnOiAnQ1x1MDFCMFx1MUVFMW5nIGNoXHUxRUJGIHRodSBoXHUxRUQzaScsXG4gICdwYXJ0eS5IT1VTRUhPTEQnOiAnSFx1MUVEOSBnaWEgXHUwMTExXHUwMEVDbmgnLFxuICAncGFydHkuSU5ESVZJRFVBTCc6ICdDXHUwMEUxIG5oXHUwMEUybicsXG4gICdwYXJ0eS5PUkdBTklTQVRJT04nOiAnVFx1MUVENSBjaFx1MUVFOWMnLFxuICAncGFydHkuQ09NTVVOSVRZJzogJ0NcdTFFRDluZyBcdTAxMTFcdTFFRDNuZycsXG4gICdwYXJ0eS5TVEFURSc6ICdOaFx1MDBFMCBuXHUwMUIwXHUxRURCYycsXG4gICdkb3NzaWVyLmhvbGRlcnMnOiAnQ2hcdTFFRTcgc1x1MUVFRCBkXHUxRUU1bmcnLFxuICAnZG9zc2llci5ub0hvbGRlcnMnOiAnQ2hcdTAxQjBhIGdoaSBjaFx1MUVFNyBzXHUxRUVEIGRcdTFFRTVuZy4nLFxuICAnZG9zc2llci5vYnN0YWNsZXMnOiAnVlx1MDFCMFx1MUVEQm5nIG1cdTFFQUZjJyxcbiAgJ2Rvc3NpZXIubm9PYnN0YWNsZXMnOiAnS2hcdTAwRjRuZyBjXHUwMEYzIHZcdTAxQjBcdTFFREJuZyBtXHUxRUFGYy4nLFxuICAnZG9zc2llci5ldmVudHMnOiAnQ2hcdTFFRTluZyB0XHUxRUVCIHRcdTFFRUJuZyBiXHUwMUIwXHUxRURCYycsXG4gICdkb3NzaWVyLm5vRXZlbnRzJzogJ0NoXHUwMUIwYSBjXHUwMEYzIGJcdTAxQjBcdTFFREJjIG5cdTAwRTBvLicsXG4gICdkb3NzaWVyLm5vdEFwcGxpY2FibGUnOiAnS2hcdTAwRjRuZyBcdTAwRTFwIGRcdTFFRTVuZzoge21pbGVzdG9uZX0nLFxuICAnZG9zc2llci5jb3JyZWN0aW9uJzogJ1x1MDExMVx1MDBFRG5oIGNoXHUwMEVEbmg6IHtyZWFzb259JyxcbiAgJ2Rvc3NpZXIuZmlsZSc6ICdYZW0gdFx1MUVDN3AnLFxuICAnZG9zc2llci5zcGFuJzogJ3tmcm9tfSBcdTIwMTMge3RvfScsXG4gICdkb3NzaWVyLnNpbmNlJzogJ3RcdTFFRUIge2Zyb219JyxcbiAgJ2Rvc3NpZXIudW50aWwnOiAnXHUwMTExXHUxRUJGbiB7dG99JyxcbiAgJ3N0YWZmLmxpc3QnOiAnRGFuaCBzXHUwMEUxY2ggZ2lcdTFFQTNpIHBoXHUwMEYzbmcgbVx1MUVCN3QgYlx1MUVCMW5nIChYTFNYKScsXG5cbiAgJ3JlYXNvbi51bnJlYWRhYmxlX3ZhbHVlJzogJ0dpXHUwMEUxIHRyXHUxRUNCIGtoXHUwMEY0bmcgXHUwMTExXHUxRUNEYyBcdTAxMTFcdTAxQjBcdTFFRTNjJyxcbiAgJ3JlYXNvbi51bnJlYWRhYmxlX251bWJlcic6ICdTXHUxRUQxIGtoXHUwMEY0bmcgXHUwMTExXHUxRUNEYyBcdTAxMTFcdTAxQjBcdTFFRTNjJyxcbiAgJ3JlYXNvbi51bnJlYWRhYmxlX2dlb21ldHJ5JzogJ0hcdTAwRUNuaCBraFx1MDBGNG5nIFx1MDExMVx1MUVDRGMgXHUwMTExXHUwMUIwXHUxRUUzYycsXG4gICdyZWFzb24udW5rbm93bl9yZWZlcmVuY2UnOiAnS2hcdTAwRjRuZyBjXHUwMEYzIFx1MDExMVx1MUVEMWkgdFx1MDFCMFx1MUVFM25nIFx1MDExMVx1MDFCMFx1MUVFM2MgbmhcdTFFQUZjIHRcdTFFREJpJyxcbiAgJ3JlYXNvbi5hbWJpZ3VvdXNfcmVmZXJlbmNlJzogJ05oXHUxRUFGYyB0XHUxRURCaSBuaGlcdTFFQzF1IFx1MDExMVx1MUVEMWkgdFx1MDFCMFx1MUVFM25nJyxcbiAgJ3JlYXNvbi5hbWJpZ3VvdXNfbnVtYmVyJzogJ1NcdTFFRDEgY1x1MDBGMyBoYWkgY1x1MDBFMWNoIFx1MDExMVx1MUVDRGMnLFxuICAncmVhc29uLmFtYmlndW91c19kYXRlJzogJ05nXHUwMEUweSBjXHUwMEYzIGhhaSBjXHUwMEUxY2ggXHUwMTExXHUxRUNEYycsXG4gICdyZWFzb24ub3V0c2lkZV9wcm92aW5jZSc6ICdOZ29cdTAwRTBpIHBoXHUxRUExbSB2aSB0XHUxRUM5bmgnLFxuICAncmVhc29uLm91dHNpZGVfYXJlYV9vZl91c2UnOiAnTmdvXHUwMEUwaSB2XHUwMEY5bmcgZFx1MDBGOW5nIGNcdTFFRTdhIGhcdTFFQzcgdFx1MUVDRGEgXHUwMTExXHUxRUQ5JyxcbiAgJ3JlYXNvbi5vdXRfb2ZfcmFuZ2UnOiAnTmdvXHUwMEUwaSBraG9cdTFFQTNuZyBjaG8gcGhcdTAwRTlwJyxcbiAgJ3JlYXNvbi5ub3RfYWxsb3dlZCc6ICdHaVx1MDBFMSB0clx1MUVDQiBraFx1MDBGNG5nIFx1MDExMVx1MDFCMFx1MUVFM2MgZFx1MDBGOW5nJyxcbiAgJ3JlYXNvbi5ub3RfZmluaXRlJzogJ1RcdTFFQ0RhIFx1MDExMVx1MUVEOSBraFx1MDBGNG5nIHBoXHUxRUEzaSBsXHUwMEUwIHNcdTFFRDEnLFxuICAncmVhc29uLmRhdGVzX291dF9vZl9vcmRlcic6ICdOZ1x1MDBFMHkgc2FpIHRoXHUxRUU5IHRcdTFFRjEnLFxuICAncmVhc29uLndyb25nX251bWJlcl9vZl9jZWxscyc6ICdTYWkgc1x1MUVEMSBcdTAwRjQgdHJvbmcgZFx1MDBGMm5nJyxcbiAgJ3JlYXNvbi53cm9uZ19nZW9tZXRyeV90eXBlJzogJ1NhaSBraVx1MUVDM3UgaFx1MDBFQ25oJyxcbiAgJ3JlYXNvbi52ZXJzaW9uX292ZXJsYXBzJzogJ1RyXHUwMEY5bmcgdGhcdTFFRERpIGdpYW4gaGlcdTFFQzd1IGxcdTFFRjFjJyxcbiAgJ3JlYXNvbi5yZXBhaXJfcmVmdXNlZCc6ICdLaFx1MDBGNG5nIHNcdTFFRURhIFx1MDExMVx1MDFCMFx1MUVFM2MgaFx1MDBFQ25oJyxcbiAgJ3JlYXNvbi5yZXBhaXJlZCc6ICdcdTAxMTBcdTAwRTMgc1x1MUVFRGEgaFx1MDBFQ25oJyxcbiAgJ3JlYXNvbi5ub19zdWNoX2V2ZW50JzogJ0toXHUwMEY0bmcgY1x1MDBGMyBzXHUxRUYxIGtpXHUxRUM3biBcdTAxMTFcdTFFQzMgXHUwMTExXHUwMEVEbmggY2hcdTAwRURuaCcsXG4gICdyZWFzb24uZXZlbnRfZXhpc3RzJzogJ1NcdTFFRjEga2lcdTFFQzduIFx1MDExMVx1MDBFMyBjXHUwMEYzLCBraFx1MDBFMWMgblx1MUVEOWkgZHVuZycsXG4gICdyZWFzb24ubWlzc2luZ192YWx1ZSc6ICdUaGlcdTFFQkZ1IGdpXHUwMEUxIHRyXHUxRUNCJyxcbiAgJ3JlYXNvbi5taXNzaW5nX2dlb21ldHJ5JzogJ1RoaVx1MUVCRnUgaFx1MDBFQ25oJyxcbiAgJ3JlYXNvbi5kb3VibGVkX2tleSc6ICdUclx1MDBGOW5nIGtoXHUwMEYzYScsXG4gICdyZWFzb24uZG91YmxlZF92ZXJ0ZXgnOiAnXHUwMTEwXHUxRUM5bmggbFx1MUVCN3AnLFxuICAncmVhc29uLnNlbGZfaW50ZXJzZWN0aW9uJzogJ1JhbmggdFx1MUVGMSBjXHUxRUFGdCcsXG4gICdyZWFzb24ucmluZ19zZWxmX2ludGVyc2VjdGlvbic6ICdWXHUwMEYybmcgdFx1MUVGMSBjXHUxRUFGdCcsXG4gICdyZWFzb24ucmluZ19ub3RfY2xvc2VkJzogJ1ZcdTAwRjJuZyBraFx1MDBGNG5nIGtoXHUwMEU5cCcsXG4gICdyZWFzb24udG9vX2Zld19wb2ludHMnOiAnUXVcdTAwRTEgXHUwMEVEdCBcdTAxMTFpXHUxRUMzbScsXG4gICdyZWFzb24uZHVwbGljYXRlX3JpbmdzJzogJ1ZcdTAwRjJuZyBsXHUxRUI3cCcsXG4gICdyZWFzb24uaG9sZV9vdXRzaWRlX3NoZWxsJzogJ0xcdTFFRDcgblx1MUVCMW0gbmdvXHUwMEUwaSB2XHUwMEYybmcnLFxuICAncmVhc29uLm5lc3RlZF9ob2xlcyc6ICdMXHUxRUQ3IGxcdTFFRDNuZyBuaGF1JyxcbiAgJ3JlYXNvbi5uZXN0ZWRfc2hlbGxzJzogJ1ZcdTAwRjJuZyBsXHUxRUQzbmcgbmhhdScsXG4gICdyZWFzb24uZGlzY29ubmVjdGVkX2ludGVyaW9yJzogJ1BoXHUxRUE3biB0cm9uZyBiXHUxRUNCIFx1MDExMVx1MUVFOXQnLFxuICAncmVhc29uLnNsaXZlcic6ICdUaFx1MUVFRGEgcXVcdTAwRTEgaFx1MUVCOXAnLFxuICAncmVhc29uLnJlcGFpcl9mYWlsZWQnOiAnS2hcdTAwRjRuZyBzXHUxRUVEYSBcdTAxMTFcdTAxQjBcdTFFRTNjIGhcdTAwRUNuaCcsXG4gICdyZWFzb24uaW52YWxpZCc6ICdIXHUwMEVDbmgga2hcdTAwRjRuZyBoXHUxRUUzcCBsXHUxRUM3JyxcbiAgJ3JlYXNvbi5ub190ZXh0JzogJ1ZcdTAwRjluZyBraFx1MDBGNG5nIGNcdTAwRjMgc1x1MUVEMSB0aFx1MUVFRGEnLFxuICAncmVhc29uLnNldmVyYWxfdGV4dHMnOiAnVlx1MDBGOW5nIGNcdTAwRjMgbmhpXHUxRUMxdSBjaFx1MUVFRicsXG4gICdyZWFzb24uaG9sZV93aXRob3V0X251bWJlcic6ICdMXHUxRUQ3IGtoXHUwMEY0bmcgY1x1MDBGMyBzXHUxRUQxIHRoXHUxRUVEYScsXG4gICdyZWFzb24uaXNsYW5kX2xlZnRfb3V0JzogJ1x1MDExMFx1MUVBM28gYlx1MUVDQiBiXHUxRUNGIHF1YScsXG4gICdyZWFzb24ub3Blbl9saW5lcyc6ICdcdTAxMTBcdTAxQjBcdTFFRERuZyBraFx1MDBGNG5nIGtoXHUwMEU5cCBrXHUwMEVEbicsXG4gICdyZWFzb24udW5rbm93bl9ydWxlJzogJ0toXHUwMEY0bmcgY1x1MDBGMyBxdXkgdFx1MUVBRmMgblx1MDBFMHknLFxuICAncmVhc29uLmFtYmlndW91c19jb2x1bW4nOiAnSGFpIGNcdTFFRDl0IGNcdTAwRjluZyBuZ2hcdTAxMjlhJyxcbiAgJ2ltcG9ydC5hdCc6ICdUXHUxRUExaSBYIHt4fSwgWSB7eX0uJyxcbiAgJ2ltcG9ydC5jaG9vc2UnOiAnQ2hcdTFFQ0RuIHRcdTFFQzdwXHUyMDI2JyxcbiAgJ2ltcG9ydC5ub0ZpbGUnOiAnQ2hcdTAxQjBhIGNoXHUxRUNEbiB0XHUxRUM3cCcsXG4gICdpbXBvcnQuc2VydmVyU2FpZCc6ICdNXHUwMEUxeSBjaFx1MUVFNyBnaGkgKHRpXHUxRUJGbmcgQW5oKToge2RldGFpbH0nLFxuICAnc3RhZmYudW5rbm93blRva2VuJzogJ01cdTAwRTMgblx1MDBFMHkga2hcdTAwRjRuZyBcdTAxMTFcdTAwRkFuZyBob1x1MUVCN2MgXHUwMTExXHUwMEUzIGJcdTFFQ0IgdGh1IGhcdTFFRDNpLiBIXHUxRUNGaSBxdVx1MUVBM24gdHJcdTFFQ0IgXHUwMTExXHUxRUMzIGNcdTAwRjMgbVx1MDBFMyBtXHUxRURCaS4nLFxuXG4gICdkb3dubG9hZC5mZWF0dXJlJzogJ1RcdTFFQTNpIFx1MDExMVx1MUVEMWkgdFx1MDFCMFx1MUVFM25nIG5cdTAwRTB5JyxcbiAgJ2Rvd25sb2FkLnZpZXcnOiAnVFx1MUVBM2kgcGhcdTFFQTduIFx1MDExMWFuZyB4ZW0nLFxuICAnZG93bmxvYWQuZHJhd24nOiAnVFx1MUVBM2kgXHUwMTExXHUxRUQxaSB0XHUwMUIwXHUxRUUzbmcgdHJvbmcgdlx1MDBGOW5nIFx1MDExMVx1MDBFMyB2XHUxRUJEJyxcbiAgJ21lYXN1cmUucGljayc6ICdDaFx1MUVDRG4nLFxuICAnbWVhc3VyZS5waWNrSGludCc6ICdCXHUxRUE1bSB2XHUwMEUwbyB0aFx1MUVFRGEsIGxcdTAwRjQsIGdpYWkgXHUwMTExb1x1MUVBMW4gaGF5IGtodSBcdTAxMTFcdTFFQzMgbFx1MUVBNXkgcmFuaCBjXHUxRUU3YSBuXHUwMEYzIGxcdTAwRTBtIGhcdTAwRUNuaCBcdTAxMTFvLicsXG4gICdtZWFzdXJlLnBpY2tTZXZlcmFsJzpcbiAgICAnSFx1MDBFQ25oIG5cdTAwRTB5IGNcdTAwRjMgbmhpXHUxRUMxdSBwaFx1MUVBN24gaG9cdTFFQjdjIGNcdTAwRjMgbFx1MUVENzsga2hcdTAwRjRuZyBsXHUxRUE1eSBsXHUwMEUwbSBoXHUwMEVDbmggdlx1MUVCRCBcdTAxMTFcdTAxQjBcdTFFRTNjLiBYZW0gZGlcdTFFQzduIHRcdTAwRURjaCB0cm9uZyBiXHUxRUEzbmcgY1x1MUVFN2Egblx1MDBGMy4nLFxuICAnem9uZS5wcm9qZWN0cyc6ICdEXHUxRUYxIFx1MDBFMW4gXHUwMTExXHUxRUE3dSB0XHUwMUIwOiB7Y291bnR9JyxcbiAgJ3pvbmUubm9Qcm9qZWN0cyc6ICdDaFx1MDFCMGEgY1x1MDBGMyBkXHUxRUYxIFx1MDBFMW4gblx1MDBFMG8uJyxcbiAgJ3Byb2plY3QuZm9yZWlnbic6ICd2XHUxRUQxbiBuXHUwMUIwXHUxRURCYyBuZ29cdTAwRTBpJyxcbiAgJ3N1bW1hcnkuYnlab25lJzogJ1RcdTFFRjcgbFx1MUVDNyBsXHUxRUE1cCBcdTAxMTFcdTFFQTd5IHRoZW8ga2h1JyxcbiAgJ3VuaXQucGFyY2Vscyc6ICdUaFx1MUVFRGEnLFxuICAnZmllbGQucmVhc29uJzogJ0xcdTAwRkQgZG8nLFxuICAnZmllbGQuaW52ZXN0b3InOiAnTmhcdTAwRTAgXHUwMTExXHUxRUE3dSB0XHUwMUIwJyxcbiAgJ2ZpZWxkLmNvdW50cnknOiAnTlx1MDFCMFx1MUVEQmMnLFxuICAnZmllbGQuc2VjdG9yJzogJ05nXHUwMEUwbmgnLFxuICAnZmllbGQuY2FwaXRhbCc6ICdWXHUxRUQxbiBcdTAxMTFcdTAxMDNuZyBrXHUwMEZEJyxcbiAgJ2ZpZWxkLmxpY2VuY2UnOiAnTmdcdTAwRTB5IGNcdTFFQTVwIHBoXHUwMEU5cCcsXG5cbiAgJ3N1bW1hcnkuYnlab25lLm5vbmUnOiAnQ2hcdTAxQjBhIGNcdTAwRjMga2h1IG5cdTAwRTBvIGhvXHUxRUExdCBcdTAxMTFcdTFFRDluZyBjXHUwMEYzIGxcdTAwRjQgXHUwMTExXHUxRUE1dCBjaG8gdGh1XHUwMEVBLicsXG5cbiAgJ2xlZ2VuZC5mcmVlVG90YWwnOiAnVG9cdTAwRTBuIHRcdTFFQzluaDoge2NvdW50fSBsXHUwMEY0LCB7YXJlYX0nLFxuICAnbGVnZW5kLmZyZWVTaGFyZSc6ICdiXHUwMEUwbiBnaWFvIHtzaGFyZX0nLFxuICAnbGVnZW5kLmZyZWVVbmtub3duJzogJ2NoXHUwMUIwYSBjXHUwMEYzIHRoXHUxRUVEYScsXG4gICdsZWdlbmQuZnJlZU1vcmUnOiAndlx1MDBFMCB7Y291bnR9IGxcdTAwRjQgbmhcdTFFQ0YgaFx1MDFBMW4nLFxufSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgV29yZEtleSA9IGtleW9mIHR5cGVvZiB2aTtcbiIsICJpbXBvcnQgeyBlbiB9IGZyb20gJy4vZW4udHMnO1xuaW1wb3J0IHsgdmksIHR5cGUgV29yZEtleSB9IGZyb20gJy4vdmkudHMnO1xuXG5leHBvcnQgdHlwZSB7IFdvcmRLZXkgfSBmcm9tICcuL3ZpLnRzJztcbmV4cG9ydCB0eXBlIExhbmcgPSAndmknIHwgJ2VuJztcblxubGV0IGxhbmd1YWdlOiBMYW5nID0gJ3ZpJztcblxuZXhwb3J0IGZ1bmN0aW9uIGxhbmcoKTogTGFuZyB7XG4gIHJldHVybiBsYW5ndWFnZTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNwZWFrKG5leHQ6IExhbmcpOiB2b2lkIHtcbiAgbGFuZ3VhZ2UgPSBuZXh0O1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQubGFuZyA9IG5leHQ7XG59XG5cbi8qKlxuICogV2hhdCB0aGUgcGFnZSBzYXlzIGZvciBhIGtleSBpbiB0aGUgcmVhZGVyJ3MgbGFuZ3VhZ2UsIGl0cyBob2xlcyBmaWxsZWQuIEEgaG9sZSBzdWNoIGFzIHtjb3VudHxwYXJjZWx8cGFyY2Vsc30gdGFrZXNcbiAqIHRoZSB3b3JkIHRoYXQgZ29lcyB3aXRoIHRoZSBudW1iZXIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0KGtleTogV29yZEtleSwgaG9sZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bWJlcj4+ID0ge30pOiBzdHJpbmcge1xuICBjb25zdCB0ZXh0OiBzdHJpbmcgPSBsYW5ndWFnZSA9PT0gJ3ZpJyA/IHZpW2tleV0gOiBlbltrZXldO1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKC9cXHsoXFx3KykoPzpcXHwoW158fV0qKVxcfChbXnx9XSopKT9cXH0vZywgKGhvbGUsIG5hbWU6IHN0cmluZywgb25lPzogc3RyaW5nLCBtYW55Pzogc3RyaW5nKSA9PlxuICAgIG9uZSA9PT0gdW5kZWZpbmVkID8gU3RyaW5nKGhvbGVzW25hbWVdID8/IGhvbGUpIDogU3RyaW5nKGhvbGVzW25hbWVdKSA9PT0gJzEnID8gb25lIDogbWFueSEsXG4gICk7XG59XG5cbi8qKiBBcyB0LCBmb3IgYSBrZXkgbWFkZSBvZiBhIGNvZGUgdGhhdCBjYW1lIHdpdGggdGhlIGRhdGE6IGFuIHVua25vd24gY29kZSBpcyBzaG93biBhcyBpdCBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0Q29kZShwcmVmaXg6IHN0cmluZywgY29kZTogc3RyaW5nLCBob2xlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj4gPSB7fSk6IHN0cmluZyB7XG4gIGNvbnN0IGtleSA9IGAke3ByZWZpeH0uJHtjb2RlfWA7XG4gIHJldHVybiBrZXkgaW4gdmkgPyB0KGtleSBhcyBXb3JkS2V5LCBob2xlcykgOiBjb2RlO1xufVxuIiwgImltcG9ydCB7IGxhbmcgfSBmcm9tICcuL3dvcmRzLnRzJztcblxuLyoqIE51bWJlcnMsIGRhdGVzIGFuZCB1bml0cyBhcyB0aGUgcmVhZGVyIHdyaXRlcyB0aGVtOiAxLjQ3MSwwMCBoYSBhbmQgMzEvMTIvMjAyNCwgb3IgMSw0NzEuMDAgaGEgYW5kIDMxIERlYyAyMDI0LiAqL1xuXG5jb25zdCBMT0NBTEVTID0geyB2aTogJ3ZpLVZOJywgZW46ICdlbi1HQicgfSBhcyBjb25zdDtcbmNvbnN0IFVOSVRfU1BBQ0UgPSAnXFx1MDBhMCc7XG5cbmNvbnN0IG51bWJlckZvcm1hdHMgPSBuZXcgTWFwPHN0cmluZywgSW50bC5OdW1iZXJGb3JtYXQ+KCk7XG5cbmV4cG9ydCBmdW5jdGlvbiBudW1iZXIodmFsdWU6IG51bWJlciwgZGVjaW1hbHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IGtleSA9IGAke2xhbmcoKX0ke2RlY2ltYWxzfWA7XG4gIGxldCBmb3JtYXQgPSBudW1iZXJGb3JtYXRzLmdldChrZXkpO1xuICBpZiAoIWZvcm1hdCkge1xuICAgIGZvcm1hdCA9IG5ldyBJbnRsLk51bWJlckZvcm1hdChMT0NBTEVTW2xhbmcoKV0sIHtcbiAgICAgIG1pbmltdW1GcmFjdGlvbkRpZ2l0czogZGVjaW1hbHMsXG4gICAgICBtYXhpbXVtRnJhY3Rpb25EaWdpdHM6IGRlY2ltYWxzLFxuICAgIH0pO1xuICAgIG51bWJlckZvcm1hdHMuc2V0KGtleSwgZm9ybWF0KTtcbiAgfVxuICByZXR1cm4gZm9ybWF0LmZvcm1hdCh2YWx1ZSk7XG59XG5cbmV4cG9ydCBjb25zdCBjb3VudCA9ICh2YWx1ZTogbnVtYmVyKTogc3RyaW5nID0+IG51bWJlcih2YWx1ZSwgMCk7XG5leHBvcnQgY29uc3QgaGVjdGFyZXMgPSAoaGE6IG51bWJlcik6IHN0cmluZyA9PiBudW1iZXIoaGEsIDIpICsgVU5JVF9TUEFDRSArICdoYSc7XG5leHBvcnQgY29uc3Qgc3F1YXJlTWV0cmVzID0gKG0yOiBudW1iZXIpOiBzdHJpbmcgPT4gbnVtYmVyKG0yLCAxKSArIFVOSVRfU1BBQ0UgKyAnbVx1MDBCMic7XG5cbi8qKiBBbiBhbW91bnQgb2YgbW9uZXksIGluIFx1MDExMVx1MUVEM25nLiAqL1xuZXhwb3J0IGNvbnN0IGRvbmcgPSAoYW1vdW50OiBudW1iZXIpOiBzdHJpbmcgPT4gbnVtYmVyKGFtb3VudCwgMCkgKyBVTklUX1NQQUNFICsgJ1x1MDExMSc7XG5cbi8qKiBDYXBpdGFsIGluIFVTIGRvbGxhcnM7IGluIG1pbGxpb25zLCBhcyBsaWNlbmNlcyBnaXZlIGl0LiAqL1xuZXhwb3J0IGNvbnN0IGRvbGxhcnMgPSAodXNkOiBudW1iZXIpOiBzdHJpbmcgPT5cbiAgbGFuZygpID09PSAndmknXG4gICAgPyBgJHtudW1iZXIodXNkIC8gMWU2LCAxKX0ke1VOSVRfU1BBQ0V9dHJpXHUxRUM3dSBVU0RgXG4gICAgOiBgVVNEJHtVTklUX1NQQUNFfSR7bnVtYmVyKHVzZCAvIDFlNiwgMSl9JHtVTklUX1NQQUNFfW1pbGxpb25gO1xuXG4vKiogVGhlIG5hbWUgb2YgYSBjb3VudHJ5IGZyb20gaXRzIHR3byBsZXR0ZXJzOyBhbnl0aGluZyBlbHNlIGFzIGl0IGlzLiAqL1xuZXhwb3J0IGNvbnN0IGNvdW50cnkgPSAoY29kZTogc3RyaW5nKTogc3RyaW5nID0+XG4gIC9eW0EtWl17Mn0kLy50ZXN0KGNvZGUpID8gKG5ldyBJbnRsLkRpc3BsYXlOYW1lcyhbbGFuZygpXSwgeyB0eXBlOiAncmVnaW9uJyB9KS5vZihjb2RlKSA/PyBjb2RlKSA6IGNvZGU7XG5cbi8qKiBNZXRyZXMsIG9yIGtpbG9tZXRyZXMgd2hlbiB0aGV5IGFyZSBtYW55LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxlbmd0aChtOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gbSA8IDEwXzAwMCA/IG1ldHJlcyhtLCAyKSA6IG51bWJlcihtIC8gMTAwMCwgMykgKyBVTklUX1NQQUNFICsgJ2ttJztcbn1cblxuZXhwb3J0IGNvbnN0IG1ldHJlcyA9IChtOiBudW1iZXIsIGRlY2ltYWxzOiBudW1iZXIpOiBzdHJpbmcgPT4gbnVtYmVyKG0sIGRlY2ltYWxzKSArIFVOSVRfU1BBQ0UgKyAnbSc7XG5cbi8qKiBBIHNoYXJlIG9mIDEgYXMgcGVyY2VudC4gKi9cbmV4cG9ydCBjb25zdCBwZXJjZW50ID0gKHNoYXJlOiBudW1iZXIpOiBzdHJpbmcgPT4gbnVtYmVyKHNoYXJlICogMTAwLCAxKSArIFVOSVRfU1BBQ0UgKyAnJSc7XG5cbi8qKiBBbiBJU08gZGF5IHN1Y2ggYXMgMjAyNC0xMi0zMS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkYXkoaXNvOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBbeWVhciwgbW9udGgsIGRheU9mTW9udGhdID0gaXNvLnNwbGl0KCctJykubWFwKE51bWJlcik7XG4gIGlmICgheWVhciB8fCAhbW9udGggfHwgIWRheU9mTW9udGgpIHJldHVybiBpc287XG4gIGlmIChsYW5nKCkgPT09ICd2aScpIHtcbiAgICByZXR1cm4gYCR7U3RyaW5nKGRheU9mTW9udGgpLnBhZFN0YXJ0KDIsICcwJyl9LyR7U3RyaW5nKG1vbnRoKS5wYWRTdGFydCgyLCAnMCcpfS8ke3llYXJ9YDtcbiAgfVxuICByZXR1cm4gbmV3IERhdGUoRGF0ZS5VVEMoeWVhciwgbW9udGggLSAxLCBkYXlPZk1vbnRoKSkudG9Mb2NhbGVEYXRlU3RyaW5nKExPQ0FMRVMuZW4sIHtcbiAgICBkYXk6ICdudW1lcmljJyxcbiAgICBtb250aDogJ3Nob3J0JyxcbiAgICB5ZWFyOiAnbnVtZXJpYycsXG4gICAgdGltZVpvbmU6ICdVVEMnLFxuICB9KTtcbn1cblxuLyoqIEEgbW9tZW50IHN1Y2ggYXMgMjAyNC0xMi0zMVQxNzowMDowMFogYXMgaG91cnMgYW5kIG1pbnV0ZXMgb2YgdGhlIHJlYWRlcidzIGNsb2NrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1pbnV0ZShpc286IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuZXcgRGF0ZShpc28pLnRvTG9jYWxlVGltZVN0cmluZyhMT0NBTEVTW2xhbmcoKV0sIHsgaG91cjogJzItZGlnaXQnLCBtaW51dGU6ICcyLWRpZ2l0JywgaG91ckN5Y2xlOiAnaDIzJyB9KTtcbn1cblxuLyoqIERlZ3JlZXMgYW5kIG1pbnV0ZXMsIGFzIG1lcmlkaWFucyBhcmUgY2FsbGVkOiAxMDZcdTAwQjAzMFx1MjAzMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWdyZWVzTWludXRlcyhkZWdyZWVzOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB3aG9sZSA9IE1hdGguZmxvb3IoZGVncmVlcyk7XG4gIGNvbnN0IG1pbnV0ZXMgPSBNYXRoLnJvdW5kKChkZWdyZWVzIC0gd2hvbGUpICogNjApO1xuICByZXR1cm4gYCR7d2hvbGV9XHUwMEIwJHtTdHJpbmcobWludXRlcykucGFkU3RhcnQoMiwgJzAnKX1cdTIwMzJgO1xufVxuXG5jb25zdCBzaWduZWQgPSAodGV4dDogc3RyaW5nLCB2YWx1ZTogbnVtYmVyKTogc3RyaW5nID0+ICh2YWx1ZSA+IDAgPyBgKyR7dGV4dH1gIDogdGV4dCk7XG5cbmV4cG9ydCBjb25zdCBzaWduZWRIZWN0YXJlcyA9IChoYTogbnVtYmVyKTogc3RyaW5nID0+IHNpZ25lZChoZWN0YXJlcyhoYSksIGhhKTtcbmV4cG9ydCBjb25zdCBzaWduZWRDb3VudCA9ICh2YWx1ZTogbnVtYmVyKTogc3RyaW5nID0+IHNpZ25lZChjb3VudCh2YWx1ZSksIHZhbHVlKTtcbmV4cG9ydCBjb25zdCBzaWduZWRNZXRyZXMgPSAobTogbnVtYmVyKTogc3RyaW5nID0+IHNpZ25lZChtZXRyZXMobSwgMSksIG0pO1xuZXhwb3J0IGNvbnN0IHNpZ25lZFNxdWFyZU1ldHJlcyA9IChtMjogbnVtYmVyKTogc3RyaW5nID0+IHNpZ25lZChzcXVhcmVNZXRyZXMobTIpLCBtMik7XG5cbi8qKiBBIGRpcmVjdGlvbiBpbiBkZWdyZWVzIGFuZCBtaW51dGVzOiA5MFx1MDBCMDEzXHUyMDMyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJlYXJpbmcoZGVncmVlczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgbWludXRlcyA9IE1hdGgucm91bmQoZGVncmVlcyAqIDYwKSAlICgzNjAgKiA2MCk7XG4gIHJldHVybiBgJHtNYXRoLmZsb29yKG1pbnV0ZXMgLyA2MCl9XHUwMEIwJHtTdHJpbmcobWludXRlcyAlIDYwKS5wYWRTdGFydCgyLCAnMCcpfVx1MjAzMmA7XG59XG4iLCAiLyoqXG4gKiBBIHN0YW5kYWxvbmUgcG9pbnQgZ2VvbWV0cnkgd2l0aCB1c2VmdWwgYWNjZXNzb3IsIGNvbXBhcmlzb24sIGFuZFxuICogbW9kaWZpY2F0aW9uIG1ldGhvZHMuXG4gKlxuICogQGNsYXNzXG4gKiBAcGFyYW0ge251bWJlcn0geCB0aGUgeC1jb29yZGluYXRlLiBUaGlzIGNvdWxkIGJlIGxvbmdpdHVkZSBvciBzY3JlZW4gcGl4ZWxzLCBvciBhbnkgb3RoZXIgc29ydCBvZiB1bml0LlxuICogQHBhcmFtIHtudW1iZXJ9IHkgdGhlIHktY29vcmRpbmF0ZS4gVGhpcyBjb3VsZCBiZSBsYXRpdHVkZSBvciBzY3JlZW4gcGl4ZWxzLCBvciBhbnkgb3RoZXIgc29ydCBvZiB1bml0LlxuICpcbiAqIEBleGFtcGxlXG4gKiBjb25zdCBwb2ludCA9IG5ldyBQb2ludCgtNzcsIDM4KTtcbiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gUG9pbnQoeCwgeSkge1xuICAgIHRoaXMueCA9IHg7XG4gICAgdGhpcy55ID0geTtcbn1cblxuUG9pbnQucHJvdG90eXBlID0ge1xuICAgIC8qKlxuICAgICAqIENsb25lIHRoaXMgcG9pbnQsIHJldHVybmluZyBhIG5ldyBwb2ludCB0aGF0IGNhbiBiZSBtb2RpZmllZFxuICAgICAqIHdpdGhvdXQgYWZmZWN0aW5nIHRoZSBvbGQgb25lLlxuICAgICAqIEByZXR1cm4ge1BvaW50fSB0aGUgY2xvbmVcbiAgICAgKi9cbiAgICBjbG9uZSgpIHsgcmV0dXJuIG5ldyBQb2ludCh0aGlzLngsIHRoaXMueSk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBBZGQgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIHRvIGFub3RoZXIgcG9pbnQsXG4gICAgICogeWllbGRpbmcgYSBuZXcgcG9pbnQuXG4gICAgICogQHBhcmFtIHtQb2ludH0gcCB0aGUgb3RoZXIgcG9pbnRcbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gb3V0cHV0IHBvaW50XG4gICAgICovXG4gICAgYWRkKHApIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fYWRkKHApOyB9LFxuXG4gICAgLyoqXG4gICAgICogU3VidHJhY3QgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIHRvIGZyb20gcG9pbnQsXG4gICAgICogeWllbGRpbmcgYSBuZXcgcG9pbnQuXG4gICAgICogQHBhcmFtIHtQb2ludH0gcCB0aGUgb3RoZXIgcG9pbnRcbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gb3V0cHV0IHBvaW50XG4gICAgICovXG4gICAgc3ViKHApIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fc3ViKHApOyB9LFxuXG4gICAgLyoqXG4gICAgICogTXVsdGlwbHkgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIGJ5IHBvaW50LFxuICAgICAqIHlpZWxkaW5nIGEgbmV3IHBvaW50LlxuICAgICAqIEBwYXJhbSB7UG9pbnR9IHAgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIG11bHRCeVBvaW50KHApIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fbXVsdEJ5UG9pbnQocCk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBEaXZpZGUgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIGJ5IHBvaW50LFxuICAgICAqIHlpZWxkaW5nIGEgbmV3IHBvaW50LlxuICAgICAqIEBwYXJhbSB7UG9pbnR9IHAgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIGRpdkJ5UG9pbnQocCkgeyByZXR1cm4gdGhpcy5jbG9uZSgpLl9kaXZCeVBvaW50KHApOyB9LFxuXG4gICAgLyoqXG4gICAgICogTXVsdGlwbHkgdGhpcyBwb2ludCdzIHggJiB5IGNvb3JkaW5hdGVzIGJ5IGEgZmFjdG9yLFxuICAgICAqIHlpZWxkaW5nIGEgbmV3IHBvaW50LlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBrIGZhY3RvclxuICAgICAqIEByZXR1cm4ge1BvaW50fSBvdXRwdXQgcG9pbnRcbiAgICAgKi9cbiAgICBtdWx0KGspIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fbXVsdChrKTsgfSxcblxuICAgIC8qKlxuICAgICAqIERpdmlkZSB0aGlzIHBvaW50J3MgeCAmIHkgY29vcmRpbmF0ZXMgYnkgYSBmYWN0b3IsXG4gICAgICogeWllbGRpbmcgYSBuZXcgcG9pbnQuXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGsgZmFjdG9yXG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIGRpdihrKSB7IHJldHVybiB0aGlzLmNsb25lKCkuX2RpdihrKTsgfSxcblxuICAgIC8qKlxuICAgICAqIFJvdGF0ZSB0aGlzIHBvaW50IGFyb3VuZCB0aGUgMCwgMCBvcmlnaW4gYnkgYW4gYW5nbGUgYSxcbiAgICAgKiBnaXZlbiBpbiByYWRpYW5zXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGEgYW5nbGUgdG8gcm90YXRlIGFyb3VuZCwgaW4gcmFkaWFuc1xuICAgICAqIEByZXR1cm4ge1BvaW50fSBvdXRwdXQgcG9pbnRcbiAgICAgKi9cbiAgICByb3RhdGUoYSkgeyByZXR1cm4gdGhpcy5jbG9uZSgpLl9yb3RhdGUoYSk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBSb3RhdGUgdGhpcyBwb2ludCBhcm91bmQgcCBwb2ludCBieSBhbiBhbmdsZSBhLFxuICAgICAqIGdpdmVuIGluIHJhZGlhbnNcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gYSBhbmdsZSB0byByb3RhdGUgYXJvdW5kLCBpbiByYWRpYW5zXG4gICAgICogQHBhcmFtIHtQb2ludH0gcCBQb2ludCB0byByb3RhdGUgYXJvdW5kXG4gICAgICogQHJldHVybiB7UG9pbnR9IG91dHB1dCBwb2ludFxuICAgICAqL1xuICAgIHJvdGF0ZUFyb3VuZChhLCBwKSB7IHJldHVybiB0aGlzLmNsb25lKCkuX3JvdGF0ZUFyb3VuZChhLCBwKTsgfSxcblxuICAgIC8qKlxuICAgICAqIE11bHRpcGx5IHRoaXMgcG9pbnQgYnkgYSA0eDEgdHJhbnNmb3JtYXRpb24gbWF0cml4XG4gICAgICogQHBhcmFtIHtbbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXX0gbSB0cmFuc2Zvcm1hdGlvbiBtYXRyaXhcbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gb3V0cHV0IHBvaW50XG4gICAgICovXG4gICAgbWF0TXVsdChtKSB7IHJldHVybiB0aGlzLmNsb25lKCkuX21hdE11bHQobSk7IH0sXG5cbiAgICAvKipcbiAgICAgKiBDYWxjdWxhdGUgdGhpcyBwb2ludCBidXQgYXMgYSB1bml0IHZlY3RvciBmcm9tIDAsIDAsIG1lYW5pbmdcbiAgICAgKiB0aGF0IHRoZSBkaXN0YW5jZSBmcm9tIHRoZSByZXN1bHRpbmcgcG9pbnQgdG8gdGhlIDAsIDBcbiAgICAgKiBjb29yZGluYXRlIHdpbGwgYmUgZXF1YWwgdG8gMSBhbmQgdGhlIGFuZ2xlIGZyb20gdGhlIHJlc3VsdGluZ1xuICAgICAqIHBvaW50IHRvIHRoZSAwLCAwIGNvb3JkaW5hdGUgd2lsbCBiZSB0aGUgc2FtZSBhcyBiZWZvcmUuXG4gICAgICogQHJldHVybiB7UG9pbnR9IHVuaXQgdmVjdG9yIHBvaW50XG4gICAgICovXG4gICAgdW5pdCgpIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fdW5pdCgpOyB9LFxuXG4gICAgLyoqXG4gICAgICogQ29tcHV0ZSBhIHBlcnBlbmRpY3VsYXIgcG9pbnQsIHdoZXJlIHRoZSBuZXcgeSBjb29yZGluYXRlXG4gICAgICogaXMgdGhlIG9sZCB4IGNvb3JkaW5hdGUgYW5kIHRoZSBuZXcgeCBjb29yZGluYXRlIGlzIHRoZSBvbGQgeVxuICAgICAqIGNvb3JkaW5hdGUgbXVsdGlwbGllZCBieSAtMVxuICAgICAqIEByZXR1cm4ge1BvaW50fSBwZXJwZW5kaWN1bGFyIHBvaW50XG4gICAgICovXG4gICAgcGVycCgpIHsgcmV0dXJuIHRoaXMuY2xvbmUoKS5fcGVycCgpOyB9LFxuXG4gICAgLyoqXG4gICAgICogUmV0dXJuIGEgdmVyc2lvbiBvZiB0aGlzIHBvaW50IHdpdGggdGhlIHggJiB5IGNvb3JkaW5hdGVzXG4gICAgICogcm91bmRlZCB0byBpbnRlZ2Vycy5cbiAgICAgKiBAcmV0dXJuIHtQb2ludH0gcm91bmRlZCBwb2ludFxuICAgICAqL1xuICAgIHJvdW5kKCkgeyByZXR1cm4gdGhpcy5jbG9uZSgpLl9yb3VuZCgpOyB9LFxuXG4gICAgLyoqXG4gICAgICogUmV0dXJuIHRoZSBtYWduaXR1ZGUgb2YgdGhpcyBwb2ludDogdGhpcyBpcyB0aGUgRXVjbGlkZWFuXG4gICAgICogZGlzdGFuY2UgZnJvbSB0aGUgMCwgMCBjb29yZGluYXRlIHRvIHRoaXMgcG9pbnQncyB4IGFuZCB5XG4gICAgICogY29vcmRpbmF0ZXMuXG4gICAgICogQHJldHVybiB7bnVtYmVyfSBtYWduaXR1ZGVcbiAgICAgKi9cbiAgICBtYWcoKSB7XG4gICAgICAgIHJldHVybiBNYXRoLnNxcnQodGhpcy54ICogdGhpcy54ICsgdGhpcy55ICogdGhpcy55KTtcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogSnVkZ2Ugd2hldGhlciB0aGlzIHBvaW50IGlzIGVxdWFsIHRvIGFub3RoZXIgcG9pbnQsIHJldHVybmluZ1xuICAgICAqIHRydWUgb3IgZmFsc2UuXG4gICAgICogQHBhcmFtIHtQb2ludH0gb3RoZXIgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7Ym9vbGVhbn0gd2hldGhlciB0aGUgcG9pbnRzIGFyZSBlcXVhbFxuICAgICAqL1xuICAgIGVxdWFscyhvdGhlcikge1xuICAgICAgICByZXR1cm4gdGhpcy54ID09PSBvdGhlci54ICYmXG4gICAgICAgICAgICAgICB0aGlzLnkgPT09IG90aGVyLnk7XG4gICAgfSxcblxuICAgIC8qKlxuICAgICAqIENhbGN1bGF0ZSB0aGUgZGlzdGFuY2UgZnJvbSB0aGlzIHBvaW50IHRvIGFub3RoZXIgcG9pbnRcbiAgICAgKiBAcGFyYW0ge1BvaW50fSBwIHRoZSBvdGhlciBwb2ludFxuICAgICAqIEByZXR1cm4ge251bWJlcn0gZGlzdGFuY2VcbiAgICAgKi9cbiAgICBkaXN0KHApIHtcbiAgICAgICAgcmV0dXJuIE1hdGguc3FydCh0aGlzLmRpc3RTcXIocCkpO1xuICAgIH0sXG5cbiAgICAvKipcbiAgICAgKiBDYWxjdWxhdGUgdGhlIGRpc3RhbmNlIGZyb20gdGhpcyBwb2ludCB0byBhbm90aGVyIHBvaW50LFxuICAgICAqIHdpdGhvdXQgdGhlIHNxdWFyZSByb290IHN0ZXAuIFVzZWZ1bCBpZiB5b3UncmUgY29tcGFyaW5nXG4gICAgICogcmVsYXRpdmUgZGlzdGFuY2VzLlxuICAgICAqIEBwYXJhbSB7UG9pbnR9IHAgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7bnVtYmVyfSBkaXN0YW5jZVxuICAgICAqL1xuICAgIGRpc3RTcXIocCkge1xuICAgICAgICBjb25zdCBkeCA9IHAueCAtIHRoaXMueCxcbiAgICAgICAgICAgIGR5ID0gcC55IC0gdGhpcy55O1xuICAgICAgICByZXR1cm4gZHggKiBkeCArIGR5ICogZHk7XG4gICAgfSxcblxuICAgIC8qKlxuICAgICAqIEdldCB0aGUgYW5nbGUgZnJvbSB0aGUgMCwgMCBjb29yZGluYXRlIHRvIHRoaXMgcG9pbnQsIGluIHJhZGlhbnNcbiAgICAgKiBjb29yZGluYXRlcy5cbiAgICAgKiBAcmV0dXJuIHtudW1iZXJ9IGFuZ2xlXG4gICAgICovXG4gICAgYW5nbGUoKSB7XG4gICAgICAgIHJldHVybiBNYXRoLmF0YW4yKHRoaXMueSwgdGhpcy54KTtcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogR2V0IHRoZSBhbmdsZSBmcm9tIHRoaXMgcG9pbnQgdG8gYW5vdGhlciBwb2ludCwgaW4gcmFkaWFuc1xuICAgICAqIEBwYXJhbSB7UG9pbnR9IGIgdGhlIG90aGVyIHBvaW50XG4gICAgICogQHJldHVybiB7bnVtYmVyfSBhbmdsZVxuICAgICAqL1xuICAgIGFuZ2xlVG8oYikge1xuICAgICAgICByZXR1cm4gTWF0aC5hdGFuMih0aGlzLnkgLSBiLnksIHRoaXMueCAtIGIueCk7XG4gICAgfSxcblxuICAgIC8qKlxuICAgICAqIEdldCB0aGUgYW5nbGUgYmV0d2VlbiB0aGlzIHBvaW50IGFuZCBhbm90aGVyIHBvaW50LCBpbiByYWRpYW5zXG4gICAgICogQHBhcmFtIHtQb2ludH0gYiB0aGUgb3RoZXIgcG9pbnRcbiAgICAgKiBAcmV0dXJuIHtudW1iZXJ9IGFuZ2xlXG4gICAgICovXG4gICAgYW5nbGVXaXRoKGIpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuYW5nbGVXaXRoU2VwKGIueCwgYi55KTtcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogRmluZCB0aGUgYW5nbGUgb2YgdGhlIHR3byB2ZWN0b3JzLCBzb2x2aW5nIHRoZSBmb3JtdWxhIGZvclxuICAgICAqIHRoZSBjcm9zcyBwcm9kdWN0IGEgeCBiID0gfGF8fGJ8c2luKFx1MDNCOCkgZm9yIFx1MDNCOC5cbiAgICAgKiBAcGFyYW0ge251bWJlcn0geCB0aGUgeC1jb29yZGluYXRlXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHkgdGhlIHktY29vcmRpbmF0ZVxuICAgICAqIEByZXR1cm4ge251bWJlcn0gdGhlIGFuZ2xlIGluIHJhZGlhbnNcbiAgICAgKi9cbiAgICBhbmdsZVdpdGhTZXAoeCwgeSkge1xuICAgICAgICByZXR1cm4gTWF0aC5hdGFuMihcbiAgICAgICAgICAgIHRoaXMueCAqIHkgLSB0aGlzLnkgKiB4LFxuICAgICAgICAgICAgdGhpcy54ICogeCArIHRoaXMueSAqIHkpO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtbbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXX0gbSAqL1xuICAgIF9tYXRNdWx0KG0pIHtcbiAgICAgICAgY29uc3QgeCA9IG1bMF0gKiB0aGlzLnggKyBtWzFdICogdGhpcy55LFxuICAgICAgICAgICAgeSA9IG1bMl0gKiB0aGlzLnggKyBtWzNdICogdGhpcy55O1xuICAgICAgICB0aGlzLnggPSB4O1xuICAgICAgICB0aGlzLnkgPSB5O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9LFxuXG4gICAgLyoqIEBwYXJhbSB7UG9pbnR9IHAgKi9cbiAgICBfYWRkKHApIHtcbiAgICAgICAgdGhpcy54ICs9IHAueDtcbiAgICAgICAgdGhpcy55ICs9IHAueTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIC8qKiBAcGFyYW0ge1BvaW50fSBwICovXG4gICAgX3N1YihwKSB7XG4gICAgICAgIHRoaXMueCAtPSBwLng7XG4gICAgICAgIHRoaXMueSAtPSBwLnk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtudW1iZXJ9IGsgKi9cbiAgICBfbXVsdChrKSB7XG4gICAgICAgIHRoaXMueCAqPSBrO1xuICAgICAgICB0aGlzLnkgKj0gaztcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gayAqL1xuICAgIF9kaXYoaykge1xuICAgICAgICB0aGlzLnggLz0gaztcbiAgICAgICAgdGhpcy55IC89IGs7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtQb2ludH0gcCAqL1xuICAgIF9tdWx0QnlQb2ludChwKSB7XG4gICAgICAgIHRoaXMueCAqPSBwLng7XG4gICAgICAgIHRoaXMueSAqPSBwLnk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICAvKiogQHBhcmFtIHtQb2ludH0gcCAqL1xuICAgIF9kaXZCeVBvaW50KHApIHtcbiAgICAgICAgdGhpcy54IC89IHAueDtcbiAgICAgICAgdGhpcy55IC89IHAueTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIF91bml0KCkge1xuICAgICAgICB0aGlzLl9kaXYodGhpcy5tYWcoKSk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICBfcGVycCgpIHtcbiAgICAgICAgY29uc3QgeSA9IHRoaXMueTtcbiAgICAgICAgdGhpcy55ID0gdGhpcy54O1xuICAgICAgICB0aGlzLnggPSAteTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gYW5nbGUgKi9cbiAgICBfcm90YXRlKGFuZ2xlKSB7XG4gICAgICAgIGNvbnN0IGNvcyA9IE1hdGguY29zKGFuZ2xlKSxcbiAgICAgICAgICAgIHNpbiA9IE1hdGguc2luKGFuZ2xlKSxcbiAgICAgICAgICAgIHggPSBjb3MgKiB0aGlzLnggLSBzaW4gKiB0aGlzLnksXG4gICAgICAgICAgICB5ID0gc2luICogdGhpcy54ICsgY29zICogdGhpcy55O1xuICAgICAgICB0aGlzLnggPSB4O1xuICAgICAgICB0aGlzLnkgPSB5O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9LFxuXG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGFuZ2xlXG4gICAgICogQHBhcmFtIHtQb2ludH0gcFxuICAgICAqL1xuICAgIF9yb3RhdGVBcm91bmQoYW5nbGUsIHApIHtcbiAgICAgICAgY29uc3QgY29zID0gTWF0aC5jb3MoYW5nbGUpLFxuICAgICAgICAgICAgc2luID0gTWF0aC5zaW4oYW5nbGUpLFxuICAgICAgICAgICAgeCA9IHAueCArIGNvcyAqICh0aGlzLnggLSBwLngpIC0gc2luICogKHRoaXMueSAtIHAueSksXG4gICAgICAgICAgICB5ID0gcC55ICsgc2luICogKHRoaXMueCAtIHAueCkgKyBjb3MgKiAodGhpcy55IC0gcC55KTtcbiAgICAgICAgdGhpcy54ID0geDtcbiAgICAgICAgdGhpcy55ID0geTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSxcblxuICAgIF9yb3VuZCgpIHtcbiAgICAgICAgdGhpcy54ID0gTWF0aC5yb3VuZCh0aGlzLngpO1xuICAgICAgICB0aGlzLnkgPSBNYXRoLnJvdW5kKHRoaXMueSk7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH0sXG5cbiAgICBjb25zdHJ1Y3RvcjogUG9pbnRcbn07XG5cbi8qKlxuICogQ29uc3RydWN0IGEgcG9pbnQgZnJvbSBhbiBhcnJheSBpZiBuZWNlc3NhcnksIG90aGVyd2lzZSBpZiB0aGUgaW5wdXRcbiAqIGlzIGFscmVhZHkgYSBQb2ludCwgcmV0dXJuIGl0IHVuY2hhbmdlZC5cbiAqIEBwYXJhbSB7UG9pbnQgfCBbbnVtYmVyLCBudW1iZXJdIHwge3g6IG51bWJlciwgeTogbnVtYmVyfX0gcCBpbnB1dCB2YWx1ZVxuICogQHJldHVybiB7UG9pbnR9IGNvbnN0cnVjdGVkIHBvaW50LlxuICogQGV4YW1wbGVcbiAqIC8vIHRoaXNcbiAqIHZhciBwb2ludCA9IFBvaW50LmNvbnZlcnQoWzAsIDFdKTtcbiAqIC8vIGlzIGVxdWl2YWxlbnQgdG9cbiAqIHZhciBwb2ludCA9IG5ldyBQb2ludCgwLCAxKTtcbiAqL1xuUG9pbnQuY29udmVydCA9IGZ1bmN0aW9uIChwKSB7XG4gICAgaWYgKHAgaW5zdGFuY2VvZiBQb2ludCkge1xuICAgICAgICByZXR1cm4gLyoqIEB0eXBlIHtQb2ludH0gKi8gKHApO1xuICAgIH1cbiAgICBpZiAoQXJyYXkuaXNBcnJheShwKSkge1xuICAgICAgICByZXR1cm4gbmV3IFBvaW50KCtwWzBdLCArcFsxXSk7XG4gICAgfVxuICAgIGlmIChwLnggIT09IHVuZGVmaW5lZCAmJiBwLnkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICByZXR1cm4gbmV3IFBvaW50KCtwLngsICtwLnkpO1xuICAgIH1cbiAgICB0aHJvdyBuZXcgRXJyb3IoJ0V4cGVjdGVkIFt4LCB5XSBvciB7eCwgeX0gcG9pbnQgZm9ybWF0Jyk7XG59O1xuIiwgIlxuaW1wb3J0IFBvaW50IGZyb20gJ0BtYXBib3gvcG9pbnQtZ2VvbWV0cnknO1xuXG4vKiogQGltcG9ydCB7UGJmUmVhZGVyfSBmcm9tICdwYmYnICovXG4vKiogQGltcG9ydCB7RmVhdHVyZX0gZnJvbSAnZ2VvanNvbicgKi9cblxuZXhwb3J0IGNsYXNzIFZlY3RvclRpbGVGZWF0dXJlIHtcbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1BiZlJlYWRlcn0gcGJmXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGVuZFxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBleHRlbnRcbiAgICAgKiBAcGFyYW0ge3N0cmluZ1tdfSBrZXlzXG4gICAgICogQHBhcmFtIHsobnVtYmVyIHwgc3RyaW5nIHwgYm9vbGVhbilbXX0gdmFsdWVzXG4gICAgICovXG4gICAgY29uc3RydWN0b3IocGJmLCBlbmQsIGV4dGVudCwga2V5cywgdmFsdWVzKSB7XG4gICAgICAgIC8vIFB1YmxpY1xuXG4gICAgICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgbnVtYmVyIHwgc3RyaW5nIHwgYm9vbGVhbj59ICovXG4gICAgICAgIHRoaXMucHJvcGVydGllcyA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG5cbiAgICAgICAgdGhpcy5leHRlbnQgPSBleHRlbnQ7XG4gICAgICAgIC8qKiBAdHlwZSB7MCB8IDEgfCAyIHwgM30gKi9cbiAgICAgICAgdGhpcy50eXBlID0gMDtcblxuICAgICAgICAvKiogQHR5cGUge251bWJlciB8IHVuZGVmaW5lZH0gKi9cbiAgICAgICAgdGhpcy5pZCA9IHVuZGVmaW5lZDtcblxuICAgICAgICAvKiogQHByaXZhdGUgKi9cbiAgICAgICAgdGhpcy5fcGJmID0gcGJmO1xuICAgICAgICAvKiogQHByaXZhdGUgKi9cbiAgICAgICAgdGhpcy5fZ2VvbWV0cnkgPSAtMTtcbiAgICAgICAgLyoqIEBwcml2YXRlICovXG4gICAgICAgIHRoaXMuX2tleXMgPSBrZXlzO1xuICAgICAgICAvKiogQHByaXZhdGUgKi9cbiAgICAgICAgdGhpcy5fdmFsdWVzID0gdmFsdWVzO1xuXG4gICAgICAgIHdoaWxlIChwYmYucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBjb25zdCB0YWcgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgaWYgKHRhZyA9PT0gOCkgdGhpcy5pZCA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICBlbHNlIGlmICh0YWcgPT09IDE4KSB7XG4gICAgICAgICAgICAgICAgY29uc3QgdGFnc0VuZCA9IHBiZi5yZWFkVmFyaW50KCkgKyBwYmYucG9zO1xuICAgICAgICAgICAgICAgIHdoaWxlIChwYmYucG9zIDwgdGFnc0VuZCkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBrZXkgPSBrZXlzW3BiZi5yZWFkVmFyaW50KCldO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1twYmYucmVhZFZhcmludCgpXTtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5wcm9wZXJ0aWVzW2tleV0gPSB2YWx1ZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9IGVsc2UgaWYgKHRhZyA9PT0gMjQpIHRoaXMudHlwZSA9IC8qKiBAdHlwZSB7MCB8IDEgfCAyIHwgM30gKi8gKHBiZi5yZWFkVmFyaW50KCkpO1xuICAgICAgICAgICAgZWxzZSBpZiAodGFnID09PSAzNCkge1xuICAgICAgICAgICAgICAgIHRoaXMuX2dlb21ldHJ5ID0gcGJmLnBvcztcbiAgICAgICAgICAgICAgICBwYmYuc2tpcCh0YWcpO1xuICAgICAgICAgICAgfSBlbHNlIHBiZi5za2lwKHRhZyk7XG4gICAgICAgIH1cbiAgICB9XG5cbiAgICBsb2FkR2VvbWV0cnkoKSB7XG4gICAgICAgIGlmICh0aGlzLl9nZW9tZXRyeSA8IDApIHRocm93IG5ldyBFcnJvcignZmVhdHVyZSBoYXMgbm8gZ2VvbWV0cnknKTtcbiAgICAgICAgY29uc3QgcGJmID0gdGhpcy5fcGJmO1xuICAgICAgICBwYmYucG9zID0gdGhpcy5fZ2VvbWV0cnk7XG5cbiAgICAgICAgY29uc3QgZW5kID0gcGJmLnJlYWRWYXJpbnQoKSArIHBiZi5wb3M7XG5cbiAgICAgICAgLyoqIEB0eXBlIFBvaW50W11bXSAqL1xuICAgICAgICBjb25zdCBsaW5lcyA9IFtdO1xuXG4gICAgICAgIC8qKiBAdHlwZSBQb2ludFtdIHwgdW5kZWZpbmVkICovXG4gICAgICAgIGxldCBsaW5lO1xuXG4gICAgICAgIGxldCBjbWQgPSAxO1xuICAgICAgICBsZXQgbGVuZ3RoID0gMDtcbiAgICAgICAgbGV0IHggPSAwO1xuICAgICAgICBsZXQgeSA9IDA7XG5cbiAgICAgICAgd2hpbGUgKHBiZi5wb3MgPCBlbmQpIHtcbiAgICAgICAgICAgIGlmIChsZW5ndGggPD0gMCkge1xuICAgICAgICAgICAgICAgIGNvbnN0IGNtZExlbiA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICAgICAgY21kID0gY21kTGVuICYgMHg3O1xuICAgICAgICAgICAgICAgIGxlbmd0aCA9IGNtZExlbiA+PiAzO1xuICAgICAgICAgICAgICAgIGlmIChsZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICBsZW5ndGgtLTtcblxuICAgICAgICAgICAgaWYgKGNtZCA9PT0gMSkgeyAvLyBtb3ZlVG9cbiAgICAgICAgICAgICAgICB4ICs9IHBiZi5yZWFkU1ZhcmludCgpO1xuICAgICAgICAgICAgICAgIHkgKz0gcGJmLnJlYWRTVmFyaW50KCk7XG4gICAgICAgICAgICAgICAgaWYgKGxpbmUpIGxpbmVzLnB1c2gobGluZSk7XG4gICAgICAgICAgICAgICAgbGluZSA9IFtuZXcgUG9pbnQoeCwgeSldO1xuXG4gICAgICAgICAgICB9IGVsc2UgaWYgKGNtZCA9PT0gMikgeyAvLyBsaW5lVG9cbiAgICAgICAgICAgICAgICB4ICs9IHBiZi5yZWFkU1ZhcmludCgpO1xuICAgICAgICAgICAgICAgIHkgKz0gcGJmLnJlYWRTVmFyaW50KCk7XG4gICAgICAgICAgICAgICAgaWYgKGxpbmUpIGxpbmUucHVzaChuZXcgUG9pbnQoeCwgeSkpO1xuXG4gICAgICAgICAgICB9IGVsc2UgaWYgKGNtZCA9PT0gNykge1xuXG4gICAgICAgICAgICAgICAgLy8gV29ya2Fyb3VuZCBmb3IgaHR0cHM6Ly9naXRodWIuY29tL21hcGJveC9tYXBuaWstdmVjdG9yLXRpbGUvaXNzdWVzLzkwXG4gICAgICAgICAgICAgICAgaWYgKGxpbmUpIHtcbiAgICAgICAgICAgICAgICAgICAgbGluZS5wdXNoKGxpbmVbMF0uY2xvbmUoKSk7IC8vIGNsb3NlUG9seWdvblxuICAgICAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYHVua25vd24gY29tbWFuZCAke2NtZH1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIGlmIChsaW5lKSBsaW5lcy5wdXNoKGxpbmUpO1xuXG4gICAgICAgIHJldHVybiBsaW5lcztcbiAgICB9XG5cbiAgICBiYm94KCkge1xuICAgICAgICBpZiAodGhpcy5fZ2VvbWV0cnkgPCAwKSB0aHJvdyBuZXcgRXJyb3IoJ2ZlYXR1cmUgaGFzIG5vIGdlb21ldHJ5Jyk7XG4gICAgICAgIGNvbnN0IHBiZiA9IHRoaXMuX3BiZjtcbiAgICAgICAgcGJmLnBvcyA9IHRoaXMuX2dlb21ldHJ5O1xuXG4gICAgICAgIGNvbnN0IGVuZCA9IHBiZi5yZWFkVmFyaW50KCkgKyBwYmYucG9zO1xuICAgICAgICBsZXQgY21kID0gMSxcbiAgICAgICAgICAgIGxlbmd0aCA9IDAsXG4gICAgICAgICAgICB4ID0gMCxcbiAgICAgICAgICAgIHkgPSAwLFxuICAgICAgICAgICAgeDEgPSBJbmZpbml0eSxcbiAgICAgICAgICAgIHgyID0gLUluZmluaXR5LFxuICAgICAgICAgICAgeTEgPSBJbmZpbml0eSxcbiAgICAgICAgICAgIHkyID0gLUluZmluaXR5O1xuXG4gICAgICAgIHdoaWxlIChwYmYucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBpZiAobGVuZ3RoIDw9IDApIHtcbiAgICAgICAgICAgICAgICBjb25zdCBjbWRMZW4gPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgICAgIGNtZCA9IGNtZExlbiAmIDB4NztcbiAgICAgICAgICAgICAgICBsZW5ndGggPSBjbWRMZW4gPj4gMztcbiAgICAgICAgICAgICAgICBpZiAobGVuZ3RoID09PSAwKSBjb250aW51ZTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgbGVuZ3RoLS07XG5cbiAgICAgICAgICAgIGlmIChjbWQgPT09IDEgfHwgY21kID09PSAyKSB7XG4gICAgICAgICAgICAgICAgeCArPSBwYmYucmVhZFNWYXJpbnQoKTtcbiAgICAgICAgICAgICAgICB5ICs9IHBiZi5yZWFkU1ZhcmludCgpO1xuICAgICAgICAgICAgICAgIGlmICh4IDwgeDEpIHgxID0geDtcbiAgICAgICAgICAgICAgICBpZiAoeCA+IHgyKSB4MiA9IHg7XG4gICAgICAgICAgICAgICAgaWYgKHkgPCB5MSkgeTEgPSB5O1xuICAgICAgICAgICAgICAgIGlmICh5ID4geTIpIHkyID0geTtcblxuICAgICAgICAgICAgfSBlbHNlIGlmIChjbWQgIT09IDcpIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYHVua25vd24gY29tbWFuZCAke2NtZH1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIHJldHVybiBbeDEsIHkxLCB4MiwgeTJdO1xuICAgIH1cblxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB4XG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHlcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gelxuICAgICAqIEByZXR1cm4ge0ZlYXR1cmV9XG4gICAgICovXG4gICAgdG9HZW9KU09OKHgsIHksIHopIHtcbiAgICAgICAgY29uc3Qgc2l6ZSA9IHRoaXMuZXh0ZW50ICogTWF0aC5wb3coMiwgeiksXG4gICAgICAgICAgICB4MCA9IHRoaXMuZXh0ZW50ICogeCxcbiAgICAgICAgICAgIHkwID0gdGhpcy5leHRlbnQgKiB5LFxuICAgICAgICAgICAgdnRDb29yZHMgPSB0aGlzLmxvYWRHZW9tZXRyeSgpO1xuXG4gICAgICAgIC8qKiBAcGFyYW0ge1BvaW50fSBwICovXG4gICAgICAgIGZ1bmN0aW9uIHByb2plY3RQb2ludChwKSB7XG4gICAgICAgICAgICByZXR1cm4gW1xuICAgICAgICAgICAgICAgIChwLnggKyB4MCkgKiAzNjAgLyBzaXplIC0gMTgwLFxuICAgICAgICAgICAgICAgIDM2MCAvIE1hdGguUEkgKiBNYXRoLmF0YW4oTWF0aC5leHAoKDEgLSAocC55ICsgeTApICogMiAvIHNpemUpICogTWF0aC5QSSkpIC0gOTBcbiAgICAgICAgICAgIF07XG4gICAgICAgIH1cblxuICAgICAgICAvKiogQHBhcmFtIHtQb2ludFtdfSBsaW5lICovXG4gICAgICAgIGZ1bmN0aW9uIHByb2plY3RMaW5lKGxpbmUpIHtcbiAgICAgICAgICAgIHJldHVybiBsaW5lLm1hcChwcm9qZWN0UG9pbnQpO1xuICAgICAgICB9XG5cbiAgICAgICAgLyoqIEB0eXBlIHtGZWF0dXJlW1wiZ2VvbWV0cnlcIl19ICovXG4gICAgICAgIGxldCBnZW9tZXRyeTtcblxuICAgICAgICBpZiAodGhpcy50eXBlID09PSAxKSB7XG4gICAgICAgICAgICBjb25zdCBwb2ludHMgPSBbXTtcbiAgICAgICAgICAgIGZvciAoY29uc3QgbGluZSBvZiB2dENvb3Jkcykge1xuICAgICAgICAgICAgICAgIHBvaW50cy5wdXNoKGxpbmVbMF0pO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgY29vcmRpbmF0ZXMgPSBwcm9qZWN0TGluZShwb2ludHMpO1xuICAgICAgICAgICAgZ2VvbWV0cnkgPSBwb2ludHMubGVuZ3RoID09PSAxID9cbiAgICAgICAgICAgICAgICB7dHlwZTogJ1BvaW50JywgY29vcmRpbmF0ZXM6IGNvb3JkaW5hdGVzWzBdfSA6XG4gICAgICAgICAgICAgICAge3R5cGU6ICdNdWx0aVBvaW50JywgY29vcmRpbmF0ZXN9O1xuXG4gICAgICAgIH0gZWxzZSBpZiAodGhpcy50eXBlID09PSAyKSB7XG5cbiAgICAgICAgICAgIGNvbnN0IGNvb3JkaW5hdGVzID0gdnRDb29yZHMubWFwKHByb2plY3RMaW5lKTtcbiAgICAgICAgICAgIGdlb21ldHJ5ID0gY29vcmRpbmF0ZXMubGVuZ3RoID09PSAxID9cbiAgICAgICAgICAgICAgICB7dHlwZTogJ0xpbmVTdHJpbmcnLCBjb29yZGluYXRlczogY29vcmRpbmF0ZXNbMF19IDpcbiAgICAgICAgICAgICAgICB7dHlwZTogJ011bHRpTGluZVN0cmluZycsIGNvb3JkaW5hdGVzfTtcblxuICAgICAgICB9IGVsc2UgaWYgKHRoaXMudHlwZSA9PT0gMykge1xuICAgICAgICAgICAgY29uc3QgcG9seWdvbnMgPSBjbGFzc2lmeVJpbmdzKHZ0Q29vcmRzKTtcbiAgICAgICAgICAgIGNvbnN0IGNvb3JkaW5hdGVzID0gW107XG4gICAgICAgICAgICBmb3IgKGNvbnN0IHBvbHlnb24gb2YgcG9seWdvbnMpIHtcbiAgICAgICAgICAgICAgICBjb29yZGluYXRlcy5wdXNoKHBvbHlnb24ubWFwKHByb2plY3RMaW5lKSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBnZW9tZXRyeSA9IGNvb3JkaW5hdGVzLmxlbmd0aCA9PT0gMSA/XG4gICAgICAgICAgICAgICAge3R5cGU6ICdQb2x5Z29uJywgY29vcmRpbmF0ZXM6IGNvb3JkaW5hdGVzWzBdfSA6XG4gICAgICAgICAgICAgICAge3R5cGU6ICdNdWx0aVBvbHlnb24nLCBjb29yZGluYXRlc307XG4gICAgICAgIH0gZWxzZSB7XG5cbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcigndW5rbm93biBmZWF0dXJlIHR5cGUnKTtcbiAgICAgICAgfVxuXG4gICAgICAgIC8qKiBAdHlwZSB7RmVhdHVyZX0gKi9cbiAgICAgICAgY29uc3QgcmVzdWx0ID0ge1xuICAgICAgICAgICAgdHlwZTogJ0ZlYXR1cmUnLFxuICAgICAgICAgICAgZ2VvbWV0cnksXG4gICAgICAgICAgICBwcm9wZXJ0aWVzOiB0aGlzLnByb3BlcnRpZXNcbiAgICAgICAgfTtcblxuICAgICAgICBpZiAodGhpcy5pZCAhPSBudWxsKSB7XG4gICAgICAgICAgICByZXN1bHQuaWQgPSB0aGlzLmlkO1xuICAgICAgICB9XG5cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG59XG5cbi8qKiBAdHlwZSB7WydVbmtub3duJywgJ1BvaW50JywgJ0xpbmVTdHJpbmcnLCAnUG9seWdvbiddfSAqL1xuVmVjdG9yVGlsZUZlYXR1cmUudHlwZXMgPSBbJ1Vua25vd24nLCAnUG9pbnQnLCAnTGluZVN0cmluZycsICdQb2x5Z29uJ107XG5cbi8qKiBjbGFzc2lmaWVzIGFuIGFycmF5IG9mIHJpbmdzIGludG8gcG9seWdvbnMgd2l0aCBvdXRlciByaW5ncyBhbmQgaG9sZXNcbiAqIEBwYXJhbSB7UG9pbnRbXVtdfSByaW5nc1xuICovXG5leHBvcnQgZnVuY3Rpb24gY2xhc3NpZnlSaW5ncyhyaW5ncykge1xuICAgIGNvbnN0IGxlbiA9IHJpbmdzLmxlbmd0aDtcblxuICAgIGlmIChsZW4gPD0gMSkgcmV0dXJuIFtyaW5nc107XG5cbiAgICBjb25zdCBwb2x5Z29ucyA9IFtdO1xuICAgIGxldCBwb2x5Z29uLCBjY3c7XG5cbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICAgIGNvbnN0IGFyZWEgPSBzaWduZWRBcmVhKHJpbmdzW2ldKTtcbiAgICAgICAgaWYgKGFyZWEgPT09IDApIGNvbnRpbnVlO1xuXG4gICAgICAgIGlmIChjY3cgPT09IHVuZGVmaW5lZCkgY2N3ID0gYXJlYSA8IDA7XG5cbiAgICAgICAgaWYgKGNjdyA9PT0gYXJlYSA8IDApIHtcbiAgICAgICAgICAgIGlmIChwb2x5Z29uKSBwb2x5Z29ucy5wdXNoKHBvbHlnb24pO1xuICAgICAgICAgICAgcG9seWdvbiA9IFtyaW5nc1tpXV07XG5cbiAgICAgICAgfSBlbHNlIGlmIChwb2x5Z29uKSB7XG4gICAgICAgICAgICBwb2x5Z29uLnB1c2gocmluZ3NbaV0pO1xuICAgICAgICB9XG4gICAgfVxuICAgIGlmIChwb2x5Z29uKSBwb2x5Z29ucy5wdXNoKHBvbHlnb24pO1xuXG4gICAgcmV0dXJuIHBvbHlnb25zO1xufVxuXG4vKiogQHBhcmFtIHtQb2ludFtdfSByaW5nICovXG5mdW5jdGlvbiBzaWduZWRBcmVhKHJpbmcpIHtcbiAgICBsZXQgc3VtID0gMDtcbiAgICBmb3IgKGxldCBpID0gMCwgbGVuID0gcmluZy5sZW5ndGgsIGogPSBsZW4gLSAxLCBwMSwgcDI7IGkgPCBsZW47IGogPSBpKyspIHtcbiAgICAgICAgcDEgPSByaW5nW2ldO1xuICAgICAgICBwMiA9IHJpbmdbal07XG4gICAgICAgIHN1bSArPSAocDIueCAtIHAxLngpICogKHAxLnkgKyBwMi55KTtcbiAgICB9XG4gICAgcmV0dXJuIHN1bTtcbn1cblxuZXhwb3J0IGNsYXNzIFZlY3RvclRpbGVMYXllciB7XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtQYmZSZWFkZXJ9IHBiZlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBbZW5kXVxuICAgICAqL1xuICAgIGNvbnN0cnVjdG9yKHBiZiwgZW5kKSB7XG4gICAgICAgIC8vIFB1YmxpY1xuICAgICAgICB0aGlzLnZlcnNpb24gPSAxO1xuICAgICAgICB0aGlzLm5hbWUgPSAnJztcbiAgICAgICAgdGhpcy5leHRlbnQgPSA0MDk2O1xuICAgICAgICB0aGlzLmxlbmd0aCA9IDA7XG5cbiAgICAgICAgLyoqIEBwcml2YXRlICovXG4gICAgICAgIHRoaXMuX3BiZiA9IHBiZjtcblxuICAgICAgICAvKiogQHByaXZhdGVcbiAgICAgICAgICogQHR5cGUge3N0cmluZ1tdfSAqL1xuICAgICAgICB0aGlzLl9rZXlzID0gW107XG5cbiAgICAgICAgLyoqIEBwcml2YXRlXG4gICAgICAgICAqIEB0eXBlIHsobnVtYmVyIHwgc3RyaW5nIHwgYm9vbGVhbilbXX0gKi9cbiAgICAgICAgdGhpcy5fdmFsdWVzID0gW107XG5cbiAgICAgICAgLyoqIEBwcml2YXRlXG4gICAgICAgICAqIEB0eXBlIHtudW1iZXJbXX0gKi9cbiAgICAgICAgdGhpcy5fZmVhdHVyZXMgPSBbXTtcblxuICAgICAgICBpZiAoZW5kID09PSB1bmRlZmluZWQpIGVuZCA9IHBiZi5sZW5ndGg7XG4gICAgICAgIHdoaWxlIChwYmYucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBjb25zdCB0YWcgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgaWYgKHRhZyA9PT0gMTApIHRoaXMubmFtZSA9IHBiZi5yZWFkU3RyaW5nKCk7XG4gICAgICAgICAgICBlbHNlIGlmICh0YWcgPT09IDE4KSB7XG4gICAgICAgICAgICAgICAgdGhpcy5fZmVhdHVyZXMucHVzaChwYmYucG9zKTtcbiAgICAgICAgICAgICAgICBwYmYuc2tpcCh0YWcpO1xuICAgICAgICAgICAgfSBlbHNlIGlmICh0YWcgPT09IDI2KSB0aGlzLl9rZXlzLnB1c2gocGJmLnJlYWRTdHJpbmcoKSk7XG4gICAgICAgICAgICBlbHNlIGlmICh0YWcgPT09IDM0KSB0aGlzLl92YWx1ZXMucHVzaChyZWFkVmFsdWVNZXNzYWdlKHBiZikpO1xuICAgICAgICAgICAgZWxzZSBpZiAodGFnID09PSA0MCkgdGhpcy5leHRlbnQgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICAgICAgZWxzZSBpZiAodGFnID09PSAxMjApIHRoaXMudmVyc2lvbiA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICBlbHNlIHBiZi5za2lwKHRhZyk7XG4gICAgICAgIH1cblxuICAgICAgICB0aGlzLmxlbmd0aCA9IHRoaXMuX2ZlYXR1cmVzLmxlbmd0aDtcbiAgICB9XG5cbiAgICAvKiogcmV0dXJuIGZlYXR1cmUgYGlgIGZyb20gdGhpcyBsYXllciBhcyBhIGBWZWN0b3JUaWxlRmVhdHVyZWBcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gaVxuICAgICAqL1xuICAgIGZlYXR1cmUoaSkge1xuICAgICAgICBpZiAoaSA8IDAgfHwgaSA+PSB0aGlzLl9mZWF0dXJlcy5sZW5ndGgpIHRocm93IG5ldyBFcnJvcignZmVhdHVyZSBpbmRleCBvdXQgb2YgYm91bmRzJyk7XG5cbiAgICAgICAgdGhpcy5fcGJmLnBvcyA9IHRoaXMuX2ZlYXR1cmVzW2ldO1xuXG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMuX3BiZi5yZWFkVmFyaW50KCkgKyB0aGlzLl9wYmYucG9zO1xuICAgICAgICByZXR1cm4gbmV3IFZlY3RvclRpbGVGZWF0dXJlKHRoaXMuX3BiZiwgZW5kLCB0aGlzLmV4dGVudCwgdGhpcy5fa2V5cywgdGhpcy5fdmFsdWVzKTtcbiAgICB9XG59XG5cbi8qKlxuICogQHBhcmFtIHtQYmZSZWFkZXJ9IHBiZlxuICovXG5mdW5jdGlvbiByZWFkVmFsdWVNZXNzYWdlKHBiZikge1xuICAgIGxldCB2YWx1ZSA9IG51bGw7XG4gICAgY29uc3QgZW5kID0gcGJmLnJlYWRWYXJpbnQoKSArIHBiZi5wb3M7XG5cbiAgICB3aGlsZSAocGJmLnBvcyA8IGVuZCkge1xuICAgICAgICBjb25zdCB0YWcgPSBwYmYucmVhZFZhcmludCgpO1xuICAgICAgICB2YWx1ZSA9XG4gICAgICAgICAgICB0YWcgPT09IDEwID8gcGJmLnJlYWRTdHJpbmcoKSA6XG4gICAgICAgICAgICB0YWcgPT09IDIxID8gcGJmLnJlYWRGbG9hdCgpIDpcbiAgICAgICAgICAgIHRhZyA9PT0gMjUgPyBwYmYucmVhZERvdWJsZSgpIDpcbiAgICAgICAgICAgIHRhZyA9PT0gMzIgPyBwYmYucmVhZFZhcmludCh0cnVlKSA6XG4gICAgICAgICAgICB0YWcgPT09IDQwID8gcGJmLnJlYWRWYXJpbnQoKSA6XG4gICAgICAgICAgICB0YWcgPT09IDQ4ID8gcGJmLnJlYWRTVmFyaW50KCkgOlxuICAgICAgICAgICAgdGFnID09PSA1NiA/IHBiZi5yZWFkQm9vbGVhbigpIDpcbiAgICAgICAgICAgIChwYmYuc2tpcCh0YWcpLCBudWxsKTtcbiAgICB9XG4gICAgaWYgKHZhbHVlID09IG51bGwpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKCd1bmtub3duIGZlYXR1cmUgdmFsdWUnKTtcbiAgICB9XG5cbiAgICByZXR1cm4gdmFsdWU7XG59XG5cbmV4cG9ydCBjbGFzcyBWZWN0b3JUaWxlIHtcbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1BiZlJlYWRlcn0gcGJmXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IFtlbmRdXG4gICAgICovXG4gICAgY29uc3RydWN0b3IocGJmLCBlbmQgPSBwYmYubGVuZ3RoKSB7XG4gICAgICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgVmVjdG9yVGlsZUxheWVyPn0gKi9cbiAgICAgICAgY29uc3QgbGF5ZXJzID0gT2JqZWN0LmNyZWF0ZShudWxsKTtcbiAgICAgICAgd2hpbGUgKHBiZi5wb3MgPCBlbmQpIHtcbiAgICAgICAgICAgIGNvbnN0IHRhZyA9IHBiZi5yZWFkVmFyaW50KCk7XG4gICAgICAgICAgICBpZiAodGFnID09PSAyNikge1xuICAgICAgICAgICAgICAgIGNvbnN0IGxheWVyID0gbmV3IFZlY3RvclRpbGVMYXllcihwYmYsIHBiZi5yZWFkVmFyaW50KCkgKyBwYmYucG9zKTtcbiAgICAgICAgICAgICAgICBpZiAobGF5ZXIubGVuZ3RoKSBsYXllcnNbbGF5ZXIubmFtZV0gPSBsYXllcjtcbiAgICAgICAgICAgIH0gZWxzZSBwYmYuc2tpcCh0YWcpO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMubGF5ZXJzID0gbGF5ZXJzO1xuICAgIH1cbn1cbiIsICJcbmNvbnN0IFNISUZUX0xFRlRfMzIgPSAoMSA8PCAxNikgKiAoMSA8PCAxNik7XG5jb25zdCBTSElGVF9SSUdIVF8zMiA9IDEgLyBTSElGVF9MRUZUXzMyO1xuXG4vLyBUaHJlc2hvbGQgY2hvc2VuIGJhc2VkIG9uIGJvdGggYmVuY2htYXJraW5nIGFuZCBrbm93bGVkZ2UgYWJvdXQgYnJvd3NlciBzdHJpbmdcbi8vIGRhdGEgc3RydWN0dXJlcyAod2hpY2ggY3VycmVudGx5IHN3aXRjaCBzdHJ1Y3R1cmUgdHlwZXMgYXQgMTIgYnl0ZXMgb3IgbW9yZSlcbmNvbnN0IFRFWFRfREVDT0RFUl9NSU5fTEVOR1RIID0gMTI7XG5jb25zdCB1dGY4VGV4dERlY29kZXIgPSB0eXBlb2YgVGV4dERlY29kZXIgPT09ICd1bmRlZmluZWQnID8gbnVsbCA6IG5ldyBUZXh0RGVjb2RlcigndXRmLTgnKTtcblxuY29uc3QgUEJGX1ZBUklOVCAgPSAwOyAvLyB2YXJpbnQ6IGludDMyLCBpbnQ2NCwgdWludDMyLCB1aW50NjQsIHNpbnQzMiwgc2ludDY0LCBib29sLCBlbnVtXG5jb25zdCBQQkZfRklYRUQ2NCA9IDE7IC8vIDY0LWJpdDogZG91YmxlLCBmaXhlZDY0LCBzZml4ZWQ2NFxuY29uc3QgUEJGX0JZVEVTICAgPSAyOyAvLyBsZW5ndGgtZGVsaW1pdGVkOiBzdHJpbmcsIGJ5dGVzLCBlbWJlZGRlZCBtZXNzYWdlcywgcGFja2VkIHJlcGVhdGVkIGZpZWxkc1xuY29uc3QgUEJGX0ZJWEVEMzIgPSA1OyAvLyAzMi1iaXQ6IGZsb2F0LCBmaXhlZDMyLCBzZml4ZWQzMlxuXG5leHBvcnQgY2xhc3MgUGJmUmVhZGVyIHtcbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1VpbnQ4QXJyYXkgfCBBcnJheUJ1ZmZlcn0gYnVmXG4gICAgICovXG4gICAgY29uc3RydWN0b3IoYnVmKSB7XG4gICAgICAgIHRoaXMuYnVmID0gQXJyYXlCdWZmZXIuaXNWaWV3KGJ1ZikgPyBidWYgOiBuZXcgVWludDhBcnJheShidWYpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3ID0gbmV3IERhdGFWaWV3KHRoaXMuYnVmLmJ1ZmZlciwgdGhpcy5idWYuYnl0ZU9mZnNldCwgdGhpcy5idWYuYnl0ZUxlbmd0aCk7XG4gICAgICAgIHRoaXMucG9zID0gMDtcbiAgICAgICAgdGhpcy50eXBlID0gMDtcbiAgICAgICAgdGhpcy5fdmFsdWVTdGFydCA9IC0xO1xuICAgICAgICB0aGlzLmxlbmd0aCA9IHRoaXMuYnVmLmxlbmd0aDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAdGVtcGxhdGUgVFxuICAgICAqIEBwYXJhbSB7KHRhZzogbnVtYmVyLCByZXN1bHQ6IFQsIHBiZjogUGJmUmVhZGVyKSA9PiB2b2lkfSByZWFkRmllbGRcbiAgICAgKiBAcGFyYW0ge1R9IHJlc3VsdFxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBbZW5kXVxuICAgICAqL1xuICAgIHJlYWRGaWVsZHMocmVhZEZpZWxkLCByZXN1bHQsIGVuZCA9IHRoaXMubGVuZ3RoKSB7XG4gICAgICAgIGxldCBmaWVsZDtcbiAgICAgICAgd2hpbGUgKChmaWVsZCA9IHRoaXMubmV4dEZpZWxkKGVuZCkpKSB7XG4gICAgICAgICAgICByZWFkRmllbGQoZmllbGQsIHJlc3VsdCwgdGhpcyk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAdGVtcGxhdGUgVFxuICAgICAqIEBwYXJhbSB7KHRhZzogbnVtYmVyLCByZXN1bHQ6IFQsIHBiZjogUGJmUmVhZGVyKSA9PiB2b2lkfSByZWFkRmllbGRcbiAgICAgKiBAcGFyYW0ge1R9IHJlc3VsdFxuICAgICAqL1xuICAgIHJlYWRNZXNzYWdlKHJlYWRGaWVsZCwgcmVzdWx0KSB7XG4gICAgICAgIHJldHVybiB0aGlzLnJlYWRGaWVsZHMocmVhZEZpZWxkLCByZXN1bHQsIHRoaXMucmVhZFZhcmludCgpICsgdGhpcy5wb3MpO1xuICAgIH1cblxuICAgIHJlYWRGaXhlZDMyKCkge1xuICAgICAgICBjb25zdCB2YWwgPSB0aGlzLmRhdGFWaWV3LmdldFVpbnQzMih0aGlzLnBvcywgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgIHJldHVybiB2YWw7XG4gICAgfVxuXG4gICAgcmVhZFNGaXhlZDMyKCkge1xuICAgICAgICBjb25zdCB2YWwgPSB0aGlzLmRhdGFWaWV3LmdldEludDMyKHRoaXMucG9zLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gNDtcbiAgICAgICAgcmV0dXJuIHZhbDtcbiAgICB9XG5cbiAgICAvLyA2NC1iaXQgaW50IGhhbmRsaW5nIGlzIGJhc2VkIG9uIGdpdGh1Yi5jb20vZHB3L25vZGUtYnVmZmVyLW1vcmUtaW50cyAoTUlULWxpY2Vuc2VkKVxuXG4gICAgcmVhZEZpeGVkNjQoKSB7XG4gICAgICAgIGNvbnN0IHZhbCA9IHRoaXMuZGF0YVZpZXcuZ2V0VWludDMyKHRoaXMucG9zLCB0cnVlKSArIHRoaXMuZGF0YVZpZXcuZ2V0VWludDMyKHRoaXMucG9zICsgNCwgdHJ1ZSkgKiBTSElGVF9MRUZUXzMyO1xuICAgICAgICB0aGlzLnBvcyArPSA4O1xuICAgICAgICByZXR1cm4gdmFsO1xuICAgIH1cblxuICAgIHJlYWRTRml4ZWQ2NCgpIHtcbiAgICAgICAgY29uc3QgdmFsID0gdGhpcy5kYXRhVmlldy5nZXRVaW50MzIodGhpcy5wb3MsIHRydWUpICsgdGhpcy5kYXRhVmlldy5nZXRJbnQzMih0aGlzLnBvcyArIDQsIHRydWUpICogU0hJRlRfTEVGVF8zMjtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHZhbDtcbiAgICB9XG5cbiAgICByZWFkRmxvYXQoKSB7XG4gICAgICAgIGNvbnN0IHZhbCA9IHRoaXMuZGF0YVZpZXcuZ2V0RmxvYXQzMih0aGlzLnBvcywgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgIHJldHVybiB2YWw7XG4gICAgfVxuXG4gICAgcmVhZERvdWJsZSgpIHtcbiAgICAgICAgY29uc3QgdmFsID0gdGhpcy5kYXRhVmlldy5nZXRGbG9hdDY0KHRoaXMucG9zLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHZhbDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge2Jvb2xlYW59IFtpc1NpZ25lZF1cbiAgICAgKi9cbiAgICByZWFkVmFyaW50KGlzU2lnbmVkKSB7XG4gICAgICAgIGNvbnN0IGJ1ZiA9IHRoaXMuYnVmO1xuICAgICAgICBjb25zdCBiMCA9IGJ1Zlt0aGlzLnBvcysrXTtcbiAgICAgICAgaWYgKGIwIDwgMHg4MCkgcmV0dXJuIGIwO1xuXG4gICAgICAgIGxldCB2YWwgPSBiMCAmIDB4N2YsIGI7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3MrK107IHZhbCB8PSAoYiAmIDB4N2YpIDw8IDc7ICBpZiAoYiA8IDB4ODApIHJldHVybiB2YWw7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3MrK107IHZhbCB8PSAoYiAmIDB4N2YpIDw8IDE0OyBpZiAoYiA8IDB4ODApIHJldHVybiB2YWw7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3MrK107IHZhbCB8PSAoYiAmIDB4N2YpIDw8IDIxOyBpZiAoYiA8IDB4ODApIHJldHVybiB2YWw7XG4gICAgICAgIGIgPSBidWZbdGhpcy5wb3NdOyAgIHZhbCB8PSAoYiAmIDB4MGYpIDw8IDI4O1xuXG4gICAgICAgIHJldHVybiByZWFkVmFyaW50UmVtYWluZGVyKHZhbCwgaXNTaWduZWQsIHRoaXMpO1xuICAgIH1cblxuICAgIHJlYWRTVmFyaW50KCkge1xuICAgICAgICBjb25zdCBudW0gPSB0aGlzLnJlYWRWYXJpbnQoKTtcbiAgICAgICAgcmV0dXJuIG51bSAlIDIgPT09IDEgPyAobnVtICsgMSkgLyAtMiA6IG51bSAvIDI7IC8vIHppZ3phZyBlbmNvZGluZ1xuICAgIH1cblxuICAgIHJlYWRCb29sZWFuKCkge1xuICAgICAgICByZXR1cm4gQm9vbGVhbih0aGlzLnJlYWRWYXJpbnQoKSk7XG4gICAgfVxuXG4gICAgcmVhZFN0cmluZygpIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkVmFyaW50KCkgKyB0aGlzLnBvcztcbiAgICAgICAgY29uc3QgcG9zID0gdGhpcy5wb3M7XG4gICAgICAgIHRoaXMucG9zID0gZW5kO1xuXG4gICAgICAgIGlmIChlbmQgLSBwb3MgPj0gVEVYVF9ERUNPREVSX01JTl9MRU5HVEggJiYgdXRmOFRleHREZWNvZGVyKSB7XG4gICAgICAgICAgICAvLyBsb25nZXIgc3RyaW5ncyBhcmUgZmFzdCB3aXRoIHRoZSBidWlsdC1pbiBicm93c2VyIFRleHREZWNvZGVyIEFQSVxuICAgICAgICAgICAgcmV0dXJuIHV0ZjhUZXh0RGVjb2Rlci5kZWNvZGUodGhpcy5idWYuc3ViYXJyYXkocG9zLCBlbmQpKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBzaG9ydCBzdHJpbmdzIGFyZSBmYXN0IHdpdGggb3VyIGN1c3RvbSBpbXBsZW1lbnRhdGlvblxuICAgICAgICByZXR1cm4gcmVhZFV0ZjgodGhpcy5idWYsIHBvcywgZW5kKTtcbiAgICB9XG5cbiAgICByZWFkQnl0ZXMoKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFZhcmludCgpICsgdGhpcy5wb3MsXG4gICAgICAgICAgICBidWZmZXIgPSB0aGlzLmJ1Zi5zdWJhcnJheSh0aGlzLnBvcywgZW5kKTtcbiAgICAgICAgdGhpcy5wb3MgPSBlbmQ7XG4gICAgICAgIHJldHVybiBidWZmZXI7XG4gICAgfVxuXG4gICAgLy8gdmVyYm9zZSBmb3IgcGVyZm9ybWFuY2UgcmVhc29uczsgZG9lc24ndCBhZmZlY3QgZ3ppcHBlZCBzaXplXG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcltdfSBbYXJyXVxuICAgICAqIEBwYXJhbSB7Ym9vbGVhbn0gW2lzU2lnbmVkXVxuICAgICAqL1xuICAgIHJlYWRQYWNrZWRWYXJpbnQoYXJyID0gW10sIGlzU2lnbmVkKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZFZhcmludChpc1NpZ25lZCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkU1ZhcmludChhcnIgPSBbXSkge1xuICAgICAgICBjb25zdCBlbmQgPSB0aGlzLnJlYWRQYWNrZWRFbmQoKTtcbiAgICAgICAgd2hpbGUgKHRoaXMucG9zIDwgZW5kKSBhcnIucHVzaCh0aGlzLnJlYWRTVmFyaW50KCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtib29sZWFuW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZEJvb2xlYW4oYXJyID0gW10pIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkUGFja2VkRW5kKCk7XG4gICAgICAgIHdoaWxlICh0aGlzLnBvcyA8IGVuZCkgYXJyLnB1c2godGhpcy5yZWFkQm9vbGVhbigpKTtcbiAgICAgICAgcmV0dXJuIGFycjtcbiAgICB9XG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZEZsb2F0KGFyciA9IFtdKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZEZsb2F0KCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkRG91YmxlKGFyciA9IFtdKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZERvdWJsZSgpKTtcbiAgICAgICAgcmV0dXJuIGFycjtcbiAgICB9XG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZEZpeGVkMzIoYXJyID0gW10pIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkUGFja2VkRW5kKCk7XG4gICAgICAgIHdoaWxlICh0aGlzLnBvcyA8IGVuZCkgYXJyLnB1c2godGhpcy5yZWFkRml4ZWQzMigpKTtcbiAgICAgICAgcmV0dXJuIGFycjtcbiAgICB9XG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyW119IFthcnJdICovXG4gICAgcmVhZFBhY2tlZFNGaXhlZDMyKGFyciA9IFtdKSB7XG4gICAgICAgIGNvbnN0IGVuZCA9IHRoaXMucmVhZFBhY2tlZEVuZCgpO1xuICAgICAgICB3aGlsZSAodGhpcy5wb3MgPCBlbmQpIGFyci5wdXNoKHRoaXMucmVhZFNGaXhlZDMyKCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkRml4ZWQ2NChhcnIgPSBbXSkge1xuICAgICAgICBjb25zdCBlbmQgPSB0aGlzLnJlYWRQYWNrZWRFbmQoKTtcbiAgICAgICAgd2hpbGUgKHRoaXMucG9zIDwgZW5kKSBhcnIucHVzaCh0aGlzLnJlYWRGaXhlZDY0KCkpO1xuICAgICAgICByZXR1cm4gYXJyO1xuICAgIH1cbiAgICAvKiogQHBhcmFtIHtudW1iZXJbXX0gW2Fycl0gKi9cbiAgICByZWFkUGFja2VkU0ZpeGVkNjQoYXJyID0gW10pIHtcbiAgICAgICAgY29uc3QgZW5kID0gdGhpcy5yZWFkUGFja2VkRW5kKCk7XG4gICAgICAgIHdoaWxlICh0aGlzLnBvcyA8IGVuZCkgYXJyLnB1c2godGhpcy5yZWFkU0ZpeGVkNjQoKSk7XG4gICAgICAgIHJldHVybiBhcnI7XG4gICAgfVxuICAgIHJlYWRQYWNrZWRFbmQoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLnR5cGUgPT09IFBCRl9CWVRFUyA/IHRoaXMucmVhZFZhcmludCgpICsgdGhpcy5wb3MgOiB0aGlzLnBvcyArIDE7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQWR2YW5jZSB0byB0aGUgbmV4dCBmaWVsZC4gUmV0dXJucyB0aGUgZmllbGQgbnVtYmVyLCBvciAwIGF0IGVuZC1vZi1tZXNzYWdlLlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSBbZW5kXVxuICAgICAqL1xuICAgIG5leHRGaWVsZChlbmQgPSB0aGlzLmxlbmd0aCkge1xuICAgICAgICBpZiAodGhpcy5wb3MgPT09IHRoaXMuX3ZhbHVlU3RhcnQpIHRoaXMuc2tpcCh0aGlzLnR5cGUpO1xuICAgICAgICBpZiAodGhpcy5wb3MgPj0gZW5kKSByZXR1cm4gMDtcbiAgICAgICAgY29uc3QgdGFnID0gdGhpcy5yZWFkVmFyaW50KCk7XG4gICAgICAgIHRoaXMudHlwZSA9IHRhZyAmIDB4NztcbiAgICAgICAgdGhpcy5fdmFsdWVTdGFydCA9IHRoaXMucG9zO1xuICAgICAgICByZXR1cm4gdGFnID4+PiAzO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgc2tpcCh2YWwpIHtcbiAgICAgICAgY29uc3QgdHlwZSA9IHZhbCAmIDB4NztcbiAgICAgICAgaWYgKHR5cGUgPT09IFBCRl9WQVJJTlQpIHdoaWxlICh0aGlzLmJ1Zlt0aGlzLnBvcysrXSA+IDB4N2YpIHt9XG4gICAgICAgIGVsc2UgaWYgKHR5cGUgPT09IFBCRl9CWVRFUykgdGhpcy5wb3MgPSB0aGlzLnJlYWRWYXJpbnQoKSArIHRoaXMucG9zO1xuICAgICAgICBlbHNlIGlmICh0eXBlID09PSBQQkZfRklYRUQzMikgdGhpcy5wb3MgKz0gNDtcbiAgICAgICAgZWxzZSBpZiAodHlwZSA9PT0gUEJGX0ZJWEVENjQpIHRoaXMucG9zICs9IDg7XG4gICAgICAgIGVsc2UgdGhyb3cgbmV3IEVycm9yKGBVbmltcGxlbWVudGVkIHR5cGU6ICR7dHlwZX1gKTtcbiAgICB9XG59XG5cbmV4cG9ydCBjbGFzcyBQYmZXcml0ZXIge1xuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7VWludDhBcnJheSB8IEFycmF5QnVmZmVyfSBbYnVmXVxuICAgICAqL1xuICAgIGNvbnN0cnVjdG9yKGJ1ZiA9IG5ldyBVaW50OEFycmF5KDE2KSkge1xuICAgICAgICB0aGlzLmJ1ZiA9IEFycmF5QnVmZmVyLmlzVmlldyhidWYpID8gYnVmIDogbmV3IFVpbnQ4QXJyYXkoYnVmKTtcbiAgICAgICAgdGhpcy5kYXRhVmlldyA9IG5ldyBEYXRhVmlldyh0aGlzLmJ1Zi5idWZmZXIsIHRoaXMuYnVmLmJ5dGVPZmZzZXQsIHRoaXMuYnVmLmJ5dGVMZW5ndGgpO1xuICAgICAgICB0aGlzLnBvcyA9IDA7XG4gICAgICAgIHRoaXMubGVuZ3RoID0gdGhpcy5idWYubGVuZ3RoO1xuICAgIH1cblxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdHlwZVxuICAgICAqL1xuICAgIHdyaXRlVGFnKHRhZywgdHlwZSkge1xuICAgICAgICB0aGlzLndyaXRlVmFyaW50KCh0YWcgPDwgMykgfCB0eXBlKTtcbiAgICB9XG5cbiAgICAvKiogQHBhcmFtIHtudW1iZXJ9IG1pbiAqL1xuICAgIHJlYWxsb2MobWluKSB7XG4gICAgICAgIGxldCBsZW5ndGggPSB0aGlzLmxlbmd0aCB8fCAxNjtcblxuICAgICAgICB3aGlsZSAobGVuZ3RoIDwgdGhpcy5wb3MgKyBtaW4pIGxlbmd0aCAqPSAyO1xuXG4gICAgICAgIGlmIChsZW5ndGggIT09IHRoaXMubGVuZ3RoKSB7XG4gICAgICAgICAgICBjb25zdCBidWYgPSBuZXcgVWludDhBcnJheShsZW5ndGgpO1xuICAgICAgICAgICAgYnVmLnNldCh0aGlzLmJ1Zik7XG4gICAgICAgICAgICB0aGlzLmJ1ZiA9IGJ1ZjtcbiAgICAgICAgICAgIHRoaXMuZGF0YVZpZXcgPSBuZXcgRGF0YVZpZXcoYnVmLmJ1ZmZlcik7XG4gICAgICAgICAgICB0aGlzLmxlbmd0aCA9IGxlbmd0aDtcbiAgICAgICAgfVxuICAgIH1cblxuICAgIGZpbmlzaCgpIHtcbiAgICAgICAgdGhpcy5sZW5ndGggPSB0aGlzLnBvcztcbiAgICAgICAgdGhpcy5wb3MgPSAwO1xuICAgICAgICByZXR1cm4gdGhpcy5idWYuc3ViYXJyYXkoMCwgdGhpcy5sZW5ndGgpO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgd3JpdGVGaXhlZDMyKHZhbCkge1xuICAgICAgICB0aGlzLnJlYWxsb2MoNCk7XG4gICAgICAgIHRoaXMuZGF0YVZpZXcuc2V0SW50MzIodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZVNGaXhlZDMyKHZhbCkge1xuICAgICAgICB0aGlzLnJlYWxsb2MoNCk7XG4gICAgICAgIHRoaXMuZGF0YVZpZXcuc2V0SW50MzIodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZUZpeGVkNjQodmFsKSB7XG4gICAgICAgIHRoaXMucmVhbGxvYyg4KTtcbiAgICAgICAgdGhpcy5kYXRhVmlldy5zZXRJbnQzMih0aGlzLnBvcywgdmFsICYgLTEsIHRydWUpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEludDMyKHRoaXMucG9zICsgNCwgTWF0aC5mbG9vcih2YWwgKiBTSElGVF9SSUdIVF8zMiksIHRydWUpO1xuICAgICAgICB0aGlzLnBvcyArPSA4O1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgd3JpdGVTRml4ZWQ2NCh2YWwpIHtcbiAgICAgICAgdGhpcy5yZWFsbG9jKDgpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEludDMyKHRoaXMucG9zLCB2YWwgJiAtMSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMuZGF0YVZpZXcuc2V0SW50MzIodGhpcy5wb3MgKyA0LCBNYXRoLmZsb29yKHZhbCAqIFNISUZUX1JJR0hUXzMyKSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZVZhcmludCh2YWwpIHtcbiAgICAgICAgdmFsID0gK3ZhbCB8fCAwO1xuXG4gICAgICAgIGlmICh2YWwgPj0gMCAmJiB2YWwgPCAweDgwKSB7XG4gICAgICAgICAgICBpZiAodGhpcy5wb3MgPj0gdGhpcy5sZW5ndGgpIHRoaXMucmVhbGxvYygxKTtcbiAgICAgICAgICAgIHRoaXMuYnVmW3RoaXMucG9zKytdID0gdmFsO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG5cbiAgICAgICAgaWYgKHZhbCA+IDB4ZmZmZmZmZiB8fCB2YWwgPCAwKSB7XG4gICAgICAgICAgICB3cml0ZUJpZ1ZhcmludCh2YWwsIHRoaXMpO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG5cbiAgICAgICAgdGhpcy5yZWFsbG9jKDQpO1xuXG4gICAgICAgIHRoaXMuYnVmW3RoaXMucG9zKytdID0gICAgICAgICAgIHZhbCAmIDB4N2YgIHwgKHZhbCA+IDB4N2YgPyAweDgwIDogMCk7IGlmICh2YWwgPD0gMHg3ZikgcmV0dXJuO1xuICAgICAgICB0aGlzLmJ1Zlt0aGlzLnBvcysrXSA9ICgodmFsID4+Pj0gNykgJiAweDdmKSB8ICh2YWwgPiAweDdmID8gMHg4MCA6IDApOyBpZiAodmFsIDw9IDB4N2YpIHJldHVybjtcbiAgICAgICAgdGhpcy5idWZbdGhpcy5wb3MrK10gPSAoKHZhbCA+Pj49IDcpICYgMHg3ZikgfCAodmFsID4gMHg3ZiA/IDB4ODAgOiAwKTsgaWYgKHZhbCA8PSAweDdmKSByZXR1cm47XG4gICAgICAgIHRoaXMuYnVmW3RoaXMucG9zKytdID0gICAodmFsID4+PiA3KSAmIDB4N2Y7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZVNWYXJpbnQodmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVWYXJpbnQodmFsIDwgMCA/IC12YWwgKiAyIC0gMSA6IHZhbCAqIDIpO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge2Jvb2xlYW59IHZhbCAqL1xuICAgIHdyaXRlQm9vbGVhbih2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVZhcmludCgrdmFsKTtcbiAgICB9XG5cbiAgICAvKiogQHBhcmFtIHtzdHJpbmd9IHN0ciAqL1xuICAgIHdyaXRlU3RyaW5nKHN0cikge1xuICAgICAgICBzdHIgPSBTdHJpbmcoc3RyKTtcbiAgICAgICAgdGhpcy5yZWFsbG9jKHN0ci5sZW5ndGggKiA0KTtcblxuICAgICAgICB0aGlzLnBvcysrOyAvLyByZXNlcnZlIDEgYnl0ZSBmb3Igc2hvcnQgc3RyaW5nIGxlbmd0aFxuXG4gICAgICAgIGNvbnN0IHN0YXJ0UG9zID0gdGhpcy5wb3M7XG4gICAgICAgIC8vIHdyaXRlIHRoZSBzdHJpbmcgZGlyZWN0bHkgdG8gdGhlIGJ1ZmZlciBhbmQgc2VlIGhvdyBtdWNoIHdhcyB3cml0dGVuXG4gICAgICAgIHRoaXMucG9zID0gd3JpdGVVdGY4KHRoaXMuYnVmLCBzdHIsIHRoaXMucG9zKTtcbiAgICAgICAgY29uc3QgbGVuID0gdGhpcy5wb3MgLSBzdGFydFBvcztcblxuICAgICAgICBpZiAobGVuID49IDB4ODApIG1ha2VSb29tRm9yRXh0cmFMZW5ndGgoc3RhcnRQb3MsIGxlbiwgdGhpcyk7XG5cbiAgICAgICAgLy8gZmluYWxseSwgd3JpdGUgdGhlIG1lc3NhZ2UgbGVuZ3RoIGluIHRoZSByZXNlcnZlZCBwbGFjZSBhbmQgcmVzdG9yZSB0aGUgcG9zaXRpb25cbiAgICAgICAgdGhpcy5wb3MgPSBzdGFydFBvcyAtIDE7XG4gICAgICAgIHRoaXMud3JpdGVWYXJpbnQobGVuKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gbGVuO1xuICAgIH1cblxuICAgIC8qKiBAcGFyYW0ge251bWJlcn0gdmFsICovXG4gICAgd3JpdGVGbG9hdCh2YWwpIHtcbiAgICAgICAgdGhpcy5yZWFsbG9jKDQpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEZsb2F0MzIodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7bnVtYmVyfSB2YWwgKi9cbiAgICB3cml0ZURvdWJsZSh2YWwpIHtcbiAgICAgICAgdGhpcy5yZWFsbG9jKDgpO1xuICAgICAgICB0aGlzLmRhdGFWaWV3LnNldEZsb2F0NjQodGhpcy5wb3MsIHZhbCwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgfVxuXG4gICAgLyoqIEBwYXJhbSB7VWludDhBcnJheX0gYnVmZmVyICovXG4gICAgd3JpdGVCeXRlcyhidWZmZXIpIHtcbiAgICAgICAgY29uc3QgbGVuID0gYnVmZmVyLmxlbmd0aDtcbiAgICAgICAgdGhpcy53cml0ZVZhcmludChsZW4pO1xuICAgICAgICB0aGlzLnJlYWxsb2MobGVuKTtcbiAgICAgICAgdGhpcy5idWYuc2V0KGJ1ZmZlciwgdGhpcy5wb3MpO1xuICAgICAgICB0aGlzLnBvcyArPSBsZW47XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQHRlbXBsYXRlIFRcbiAgICAgKiBAcGFyYW0geyhvYmo6IFQsIHBiZjogUGJmV3JpdGVyKSA9PiB2b2lkfSBmblxuICAgICAqIEBwYXJhbSB7VH0gb2JqXG4gICAgICovXG4gICAgd3JpdGVSYXdNZXNzYWdlKGZuLCBvYmopIHtcbiAgICAgICAgdGhpcy5wb3MrKzsgLy8gcmVzZXJ2ZSAxIGJ5dGUgZm9yIHNob3J0IG1lc3NhZ2UgbGVuZ3RoXG5cbiAgICAgICAgLy8gd3JpdGUgdGhlIG1lc3NhZ2UgZGlyZWN0bHkgdG8gdGhlIGJ1ZmZlciBhbmQgc2VlIGhvdyBtdWNoIHdhcyB3cml0dGVuXG4gICAgICAgIGNvbnN0IHN0YXJ0UG9zID0gdGhpcy5wb3M7XG4gICAgICAgIGZuKG9iaiwgdGhpcyk7XG4gICAgICAgIGNvbnN0IGxlbiA9IHRoaXMucG9zIC0gc3RhcnRQb3M7XG5cbiAgICAgICAgaWYgKGxlbiA+PSAweDgwKSBtYWtlUm9vbUZvckV4dHJhTGVuZ3RoKHN0YXJ0UG9zLCBsZW4sIHRoaXMpO1xuXG4gICAgICAgIC8vIGZpbmFsbHksIHdyaXRlIHRoZSBtZXNzYWdlIGxlbmd0aCBpbiB0aGUgcmVzZXJ2ZWQgcGxhY2UgYW5kIHJlc3RvcmUgdGhlIHBvc2l0aW9uXG4gICAgICAgIHRoaXMucG9zID0gc3RhcnRQb3MgLSAxO1xuICAgICAgICB0aGlzLndyaXRlVmFyaW50KGxlbik7XG4gICAgICAgIHRoaXMucG9zICs9IGxlbjtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAdGVtcGxhdGUgVFxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0geyhvYmo6IFQsIHBiZjogUGJmV3JpdGVyKSA9PiB2b2lkfSBmblxuICAgICAqIEBwYXJhbSB7VH0gb2JqXG4gICAgICovXG4gICAgd3JpdGVNZXNzYWdlKHRhZywgZm4sIG9iaikge1xuICAgICAgICB0aGlzLndyaXRlVGFnKHRhZywgUEJGX0JZVEVTKTtcbiAgICAgICAgdGhpcy53cml0ZVJhd01lc3NhZ2UoZm4sIG9iaik7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7bnVtYmVyW119IGFyclxuICAgICAqL1xuICAgIHdyaXRlUGFja2VkVmFyaW50KHRhZywgYXJyKSB7XG4gICAgICAgIGlmIChhcnIubGVuZ3RoKSB0aGlzLndyaXRlTWVzc2FnZSh0YWcsIHdyaXRlUGFja2VkVmFyaW50LCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRTVmFyaW50KHRhZywgYXJyKSB7XG4gICAgICAgIGlmIChhcnIubGVuZ3RoKSB0aGlzLndyaXRlTWVzc2FnZSh0YWcsIHdyaXRlUGFja2VkU1ZhcmludCwgYXJyKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7Ym9vbGVhbltdfSBhcnJcbiAgICAgKi9cbiAgICB3cml0ZVBhY2tlZEJvb2xlYW4odGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWRCb29sZWFuLCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRGbG9hdCh0YWcsIGFycikge1xuICAgICAgICBpZiAoYXJyLmxlbmd0aCkgdGhpcy53cml0ZU1lc3NhZ2UodGFnLCB3cml0ZVBhY2tlZEZsb2F0LCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWREb3VibGUodGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWREb3VibGUsIGFycik7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAgICAgKi9cbiAgICB3cml0ZVBhY2tlZEZpeGVkMzIodGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWRGaXhlZDMyLCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRTRml4ZWQzMih0YWcsIGFycikge1xuICAgICAgICBpZiAoYXJyLmxlbmd0aCkgdGhpcy53cml0ZU1lc3NhZ2UodGFnLCB3cml0ZVBhY2tlZFNGaXhlZDMyLCBhcnIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gICAgICovXG4gICAgd3JpdGVQYWNrZWRGaXhlZDY0KHRhZywgYXJyKSB7XG4gICAgICAgIGlmIChhcnIubGVuZ3RoKSB0aGlzLndyaXRlTWVzc2FnZSh0YWcsIHdyaXRlUGFja2VkRml4ZWQ2NCwgYXJyKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7bnVtYmVyW119IGFyclxuICAgICAqL1xuICAgIHdyaXRlUGFja2VkU0ZpeGVkNjQodGFnLCBhcnIpIHtcbiAgICAgICAgaWYgKGFyci5sZW5ndGgpIHRoaXMud3JpdGVNZXNzYWdlKHRhZywgd3JpdGVQYWNrZWRTRml4ZWQ2NCwgYXJyKTtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtVaW50OEFycmF5fSBidWZmZXJcbiAgICAgKi9cbiAgICB3cml0ZUJ5dGVzRmllbGQodGFnLCBidWZmZXIpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9CWVRFUyk7XG4gICAgICAgIHRoaXMud3JpdGVCeXRlcyhidWZmZXIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHZhbFxuICAgICAqL1xuICAgIHdyaXRlRml4ZWQzMkZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQzMik7XG4gICAgICAgIHRoaXMud3JpdGVGaXhlZDMyKHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVTRml4ZWQzMkZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQzMik7XG4gICAgICAgIHRoaXMud3JpdGVTRml4ZWQzMih2YWwpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHZhbFxuICAgICAqL1xuICAgIHdyaXRlRml4ZWQ2NEZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQ2NCk7XG4gICAgICAgIHRoaXMud3JpdGVGaXhlZDY0KHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVTRml4ZWQ2NEZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVUYWcodGFnLCBQQkZfRklYRUQ2NCk7XG4gICAgICAgIHRoaXMud3JpdGVTRml4ZWQ2NCh2YWwpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHZhbFxuICAgICAqL1xuICAgIHdyaXRlVmFyaW50RmllbGQodGFnLCB2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9WQVJJTlQpO1xuICAgICAgICB0aGlzLndyaXRlVmFyaW50KHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVTVmFyaW50RmllbGQodGFnLCB2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9WQVJJTlQpO1xuICAgICAgICB0aGlzLndyaXRlU1ZhcmludCh2YWwpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdGFnXG4gICAgICogQHBhcmFtIHtzdHJpbmd9IHN0clxuICAgICAqL1xuICAgIHdyaXRlU3RyaW5nRmllbGQodGFnLCBzdHIpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9CWVRFUyk7XG4gICAgICAgIHRoaXMud3JpdGVTdHJpbmcoc3RyKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHRhZ1xuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB2YWxcbiAgICAgKi9cbiAgICB3cml0ZUZsb2F0RmllbGQodGFnLCB2YWwpIHtcbiAgICAgICAgdGhpcy53cml0ZVRhZyh0YWcsIFBCRl9GSVhFRDMyKTtcbiAgICAgICAgdGhpcy53cml0ZUZsb2F0KHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gdmFsXG4gICAgICovXG4gICAgd3JpdGVEb3VibGVGaWVsZCh0YWcsIHZhbCkge1xuICAgICAgICB0aGlzLndyaXRlVGFnKHRhZywgUEJGX0ZJWEVENjQpO1xuICAgICAgICB0aGlzLndyaXRlRG91YmxlKHZhbCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB0YWdcbiAgICAgKiBAcGFyYW0ge2Jvb2xlYW59IHZhbFxuICAgICAqL1xuICAgIHdyaXRlQm9vbGVhbkZpZWxkKHRhZywgdmFsKSB7XG4gICAgICAgIHRoaXMud3JpdGVWYXJpbnRGaWVsZCh0YWcsICt2YWwpO1xuICAgIH1cbn1cblxuLyoqXG4gKiBAcGFyYW0ge251bWJlcn0gbFxuICogQHBhcmFtIHtib29sZWFuIHwgdW5kZWZpbmVkfSBzXG4gKiBAcGFyYW0ge1BiZlJlYWRlcn0gcFxuICovXG5mdW5jdGlvbiByZWFkVmFyaW50UmVtYWluZGVyKGwsIHMsIHApIHtcbiAgICBjb25zdCBidWYgPSBwLmJ1ZjtcbiAgICBsZXQgaCwgYjtcblxuICAgIGIgPSBidWZbcC5wb3MrK107IGggID0gKGIgJiAweDcwKSA+PiA0OyAgaWYgKGIgPCAweDgwKSByZXR1cm4gdG9OdW0obCwgaCwgcyk7XG4gICAgYiA9IGJ1ZltwLnBvcysrXTsgaCB8PSAoYiAmIDB4N2YpIDw8IDM7ICBpZiAoYiA8IDB4ODApIHJldHVybiB0b051bShsLCBoLCBzKTtcbiAgICBiID0gYnVmW3AucG9zKytdOyBoIHw9IChiICYgMHg3ZikgPDwgMTA7IGlmIChiIDwgMHg4MCkgcmV0dXJuIHRvTnVtKGwsIGgsIHMpO1xuICAgIGIgPSBidWZbcC5wb3MrK107IGggfD0gKGIgJiAweDdmKSA8PCAxNzsgaWYgKGIgPCAweDgwKSByZXR1cm4gdG9OdW0obCwgaCwgcyk7XG4gICAgYiA9IGJ1ZltwLnBvcysrXTsgaCB8PSAoYiAmIDB4N2YpIDw8IDI0OyBpZiAoYiA8IDB4ODApIHJldHVybiB0b051bShsLCBoLCBzKTtcbiAgICBiID0gYnVmW3AucG9zKytdOyBoIHw9IChiICYgMHgwMSkgPDwgMzE7IGlmIChiIDwgMHg4MCkgcmV0dXJuIHRvTnVtKGwsIGgsIHMpO1xuXG4gICAgdGhyb3cgbmV3IEVycm9yKCdFeHBlY3RlZCB2YXJpbnQgbm90IG1vcmUgdGhhbiAxMCBieXRlcycpO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyfSBsb3dcbiAqIEBwYXJhbSB7bnVtYmVyfSBoaWdoXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtpc1NpZ25lZF1cbiAqL1xuZnVuY3Rpb24gdG9OdW0obG93LCBoaWdoLCBpc1NpZ25lZCkge1xuICAgIHJldHVybiBpc1NpZ25lZCA/IGhpZ2ggKiAweDEwMDAwMDAwMCArIChsb3cgPj4+IDApIDogKChoaWdoID4+PiAwKSAqIDB4MTAwMDAwMDAwKSArIChsb3cgPj4+IDApO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyfSB2YWxcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVCaWdWYXJpbnQodmFsLCBwYmYpIHtcbiAgICBsZXQgbG93LCBoaWdoO1xuXG4gICAgaWYgKHZhbCA+PSAwKSB7XG4gICAgICAgIGxvdyAgPSAodmFsICUgMHgxMDAwMDAwMDApIHwgMDtcbiAgICAgICAgaGlnaCA9ICh2YWwgLyAweDEwMDAwMDAwMCkgfCAwO1xuICAgIH0gZWxzZSB7XG4gICAgICAgIGxvdyAgPSB+KC12YWwgJSAweDEwMDAwMDAwMCk7XG4gICAgICAgIGhpZ2ggPSB+KC12YWwgLyAweDEwMDAwMDAwMCk7XG5cbiAgICAgICAgaWYgKGxvdyBeIDB4ZmZmZmZmZmYpIHtcbiAgICAgICAgICAgIGxvdyA9IChsb3cgKyAxKSB8IDA7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBsb3cgPSAwO1xuICAgICAgICAgICAgaGlnaCA9IChoaWdoICsgMSkgfCAwO1xuICAgICAgICB9XG4gICAgfVxuXG4gICAgaWYgKHZhbCA+PSAweDEwMDAwMDAwMDAwMDAwMDAwIHx8IHZhbCA8IC0weDEwMDAwMDAwMDAwMDAwMDAwKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcignR2l2ZW4gdmFyaW50IGRvZXNuXFwndCBmaXQgaW50byAxMCBieXRlcycpO1xuICAgIH1cblxuICAgIHBiZi5yZWFsbG9jKDEwKTtcblxuICAgIHdyaXRlQmlnVmFyaW50TG93KGxvdywgaGlnaCwgcGJmKTtcbiAgICB3cml0ZUJpZ1ZhcmludEhpZ2goaGlnaCwgcGJmKTtcbn1cblxuLyoqXG4gKiBAcGFyYW0ge251bWJlcn0gaGlnaFxuICogQHBhcmFtIHtudW1iZXJ9IGxvd1xuICogQHBhcmFtIHtQYmZXcml0ZXJ9IHBiZlxuICovXG5mdW5jdGlvbiB3cml0ZUJpZ1ZhcmludExvdyhsb3csIGhpZ2gsIHBiZikge1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSA9IGxvdyAmIDB4N2YgfCAweDgwOyBsb3cgPj4+PSA3O1xuICAgIHBiZi5idWZbcGJmLnBvc10gICA9IGxvdyAmIDB4N2Y7XG59XG5cbi8qKlxuICogQHBhcmFtIHtudW1iZXJ9IGhpZ2hcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVCaWdWYXJpbnRIaWdoKGhpZ2gsIHBiZikge1xuICAgIGNvbnN0IGxzYiA9IChoaWdoICYgMHgwNykgPDwgNDtcblxuICAgIHBiZi5idWZbcGJmLnBvcysrXSB8PSBsc2IgICAgICAgICB8ICgoaGlnaCA+Pj49IDMpID8gMHg4MCA6IDApOyBpZiAoIWhpZ2gpIHJldHVybjtcbiAgICBwYmYuYnVmW3BiZi5wb3MrK10gID0gaGlnaCAmIDB4N2YgfCAoKGhpZ2ggPj4+PSA3KSA/IDB4ODAgOiAwKTsgaWYgKCFoaWdoKSByZXR1cm47XG4gICAgcGJmLmJ1ZltwYmYucG9zKytdICA9IGhpZ2ggJiAweDdmIHwgKChoaWdoID4+Pj0gNykgPyAweDgwIDogMCk7IGlmICghaGlnaCkgcmV0dXJuO1xuICAgIHBiZi5idWZbcGJmLnBvcysrXSAgPSBoaWdoICYgMHg3ZiB8ICgoaGlnaCA+Pj49IDcpID8gMHg4MCA6IDApOyBpZiAoIWhpZ2gpIHJldHVybjtcbiAgICBwYmYuYnVmW3BiZi5wb3MrK10gID0gaGlnaCAmIDB4N2YgfCAoKGhpZ2ggPj4+PSA3KSA/IDB4ODAgOiAwKTsgaWYgKCFoaWdoKSByZXR1cm47XG4gICAgcGJmLmJ1ZltwYmYucG9zKytdICA9IGhpZ2ggJiAweDdmO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyfSBzdGFydFBvc1xuICogQHBhcmFtIHtudW1iZXJ9IGxlblxuICogQHBhcmFtIHtQYmZXcml0ZXJ9IHBiZlxuICovXG5mdW5jdGlvbiBtYWtlUm9vbUZvckV4dHJhTGVuZ3RoKHN0YXJ0UG9zLCBsZW4sIHBiZikge1xuICAgIGNvbnN0IGV4dHJhTGVuID1cbiAgICAgICAgbGVuIDw9IDB4M2ZmZiA/IDEgOlxuICAgICAgICBsZW4gPD0gMHgxZmZmZmYgPyAyIDpcbiAgICAgICAgbGVuIDw9IDB4ZmZmZmZmZiA/IDMgOiBNYXRoLmZsb29yKE1hdGgubG9nKGxlbikgLyAoTWF0aC5MTjIgKiA3KSk7XG5cbiAgICAvLyBpZiAxIGJ5dGUgaXNuJ3QgZW5vdWdoIGZvciBlbmNvZGluZyBtZXNzYWdlIGxlbmd0aCwgc2hpZnQgdGhlIGRhdGEgdG8gdGhlIHJpZ2h0XG4gICAgcGJmLnJlYWxsb2MoZXh0cmFMZW4pO1xuICAgIHBiZi5idWYuY29weVdpdGhpbihzdGFydFBvcyArIGV4dHJhTGVuLCBzdGFydFBvcywgcGJmLnBvcyk7XG59XG5cbi8qKlxuICogUGFja2VkIHZhcmludHMgb2Z0ZW4gZG9taW5hdGUgZW5jb2RlIHRpbWUsIHNvIHdyaXRlIHRoZSBieXRlcyBpbmxpbmVcbiAqIHRocm91Z2ggYSBsb2NhbCBidWZmZXIgcG9pbnRlciByYXRoZXIgdGhhbiBjYWxsaW5nIHdyaXRlVmFyaW50IHBlciBlbGVtZW50LFxuICogZmFsbGluZyBiYWNrIHRvIHdyaXRlVmFyaW50IG9ubHkgZm9yIG5lZ2F0aXZlcyBvciBuZWFyIHRoZSBidWZmZXIncyBlbmQuXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRWYXJpbnQoYXJyLCBwYmYpIHtcbiAgICBjb25zdCBuID0gYXJyLmxlbmd0aDtcbiAgICBsZXQgYnVmID0gcGJmLmJ1ZiwgcG9zID0gcGJmLnBvcywgbGltaXQgPSBwYmYubGVuZ3RoO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbjsgaSsrKSB7XG4gICAgICAgIGxldCB2YWwgPSBhcnJbaV07XG4gICAgICAgIGlmICh2YWwgPCAwIHx8IHBvcyArIDEwID4gbGltaXQpIHsgLy8gc2xvdyBwYXRoOiBncm93cyB0aGUgYnVmZmVyLCBoYW5kbGVzIDEwLWJ5dGUgdmFsdWVzXG4gICAgICAgICAgICBwYmYucG9zID0gcG9zO1xuICAgICAgICAgICAgcGJmLndyaXRlVmFyaW50KHZhbCk7XG4gICAgICAgICAgICBidWYgPSBwYmYuYnVmOyBwb3MgPSBwYmYucG9zOyBsaW1pdCA9IHBiZi5sZW5ndGg7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICB3aGlsZSAodmFsID4gMHg3ZikgeyBidWZbcG9zKytdID0gKHZhbCAlIDB4ODApIHwgMHg4MDsgdmFsID0gTWF0aC5mbG9vcih2YWwgLyAweDgwKTsgfVxuICAgICAgICBidWZbcG9zKytdID0gdmFsO1xuICAgIH1cbiAgICBwYmYucG9zID0gcG9zO1xufVxuLyoqXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRTVmFyaW50KGFyciwgcGJmKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnIubGVuZ3RoOyBpKyspIHBiZi53cml0ZVNWYXJpbnQoYXJyW2ldKTtcbn1cbi8qKlxuICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkRmxvYXQoYXJyLCBwYmYpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGFyci5sZW5ndGg7IGkrKykgcGJmLndyaXRlRmxvYXQoYXJyW2ldKTtcbn1cbi8qKlxuICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkRG91YmxlKGFyciwgcGJmKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnIubGVuZ3RoOyBpKyspIHBiZi53cml0ZURvdWJsZShhcnJbaV0pO1xufVxuLyoqXG4gKiBAcGFyYW0ge2Jvb2xlYW5bXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkQm9vbGVhbihhcnIsIHBiZikge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYXJyLmxlbmd0aDsgaSsrKSBwYmYud3JpdGVCb29sZWFuKGFycltpXSk7XG59XG4vKipcbiAqIEBwYXJhbSB7bnVtYmVyW119IGFyclxuICogQHBhcmFtIHtQYmZXcml0ZXJ9IHBiZlxuICovXG5mdW5jdGlvbiB3cml0ZVBhY2tlZEZpeGVkMzIoYXJyLCBwYmYpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGFyci5sZW5ndGg7IGkrKykgcGJmLndyaXRlRml4ZWQzMihhcnJbaV0pO1xufVxuLyoqXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRTRml4ZWQzMihhcnIsIHBiZikge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYXJyLmxlbmd0aDsgaSsrKSBwYmYud3JpdGVTRml4ZWQzMihhcnJbaV0pO1xufVxuLyoqXG4gKiBAcGFyYW0ge251bWJlcltdfSBhcnJcbiAqIEBwYXJhbSB7UGJmV3JpdGVyfSBwYmZcbiAqL1xuZnVuY3Rpb24gd3JpdGVQYWNrZWRGaXhlZDY0KGFyciwgcGJmKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnIubGVuZ3RoOyBpKyspIHBiZi53cml0ZUZpeGVkNjQoYXJyW2ldKTtcbn1cbi8qKlxuICogQHBhcmFtIHtudW1iZXJbXX0gYXJyXG4gKiBAcGFyYW0ge1BiZldyaXRlcn0gcGJmXG4gKi9cbmZ1bmN0aW9uIHdyaXRlUGFja2VkU0ZpeGVkNjQoYXJyLCBwYmYpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGFyci5sZW5ndGg7IGkrKykgcGJmLndyaXRlU0ZpeGVkNjQoYXJyW2ldKTtcbn1cblxuLy8gQnVmZmVyIGNvZGUgYmVsb3cgZnJvbSBodHRwczovL2dpdGh1Yi5jb20vZmVyb3NzL2J1ZmZlciwgTUlULWxpY2Vuc2VkXG5cbi8qKlxuICogQHBhcmFtIHtVaW50OEFycmF5fSBidWZcbiAqIEBwYXJhbSB7bnVtYmVyfSBwb3NcbiAqIEBwYXJhbSB7bnVtYmVyfSBlbmRcbiAqL1xuZnVuY3Rpb24gcmVhZFV0ZjgoYnVmLCBwb3MsIGVuZCkge1xuICAgIGxldCBzdHIgPSAnJztcbiAgICBsZXQgaSA9IHBvcztcblxuICAgIHdoaWxlIChpIDwgZW5kKSB7XG4gICAgICAgIGNvbnN0IGIwID0gYnVmW2ldO1xuICAgICAgICBsZXQgYyA9IG51bGw7IC8vIGNvZGVwb2ludFxuICAgICAgICBsZXQgYnl0ZXNQZXJTZXF1ZW5jZSA9XG4gICAgICAgICAgICBiMCA+IDB4RUYgPyA0IDpcbiAgICAgICAgICAgIGIwID4gMHhERiA/IDMgOlxuICAgICAgICAgICAgYjAgPiAweEJGID8gMiA6IDE7XG5cbiAgICAgICAgaWYgKGkgKyBieXRlc1BlclNlcXVlbmNlID4gZW5kKSBicmVhaztcblxuICAgICAgICBsZXQgYjEsIGIyLCBiMztcblxuICAgICAgICBpZiAoYnl0ZXNQZXJTZXF1ZW5jZSA9PT0gMSkge1xuICAgICAgICAgICAgaWYgKGIwIDwgMHg4MCkge1xuICAgICAgICAgICAgICAgIGMgPSBiMDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfSBlbHNlIGlmIChieXRlc1BlclNlcXVlbmNlID09PSAyKSB7XG4gICAgICAgICAgICBiMSA9IGJ1ZltpICsgMV07XG4gICAgICAgICAgICBpZiAoKGIxICYgMHhDMCkgPT09IDB4ODApIHtcbiAgICAgICAgICAgICAgICBjID0gKGIwICYgMHgxRikgPDwgMHg2IHwgKGIxICYgMHgzRik7XG4gICAgICAgICAgICAgICAgaWYgKGMgPD0gMHg3Rikge1xuICAgICAgICAgICAgICAgICAgICBjID0gbnVsbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAoYnl0ZXNQZXJTZXF1ZW5jZSA9PT0gMykge1xuICAgICAgICAgICAgYjEgPSBidWZbaSArIDFdO1xuICAgICAgICAgICAgYjIgPSBidWZbaSArIDJdO1xuICAgICAgICAgICAgaWYgKChiMSAmIDB4QzApID09PSAweDgwICYmIChiMiAmIDB4QzApID09PSAweDgwKSB7XG4gICAgICAgICAgICAgICAgYyA9IChiMCAmIDB4RikgPDwgMHhDIHwgKGIxICYgMHgzRikgPDwgMHg2IHwgKGIyICYgMHgzRik7XG4gICAgICAgICAgICAgICAgaWYgKGMgPD0gMHg3RkYgfHwgKGMgPj0gMHhEODAwICYmIGMgPD0gMHhERkZGKSkge1xuICAgICAgICAgICAgICAgICAgICBjID0gbnVsbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAoYnl0ZXNQZXJTZXF1ZW5jZSA9PT0gNCkge1xuICAgICAgICAgICAgYjEgPSBidWZbaSArIDFdO1xuICAgICAgICAgICAgYjIgPSBidWZbaSArIDJdO1xuICAgICAgICAgICAgYjMgPSBidWZbaSArIDNdO1xuICAgICAgICAgICAgaWYgKChiMSAmIDB4QzApID09PSAweDgwICYmIChiMiAmIDB4QzApID09PSAweDgwICYmIChiMyAmIDB4QzApID09PSAweDgwKSB7XG4gICAgICAgICAgICAgICAgYyA9IChiMCAmIDB4RikgPDwgMHgxMiB8IChiMSAmIDB4M0YpIDw8IDB4QyB8IChiMiAmIDB4M0YpIDw8IDB4NiB8IChiMyAmIDB4M0YpO1xuICAgICAgICAgICAgICAgIGlmIChjIDw9IDB4RkZGRiB8fCBjID49IDB4MTEwMDAwKSB7XG4gICAgICAgICAgICAgICAgICAgIGMgPSBudWxsO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIGlmIChjID09PSBudWxsKSB7XG4gICAgICAgICAgICBjID0gMHhGRkZEO1xuICAgICAgICAgICAgYnl0ZXNQZXJTZXF1ZW5jZSA9IDE7XG5cbiAgICAgICAgfSBlbHNlIGlmIChjID4gMHhGRkZGKSB7XG4gICAgICAgICAgICBjIC09IDB4MTAwMDA7XG4gICAgICAgICAgICBzdHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShjID4+PiAxMCAmIDB4M0ZGIHwgMHhEODAwKTtcbiAgICAgICAgICAgIGMgPSAweERDMDAgfCBjICYgMHgzRkY7XG4gICAgICAgIH1cblxuICAgICAgICBzdHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShjKTtcbiAgICAgICAgaSArPSBieXRlc1BlclNlcXVlbmNlO1xuICAgIH1cblxuICAgIHJldHVybiBzdHI7XG59XG5cbi8qKlxuICogQHBhcmFtIHtVaW50OEFycmF5fSBidWZcbiAqIEBwYXJhbSB7c3RyaW5nfSBzdHJcbiAqIEBwYXJhbSB7bnVtYmVyfSBwb3NcbiAqL1xuZnVuY3Rpb24gd3JpdGVVdGY4KGJ1Ziwgc3RyLCBwb3MpIHtcbiAgICBmb3IgKGxldCBpID0gMCwgYywgbGVhZDsgaSA8IHN0ci5sZW5ndGg7IGkrKykge1xuICAgICAgICBjID0gc3RyLmNoYXJDb2RlQXQoaSk7IC8vIGNvZGUgcG9pbnRcblxuICAgICAgICBpZiAoYyA+IDB4RDdGRiAmJiBjIDwgMHhFMDAwKSB7XG4gICAgICAgICAgICBpZiAobGVhZCkge1xuICAgICAgICAgICAgICAgIGlmIChjIDwgMHhEQzAwKSB7XG4gICAgICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAweEVGO1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gMHhCRjtcbiAgICAgICAgICAgICAgICAgICAgYnVmW3BvcysrXSA9IDB4QkQ7XG4gICAgICAgICAgICAgICAgICAgIGxlYWQgPSBjO1xuICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBjID0gbGVhZCAtIDB4RDgwMCA8PCAxMCB8IGMgLSAweERDMDAgfCAweDEwMDAwO1xuICAgICAgICAgICAgICAgICAgICBsZWFkID0gbnVsbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgIGlmIChjID4gMHhEQkZGIHx8IChpICsgMSA9PT0gc3RyLmxlbmd0aCkpIHtcbiAgICAgICAgICAgICAgICAgICAgYnVmW3BvcysrXSA9IDB4RUY7XG4gICAgICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAweEJGO1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gMHhCRDtcbiAgICAgICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBsZWFkID0gYztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAobGVhZCkge1xuICAgICAgICAgICAgYnVmW3BvcysrXSA9IDB4RUY7XG4gICAgICAgICAgICBidWZbcG9zKytdID0gMHhCRjtcbiAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAweEJEO1xuICAgICAgICAgICAgbGVhZCA9IG51bGw7XG4gICAgICAgIH1cblxuICAgICAgICBpZiAoYyA8IDB4ODApIHtcbiAgICAgICAgICAgIGJ1Zltwb3MrK10gPSBjO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgaWYgKGMgPCAweDgwMCkge1xuICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSBjID4+IDB4NiB8IDB4QzA7XG4gICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgIGlmIChjIDwgMHgxMDAwMCkge1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gYyA+PiAweEMgfCAweEUwO1xuICAgICAgICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGJ1Zltwb3MrK10gPSBjID4+IDB4MTIgfCAweEYwO1xuICAgICAgICAgICAgICAgICAgICBidWZbcG9zKytdID0gYyA+PiAweEMgJiAweDNGIHwgMHg4MDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnVmW3BvcysrXSA9IGMgPj4gMHg2ICYgMHgzRiB8IDB4ODA7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBidWZbcG9zKytdID0gYyAmIDB4M0YgfCAweDgwO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBwb3M7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDb2xsZWN0aW9uTmFtZSwgUHJvcGVydGllcyB9IGZyb20gJy4uL25ldC9hcGkudHMnO1xuaW1wb3J0IHsgcGFzdCB9IGZyb20gJy4uL21hcC9wYXN0LnRzJztcbmltcG9ydCB7IGlzTGVhc2FibGUgfSBmcm9tICcuLi9tYXAvc3ltYm9scy50cyc7XG5pbXBvcnQgeyBtaWxlc3RvbmVPbiB9IGZyb20gJy4uL21hcC9taWxlc3RvbmUudHMnO1xuaW1wb3J0IHsgY29tbXVuZU5hbWUsIHpvbmVOYW1lIH0gZnJvbSAnLi4vbWFwL25hbWVzLnRzJztcbmltcG9ydCAqIGFzIGZvcm1hdCBmcm9tICcuLi93b3Jkcy9mb3JtYXQudHMnO1xuaW1wb3J0IHsgbGFuZywgdCwgdENvZGUsIHR5cGUgV29yZEtleSB9IGZyb20gJy4uL3dvcmRzL3dvcmRzLnRzJztcblxuLyoqIEEgbGluZSBvZiB3aGF0IGlzIGtub3duOiB3aGF0IGl0IGlzLCBhbmQgaXRzIHZhbHVlIGluIHRoZSByZWFkZXIncyB3b3Jkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmFjdCB7XG4gIHJlYWRvbmx5IGxhYmVsOiBXb3JkS2V5O1xuICByZWFkb25seSB2YWx1ZTogc3RyaW5nO1xuICByZWFkb25seSBzdHJvbmc/OiBib29sZWFuO1xuICAvKiogVGhlIGNvZGUgb2YgYSB6b25lIHRoYXQgaXQgbGVhZHMgdG8uICovXG4gIHJlYWRvbmx5IHpvbmU/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgdGl0bGUgb2YgYSBmZWF0dXJlOiAnS2h1IGNcdTAwRjRuZyBuZ2hpXHUxRUM3cCBTXHUwMEY0bmcgQ1x1MDBGNG5nIElJJywgJ1RoXHUxRUVEYSAxMiwgdFx1MUVERCA1Jy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aXRsZU9mKGxheWVyOiBDb2xsZWN0aW9uTmFtZSwgcDogUHJvcGVydGllcyk6IHN0cmluZyB7XG4gIHN3aXRjaCAobGF5ZXIpIHtcbiAgICBjYXNlICd6b25lcyc6XG4gICAgICByZXR1cm4gem9uZU5hbWUocCk7XG4gICAgY2FzZSAncGhhc2VzJzpcbiAgICAgIC8vIFBoYXNlcyBhcmUgbmFtZWQgaW4gVmlldG5hbWVzZSBvbmx5LlxuICAgICAgcmV0dXJuIChsYW5nKCkgPT09ICd2aScgJiYgU3RyaW5nKHBbJ25hbWUnXSA/PyAnJykpIHx8IHQoJ3BhbmVsLnBoYXNlJywgeyBudW1iZXI6IFN0cmluZyhwWydudW1iZXInXSkgfSk7XG4gICAgY2FzZSAnbG90cyc6XG4gICAgICByZXR1cm4gdCgncGFuZWwubG90JywgeyBjb2RlOiBTdHJpbmcocFsnY29kZSddKSB9KTtcbiAgICBjYXNlICdwYXJjZWxzJzpcbiAgICAgIHJldHVybiB0KCdwYW5lbC5wYXJjZWwnLCB7IHBhcmNlbDogU3RyaW5nKHBbJ3BhcmNlbF9ubyddKSwgc2hlZXQ6IFN0cmluZyhwWydzaGVldF9ubyddKSB9KTtcbiAgICBjYXNlICdtYXJrZXJzJzpcbiAgICAgIHJldHVybiB0KCdwYW5lbC5tYXJrZXInLCB7IG51bWJlcjogU3RyaW5nKHBbJ251bWJlciddKSB9KTtcbiAgICBjYXNlICdwcm9qZWN0cyc6XG4gICAgICByZXR1cm4gU3RyaW5nKHBbJ25hbWUnXSk7XG4gICAgY2FzZSAnY29tbXVuZXMnOlxuICAgICAgcmV0dXJuIGNvbW11bmVOYW1lKHApO1xuICB9XG59XG5cbi8qKiBXaGF0IGlzIHNhaWQgb2YgYSBmZWF0dXJlIHdoZXJlIHRoZSBwb2ludGVyIGlzOiBvbmUgc2hvcnQgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoaW50T2YobGF5ZXI6IENvbGxlY3Rpb25OYW1lLCBwOiBQcm9wZXJ0aWVzLCBpZDogbnVtYmVyLCBhdDogc3RyaW5nKTogc3RyaW5nIHtcbiAgc3dpdGNoIChsYXllcikge1xuICAgIGNhc2UgJ3pvbmVzJzpcbiAgICAgIHJldHVybiBgJHt0KHBhc3QuaXNPcGVyYXRpbmcocCwgYXQpID8gJ3pvbmUub3BlcmF0aW5nJyA6ICd6b25lLnBsYW5uZWQnKX0gXHUwMEI3ICR7Zm9ybWF0LmhlY3RhcmVzKHpvbmVBcmVhKHApKX1gO1xuICAgIGNhc2UgJ3BhcmNlbHMnOlxuICAgICAgcmV0dXJuIGAke3QoYG1pbGVzdG9uZS4ke21pbGVzdG9uZU9uKHAsIGF0KX1gKX0gXHUwMEI3ICR7Zm9ybWF0LnNxdWFyZU1ldHJlcyhOdW1iZXIocFsnYXJlYV9tMiddID8/IDApKX1gO1xuICAgIGNhc2UgJ2xvdHMnOlxuICAgICAgcmV0dXJuIGAke2xvdFN0YXRlKHAsIGlkLCBhdCl9IFx1MDBCNyAke2Zvcm1hdC5oZWN0YXJlcyhOdW1iZXIocFsnYXJlYV9oYSddID8/IDApKX1gO1xuICAgIGNhc2UgJ21hcmtlcnMnOlxuICAgICAgcmV0dXJuIHRDb2RlKCdtYXJrZXInLCBwYXN0LnN0YXR1cyhwLCBpZCwgYXQpKTtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHBbJ2FyZWFfaGEnXSA9PT0gdW5kZWZpbmVkID8gJycgOiBmb3JtYXQuaGVjdGFyZXMoTnVtYmVyKHBbJ2FyZWFfaGEnXSkpO1xuICB9XG59XG5cbmNvbnN0IHpvbmVBcmVhID0gKHA6IFByb3BlcnRpZXMpOiBudW1iZXIgPT4gTnVtYmVyKHBbJ29mZmljaWFsX2FyZWFfaGEnXSA/PyBwWydhcmVhX2hhJ10gPz8gMCk7XG5cbmV4cG9ydCBmdW5jdGlvbiBsb3RTdGF0ZShwOiBQcm9wZXJ0aWVzLCBpZDogbnVtYmVyLCBhdDogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKHBhc3QuaXNMZWFzZWQocCwgaWQsIGF0KSkgcmV0dXJuIHQoJ2xvdC5sZWFzZWQnKTtcbiAgcmV0dXJuIHQoaXNMZWFzYWJsZShwKSA/ICdsb3QuZnJlZScgOiAnbG90Lm90aGVyJyk7XG59XG5cbi8qKiBXaGF0IHpvbmVzIGFuZCBjb21tdW5lcyBhcmUgY2FsbGVkLCBieSB0aGVpciBjb2Rlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2VOYW1lcyB7XG4gIHJlYWRvbmx5IHpvbmU6IChjb2RlOiBzdHJpbmcpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgY29tbXVuZTogKGNvZGU6IHN0cmluZykgPT4gc3RyaW5nO1xufVxuXG4vKiogVGhlIGFiYnJldmlhdGlvbiBvZiB0aGUgY2FkYXN0cmFsIG1hcCBpbiB3b3Jkczsgb25lIHRoYXQgaXMgbm90IGtub3duIHN0YXlzIGFzIGl0IGlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNhZGFzdHJhbChjb2RlOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBuYW1lID0gdENvZGUoJ2NhZGFzdHJhbCcsIGNvZGUpO1xuICByZXR1cm4gbmFtZSA9PT0gY29kZSA/IGNvZGUgOiB0KCdjYWRhc3RyYWwudGV4dCcsIHsgbmFtZSwgY29kZSB9KTtcbn1cblxuLyoqIEFsbCB0aGF0IGEgZmVhdHVyZSBpdHNlbGYga25vd3MsIG9uIGEgZGF5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZhY3RzT2YobGF5ZXI6IENvbGxlY3Rpb25OYW1lLCBwOiBQcm9wZXJ0aWVzLCBpZDogbnVtYmVyLCBhdDogc3RyaW5nLCBuYW1lczogUGxhY2VOYW1lcyk6IEZhY3RbXSB7XG4gIGNvbnN0IGZhY3RzOiBGYWN0W10gPSBbXTtcbiAgY29uc3Qgem9uZSA9ICgpOiB2b2lkID0+IHtcbiAgICBjb25zdCBjb2RlID0gcFsnem9uZSddO1xuICAgIGlmIChpc1NhaWQoY29kZSkpIGZhY3RzLnB1c2goeyBsYWJlbDogJ2ZpZWxkLnpvbmUnLCB2YWx1ZTogbmFtZXMuem9uZShTdHJpbmcoY29kZSkpLCB6b25lOiBTdHJpbmcoY29kZSkgfSk7XG4gIH07XG4gIGNvbnN0IGFkZCA9IChsYWJlbDogV29yZEtleSwgdmFsdWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgc3Ryb25nID0gZmFsc2UpOiB2b2lkID0+IHtcbiAgICBpZiAodmFsdWUgIT09IHVuZGVmaW5lZCAmJiB2YWx1ZSAhPT0gJycpIGZhY3RzLnB1c2goeyBsYWJlbCwgdmFsdWUsIHN0cm9uZyB9KTtcbiAgfTtcbiAgY29uc3QgdGV4dCA9IChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4gKGlzU2FpZChwW25hbWVdKSA/IFN0cmluZyhwW25hbWVdKSA6IHVuZGVmaW5lZCk7XG4gIGNvbnN0IGRheSA9IChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4gKGlzU2FpZChwW25hbWVdKSA/IGZvcm1hdC5kYXkoU3RyaW5nKHBbbmFtZV0pKSA6IHVuZGVmaW5lZCk7XG4gIGNvbnN0IGNvZGUgPSAobmFtZTogc3RyaW5nLCBwcmVmaXg6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PlxuICAgIGlzU2FpZChwW25hbWVdKSA/IHRDb2RlKHByZWZpeCwgU3RyaW5nKHBbbmFtZV0pKSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgaGEgPSAobmFtZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+IChpc1NhaWQocFtuYW1lXSkgPyBmb3JtYXQuaGVjdGFyZXMoTnVtYmVyKHBbbmFtZV0pKSA6IHVuZGVmaW5lZCk7XG4gIGNvbnN0IG0yID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PiAoaXNTYWlkKHBbbmFtZV0pID8gZm9ybWF0LnNxdWFyZU1ldHJlcyhOdW1iZXIocFtuYW1lXSkpIDogdW5kZWZpbmVkKTtcbiAgY29uc3QgbWV0cmVzID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PlxuICAgIGlzU2FpZChwW25hbWVdKSA/IGZvcm1hdC5tZXRyZXMoTnVtYmVyKHBbbmFtZV0pLCAzKSA6IHVuZGVmaW5lZDtcblxuICBzd2l0Y2ggKGxheWVyKSB7XG4gICAgY2FzZSAnem9uZXMnOlxuICAgICAgYWRkKCdmaWVsZC5raW5kJywgY29kZSgna2luZCcsICdraW5kJykpO1xuICAgICAgYWRkKCdmaWVsZC5zdGF0dXMnLCB0KHBhc3QuaXNPcGVyYXRpbmcocCwgYXQpID8gJ3pvbmUub3BlcmF0aW5nJyA6ICd6b25lLnBsYW5uZWQnKSk7XG4gICAgICBhZGQoJ2ZpZWxkLnN0YWdlJywgdENvZGUoJ3N0ZXAnLCBwYXN0LnN0YWdlKHAsIGF0KSA/PyAnJykpO1xuICAgICAgYnJlYWs7XG4gICAgY2FzZSAncGFyY2Vscyc6XG4gICAgICBhZGQoJ2ZpZWxkLnN0YWdlJywgdChgbWlsZXN0b25lLiR7bWlsZXN0b25lT24ocCwgYXQpfWApLCB0cnVlKTtcbiAgICAgIGFkZCgnZmllbGQubGFuZFVzZScsIGlzU2FpZChwWydsYW5kX3VzZSddKSA/IGNhZGFzdHJhbChTdHJpbmcocFsnbGFuZF91c2UnXSkpIDogdW5kZWZpbmVkKTtcbiAgICAgIGJyZWFrO1xuICAgIGNhc2UgJ2xvdHMnOlxuICAgICAgem9uZSgpO1xuICAgICAgYWRkKCdsYXllci5waGFzZXMnLCB0ZXh0KCdwaGFzZScpKTtcbiAgICAgIGFkZCgnZmllbGQubGFuZFVzZScsIGNvZGUoJ2xhbmRfdXNlJywgJ3VzZScpKTtcbiAgICAgIGFkZCgnZmllbGQubGVhc2UnLCBsb3RTdGF0ZShwLCBpZCwgYXQpLCB0cnVlKTtcbiAgICAgIGJyZWFrO1xuICAgIGNhc2UgJ21hcmtlcnMnOlxuICAgICAgem9uZSgpO1xuICAgICAgYWRkKCdsYXllci5waGFzZXMnLCB0ZXh0KCdwaGFzZScpKTtcbiAgICAgIGFkZCgnZmllbGQua2luZCcsIGNvZGUoJ2tpbmQnLCAnbWFya2VyLmtpbmQnKSk7XG4gICAgICBhZGQoJ2ZpZWxkLnN0YXR1cycsIHRDb2RlKCdtYXJrZXInLCBwYXN0LnN0YXR1cyhwLCBpZCwgYXQpKSwgdHJ1ZSk7XG4gICAgICBhZGQoJ2ZpZWxkLnN0YXR1c09uJywgZm9ybWF0LmRheShwYXN0LnN0YXR1c1NpbmNlKHAsIGlkLCBhdCkgPz8gJycpKTtcbiAgICAgIGFkZCgnZmllbGQuZGVzaWduWCcsIG1ldHJlcygneF9ub3J0aGluZycpKTtcbiAgICAgIGFkZCgnZmllbGQuZGVzaWduWScsIG1ldHJlcygneV9lYXN0aW5nJykpO1xuICAgICAgYWRkKCdmaWVsZC5zZXRYJywgbWV0cmVzKCdzZXRfeF9ub3J0aGluZycpKTtcbiAgICAgIGFkZCgnZmllbGQuc2V0WScsIG1ldHJlcygnc2V0X3lfZWFzdGluZycpKTtcbiAgICAgIGFkZCgnZmllbGQub2ZmRGVzaWduJywgbWV0cmVzKCdvZmZfZGVzaWduX20nKSwgTnVtYmVyKHBbJ29mZl9kZXNpZ25fbSddID8/IDApID4gMC4wNSk7XG4gICAgICBicmVhaztcbiAgICBjYXNlICdwcm9qZWN0cyc6XG4gICAgICB6b25lKCk7XG4gICAgICBhZGQoJ2ZpZWxkLmludmVzdG9yJywgdGV4dCgnaW52ZXN0b3InKSk7XG4gICAgICBhZGQoJ2ZpZWxkLmNvdW50cnknLCBpc1NhaWQocFsnY291bnRyeSddKSA/IGZvcm1hdC5jb3VudHJ5KFN0cmluZyhwWydjb3VudHJ5J10pKSA6IHVuZGVmaW5lZCk7XG4gICAgICBhZGQoJ2ZpZWxkLnNlY3RvcicsIHRleHQoJ3NlY3RvcicpKTtcbiAgICAgIGFkZCgnZmllbGQuY2FwaXRhbCcsIGlzU2FpZChwWydjYXBpdGFsX3VzZCddKSA/IGZvcm1hdC5kb2xsYXJzKE51bWJlcihwWydjYXBpdGFsX3VzZCddKSkgOiB1bmRlZmluZWQpO1xuICAgICAgYWRkKCdmaWVsZC5saWNlbmNlJywgZGF5KCdsaWNlbmNlX2RhdGUnKSk7XG4gICAgICBicmVhaztcbiAgICBkZWZhdWx0OlxuICAgICAgem9uZSgpO1xuICB9XG4gIGFkZCgnZmllbGQub2ZmaWNpYWxBcmVhJywgbGF5ZXIgPT09ICdwYXJjZWxzJyA/IG0yKCdvZmZpY2lhbF9hcmVhX20yJykgOiBoYSgnb2ZmaWNpYWxfYXJlYV9oYScpLCB0cnVlKTtcbiAgaWYgKGxheWVyICE9PSAnem9uZXMnKSBhZGQoJ2ZpZWxkLmdyaWRBcmVhJywgbGF5ZXIgPT09ICdwYXJjZWxzJyA/IG0yQW5kSGEocCkgOiBoYSgnYXJlYV9oYScpLCBsYXllciA9PT0gJ3BhcmNlbHMnKTtcbiAgLy8gT2YgYSBwYXJjZWwgdHdvIGRlY2ltYWxzIG9mIGEgaGVjdGFyZSBzYXkgbm90aGluZzogaXRzIG93biByZXBvcnQgaGFzIHRoZSBzcXVhcmUgbWV0cmVzLlxuICBpZiAobGF5ZXIgIT09ICd6b25lcycgJiYgbGF5ZXIgIT09ICdwYXJjZWxzJykgYWRkKCdmaWVsZC5nZW9kZXNpY0FyZWEnLCBoYSgnZ2VvZGVzaWNfYXJlYV9oYScpKTtcbiAgYWRkKCdmaWVsZC5kZWNpc2lvbicsIHRleHQoJ2RlY2lzaW9uX25vJykpO1xuICBhZGQoJ2ZpZWxkLmRlY2lzaW9uRGF0ZScsIGRheSgnZGVjaXNpb25fZGF0ZScpKTtcbiAgYWRkKCdmaWVsZC5vcGVyYXRpbmdTaW5jZScsIGRheSgnb3BlcmF0aW5nX3NpbmNlJykpO1xuICBpZiAoaXNTYWlkKHBbJ2xvY2F0ZWRfY29tbXVuZSddKSkgYWRkKCdmaWVsZC5jb21tdW5lJywgbmFtZXMuY29tbXVuZShTdHJpbmcocFsnbG9jYXRlZF9jb21tdW5lJ10pKSk7XG4gIGFkZCgnZmllbGQudmFsaWRGcm9tJywgZGF5KCd2YWxpZF9mcm9tJykpO1xuICBhZGQoJ2ZpZWxkLnJlcGxhY2VzJywgdGV4dCgncmVwbGFjZXMnKSk7XG4gIHJldHVybiBmYWN0cztcbn1cblxuY29uc3QgbTJBbmRIYSA9IChwOiBQcm9wZXJ0aWVzKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+XG4gIGlzU2FpZChwWydhcmVhX20yJ10pXG4gICAgPyBgJHtmb3JtYXQuc3F1YXJlTWV0cmVzKE51bWJlcihwWydhcmVhX20yJ10pKX0gKCR7Zm9ybWF0LmhlY3RhcmVzKE51bWJlcihwWydhcmVhX2hhJ10pKX0pYFxuICAgIDogdW5kZWZpbmVkO1xuXG5jb25zdCBpc1NhaWQgPSAodmFsdWU6IHVua25vd24pOiBib29sZWFuID0+IHZhbHVlICE9PSBudWxsICYmIHZhbHVlICE9PSB1bmRlZmluZWQgJiYgdmFsdWUgIT09ICcnO1xuIiwgImltcG9ydCAqIGFzIGZvcm1hdCBmcm9tICcuLi93b3Jkcy9mb3JtYXQudHMnO1xuaW1wb3J0IHsgdCB9IGZyb20gJy4uL3dvcmRzL3dvcmRzLnRzJztcbmltcG9ydCB7IGZpbGwsIGgsIGljb24gfSBmcm9tICcuL2RvbS50cyc7XG5pbXBvcnQgeyBJQ09OUyB9IGZyb20gJy4vaWNvbnMudHMnO1xuXG5jb25zdCBNT05USFMgPSBbJ2phbicsICdmZWInLCAnbWFyJywgJ2FwcicsICdtYXknLCAnanVuJywgJ2p1bCcsICdhdWcnLCAnc2VwJywgJ29jdCcsICdub3YnLCAnZGVjJ107XG5cbi8qKiBSZWFkcyAzMS8xMi8yMDI0LCAzMS0xMi0yMDI0LCAzMSBEZWMgMjAyNCBvciAyMDI0LTEyLTMxOyBudWxsIHdoZW4gaXQgaXMgbm8gZGF5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWREYXkodGV4dDogc3RyaW5nKTogc3RyaW5nIHwgbnVsbCB7XG4gIGNvbnN0IHRpZHkgPSB0ZXh0LnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCBpc28gPSAvXihcXGR7NH0pLShcXGR7MSwyfSktKFxcZHsxLDJ9KSQvLmV4ZWModGlkeSk7XG4gIGNvbnN0IG51bWVyaWMgPSAvXihcXGR7MSwyfSlbLy4tXShcXGR7MSwyfSlbLy4tXShcXGR7NH0pJC8uZXhlYyh0aWR5KTtcbiAgY29uc3QgbmFtZWQgPSAvXihcXGR7MSwyfSkgKFthLXpdezN9KVthLXpdKiAoXFxkezR9KSQvLmV4ZWModGlkeSk7XG4gIGNvbnN0IHBhcnRzID0gaXNvXG4gICAgPyBbaXNvWzFdLCBpc29bMl0sIGlzb1szXV1cbiAgICA6IG51bWVyaWNcbiAgICAgID8gW251bWVyaWNbM10sIG51bWVyaWNbMl0sIG51bWVyaWNbMV1dXG4gICAgICA6IG5hbWVkXG4gICAgICAgID8gW25hbWVkWzNdLCBTdHJpbmcoTU9OVEhTLmluZGV4T2YobmFtZWRbMl0hKSArIDEpLCBuYW1lZFsxXV1cbiAgICAgICAgOiBudWxsO1xuICBpZiAoIXBhcnRzKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgZGF5ID0gYCR7cGFydHNbMF19LSR7cGFydHNbMV0hLnBhZFN0YXJ0KDIsICcwJyl9LSR7cGFydHNbMl0hLnBhZFN0YXJ0KDIsICcwJyl9YDtcbiAgY29uc3QgZGF0ZSA9IG5ldyBEYXRlKGAke2RheX1UMDA6MDA6MDBaYCk7XG4gIC8vIFRoZSAzMXN0IG9mIEZlYnJ1YXJ5IHdvdWxkIGJlY29tZSB0aGUgM3JkIG9mIE1hcmNoLlxuICByZXR1cm4gIU51bWJlci5pc05hTihkYXRlLmdldFRpbWUoKSkgJiYgZGF0ZS50b0lTT1N0cmluZygpLnN0YXJ0c1dpdGgoZGF5KSA/IGRheSA6IG51bGw7XG59XG5cbi8qKiBBIGRheSBhcyB0aGUgcGFnZSdzIGxhbmd1YWdlIHdyaXRlcyBpdCwgd2hhdGV2ZXIgdGhlIGJyb3dzZXIncyBpczsgd2l0aCB0aGUgYnJvd3NlcidzIG93biBjYWxlbmRhciBiZXNpZGUgaXQuICovXG5leHBvcnQgY2xhc3MgRGF5RmllbGQge1xuICBwcml2YXRlIHJlYWRvbmx5IHRleHQgPSBoKCdpbnB1dCcsIHsgdHlwZTogJ3RleHQnLCBjbGFzczogJ2RheScsIGF1dG9jb21wbGV0ZTogJ29mZicsIG9uY2hhbmdlOiAoKSA9PiB0aGlzLnR5cGVkKCkgfSk7XG4gIHByaXZhdGUgcmVhZG9ubHkgY2FsZW5kYXIgPSBoKCdpbnB1dCcsIHtcbiAgICB0eXBlOiAnZGF0ZScsXG4gICAgY2xhc3M6ICdjYWxlbmRhcicsXG4gICAgdGFiaW5kZXg6ICctMScsXG4gICAgJ2FyaWEtaGlkZGVuJzogJ3RydWUnLFxuICAgIG9uY2hhbmdlOiAoKSA9PiB0aGlzLnRha2UodGhpcy5jYWxlbmRhci52YWx1ZSksXG4gIH0pO1xuICBwcml2YXRlIHJlYWRvbmx5IG9wZW4gPSBoKCdidXR0b24nLCB7XG4gICAgdHlwZTogJ2J1dHRvbicsXG4gICAgY2xhc3M6ICdpY29uLWJ1dHRvbicsXG4gICAgb25jbGljazogKCkgPT4gdGhpcy5jYWxlbmRhci5zaG93UGlja2VyKCksXG4gIH0pO1xuICBwcml2YXRlIHJlYWRvbmx5IG5hbWUgPSBoKCdzcGFuJywge30pO1xuICByZWFkb25seSBlbGVtZW50ID0gaCgnc3BhbicsIHsgY2xhc3M6ICdkYXktZmllbGQnIH0sIGgoJ2xhYmVsJywge30sIHRoaXMubmFtZSwgdGhpcy50ZXh0KSwgdGhpcy5jYWxlbmRhciwgdGhpcy5vcGVuKTtcbiAgcHJpdmF0ZSBkYXk6IHN0cmluZyB8IG51bGwgPSBudWxsO1xuXG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgcmVhZG9ubHkgY2hvc2VuOiAoZGF5OiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkKSB7fVxuXG4gIHNob3cobmFtZTogc3RyaW5nLCBkYXk6IHN0cmluZyB8IG51bGwpOiB2b2lkIHtcbiAgICB0aGlzLmRheSA9IGRheTtcbiAgICBmaWxsKHRoaXMubmFtZSwgbmFtZSk7XG4gICAgdGhpcy50ZXh0LnZhbHVlID0gZGF5ID8gZm9ybWF0LmRheShkYXkpIDogJyc7XG4gICAgdGhpcy50ZXh0LnBsYWNlaG9sZGVyID0gdCgndGltZS5wbGFjZWhvbGRlcicpO1xuICAgIHRoaXMudGV4dC5zZXRDdXN0b21WYWxpZGl0eSgnJyk7XG4gICAgdGhpcy5jYWxlbmRhci52YWx1ZSA9IGRheSA/PyAnJztcbiAgICB0aGlzLmNhbGVuZGFyLnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG5hbWUpO1xuICAgIGZpbGwodGhpcy5vcGVuLCBpY29uKElDT05TLmNhbGVuZGFyKSk7XG4gICAgdGhpcy5vcGVuLnRpdGxlID0gdCgndGltZS5jYWxlbmRhcicpO1xuICAgIHRoaXMub3Blbi5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCB0KCd0aW1lLmNhbGVuZGFyJykpO1xuICB9XG5cbiAgcHJpdmF0ZSB0eXBlZCgpOiB2b2lkIHtcbiAgICBjb25zdCB0ZXh0ID0gdGhpcy50ZXh0LnZhbHVlLnRyaW0oKTtcbiAgICBjb25zdCBkYXkgPSB0ZXh0ID09PSAnJyA/IG51bGwgOiByZWFkRGF5KHRleHQpO1xuICAgIGlmICh0ZXh0ICE9PSAnJyAmJiAhZGF5KSB7XG4gICAgICB0aGlzLnRleHQuc2V0Q3VzdG9tVmFsaWRpdHkodCgndGltZS51bnJlYWRhYmxlJykpO1xuICAgICAgdGhpcy50ZXh0LnJlcG9ydFZhbGlkaXR5KCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRoaXMudGFrZShkYXkpO1xuICB9XG5cbiAgcHJpdmF0ZSB0YWtlKGRheTogc3RyaW5nIHwgbnVsbCk6IHZvaWQge1xuICAgIHRoaXMudGV4dC5zZXRDdXN0b21WYWxpZGl0eSgnJyk7XG4gICAgaWYgKGRheSAhPT0gdGhpcy5kYXkpIHRoaXMuY2hvc2VuKGRheSk7XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBjYWRhc3RyYWwgfSBmcm9tICcuLi9wYW5lbC9maWVsZHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTZWFyY2hIaXQgfSBmcm9tICcuLi9uZXQvYXBpLnRzJztcbmltcG9ydCAqIGFzIGZvcm1hdCBmcm9tICcuLi93b3Jkcy9mb3JtYXQudHMnO1xuaW1wb3J0IHsgbGFuZywgdCwgdENvZGUgfSBmcm9tICcuLi93b3Jkcy93b3Jkcy50cyc7XG5pbXBvcnQgeyByZWFkRGF5IH0gZnJvbSAnLi9kYXktZmllbGQudHMnO1xuXG4vKiogV2hhdCBzdGFuZHMgaW4gdGhlIGxpc3Qgb2Ygd2hhdCB3YXMgZm91bmQ6IHdoYXQgaXQgaXMgY2FsbGVkLCBhbmQgd2hhdCB0ZWxscyBpdCBmcm9tIG90aGVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVG9sZCB7XG4gIHJlYWRvbmx5IHRpdGxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhpbnQ6IHN0cmluZztcbn1cblxuLyoqIFNheXMgaW4gdGhlIHJlYWRlcidzIHdvcmRzIHdoYXQgdGhlIHNlcnZlciBoYXMgZm91bmQuICovXG5leHBvcnQgZnVuY3Rpb24gdG9sZChoaXQ6IFNlYXJjaEhpdCwgbmFtZU9mWm9uZTogKGNvZGU6IHN0cmluZykgPT4gc3RyaW5nKTogVG9sZCB7XG4gIGNvbnN0IHsga2luZCwgbGFiZWwgfSA9IGhpdDtcbiAgY29uc3QgZGV0YWlsID0gaGl0LmRldGFpbCA/PyAnJztcbiAgY29uc3Qgem9uZSA9IGhpdC56b25lID8gbmFtZU9mWm9uZShoaXQuem9uZSkgOiAnJztcbiAgY29uc3Qgd2hhdCA9IHRDb2RlKCdzZWFyY2gua2luZCcsIGtpbmQpO1xuICBjb25zdCBoaW50ID0gKC4uLnBhcnRzOiBzdHJpbmdbXSk6IHN0cmluZyA9PiBwYXJ0cy5maWx0ZXIoQm9vbGVhbikuam9pbignIFx1MDBCNyAnKTtcbiAgc3dpdGNoIChraW5kKSB7XG4gICAgY2FzZSAncGFyY2VsJzoge1xuICAgICAgY29uc3QgW3NoZWV0ID0gJycsIHBhcmNlbCA9ICcnXSA9IGxhYmVsLnNwbGl0KCcvJyk7XG4gICAgICBjb25zdCBbLCBjb21tdW5lID0gJycsIHVzZSA9ICcnXSA9IC9eKC4qPykoPzosIChbXixdKykpPyQvLmV4ZWMoZGV0YWlsKSA/PyBbXTtcbiAgICAgIHJldHVybiB7IHRpdGxlOiB0KCdwYW5lbC5wYXJjZWwnLCB7IHNoZWV0LCBwYXJjZWwgfSksIGhpbnQ6IGhpbnQoY29tbXVuZSwgdXNlICYmIGNhZGFzdHJhbCh1c2UpKSB9O1xuICAgIH1cbiAgICBjYXNlICdtYXJrZXInOiB7XG4gICAgICAvLyBJdHMgcGhhc2Ugc3RhbmRzIGJlaGluZCB0aGUgbmFtZSBvZiBpdHMgem9uZS5cbiAgICAgIGNvbnN0IHBoYXNlID0gLywgKFteLF0rKSQvLmV4ZWMoZGV0YWlsKT8uWzFdID8/ICcnO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgdGl0bGU6IHQoJ3BhbmVsLm1hcmtlcicsIHsgbnVtYmVyOiBsYWJlbCB9KSxcbiAgICAgICAgaGludDogaGludCh6b25lLCBwaGFzZSAmJiB0KCdwYW5lbC5waGFzZScsIHsgbnVtYmVyOiBwaGFzZSB9KSksXG4gICAgICB9O1xuICAgIH1cbiAgICBjYXNlICdwaGFzZSc6IHtcbiAgICAgIGNvbnN0IG51bWJlciA9IC9eR2lhaSBcdTAxMTFvXHUxRUExbiAoLispJC8uZXhlYyhsYWJlbCk/LlsxXTtcbiAgICAgIHJldHVybiB7IHRpdGxlOiBsYW5nKCkgPT09ICdlbicgJiYgbnVtYmVyID8gdCgncGFuZWwucGhhc2UnLCB7IG51bWJlciB9KSA6IGxhYmVsLCBoaW50OiBoaW50KHpvbmUpIH07XG4gICAgfVxuICAgIGNhc2UgJ2NvbW11bmUnOlxuICAgICAgcmV0dXJuIGxhbmcoKSA9PT0gJ2VuJyAmJiBkZXRhaWwgPyB7IHRpdGxlOiBkZXRhaWwsIGhpbnQ6IGhpbnQod2hhdCwgbGFiZWwpIH0gOiB7IHRpdGxlOiBsYWJlbCwgaGludDogd2hhdCB9O1xuICAgIGNhc2UgJ2RlY2lzaW9uJzoge1xuICAgICAgY29uc3QgZGF5ID0gcmVhZERheSgvKFxcZHsyfVxcL1xcZHsyfVxcL1xcZHs0fSkkLy5leGVjKGRldGFpbCk/LlsxXSA/PyAnJyk7XG4gICAgICByZXR1cm4geyB0aXRsZTogbGFiZWwsIGhpbnQ6IGhpbnQod2hhdCwgem9uZSwgZGF5ID8gZm9ybWF0LmRheShkYXkpIDogJycpIH07XG4gICAgfVxuICAgIGNhc2UgJ3Byb2plY3QnOiB7XG4gICAgICBjb25zdCBbLCBpbnZlc3RvciA9ICcnLCBjb3VudHJ5ID0gJyddID0gL14oLio/KSg/OiwgKFtBLVpdezJ9KSk/JC8uZXhlYyhkZXRhaWwpID8/IFtdO1xuICAgICAgcmV0dXJuIHsgdGl0bGU6IGxhYmVsLCBoaW50OiBoaW50KHdoYXQsIHpvbmUsIGludmVzdG9yLCBjb3VudHJ5ICYmIGZvcm1hdC5jb3VudHJ5KGNvdW50cnkpKSB9O1xuICAgIH1cbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHsgdGl0bGU6IGxhYmVsLCBoaW50OiBoaW50KHdoYXQsIGRldGFpbCkgfTtcbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7OztBQ2NkLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUixTQUF3QjtBQUFBLEVBRWhDLEtBQUssUUFBNkI7QUFDaEMsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLFlBQVksTUFBa0IsSUFBcUI7QUFDakQsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPLEtBQUssV0FBVyxNQUFNO0FBQy9DLFdBQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFrQixJQUEyQjtBQUNqRCxRQUFJLENBQUMsS0FBSyxPQUFRLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDN0UsV0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLEtBQUs7QUFBQSxFQUNyRTtBQUFBLEVBRUEsU0FBUyxLQUFpQixJQUFZLElBQXFCO0FBQ3pELFFBQUksQ0FBQyxLQUFLLE9BQVEsUUFBTyxJQUFJLFFBQVEsTUFBTTtBQUMzQyxZQUFRLEtBQUssT0FBTyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsTUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFBQSxFQUNqRztBQUFBLEVBRUEsT0FBTyxRQUFvQixJQUFZLElBQW9CO0FBQ3pELFFBQUksQ0FBQyxLQUFLLE9BQVEsUUFBTyxPQUFPLE9BQU8sUUFBUSxDQUFDO0FBQ2hELFdBQU8sT0FBTyxLQUFLLE9BQU8sUUFBUSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsS0FBSztBQUFBLEVBQ3JEO0FBQUE7QUFBQSxFQUdBLFlBQVksUUFBb0IsSUFBWSxJQUEyQjtBQUNyRSxRQUFJLENBQUMsS0FBSyxPQUFRLFFBQU8sT0FBTyxXQUFXLE1BQU0sT0FBTyxPQUFPLE9BQU8sT0FBTyxXQUFXLENBQUM7QUFDekYsV0FBTyxPQUFPLEtBQUssT0FBTyxRQUFRLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUEsRUFDckQ7QUFDRjtBQUdBLFNBQVMsT0FBdUQsTUFBb0IsQ0FBQyxHQUFHLElBQTJCO0FBQ2pILFNBQU8sSUFBSSxPQUFPLENBQUMsQ0FBQ0EsSUFBRyxNQUFNQSxRQUFPLEVBQUUsRUFBRSxHQUFHLEVBQUU7QUFDL0M7QUFHTyxJQUFNLE9BQU8sSUFBSSxLQUFLOzs7QUNuQjdCLElBQU0sb0JBQXlEO0FBQUEsRUFDN0QsTUFBTTtBQUFBLEVBQ04saUJBQWlCO0FBQUEsRUFDakIsV0FBVztBQUFBLEVBQ1gsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFDbkIsTUFBTTtBQUFBLEVBQ04sYUFBYTtBQUNmO0FBdUJPLElBQU0sUUFBaUI7QUFBQSxFQUM1QixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixXQUFXO0FBQUEsRUFDWCxLQUFLO0FBQUEsRUFDTCxVQUFVO0FBQUEsRUFDVixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPLEVBQUUsaUJBQWlCLFdBQVcsb0JBQW9CLFdBQVcsU0FBUyxVQUFVO0FBQUEsRUFDdkYsWUFBWSxFQUFFLEdBQUcsbUJBQW1CLE1BQU0sV0FBVyxhQUFhLFVBQVU7QUFBQSxFQUM1RSxXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsRUFDVCxXQUFXO0FBQUEsRUFDWCxVQUFVO0FBQUEsRUFDVixVQUFVLEVBQUUsT0FBTyxXQUFXLE9BQU8sV0FBVyxTQUFTLFVBQVU7QUFDckU7OztBQ3BGTyxJQUFNLEtBQThCO0FBQUEsRUFDekMsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsV0FBVztBQUFBLEVBQ1gsZUFBZTtBQUFBLEVBQ2YsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YsWUFBWTtBQUFBLEVBRVosaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YscUJBQXFCO0FBQUEsRUFDckIsb0JBQW9CO0FBQUEsRUFDcEIsZUFBZTtBQUFBLEVBRWYsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsY0FBYztBQUFBLEVBQ2QsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFFbkIsd0JBQXdCO0FBQUEsRUFDeEIsMkJBQTJCO0FBQUEsRUFDM0IsZ0JBQWdCO0FBQUEsRUFDaEIsOEJBQThCO0FBQUEsRUFDOUIsaUNBQWlDO0FBQUEsRUFDakMsc0JBQXNCO0FBQUEsRUFDdEIsOEJBQThCO0FBQUEsRUFDOUIsaUNBQWlDO0FBQUEsRUFDakMsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFFaEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsMEJBQTBCO0FBQUEsRUFDMUIsb0JBQW9CO0FBQUEsRUFDcEIsdUJBQXVCO0FBQUEsRUFDdkIsd0JBQXdCO0FBQUEsRUFDeEIsb0JBQW9CO0FBQUEsRUFDcEIsa0JBQWtCO0FBQUEsRUFDbEIsdUJBQXVCO0FBQUEsRUFDdkIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFFaEIsa0JBQWtCO0FBQUEsRUFDbEIsNkJBQTZCO0FBQUEsRUFDN0IsdUJBQXVCO0FBQUEsRUFDdkIsMkJBQTJCO0FBQUEsRUFDM0IsK0JBQStCO0FBQUEsRUFDL0Isa0JBQWtCO0FBQUEsRUFDbEIseUJBQXlCO0FBQUEsRUFFekIsc0JBQXNCO0FBQUEsRUFDdEIsb0JBQW9CO0FBQUEsRUFDcEIseUJBQXlCO0FBQUEsRUFDekIsa0JBQWtCO0FBQUEsRUFDbEIsY0FBYztBQUFBLEVBQ2Qsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFFbkIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2Ysc0JBQXNCO0FBQUEsRUFDdEIsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsWUFBWTtBQUFBLEVBQ1osY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBRWIsa0JBQWtCO0FBQUEsRUFDbEIsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFFakIsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsc0JBQXNCO0FBQUEsRUFDdEIsd0JBQXdCO0FBQUEsRUFDeEIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIsZ0JBQWdCO0FBQUEsRUFDaEIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFFbEIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFFbEIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBRWYsZ0JBQWdCO0FBQUEsRUFDaEIsaUJBQWlCO0FBQUEsRUFFakIsY0FBYztBQUFBLEVBQ2Qsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CO0FBQUEsRUFDcEIsc0JBQXNCO0FBQUEsRUFDdEIsbUJBQW1CO0FBQUEsRUFDbkIseUJBQXlCO0FBQUEsRUFDekIsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIsY0FBYztBQUFBLEVBQ2QsWUFBWTtBQUFBLEVBQ1osYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsbUJBQW1CO0FBQUEsRUFDbkIsY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFDbEIsc0JBQXNCO0FBQUEsRUFDdEIsOEJBQThCO0FBQUEsRUFDOUIsbUJBQW1CO0FBQUEsRUFDbkIscUJBQXFCO0FBQUEsRUFDckIsd0JBQXdCO0FBQUEsRUFDeEIsMkJBQTJCO0FBQUEsRUFDM0IscUJBQXFCO0FBQUEsRUFDckIsMkJBQTJCO0FBQUEsRUFDM0Isb0JBQW9CO0FBQUEsRUFDcEIsa0JBQWtCO0FBQUEsRUFDbEIsdUJBQXVCO0FBQUEsRUFDdkIsd0JBQXdCO0FBQUEsRUFDeEIsdUJBQXVCO0FBQUEsRUFDdkIscUJBQXFCO0FBQUEsRUFDckIscUJBQXFCO0FBQUEsRUFDckIsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsNkJBQTZCO0FBQUEsRUFDN0IsOEJBQThCO0FBQUEsRUFDOUIseUJBQXlCO0FBQUEsRUFDekIsZ0JBQWdCO0FBQUEsRUFDaEIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2Qsb0JBQW9CO0FBQUEsRUFDcEIsZ0NBQWdDO0FBQUEsRUFDaEMseUJBQXlCO0FBQUEsRUFDekIsNEJBQTRCO0FBQUEsRUFDNUIseUJBQXlCO0FBQUEsRUFDekIsbUJBQW1CO0FBQUEsRUFDbkIseUJBQXlCO0FBQUEsRUFDekIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CO0FBQUEsRUFDcEIsdUJBQXVCO0FBQUEsRUFDdkIsd0JBQXdCO0FBQUEsRUFDeEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsd0JBQXdCO0FBQUEsRUFDeEIsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsb0JBQW9CO0FBQUEsRUFDcEIsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIscUJBQXFCO0FBQUEsRUFDckIscUJBQXFCO0FBQUEsRUFDckIsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsb0JBQW9CO0FBQUEsRUFDcEIscUJBQXFCO0FBQUEsRUFDckIsa0JBQWtCO0FBQUEsRUFDbEIsb0JBQW9CO0FBQUEsRUFDcEIsNkJBQTZCO0FBQUEsRUFDN0IsK0JBQStCO0FBQUEsRUFDL0IsaUNBQWlDO0FBQUEsRUFDakMsaUNBQWlDO0FBQUEsRUFDakMsaUNBQWlDO0FBQUEsRUFDakMsK0JBQStCO0FBQUEsRUFDL0IseUJBQXlCO0FBQUEsRUFDekIsMEJBQTBCO0FBQUEsRUFDMUIsMkJBQTJCO0FBQUEsRUFDM0Isc0JBQXNCO0FBQUEsRUFDdEIsK0JBQStCO0FBQUEsRUFDL0Isd0JBQXdCO0FBQUEsRUFFeEIsb0JBQW9CO0FBQUEsRUFDcEIsc0JBQXNCO0FBQUEsRUFDdEIscUJBQXFCO0FBQUEsRUFDckIsd0JBQXdCO0FBQUEsRUFDeEIsc0JBQXNCO0FBQUEsRUFDdEIsc0JBQXNCO0FBQUEsRUFDdEIsdUJBQXVCO0FBQUEsRUFDdkIsdUJBQXVCO0FBQUEsRUFFdkIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsb0JBQW9CO0FBQUEsRUFDcEIsMEJBQTBCO0FBQUEsRUFDMUIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsb0JBQW9CO0FBQUEsRUFDcEIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQ0U7QUFBQSxFQUNGLG1CQUFtQjtBQUFBLEVBQ25CLHlCQUF5QjtBQUFBLEVBQ3pCLG9CQUFvQjtBQUFBLEVBQ3BCLGdCQUFnQjtBQUFBLEVBQ2hCLHFCQUFxQjtBQUFBLEVBQ3JCLG9CQUFvQjtBQUFBLEVBQ3BCLG9CQUFvQjtBQUFBLEVBQ3BCLGtCQUFrQjtBQUFBLEVBQ2xCLGdCQUFnQjtBQUFBLEVBQ2hCLGtCQUFrQjtBQUFBLEVBQ2xCLGlCQUFpQjtBQUFBLEVBQ2pCLG1CQUFtQjtBQUFBLEVBQ25CLGVBQWU7QUFBQSxFQUNmLGtCQUFrQjtBQUFBLEVBQ2xCLHVCQUF1QjtBQUFBLEVBQ3ZCLGdCQUFnQjtBQUFBLEVBQ2hCLGtCQUFrQjtBQUFBLEVBQ2xCLHdCQUF3QjtBQUFBLEVBQ3hCLHFCQUFxQjtBQUFBLEVBQ3JCLDZCQUE2QjtBQUFBLEVBQzdCLGtCQUFrQjtBQUFBLEVBQ2xCLDBCQUEwQjtBQUFBLEVBQzFCLGNBQWM7QUFBQSxFQUNkLHNCQUFzQjtBQUFBLEVBQ3RCLGlCQUFpQjtBQUFBLEVBQ2pCLGdCQUFnQjtBQUFBLEVBQ2hCLG1CQUFtQjtBQUFBLEVBQ25CLGlCQUFpQjtBQUFBLEVBQ2pCLHNCQUFzQjtBQUFBLEVBQ3RCLHNCQUFzQjtBQUFBLEVBQ3RCLHFCQUFxQjtBQUFBLEVBQ3JCLHFCQUFxQjtBQUFBLEVBRXJCLGlCQUFpQjtBQUFBLEVBQ2pCLGlCQUFpQjtBQUFBLEVBQ2pCLGdCQUFnQjtBQUFBLEVBQ2hCLHFCQUFxQjtBQUFBLEVBQ3JCLHNCQUFzQjtBQUFBLEVBQ3RCLHFCQUFxQjtBQUFBLEVBQ3JCLG9CQUFvQjtBQUFBLEVBQ3BCLHFCQUFxQjtBQUFBLEVBQ3JCLG9CQUFvQjtBQUFBLEVBQ3BCLGlCQUFpQjtBQUFBLEVBQ2pCLG1CQUFtQjtBQUFBLEVBQ25CLG1CQUFtQjtBQUFBLEVBQ25CLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLHlCQUF5QjtBQUFBLEVBQ3pCLHVCQUF1QjtBQUFBLEVBQ3ZCLG9CQUFvQjtBQUFBLEVBQ3BCLGFBQWE7QUFBQSxFQUNiLGVBQWU7QUFBQSxFQUNmLGVBQWU7QUFBQSxFQUNmLGVBQWU7QUFBQSxFQUNmLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLG9CQUFvQjtBQUFBLEVBQ3BCLHNCQUNFO0FBQUEsRUFDRixjQUFjO0FBQUEsRUFDZCxlQUFlO0FBQUEsRUFDZixjQUFjO0FBQUEsRUFDZCxjQUFjO0FBQUEsRUFDZCxjQUFjO0FBQUEsRUFDZCx1QkFBdUI7QUFBQSxFQUN2Qix5QkFBeUI7QUFBQSxFQUN6QixnQ0FBZ0M7QUFBQSxFQUNoQyxnQ0FBZ0M7QUFBQSxFQUNoQywwQkFBMEI7QUFBQSxFQUUxQixvQkFBb0I7QUFBQSxFQUNwQixpQkFBaUI7QUFBQSxFQUNqQixtQkFBbUI7QUFBQSxFQUVuQixlQUFlO0FBQUEsRUFDZixlQUFlO0FBQUEsRUFDZixzQkFBc0I7QUFBQSxFQUN0QixpQkFBaUI7QUFBQSxFQUNqQixlQUFlO0FBQUEsRUFDZixjQUFjO0FBQUEsRUFDZCxtQkFBbUI7QUFBQSxFQUNuQixrQkFBa0I7QUFBQSxFQUNsQixlQUFlO0FBQUEsRUFDZixjQUNFO0FBQUEsRUFDRixZQUFZO0FBQUEsRUFDWixpQkFBaUI7QUFBQSxFQUNqQixrQkFBa0I7QUFBQSxFQUNsQixhQUFhO0FBQUEsRUFDYixhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixlQUFlO0FBQUEsRUFDZixtQkFBbUI7QUFBQSxFQUNuQixjQUFjO0FBQUEsRUFDZCxxQkFBcUI7QUFBQSxFQUNyQixtQkFBbUI7QUFBQSxFQUNuQixtQkFBbUI7QUFBQSxFQUVuQixnQkFBZ0I7QUFBQSxFQUNoQixrQkFBa0I7QUFBQSxFQUNsQixlQUFlO0FBQUEsRUFDZixpQkFBaUI7QUFBQSxFQUNqQixpQkFBaUI7QUFBQSxFQUNqQixlQUFlO0FBQUEsRUFDZixtQkFBbUI7QUFBQSxFQUNuQixpQkFBaUI7QUFBQSxFQUNqQixpQkFBaUI7QUFBQSxFQUNqQixjQUFjO0FBQUEsRUFDZCxtQkFBbUI7QUFBQSxFQUVuQixlQUFlO0FBQUEsRUFDZixlQUFlO0FBQUEsRUFDZixlQUNFO0FBQUEsRUFDRixlQUFlO0FBQUEsRUFDZixlQUFlO0FBQUEsRUFDZixpQkFBaUI7QUFBQSxFQUNqQixrQkFBa0I7QUFBQSxFQUNsQixlQUFlO0FBQUEsRUFDZixrQkFBa0I7QUFBQSxFQUNsQixnQkFBZ0I7QUFBQSxFQUNoQixnQkFDRTtBQUFBLEVBQ0YsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsY0FBYztBQUFBLEVBQ2Qsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsMEJBQTBCO0FBQUEsRUFDMUIsd0JBQXdCO0FBQUEsRUFDeEIsc0JBQXNCO0FBQUEsRUFDdEIsc0JBQXNCO0FBQUEsRUFDdEIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFDbkIsc0JBQXNCO0FBQUEsRUFDdEIsNkJBQTZCO0FBQUEsRUFDN0IsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsb0JBQW9CO0FBQUEsRUFDcEIsbUJBQW1CO0FBQUEsRUFDbkIscUJBQ0U7QUFBQSxFQUNGLG1CQUFtQjtBQUFBLEVBQ25CLG1CQUFtQjtBQUFBLEVBQ25CLG9CQUFvQjtBQUFBLEVBQ3BCLGlCQUFpQjtBQUFBLEVBQ2pCLGNBQWM7QUFBQSxFQUNkLG1CQUFtQjtBQUFBLEVBQ25CLDBCQUEwQjtBQUFBLEVBQzFCLDRCQUE0QjtBQUFBLEVBQzVCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLHVCQUF1QjtBQUFBLEVBQ3ZCLDBCQUEwQjtBQUFBLEVBQzFCLHdCQUF3QjtBQUFBLEVBQ3hCLHlCQUF5QjtBQUFBLEVBQ3pCLHNCQUFzQjtBQUFBLEVBQ3RCLHVCQUF1QjtBQUFBLEVBQ3ZCLHVCQUF1QjtBQUFBLEVBQ3ZCLHFCQUFxQjtBQUFBLEVBQ3JCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLDhCQUE4QjtBQUFBLEVBQzlCLHlCQUF5QjtBQUFBLEVBQ3pCLHdCQUF3QjtBQUFBLEVBQ3hCLHlCQUF5QjtBQUFBLEVBQ3pCLHNCQUFzQjtBQUFBLEVBQ3RCLG1CQUFtQjtBQUFBLEVBQ25CLG9CQUFvQjtBQUFBLEVBQ3BCLHNCQUFzQjtBQUFBLEVBQ3RCLG1CQUFtQjtBQUFBLEVBQ25CLGVBQWU7QUFBQSxFQUNmLG1CQUFtQjtBQUFBLEVBQ25CLHFCQUFxQjtBQUFBLEVBQ3JCLHFCQUFxQjtBQUFBLEVBQ3JCLHVCQUF1QjtBQUFBLEVBQ3ZCLGtCQUFrQjtBQUFBLEVBQ2xCLG9CQUFvQjtBQUFBLEVBQ3BCLHlCQUF5QjtBQUFBLEVBQ3pCLHNCQUFzQjtBQUFBLEVBQ3RCLGdCQUFnQjtBQUFBLEVBQ2hCLGdCQUFnQjtBQUFBLEVBQ2hCLGlCQUFpQjtBQUFBLEVBQ2pCLGlCQUFpQjtBQUFBLEVBQ2pCLGNBQWM7QUFBQSxFQUVkLDJCQUEyQjtBQUFBLEVBQzNCLDRCQUE0QjtBQUFBLEVBQzVCLDhCQUE4QjtBQUFBLEVBQzlCLDRCQUE0QjtBQUFBLEVBQzVCLDhCQUE4QjtBQUFBLEVBQzlCLDJCQUEyQjtBQUFBLEVBQzNCLHlCQUF5QjtBQUFBLEVBQ3pCLDJCQUEyQjtBQUFBLEVBQzNCLDhCQUE4QjtBQUFBLEVBQzlCLHVCQUF1QjtBQUFBLEVBQ3ZCLHNCQUFzQjtBQUFBLEVBQ3RCLHFCQUFxQjtBQUFBLEVBQ3JCLDZCQUE2QjtBQUFBLEVBQzdCLGdDQUFnQztBQUFBLEVBQ2hDLDhCQUE4QjtBQUFBLEVBQzlCLDJCQUEyQjtBQUFBLEVBQzNCLHlCQUF5QjtBQUFBLEVBQ3pCLG1CQUFtQjtBQUFBLEVBQ25CLHdCQUF3QjtBQUFBLEVBQ3hCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLDJCQUEyQjtBQUFBLEVBQzNCLHNCQUFzQjtBQUFBLEVBQ3RCLHlCQUF5QjtBQUFBLEVBQ3pCLDRCQUE0QjtBQUFBLEVBQzVCLGlDQUFpQztBQUFBLEVBQ2pDLDBCQUEwQjtBQUFBLEVBQzFCLHlCQUF5QjtBQUFBLEVBQ3pCLDBCQUEwQjtBQUFBLEVBQzFCLDZCQUE2QjtBQUFBLEVBQzdCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLGdDQUFnQztBQUFBLEVBQ2hDLGlCQUFpQjtBQUFBLEVBQ2pCLHdCQUF3QjtBQUFBLEVBQ3hCLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLHdCQUF3QjtBQUFBLEVBQ3hCLDhCQUE4QjtBQUFBLEVBQzlCLDBCQUEwQjtBQUFBLEVBQzFCLHFCQUFxQjtBQUFBLEVBQ3JCLHVCQUF1QjtBQUFBLEVBQ3ZCLDJCQUEyQjtBQUFBLEVBQzNCLGFBQWE7QUFBQSxFQUNiLGlCQUFpQjtBQUFBLEVBQ2pCLGlCQUFpQjtBQUFBLEVBQ2pCLHFCQUFxQjtBQUFBLEVBQ3JCLHNCQUFzQjtBQUFBLEVBRXRCLG9CQUFvQjtBQUFBLEVBQ3BCLGlCQUFpQjtBQUFBLEVBQ2pCLGtCQUFrQjtBQUFBLEVBQ2xCLGdCQUFnQjtBQUFBLEVBQ2hCLG9CQUFvQjtBQUFBLEVBQ3BCLHVCQUNFO0FBQUEsRUFDRixpQkFBaUI7QUFBQSxFQUNqQixtQkFBbUI7QUFBQSxFQUNuQixtQkFBbUI7QUFBQSxFQUNuQixrQkFBa0I7QUFBQSxFQUNsQixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixrQkFBa0I7QUFBQSxFQUNsQixpQkFBaUI7QUFBQSxFQUNqQixnQkFBZ0I7QUFBQSxFQUNoQixpQkFBaUI7QUFBQSxFQUNqQixpQkFBaUI7QUFBQSxFQUVqQix1QkFBdUI7QUFBQSxFQUV2QixvQkFBb0I7QUFBQSxFQUNwQixvQkFBb0I7QUFBQSxFQUNwQixzQkFBc0I7QUFBQSxFQUN0QixtQkFBbUI7QUFDckI7OztBQzdpQk8sSUFBTSxLQUFLO0FBQUEsRUFDaEIsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsV0FBVztBQUFBLEVBQ1gsZUFBZTtBQUFBLEVBQ2YsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YsWUFBWTtBQUFBLEVBRVosaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YscUJBQXFCO0FBQUEsRUFDckIsb0JBQW9CO0FBQUEsRUFDcEIsZUFBZTtBQUFBLEVBRWYsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsY0FBYztBQUFBLEVBQ2QsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFFbkIsd0JBQXdCO0FBQUEsRUFDeEIsMkJBQTJCO0FBQUEsRUFDM0IsZ0JBQWdCO0FBQUEsRUFDaEIsOEJBQThCO0FBQUEsRUFDOUIsaUNBQWlDO0FBQUEsRUFDakMsc0JBQXNCO0FBQUEsRUFDdEIsOEJBQThCO0FBQUEsRUFDOUIsaUNBQWlDO0FBQUEsRUFDakMsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFFaEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsMEJBQTBCO0FBQUEsRUFDMUIsb0JBQW9CO0FBQUEsRUFDcEIsdUJBQXVCO0FBQUEsRUFDdkIsd0JBQXdCO0FBQUEsRUFDeEIsb0JBQW9CO0FBQUEsRUFDcEIsa0JBQWtCO0FBQUEsRUFDbEIsdUJBQXVCO0FBQUEsRUFDdkIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFFaEIsa0JBQWtCO0FBQUEsRUFDbEIsNkJBQTZCO0FBQUEsRUFDN0IsdUJBQXVCO0FBQUEsRUFDdkIsMkJBQTJCO0FBQUEsRUFDM0IsK0JBQStCO0FBQUEsRUFDL0Isa0JBQWtCO0FBQUEsRUFDbEIseUJBQXlCO0FBQUEsRUFFekIsc0JBQXNCO0FBQUEsRUFDdEIsb0JBQW9CO0FBQUEsRUFDcEIseUJBQXlCO0FBQUEsRUFDekIsa0JBQWtCO0FBQUEsRUFDbEIsY0FBYztBQUFBLEVBQ2Qsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFFbkIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2Ysc0JBQXNCO0FBQUEsRUFDdEIsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsWUFBWTtBQUFBLEVBQ1osY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBRWIsa0JBQWtCO0FBQUEsRUFDbEIsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFFakIsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsc0JBQXNCO0FBQUEsRUFDdEIsa0JBQWtCO0FBQUEsRUFDbEIsc0JBQXNCO0FBQUEsRUFDdEIsd0JBQXdCO0FBQUEsRUFDeEIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIsZ0JBQWdCO0FBQUEsRUFDaEIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFFbEIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFFbEIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBRWYsZ0JBQWdCO0FBQUEsRUFDaEIsaUJBQWlCO0FBQUEsRUFFakIsY0FBYztBQUFBLEVBQ2Qsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CO0FBQUEsRUFDcEIsc0JBQXNCO0FBQUEsRUFDdEIsbUJBQW1CO0FBQUEsRUFDbkIseUJBQXlCO0FBQUEsRUFDekIsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIsY0FBYztBQUFBLEVBQ2QsWUFBWTtBQUFBLEVBQ1osYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsbUJBQW1CO0FBQUEsRUFDbkIsY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsY0FBYztBQUFBLEVBQ2QsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFDbEIsc0JBQXNCO0FBQUEsRUFDdEIsOEJBQThCO0FBQUEsRUFDOUIsbUJBQW1CO0FBQUEsRUFDbkIscUJBQXFCO0FBQUEsRUFDckIsd0JBQXdCO0FBQUEsRUFDeEIsMkJBQTJCO0FBQUEsRUFDM0IscUJBQXFCO0FBQUEsRUFDckIsMkJBQTJCO0FBQUEsRUFDM0Isb0JBQW9CO0FBQUEsRUFDcEIsa0JBQWtCO0FBQUEsRUFDbEIsdUJBQXVCO0FBQUEsRUFDdkIsd0JBQXdCO0FBQUEsRUFDeEIsdUJBQXVCO0FBQUEsRUFDdkIscUJBQXFCO0FBQUEsRUFDckIscUJBQXFCO0FBQUEsRUFDckIsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsNkJBQTZCO0FBQUEsRUFDN0IsOEJBQThCO0FBQUEsRUFDOUIseUJBQXlCO0FBQUEsRUFDekIsZ0JBQWdCO0FBQUEsRUFDaEIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2Qsb0JBQW9CO0FBQUEsRUFDcEIsZ0NBQWdDO0FBQUEsRUFDaEMseUJBQXlCO0FBQUEsRUFDekIsNEJBQTRCO0FBQUEsRUFDNUIseUJBQXlCO0FBQUEsRUFDekIsbUJBQW1CO0FBQUEsRUFDbkIseUJBQXlCO0FBQUEsRUFDekIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CO0FBQUEsRUFDcEIsdUJBQXVCO0FBQUEsRUFDdkIsd0JBQXdCO0FBQUEsRUFDeEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsd0JBQXdCO0FBQUEsRUFDeEIsZUFBZTtBQUFBLEVBQ2YsZ0JBQWdCO0FBQUEsRUFDaEIsb0JBQW9CO0FBQUEsRUFDcEIsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIscUJBQXFCO0FBQUEsRUFDckIscUJBQXFCO0FBQUEsRUFDckIsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsb0JBQW9CO0FBQUEsRUFDcEIscUJBQXFCO0FBQUEsRUFDckIsa0JBQWtCO0FBQUEsRUFDbEIsb0JBQW9CO0FBQUEsRUFDcEIsNkJBQTZCO0FBQUEsRUFDN0IsK0JBQStCO0FBQUEsRUFDL0IsaUNBQWlDO0FBQUEsRUFDakMsaUNBQWlDO0FBQUEsRUFDakMsaUNBQWlDO0FBQUEsRUFDakMsK0JBQStCO0FBQUEsRUFDL0IseUJBQXlCO0FBQUEsRUFDekIsMEJBQTBCO0FBQUEsRUFDMUIsMkJBQTJCO0FBQUEsRUFDM0Isc0JBQXNCO0FBQUEsRUFDdEIsK0JBQStCO0FBQUEsRUFDL0Isd0JBQXdCO0FBQUEsRUFFeEIsb0JBQW9CO0FBQUEsRUFDcEIsc0JBQXNCO0FBQUEsRUFDdEIscUJBQXFCO0FBQUEsRUFDckIsd0JBQXdCO0FBQUEsRUFDeEIsc0JBQXNCO0FBQUEsRUFDdEIsc0JBQXNCO0FBQUEsRUFDdEIsdUJBQXVCO0FBQUEsRUFDdkIsdUJBQXVCO0FBQUEsRUFFdkIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFDaEIsc0JBQXNCO0FBQUEsRUFDdEIsb0JBQW9CO0FBQUEsRUFDcEIsMEJBQTBCO0FBQUEsRUFDMUIsa0JBQWtCO0FBQUEsRUFDbEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsb0JBQW9CO0FBQUEsRUFDcEIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIseUJBQXlCO0FBQUEsRUFDekIsb0JBQW9CO0FBQUEsRUFDcEIsZ0JBQWdCO0FBQUEsRUFDaEIscUJBQXFCO0FBQUEsRUFDckIsb0JBQW9CO0FBQUEsRUFDcEIsb0JBQW9CO0FBQUEsRUFDcEIsa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsdUJBQXVCO0FBQUEsRUFDdkIsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsd0JBQXdCO0FBQUEsRUFDeEIscUJBQXFCO0FBQUEsRUFDckIsNkJBQTZCO0FBQUEsRUFDN0Isa0JBQWtCO0FBQUEsRUFDbEIsMEJBQTBCO0FBQUEsRUFDMUIsY0FBYztBQUFBLEVBQ2Qsc0JBQXNCO0FBQUEsRUFDdEIsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsc0JBQXNCO0FBQUEsRUFDdEIsc0JBQXNCO0FBQUEsRUFDdEIscUJBQXFCO0FBQUEsRUFDckIscUJBQXFCO0FBQUEsRUFFckIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZ0JBQWdCO0FBQUEsRUFDaEIscUJBQXFCO0FBQUEsRUFDckIsc0JBQXNCO0FBQUEsRUFDdEIscUJBQXFCO0FBQUEsRUFDckIsb0JBQW9CO0FBQUEsRUFDcEIscUJBQXFCO0FBQUEsRUFDckIsb0JBQW9CO0FBQUEsRUFDcEIsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFDbkIsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIseUJBQXlCO0FBQUEsRUFDekIsdUJBQXVCO0FBQUEsRUFDdkIsb0JBQW9CO0FBQUEsRUFDcEIsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsb0JBQW9CO0FBQUEsRUFDcEIsc0JBQXNCO0FBQUEsRUFDdEIsY0FBYztBQUFBLEVBQ2QsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsdUJBQXVCO0FBQUEsRUFDdkIseUJBQXlCO0FBQUEsRUFDekIsZ0NBQWdDO0FBQUEsRUFDaEMsZ0NBQWdDO0FBQUEsRUFDaEMsMEJBQTBCO0FBQUEsRUFFMUIsb0JBQW9CO0FBQUEsRUFDcEIsaUJBQWlCO0FBQUEsRUFDakIsbUJBQW1CO0FBQUEsRUFFbkIsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2Ysc0JBQXNCO0FBQUEsRUFDdEIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsbUJBQW1CO0FBQUEsRUFDbkIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2YsY0FBYztBQUFBLEVBQ2QsWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsYUFBYTtBQUFBLEVBQ2IsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFDbkIsY0FBYztBQUFBLEVBQ2QscUJBQXFCO0FBQUEsRUFDckIsbUJBQW1CO0FBQUEsRUFDbkIsbUJBQW1CO0FBQUEsRUFFbkIsZ0JBQWdCO0FBQUEsRUFDaEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsbUJBQW1CO0FBQUEsRUFDbkIsaUJBQWlCO0FBQUEsRUFDakIsaUJBQWlCO0FBQUEsRUFDakIsY0FBYztBQUFBLEVBQ2QsbUJBQW1CO0FBQUEsRUFFbkIsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsZUFDRTtBQUFBLEVBQ0YsZUFBZTtBQUFBLEVBQ2YsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysa0JBQWtCO0FBQUEsRUFDbEIsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQ0U7QUFBQSxFQUNGLGVBQWU7QUFBQSxFQUNmLGdCQUFnQjtBQUFBLEVBQ2hCLGtCQUFrQjtBQUFBLEVBQ2xCLGNBQWM7QUFBQSxFQUNkLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLDBCQUEwQjtBQUFBLEVBQzFCLHdCQUF3QjtBQUFBLEVBQ3hCLHNCQUFzQjtBQUFBLEVBQ3RCLHNCQUFzQjtBQUFBLEVBQ3RCLGlCQUFpQjtBQUFBLEVBQ2pCLGlCQUFpQjtBQUFBLEVBQ2pCLGdCQUFnQjtBQUFBLEVBQ2hCLGtCQUFrQjtBQUFBLEVBQ2xCLGVBQWU7QUFBQSxFQUNmLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLG1CQUFtQjtBQUFBLEVBQ25CLHNCQUFzQjtBQUFBLEVBQ3RCLDZCQUE2QjtBQUFBLEVBQzdCLGVBQWU7QUFBQSxFQUNmLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLG9CQUFvQjtBQUFBLEVBQ3BCLG1CQUFtQjtBQUFBLEVBQ25CLHFCQUFxQjtBQUFBLEVBQ3JCLG1CQUFtQjtBQUFBLEVBQ25CLG1CQUFtQjtBQUFBLEVBQ25CLG9CQUFvQjtBQUFBLEVBQ3BCLGlCQUFpQjtBQUFBLEVBQ2pCLGNBQWM7QUFBQSxFQUNkLG1CQUFtQjtBQUFBLEVBQ25CLDBCQUEwQjtBQUFBLEVBQzFCLDRCQUE0QjtBQUFBLEVBQzVCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLHVCQUF1QjtBQUFBLEVBQ3ZCLDBCQUEwQjtBQUFBLEVBQzFCLHdCQUF3QjtBQUFBLEVBQ3hCLHlCQUF5QjtBQUFBLEVBQ3pCLHNCQUFzQjtBQUFBLEVBQ3RCLHVCQUF1QjtBQUFBLEVBQ3ZCLHVCQUF1QjtBQUFBLEVBQ3ZCLHFCQUFxQjtBQUFBLEVBQ3JCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLDhCQUE4QjtBQUFBLEVBQzlCLHlCQUF5QjtBQUFBLEVBQ3pCLHdCQUF3QjtBQUFBLEVBQ3hCLHlCQUF5QjtBQUFBLEVBQ3pCLHNCQUFzQjtBQUFBLEVBQ3RCLG1CQUFtQjtBQUFBLEVBQ25CLG9CQUFvQjtBQUFBLEVBQ3BCLHNCQUFzQjtBQUFBLEVBQ3RCLG1CQUFtQjtBQUFBLEVBQ25CLGVBQWU7QUFBQSxFQUNmLG1CQUFtQjtBQUFBLEVBQ25CLHFCQUFxQjtBQUFBLEVBQ3JCLHFCQUFxQjtBQUFBLEVBQ3JCLHVCQUF1QjtBQUFBLEVBQ3ZCLGtCQUFrQjtBQUFBLEVBQ2xCLG9CQUFvQjtBQUFBLEVBQ3BCLHlCQUF5QjtBQUFBLEVBQ3pCLHNCQUFzQjtBQUFBLEVBQ3RCLGdCQUFnQjtBQUFBLEVBQ2hCLGdCQUFnQjtBQUFBLEVBQ2hCLGlCQUFpQjtBQUFBLEVBQ2pCLGlCQUFpQjtBQUFBLEVBQ2pCLGNBQWM7QUFBQSxFQUVkLDJCQUEyQjtBQUFBLEVBQzNCLDRCQUE0QjtBQUFBLEVBQzVCLDhCQUE4QjtBQUFBLEVBQzlCLDRCQUE0QjtBQUFBLEVBQzVCLDhCQUE4QjtBQUFBLEVBQzlCLDJCQUEyQjtBQUFBLEVBQzNCLHlCQUF5QjtBQUFBLEVBQ3pCLDJCQUEyQjtBQUFBLEVBQzNCLDhCQUE4QjtBQUFBLEVBQzlCLHVCQUF1QjtBQUFBLEVBQ3ZCLHNCQUFzQjtBQUFBLEVBQ3RCLHFCQUFxQjtBQUFBLEVBQ3JCLDZCQUE2QjtBQUFBLEVBQzdCLGdDQUFnQztBQUFBLEVBQ2hDLDhCQUE4QjtBQUFBLEVBQzlCLDJCQUEyQjtBQUFBLEVBQzNCLHlCQUF5QjtBQUFBLEVBQ3pCLG1CQUFtQjtBQUFBLEVBQ25CLHdCQUF3QjtBQUFBLEVBQ3hCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLDJCQUEyQjtBQUFBLEVBQzNCLHNCQUFzQjtBQUFBLEVBQ3RCLHlCQUF5QjtBQUFBLEVBQ3pCLDRCQUE0QjtBQUFBLEVBQzVCLGlDQUFpQztBQUFBLEVBQ2pDLDBCQUEwQjtBQUFBLEVBQzFCLHlCQUF5QjtBQUFBLEVBQ3pCLDBCQUEwQjtBQUFBLEVBQzFCLDZCQUE2QjtBQUFBLEVBQzdCLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLGdDQUFnQztBQUFBLEVBQ2hDLGlCQUFpQjtBQUFBLEVBQ2pCLHdCQUF3QjtBQUFBLEVBQ3hCLGtCQUFrQjtBQUFBLEVBQ2xCLGtCQUFrQjtBQUFBLEVBQ2xCLHdCQUF3QjtBQUFBLEVBQ3hCLDhCQUE4QjtBQUFBLEVBQzlCLDBCQUEwQjtBQUFBLEVBQzFCLHFCQUFxQjtBQUFBLEVBQ3JCLHVCQUF1QjtBQUFBLEVBQ3ZCLDJCQUEyQjtBQUFBLEVBQzNCLGFBQWE7QUFBQSxFQUNiLGlCQUFpQjtBQUFBLEVBQ2pCLGlCQUFpQjtBQUFBLEVBQ2pCLHFCQUFxQjtBQUFBLEVBQ3JCLHNCQUFzQjtBQUFBLEVBRXRCLG9CQUFvQjtBQUFBLEVBQ3BCLGlCQUFpQjtBQUFBLEVBQ2pCLGtCQUFrQjtBQUFBLEVBQ2xCLGdCQUFnQjtBQUFBLEVBQ2hCLG9CQUFvQjtBQUFBLEVBQ3BCLHVCQUNFO0FBQUEsRUFDRixpQkFBaUI7QUFBQSxFQUNqQixtQkFBbUI7QUFBQSxFQUNuQixtQkFBbUI7QUFBQSxFQUNuQixrQkFBa0I7QUFBQSxFQUNsQixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixrQkFBa0I7QUFBQSxFQUNsQixpQkFBaUI7QUFBQSxFQUNqQixnQkFBZ0I7QUFBQSxFQUNoQixpQkFBaUI7QUFBQSxFQUNqQixpQkFBaUI7QUFBQSxFQUVqQix1QkFBdUI7QUFBQSxFQUV2QixvQkFBb0I7QUFBQSxFQUNwQixvQkFBb0I7QUFBQSxFQUNwQixzQkFBc0I7QUFBQSxFQUN0QixtQkFBbUI7QUFDckI7OztBQ2xpQkEsSUFBSSxXQUFpQjtBQUVkLFNBQVMsT0FBYTtBQUMzQixTQUFPO0FBQ1Q7QUFFTyxTQUFTLE1BQU0sTUFBa0I7QUFDdEMsYUFBVztBQUNYLFdBQVMsZ0JBQWdCLE9BQU87QUFDbEM7QUFNTyxTQUFTLEVBQUUsS0FBYyxRQUFtRCxDQUFDLEdBQVc7QUFDN0YsUUFBTSxPQUFlLGFBQWEsT0FBTyxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUc7QUFDekQsU0FBTyxLQUFLO0FBQUEsSUFBUTtBQUFBLElBQXVDLENBQUMsTUFBTSxNQUFjLEtBQWMsU0FDNUYsUUFBUSxTQUFZLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFNLE1BQU07QUFBQSxFQUN4RjtBQUNGO0FBR08sU0FBUyxNQUFNLFFBQWdCLE1BQWMsUUFBbUQsQ0FBQyxHQUFXO0FBQ2pILFFBQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxJQUFJO0FBQzdCLFNBQU8sT0FBTyxLQUFLLEVBQUUsS0FBZ0IsS0FBSyxJQUFJO0FBQ2hEOzs7QUM1QkEsSUFBTSxVQUFVLEVBQUUsSUFBSSxTQUFTLElBQUksUUFBUTtBQWdDcEMsSUFBTSxVQUFVLENBQUMsU0FDdEIsYUFBYSxLQUFLLElBQUksSUFBSyxJQUFJLEtBQUssYUFBYSxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLElBQUksS0FBSyxPQUFRO0FBYTlGLFNBQVMsSUFBSSxLQUFxQjtBQUN2QyxRQUFNLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFLElBQUksTUFBTTtBQUMzRCxNQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxXQUFZLFFBQU87QUFDM0MsTUFBSSxLQUFLLE1BQU0sTUFBTTtBQUNuQixXQUFPLEdBQUcsT0FBTyxVQUFVLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxJQUFJLE9BQU8sS0FBSyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsSUFBSSxJQUFJO0FBQUEsRUFDekY7QUFDQSxTQUFPLElBQUksS0FBSyxLQUFLLElBQUksTUFBTSxRQUFRLEdBQUcsVUFBVSxDQUFDLEVBQUUsbUJBQW1CLFFBQVEsSUFBSTtBQUFBLElBQ3BGLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxFQUNaLENBQUM7QUFDSDs7O0FDbkRlLFNBQVIsTUFBdUIsR0FBRyxHQUFHO0FBQ2hDLE9BQUssSUFBSTtBQUNULE9BQUssSUFBSTtBQUNiO0FBRUEsTUFBTSxZQUFZO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTWQsUUFBUTtBQUFFLFdBQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRNUMsSUFBSSxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRdEMsSUFBSSxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRdEMsWUFBWSxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxhQUFhLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRdEQsV0FBVyxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxZQUFZLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRcEQsS0FBSyxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxNQUFNLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFReEMsSUFBSSxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRdEMsT0FBTyxHQUFHO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVM1QyxhQUFhLEdBQUcsR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsY0FBYyxHQUFHLENBQUM7QUFBQSxFQUFHO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTzlELFFBQVEsR0FBRztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsU0FBUyxDQUFDO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTOUMsT0FBTztBQUFFLFdBQU8sS0FBSyxNQUFNLEVBQUUsTUFBTTtBQUFBLEVBQUc7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVF0QyxPQUFPO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxNQUFNO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU90QyxRQUFRO0FBQUUsV0FBTyxLQUFLLE1BQU0sRUFBRSxPQUFPO0FBQUEsRUFBRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXhDLE1BQU07QUFDRixXQUFPLEtBQUssS0FBSyxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLENBQUM7QUFBQSxFQUN0RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxPQUFPO0FBQ1YsV0FBTyxLQUFLLE1BQU0sTUFBTSxLQUNqQixLQUFLLE1BQU0sTUFBTTtBQUFBLEVBQzVCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsS0FBSyxHQUFHO0FBQ0osV0FBTyxLQUFLLEtBQUssS0FBSyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3BDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLFFBQVEsR0FBRztBQUNQLFVBQU0sS0FBSyxFQUFFLElBQUksS0FBSyxHQUNsQixLQUFLLEVBQUUsSUFBSSxLQUFLO0FBQ3BCLFdBQU8sS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUMxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFFBQVE7QUFDSixXQUFPLEtBQUssTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDcEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxRQUFRLEdBQUc7QUFDUCxXQUFPLEtBQUssTUFBTSxLQUFLLElBQUksRUFBRSxHQUFHLEtBQUssSUFBSSxFQUFFLENBQUM7QUFBQSxFQUNoRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFVBQVUsR0FBRztBQUNULFdBQU8sS0FBSyxhQUFhLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFBQSxFQUNyQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxhQUFhLEdBQUcsR0FBRztBQUNmLFdBQU8sS0FBSztBQUFBLE1BQ1IsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJO0FBQUEsTUFDdEIsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJO0FBQUEsSUFBQztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFNBQVMsR0FBRztBQUNSLFVBQU0sSUFBSSxFQUFFLENBQUMsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDLElBQUksS0FBSyxHQUNsQyxJQUFJLEVBQUUsQ0FBQyxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUMsSUFBSSxLQUFLO0FBQ3BDLFNBQUssSUFBSTtBQUNULFNBQUssSUFBSTtBQUNULFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLEtBQUssR0FBRztBQUNKLFNBQUssS0FBSyxFQUFFO0FBQ1osU0FBSyxLQUFLLEVBQUU7QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxLQUFLLEdBQUc7QUFDSixTQUFLLEtBQUssRUFBRTtBQUNaLFNBQUssS0FBSyxFQUFFO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsTUFBTSxHQUFHO0FBQ0wsU0FBSyxLQUFLO0FBQ1YsU0FBSyxLQUFLO0FBQ1YsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsS0FBSyxHQUFHO0FBQ0osU0FBSyxLQUFLO0FBQ1YsU0FBSyxLQUFLO0FBQ1YsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsYUFBYSxHQUFHO0FBQ1osU0FBSyxLQUFLLEVBQUU7QUFDWixTQUFLLEtBQUssRUFBRTtBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFlBQVksR0FBRztBQUNYLFNBQUssS0FBSyxFQUFFO0FBQ1osU0FBSyxLQUFLLEVBQUU7QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBLEVBRUEsUUFBUTtBQUNKLFNBQUssS0FBSyxLQUFLLElBQUksQ0FBQztBQUNwQixXQUFPO0FBQUEsRUFDWDtBQUFBLEVBRUEsUUFBUTtBQUNKLFVBQU0sSUFBSSxLQUFLO0FBQ2YsU0FBSyxJQUFJLEtBQUs7QUFDZCxTQUFLLElBQUksQ0FBQztBQUNWLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBTztBQUNYLFVBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxHQUN0QixNQUFNLEtBQUssSUFBSSxLQUFLLEdBQ3BCLElBQUksTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLEdBQzlCLElBQUksTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ2xDLFNBQUssSUFBSTtBQUNULFNBQUssSUFBSTtBQUNULFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGNBQWMsT0FBTyxHQUFHO0FBQ3BCLFVBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxHQUN0QixNQUFNLEtBQUssSUFBSSxLQUFLLEdBQ3BCLElBQUksRUFBRSxJQUFJLE9BQU8sS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLEtBQUssSUFBSSxFQUFFLElBQ25ELElBQUksRUFBRSxJQUFJLE9BQU8sS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLEtBQUssSUFBSSxFQUFFO0FBQ3ZELFNBQUssSUFBSTtBQUNULFNBQUssSUFBSTtBQUNULFdBQU87QUFBQSxFQUNYO0FBQUEsRUFFQSxTQUFTO0FBQ0wsU0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFDMUIsU0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFDMUIsV0FBTztBQUFBLEVBQ1g7QUFBQSxFQUVBLGFBQWE7QUFDakI7QUFhQSxNQUFNLFVBQVUsU0FBVSxHQUFHO0FBQ3pCLE1BQUksYUFBYSxPQUFPO0FBQ3BCO0FBQUE7QUFBQSxNQUE2QjtBQUFBO0FBQUEsRUFDakM7QUFDQSxNQUFJLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDbEIsV0FBTyxJQUFJLE1BQU0sQ0FBQyxFQUFFLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakM7QUFDQSxNQUFJLEVBQUUsTUFBTSxVQUFhLEVBQUUsTUFBTSxRQUFXO0FBQ3hDLFdBQU8sSUFBSSxNQUFNLENBQUMsRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQUEsRUFDL0I7QUFDQSxRQUFNLElBQUksTUFBTSx3Q0FBd0M7QUFDNUQ7OztBQzVUTyxJQUFNLG9CQUFOLE1BQXdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVEzQixZQUFZLEtBQUssS0FBSyxRQUFRLE1BQU0sUUFBUTtBQUl4QyxTQUFLLGFBQWEsdUJBQU8sT0FBTyxJQUFJO0FBRXBDLFNBQUssU0FBUztBQUVkLFNBQUssT0FBTztBQUdaLFNBQUssS0FBSztBQUdWLFNBQUssT0FBTztBQUVaLFNBQUssWUFBWTtBQUVqQixTQUFLLFFBQVE7QUFFYixTQUFLLFVBQVU7QUFFZixXQUFPLElBQUksTUFBTSxLQUFLO0FBQ2xCLFlBQU0sTUFBTSxJQUFJLFdBQVc7QUFDM0IsVUFBSSxRQUFRLEVBQUcsTUFBSyxLQUFLLElBQUksV0FBVztBQUFBLGVBQy9CLFFBQVEsSUFBSTtBQUNqQixjQUFNLFVBQVUsSUFBSSxXQUFXLElBQUksSUFBSTtBQUN2QyxlQUFPLElBQUksTUFBTSxTQUFTO0FBQ3RCLGdCQUFNLE1BQU0sS0FBSyxJQUFJLFdBQVcsQ0FBQztBQUNqQyxnQkFBTSxRQUFRLE9BQU8sSUFBSSxXQUFXLENBQUM7QUFDckMsZUFBSyxXQUFXLEdBQUcsSUFBSTtBQUFBLFFBQzNCO0FBQUEsTUFDSixXQUFXLFFBQVEsR0FBSSxNQUFLO0FBQUEsTUFBcUMsSUFBSSxXQUFXO0FBQUEsZUFDdkUsUUFBUSxJQUFJO0FBQ2pCLGFBQUssWUFBWSxJQUFJO0FBQ3JCLFlBQUksS0FBSyxHQUFHO0FBQUEsTUFDaEIsTUFBTyxLQUFJLEtBQUssR0FBRztBQUFBLElBQ3ZCO0FBQUEsRUFDSjtBQUFBLEVBRUEsZUFBZTtBQUNYLFFBQUksS0FBSyxZQUFZLEVBQUcsT0FBTSxJQUFJLE1BQU0seUJBQXlCO0FBQ2pFLFVBQU0sTUFBTSxLQUFLO0FBQ2pCLFFBQUksTUFBTSxLQUFLO0FBRWYsVUFBTSxNQUFNLElBQUksV0FBVyxJQUFJLElBQUk7QUFHbkMsVUFBTSxRQUFRLENBQUM7QUFHZixRQUFJO0FBRUosUUFBSSxNQUFNO0FBQ1YsUUFBSSxTQUFTO0FBQ2IsUUFBSSxJQUFJO0FBQ1IsUUFBSSxJQUFJO0FBRVIsV0FBTyxJQUFJLE1BQU0sS0FBSztBQUNsQixVQUFJLFVBQVUsR0FBRztBQUNiLGNBQU0sU0FBUyxJQUFJLFdBQVc7QUFDOUIsY0FBTSxTQUFTO0FBQ2YsaUJBQVMsVUFBVTtBQUNuQixZQUFJLFdBQVcsRUFBRztBQUFBLE1BQ3RCO0FBRUE7QUFFQSxVQUFJLFFBQVEsR0FBRztBQUNYLGFBQUssSUFBSSxZQUFZO0FBQ3JCLGFBQUssSUFBSSxZQUFZO0FBQ3JCLFlBQUksS0FBTSxPQUFNLEtBQUssSUFBSTtBQUN6QixlQUFPLENBQUMsSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFFM0IsV0FBVyxRQUFRLEdBQUc7QUFDbEIsYUFBSyxJQUFJLFlBQVk7QUFDckIsYUFBSyxJQUFJLFlBQVk7QUFDckIsWUFBSSxLQUFNLE1BQUssS0FBSyxJQUFJLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxNQUV2QyxXQUFXLFFBQVEsR0FBRztBQUdsQixZQUFJLE1BQU07QUFDTixlQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDO0FBQUEsUUFDN0I7QUFBQSxNQUVKLE9BQU87QUFDSCxjQUFNLElBQUksTUFBTSxtQkFBbUIsR0FBRyxFQUFFO0FBQUEsTUFDNUM7QUFBQSxJQUNKO0FBRUEsUUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJO0FBRXpCLFdBQU87QUFBQSxFQUNYO0FBQUEsRUFFQSxPQUFPO0FBQ0gsUUFBSSxLQUFLLFlBQVksRUFBRyxPQUFNLElBQUksTUFBTSx5QkFBeUI7QUFDakUsVUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBSSxNQUFNLEtBQUs7QUFFZixVQUFNLE1BQU0sSUFBSSxXQUFXLElBQUksSUFBSTtBQUNuQyxRQUFJLE1BQU0sR0FDTixTQUFTLEdBQ1QsSUFBSSxHQUNKLElBQUksR0FDSixLQUFLLFVBQ0wsS0FBSyxXQUNMLEtBQUssVUFDTCxLQUFLO0FBRVQsV0FBTyxJQUFJLE1BQU0sS0FBSztBQUNsQixVQUFJLFVBQVUsR0FBRztBQUNiLGNBQU0sU0FBUyxJQUFJLFdBQVc7QUFDOUIsY0FBTSxTQUFTO0FBQ2YsaUJBQVMsVUFBVTtBQUNuQixZQUFJLFdBQVcsRUFBRztBQUFBLE1BQ3RCO0FBRUE7QUFFQSxVQUFJLFFBQVEsS0FBSyxRQUFRLEdBQUc7QUFDeEIsYUFBSyxJQUFJLFlBQVk7QUFDckIsYUFBSyxJQUFJLFlBQVk7QUFDckIsWUFBSSxJQUFJLEdBQUksTUFBSztBQUNqQixZQUFJLElBQUksR0FBSSxNQUFLO0FBQ2pCLFlBQUksSUFBSSxHQUFJLE1BQUs7QUFDakIsWUFBSSxJQUFJLEdBQUksTUFBSztBQUFBLE1BRXJCLFdBQVcsUUFBUSxHQUFHO0FBQ2xCLGNBQU0sSUFBSSxNQUFNLG1CQUFtQixHQUFHLEVBQUU7QUFBQSxNQUM1QztBQUFBLElBQ0o7QUFFQSxXQUFPLENBQUMsSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLEVBQzFCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxVQUFVLEdBQUcsR0FBRyxHQUFHO0FBQ2YsVUFBTSxPQUFPLEtBQUssU0FBUyxLQUFLLElBQUksR0FBRyxDQUFDLEdBQ3BDLEtBQUssS0FBSyxTQUFTLEdBQ25CLEtBQUssS0FBSyxTQUFTLEdBQ25CLFdBQVcsS0FBSyxhQUFhO0FBR2pDLGFBQVMsYUFBYSxHQUFHO0FBQ3JCLGFBQU87QUFBQSxTQUNGLEVBQUUsSUFBSSxNQUFNLE1BQU0sT0FBTztBQUFBLFFBQzFCLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxFQUFFLElBQUksTUFBTSxJQUFJLFFBQVEsS0FBSyxFQUFFLENBQUMsSUFBSTtBQUFBLE1BQ2pGO0FBQUEsSUFDSjtBQUdBLGFBQVMsWUFBWSxNQUFNO0FBQ3ZCLGFBQU8sS0FBSyxJQUFJLFlBQVk7QUFBQSxJQUNoQztBQUdBLFFBQUk7QUFFSixRQUFJLEtBQUssU0FBUyxHQUFHO0FBQ2pCLFlBQU0sU0FBUyxDQUFDO0FBQ2hCLGlCQUFXLFFBQVEsVUFBVTtBQUN6QixlQUFPLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxNQUN2QjtBQUNBLFlBQU0sY0FBYyxZQUFZLE1BQU07QUFDdEMsaUJBQVcsT0FBTyxXQUFXLElBQ3pCLEVBQUMsTUFBTSxTQUFTLGFBQWEsWUFBWSxDQUFDLEVBQUMsSUFDM0MsRUFBQyxNQUFNLGNBQWMsWUFBVztBQUFBLElBRXhDLFdBQVcsS0FBSyxTQUFTLEdBQUc7QUFFeEIsWUFBTSxjQUFjLFNBQVMsSUFBSSxXQUFXO0FBQzVDLGlCQUFXLFlBQVksV0FBVyxJQUM5QixFQUFDLE1BQU0sY0FBYyxhQUFhLFlBQVksQ0FBQyxFQUFDLElBQ2hELEVBQUMsTUFBTSxtQkFBbUIsWUFBVztBQUFBLElBRTdDLFdBQVcsS0FBSyxTQUFTLEdBQUc7QUFDeEIsWUFBTSxXQUFXLGNBQWMsUUFBUTtBQUN2QyxZQUFNLGNBQWMsQ0FBQztBQUNyQixpQkFBVyxXQUFXLFVBQVU7QUFDNUIsb0JBQVksS0FBSyxRQUFRLElBQUksV0FBVyxDQUFDO0FBQUEsTUFDN0M7QUFDQSxpQkFBVyxZQUFZLFdBQVcsSUFDOUIsRUFBQyxNQUFNLFdBQVcsYUFBYSxZQUFZLENBQUMsRUFBQyxJQUM3QyxFQUFDLE1BQU0sZ0JBQWdCLFlBQVc7QUFBQSxJQUMxQyxPQUFPO0FBRUgsWUFBTSxJQUFJLE1BQU0sc0JBQXNCO0FBQUEsSUFDMUM7QUFHQSxVQUFNLFNBQVM7QUFBQSxNQUNYLE1BQU07QUFBQSxNQUNOO0FBQUEsTUFDQSxZQUFZLEtBQUs7QUFBQSxJQUNyQjtBQUVBLFFBQUksS0FBSyxNQUFNLE1BQU07QUFDakIsYUFBTyxLQUFLLEtBQUs7QUFBQSxJQUNyQjtBQUVBLFdBQU87QUFBQSxFQUNYO0FBQ0o7QUFHQSxrQkFBa0IsUUFBUSxDQUFDLFdBQVcsU0FBUyxjQUFjLFNBQVM7QUFLL0QsU0FBUyxjQUFjLE9BQU87QUFDakMsUUFBTSxNQUFNLE1BQU07QUFFbEIsTUFBSSxPQUFPLEVBQUcsUUFBTyxDQUFDLEtBQUs7QUFFM0IsUUFBTSxXQUFXLENBQUM7QUFDbEIsTUFBSSxTQUFTO0FBRWIsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDMUIsVUFBTSxPQUFPLFdBQVcsTUFBTSxDQUFDLENBQUM7QUFDaEMsUUFBSSxTQUFTLEVBQUc7QUFFaEIsUUFBSSxRQUFRLE9BQVcsT0FBTSxPQUFPO0FBRXBDLFFBQUksUUFBUSxPQUFPLEdBQUc7QUFDbEIsVUFBSSxRQUFTLFVBQVMsS0FBSyxPQUFPO0FBQ2xDLGdCQUFVLENBQUMsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUV2QixXQUFXLFNBQVM7QUFDaEIsY0FBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDekI7QUFBQSxFQUNKO0FBQ0EsTUFBSSxRQUFTLFVBQVMsS0FBSyxPQUFPO0FBRWxDLFNBQU87QUFDWDtBQUdBLFNBQVMsV0FBVyxNQUFNO0FBQ3RCLE1BQUksTUFBTTtBQUNWLFdBQVMsSUFBSSxHQUFHLE1BQU0sS0FBSyxRQUFRLElBQUksTUFBTSxHQUFHLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLO0FBQ3RFLFNBQUssS0FBSyxDQUFDO0FBQ1gsU0FBSyxLQUFLLENBQUM7QUFDWCxZQUFRLEdBQUcsSUFBSSxHQUFHLE1BQU0sR0FBRyxJQUFJLEdBQUc7QUFBQSxFQUN0QztBQUNBLFNBQU87QUFDWDs7O0FDMVFBLElBQU0saUJBQWlCLEtBQUssT0FBTyxLQUFLO0FBQ3hDLElBQU0saUJBQWlCLElBQUk7QUFLM0IsSUFBTSxrQkFBa0IsT0FBTyxnQkFBZ0IsY0FBYyxPQUFPLElBQUksWUFBWSxPQUFPOzs7QUM2RHBGLFNBQVMsVUFBVSxNQUFzQjtBQUM5QyxRQUFNLE9BQU8sTUFBTSxhQUFhLElBQUk7QUFDcEMsU0FBTyxTQUFTLE9BQU8sT0FBTyxFQUFFLGtCQUFrQixFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ2xFOzs7QUNsRUEsSUFBTSxTQUFTLENBQUMsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFHM0YsU0FBUyxRQUFRLE1BQTZCO0FBQ25ELFFBQU0sT0FBTyxLQUFLLEtBQUssRUFBRSxZQUFZO0FBQ3JDLFFBQU0sTUFBTSxnQ0FBZ0MsS0FBSyxJQUFJO0FBQ3JELFFBQU0sVUFBVSx3Q0FBd0MsS0FBSyxJQUFJO0FBQ2pFLFFBQU0sUUFBUSx1Q0FBdUMsS0FBSyxJQUFJO0FBQzlELFFBQU0sUUFBUSxNQUNWLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUMsSUFDdkIsVUFDRSxDQUFDLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxDQUFDLElBQ25DLFFBQ0UsQ0FBQyxNQUFNLENBQUMsR0FBRyxPQUFPLE9BQU8sUUFBUSxNQUFNLENBQUMsQ0FBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQyxJQUMxRDtBQUNSLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsUUFBTUMsT0FBTSxHQUFHLE1BQU0sQ0FBQyxDQUFDLElBQUksTUFBTSxDQUFDLEVBQUcsU0FBUyxHQUFHLEdBQUcsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDbkYsUUFBTSxPQUFPLG9CQUFJLEtBQUssR0FBR0EsSUFBRyxZQUFZO0FBRXhDLFNBQU8sQ0FBQyxPQUFPLE1BQU0sS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLLFlBQVksRUFBRSxXQUFXQSxJQUFHLElBQUlBLE9BQU07QUFDckY7OztBQ1pPLFNBQVMsS0FBS0MsTUFBZ0IsWUFBNEM7QUFDL0UsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJQTtBQUN4QixRQUFNLFNBQVNBLEtBQUksVUFBVTtBQUM3QixRQUFNLE9BQU9BLEtBQUksT0FBTyxXQUFXQSxLQUFJLElBQUksSUFBSTtBQUMvQyxRQUFNLE9BQU8sTUFBTSxlQUFlLElBQUk7QUFDdEMsUUFBTSxPQUFPLElBQUksVUFBNEIsTUFBTSxPQUFPLE9BQU8sRUFBRSxLQUFLLFFBQUs7QUFDN0UsVUFBUSxNQUFNO0FBQUEsSUFDWixLQUFLLFVBQVU7QUFDYixZQUFNLENBQUMsUUFBUSxJQUFJLFNBQVMsRUFBRSxJQUFJLE1BQU0sTUFBTSxHQUFHO0FBQ2pELFlBQU0sQ0FBQyxFQUFFLFVBQVUsSUFBSSxNQUFNLEVBQUUsSUFBSSx3QkFBd0IsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUM1RSxhQUFPLEVBQUUsT0FBTyxFQUFFLGdCQUFnQixFQUFFLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLFNBQVMsT0FBTyxVQUFVLEdBQUcsQ0FBQyxFQUFFO0FBQUEsSUFDbkc7QUFBQSxJQUNBLEtBQUssVUFBVTtBQUViLFlBQU0sUUFBUSxhQUFhLEtBQUssTUFBTSxJQUFJLENBQUMsS0FBSztBQUNoRCxhQUFPO0FBQUEsUUFDTCxPQUFPLEVBQUUsZ0JBQWdCLEVBQUUsUUFBUSxNQUFNLENBQUM7QUFBQSxRQUMxQyxNQUFNLEtBQUssTUFBTSxTQUFTLEVBQUUsZUFBZSxFQUFFLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxNQUMvRDtBQUFBLElBQ0Y7QUFBQSxJQUNBLEtBQUssU0FBUztBQUNaLFlBQU0sU0FBUyxtQkFBbUIsS0FBSyxLQUFLLElBQUksQ0FBQztBQUNqRCxhQUFPLEVBQUUsT0FBTyxLQUFLLE1BQU0sUUFBUSxTQUFTLEVBQUUsZUFBZSxFQUFFLE9BQU8sQ0FBQyxJQUFJLE9BQU8sTUFBTSxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3JHO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTyxLQUFLLE1BQU0sUUFBUSxTQUFTLEVBQUUsT0FBTyxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssRUFBRSxJQUFJLEVBQUUsT0FBTyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQzdHLEtBQUssWUFBWTtBQUNmLFlBQU1DLE9BQU0sUUFBUSx5QkFBeUIsS0FBSyxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFDcEUsYUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNQSxPQUFhLElBQUlBLElBQUcsSUFBSSxFQUFFLEVBQUU7QUFBQSxJQUM1RTtBQUFBLElBQ0EsS0FBSyxXQUFXO0FBQ2QsWUFBTSxDQUFDLEVBQUUsV0FBVyxJQUFJQyxXQUFVLEVBQUUsSUFBSSwyQkFBMkIsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUNwRixhQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sVUFBVUEsWUFBa0IsUUFBUUEsUUFBTyxDQUFDLEVBQUU7QUFBQSxJQUM5RjtBQUFBLElBQ0E7QUFDRSxhQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQ3BEO0FBQ0Y7OztBWjNDQSxPQUFPLE9BQU8sWUFBWSxFQUFFLFVBQVUsRUFBRSxpQkFBaUIsQ0FBQyxFQUFFLEVBQUUsQ0FBQztBQUUvRCxJQUFNLE1BQU0sQ0FBQyxNQUFjLE9BQWUsUUFBdUIsT0FBc0IsZUFBMEI7QUFBQSxFQUMvRztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsWUFBWTtBQUFBLEVBQ1osSUFBSTtBQUNOO0FBQ0EsSUFBTSxRQUFRLENBQUMsU0FBMEIsU0FBUyxZQUFZLDJCQUFxQjtBQUVuRixXQUFXLENBQUMsT0FBTyxZQUFZLE9BQU8sS0FBSztBQUFBLEVBQ3pDO0FBQUEsSUFDRSxJQUFJLFVBQVUsU0FBUyx1Q0FBMEIsSUFBSTtBQUFBLElBQ3JEO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLENBQUMsSUFBSSxVQUFVLFNBQVMsT0FBTyxJQUFJLEdBQUcsa0NBQXdCLDJCQUEyQjtBQUFBLEVBQ3pGO0FBQUEsSUFDRSxJQUFJLFVBQVUsTUFBTSwrQ0FBaUM7QUFBQSxJQUNyRDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxDQUFDLElBQUksVUFBVSxNQUFNLDRDQUE4QixHQUFHLHdDQUE2QixvQ0FBOEI7QUFBQSxFQUNqSDtBQUFBLElBQ0UsSUFBSSxTQUFTLHlCQUFlLDRDQUE4QjtBQUFBLElBQzFEO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxJQUFJLFdBQVcsd0JBQWEsa0JBQWtCLElBQUk7QUFBQSxJQUNsRDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsSUFBSSxZQUFZLHFCQUFnQix3REFBMEM7QUFBQSxJQUMxRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsSUFBSSxXQUFXLDBCQUFnQixvQ0FBa0I7QUFBQSxJQUNqRDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0YsR0FBWTtBQUNWLE9BQUssR0FBRyxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUssa0NBQWtDLE1BQU07QUFDdkUsZUFBVyxDQUFDQyxXQUFVLFFBQVEsS0FBSztBQUFBLE1BQ2pDLENBQUMsTUFBTSxVQUFVO0FBQUEsTUFDakIsQ0FBQyxNQUFNLE9BQU87QUFBQSxJQUNoQixHQUFZO0FBQ1YsWUFBTUEsU0FBUTtBQUNkLFlBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sS0FBSztBQUN6QyxhQUFPLE1BQU0sR0FBRyxLQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVE7QUFBQSxJQUM3QztBQUFBLEVBQ0YsQ0FBQztBQUNIOyIsCiAgIm5hbWVzIjogWyJkYXkiLCAiZGF5IiwgImhpdCIsICJkYXkiLCAiY291bnRyeSIsICJsYW5ndWFnZSJdCn0K
