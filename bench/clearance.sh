#!/bin/bash
# Measures clearance on real parcels: a zone drawn over some hundred thousand of them, with six random events each, and
# a small zone before and after the large one grows around it.
#
#   bench/clearance.sh [PARCELS.fgb]      default: ../shared/data/parcels-123k.fgb
#
# Prints the median of several requests over HTTP on loopback, beside a sequential scan of the zone's events in the same
# database. Everything is in a private cluster of its own in a temporary folder that is removed at the end. It takes some
# three minutes, most of them for bringing the rows in.
#
# MOCGIOI      the program to measure, ./mocgioi by default
set -euo pipefail

HERE=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
TOP=$(dirname "$HERE")
PARCELS=${1:-$TOP/../shared/data/parcels-123k.fgb}
read -ra MOCGIOI <<<"${MOCGIOI:-$TOP/mocgioi}"
WORK=$(mktemp -d /var/tmp/mocgioi-bench.XXXXXX)
chmod 755 "$WORK"
PORT=${PORT:-17072}
BASE=http://127.0.0.1:$PORT
SERVER=

say() { printf '%s\n' "$*" >&2; }
fail() { say "bench: $*"; exit 1; }

finish() {
    if [ -n "$SERVER" ]; then
        kill "$SERVER" 2>/dev/null || true
        wait "$SERVER" 2>/dev/null || true
    fi
    rm -rf "$WORK"
}
trap finish EXIT

[ -f "$PARCELS" ] || fail "there is no $PARCELS; give a FlatGeobuf of parcels with sheet_no and parcel_no"
"${MOCGIOI[@]}" --version >/dev/null || fail "${MOCGIOI[*]} does not run"
for tool in psql ogr2ogr curl awk; do
    command -v $tool >/dev/null || fail "$tool is missing: apt-get install postgresql-client gdal-bin curl"
done

# --- a database and a server -----------------------------------------------------------------------------------------

export MOCGIOI_DATA=$WORK/data
"${MOCGIOI[@]}" demo remove >"$WORK/made.log" 2>&1
"${MOCGIOI[@]}" serve --port "$PORT" >"$WORK/serve.log" 2>&1 &
SERVER=$!
for _ in $(seq 1200); do
    curl -sf -o /dev/null "$BASE/readyz" && break
    kill -0 "$SERVER" 2>/dev/null || fail "the server ended: $(tail -n 1 "$WORK/serve.log")"
    sleep 0.1
done
"${MOCGIOI[@]}" demo remove >>"$WORK/made.log" 2>&1   # only what is measured
PG=$MOCGIOI_DATA/postgres
[ -d "$PG" ] || PG=$(sed -n 's/.*\(\/var\/lib\/mocgioi\/[^ ,;]*\).*/\1/p' "$WORK/serve.log" | head -n 1)/postgres
export PGHOST=127.0.0.1 PGPORT PGUSER=mocgioi PGPASSWORD PGDATABASE=mocgioi PGOPTIONS="-c search_path=mocgioi,public"
PGPORT=$(cat "$PG/port")
PGPASSWORD=$(cat "$PG/password")
query() { psql -qXAt -c "$1"; }

# Seconds that bringing a file in takes.
bring() {
    { TIMEFORMAT=%R; time "${MOCGIOI[@]}" import "$@" --accept-valid >"$WORK/import.log" 2>&1 || true; } 2>&1
    grep -q '^Written' "$WORK/import.log" || fail "the import of $2 failed: $(tail -n 1 "$WORK/import.log")"
}

SMALL='ST_MakeEnvelope(414000, 2404000, 442000, 2433000)'
# with cut corners, a hole, and room for the small one
LARGE="ST_Difference(ST_Difference(ST_Buffer(ST_MakeEnvelope(406000, 2389000, 454000, 2448000), 8000, 'join=bevel'),
    ST_MakeEnvelope(446000, 2425000, 447500, 2426500)), $SMALL)"

zone() { # code boundary
    query "select 'code,name,kind,wkt' union all
        select format('\"%s\",\"Khu %s\",INDUSTRIAL_PARK,\"%s\"', '$1', '$1', ST_AsText($2))" | grep . >"$WORK/zone.csv"
    bring zones "$WORK/zone.csv" --crs EPSG:9213
}

# Six milestones of each parcel in the zone, on random days of the years 2020 to 2025, by a fixed seed.
events() { # zone
    psql -qXAt -c "select setseed(0.6960)" -c "copy (
        select p.sheet_no, p.parcel_no, m.milestone,
            date '2020-01-01' + (p.start + m.nr * p.pace + floor(random() * 60))::int as date
        from (
            select p.sheet_no, p.parcel_no, floor(random() * 1200)::int as start, floor(random() * 180)::int as pace
            from zone_parts t
            join zones z on z.row_id = t.zone_row and z.code = '$1'
            join parcels p on p.row_id = t.parcel_row
            order by p.row_id limit 100000) p
        cross join (values ('RECOVERY_NOTICE', 0), ('INVENTORY', 1), ('PLAN_APPROVED', 2), ('RECOVERY_DECISION', 3),
            ('PAID', 4), ('HANDED_OVER', 5)) m (milestone, nr)) to stdout with (format csv, header)" | grep . >"$WORK/events.csv"
    bring events "$WORK/events.csv"
}

# --- measuring -------------------------------------------------------------------------------------------------------

REQUESTS=11

# The median milliseconds of a request.
median_ms() {
    for _ in $(seq $REQUESTS); do
        curl -sf -o /dev/null -w '%{time_total}\n' "$@" || fail "no answer to $*: $(curl -s "$@" | head -c 300)"
    done | sort -n | awk '{ t[NR] = $1 } END { printf "%.0f", t[int((NR + 1) / 2)] * 1000 }'
}

# Milliseconds that the database takes to answer from the events by reading all of them, the best of three.
scan_ms() { # zone
    for _ in 1 2 3; do
        psql -qXAt -c "set enable_indexscan = off" -c "set enable_bitmapscan = off" -c "set enable_indexonlyscan = off" -c "
            explain (analyze, timing off) select e.milestone, count(*), sum(t.m2)
            from zones z
            join zone_parts t on t.zone_row = z.row_id
            join events e on e.parcel_id = t.parcel_id and e.superseded is null and e.date <= date '2023-06-30'
            where z.code = '$1' and z.superseded is null
            group by e.milestone" | sed -n 's/^Execution Time: \([0-9.]*\) ms/\1/p'
    done | sort -n | awk 'NR == 1 { printf "%.0f", $1 }'
}

row() { printf '| %s | %s | %s | %s |\n' "$@"; }

measure() { # what, zone, a moment before its events, a moment after them
    local drawn=$WORK/drawn.json corner=$WORK/corner.json all day
    psql -qX -c 'vacuum analyze'
    all="its events read one after the other: $(scan_ms "$2") ms"
    query "select ST_AsGeoJSON(wgs84) from zones where code = '$2' and superseded is null" >"$drawn"
    query "select ST_AsGeoJSON(ST_Transform(ST_MakeEnvelope(420000, 2410000, 436000, 2427000, 9213), 4326))" >"$corner"
    for day in 2020-12-31 2022-06-30 2023-06-30 2026-01-01; do
        row "$1" "on $day" "$(median_ms "$BASE/api/clearance?zone=$2&at=$day") ms" "$all"
    done
    row "$1" 'on 2023-06-30 against 2022-12-31' \
        "$(median_ms "$BASE/api/clearance?zone=$2&at=2023-06-30&from=2022-12-31") ms" "$all"
    row "$1" 'on 2023-06-30, as known before a correction' \
        "$(median_ms "$BASE/api/clearance?zone=$2&at=2023-06-30&known=$4") ms" "$all"
    row "$1" 'on 2023-06-30, as known before its events' \
        "$(median_ms "$BASE/api/clearance?zone=$2&at=2023-06-30&known=$3") ms" "$all"
    row "$1" 'a series of 60 months, with its forecast' \
        "$(median_ms "$BASE/api/clearance/series?zone=$2&to=2024-12-31") ms" "$all"
    row "$1" 'the same as known before a correction' \
        "$(median_ms "$BASE/api/clearance/series?zone=$2&to=2024-12-31&known=$4") ms" "$all"
    REQUESTS=3
    row "$1" "a drawn polygon of $(curl -sf --data @"$corner" "$BASE/api/clearance?at=2023-06-30" | sed 's/.*"parcels":\([0-9]*\),.*/\1/;q') parcels" \
        "$(median_ms --data @"$corner" "$BASE/api/clearance?at=2023-06-30") ms" "$all"
    row "$1" 'the zone as a drawn polygon' "$(median_ms --data @"$drawn" "$BASE/api/clearance?at=2023-06-30") ms" "$all"
    REQUESTS=1
    row "$1" 'all checks, the first time' "$(median_ms --max-time 120 "$BASE/api/zones/$2/check") ms" 'a minute'
    row "$1" 'all checks, kept' "$(median_ms "$BASE/api/zones/$2/check") ms" ''
    REQUESTS=11
}

parcels_of() {
    query "select count(*) from zone_parts t join zones z on z.row_id = t.zone_row and z.superseded is null where z.code = '$1'"
}

moment() { query "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"; }

say "bringing in $(basename "$PARCELS")"
IMPORT=$(bring parcels "$PARCELS")
say "  $IMPORT s; the small zone and its events"
zone S "$SMALL" >/dev/null
BEFORE_SMALL=$(moment)
events S >/dev/null
AFTER_SMALL=$(moment)
sed -n '1p;2p' "$WORK/events.csv" | awk -F, 'NR == 1 { print $0 ",correction" } NR > 1 { print $1 "," $2 "," $3 ",2020-01-01,mistyped" }' \
    >"$WORK/correction.csv"
CORRECTION=$(bring events "$WORK/correction.csv")

echo "Clearance on $(date -u +%Y-%m-%d), $(nproc) × $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)," \
    "PostgreSQL $(query 'show server_version'), load average $(cut -d ' ' -f 1 /proc/loadavg)."
echo
row zone work ours 'compared with'
row --- --- --- ---
measure "$(parcels_of S) parcels, alone" S "$BEFORE_SMALL" "$AFTER_SMALL"

say "the large zone"
ZONE=$(zone Z "$LARGE")
BEFORE_LARGE=$(moment)
say "  $ZONE s; its events"
EVENTS=$(events Z)
AFTER_LARGE=$(moment)
say "  $EVENTS s; a correction of one event: $CORRECTION s"
measure "$(parcels_of Z) parcels" Z "$BEFORE_LARGE" "$AFTER_LARGE"
measure "$(parcels_of S) parcels, the large zone around it" S "$BEFORE_SMALL" "$AFTER_SMALL"
echo
echo "Brought in: the parcels in $IMPORT s, the large zone over them in $ZONE s, its $(wc -l <"$WORK/events.csv") events in $EVENTS s," \
    "a correction of one in $CORRECTION s."
