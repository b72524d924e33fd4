#!/bin/bash
# Measures Mốc Giới beside PostgreSQL's own limits and its peers, in one run, and prints the ratios.
#
#   bench/run.sh [PARCELS.fgb]      default: ../shared/data/parcels-123k.fgb
#
# Everything is on 127.0.0.1, in a private cluster of its own in a temporary folder that is removed at the end. It takes
# some minutes and keeps both the processors and the disk busy: on a machine that does other work the absolute figures say
# little, the ratios more.
#
# MOCGIOI      the program to measure, ./mocgioi by default
# CLASSPATH    its classes, for the figures that need no server; the newest jar by default
set -euo pipefail

HERE=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
TOP=$(dirname "$HERE")
PARCELS=${1:-$TOP/../shared/data/parcels-123k.fgb}
read -ra MOCGIOI <<<"${MOCGIOI:-$TOP/mocgioi}"
WORK=$(mktemp -d /var/tmp/mocgioi-bench.XXXXXX)
chmod 755 "$WORK"
PORT=${PORT:-17071}
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
"${MOCGIOI[@]}" --version >/dev/null || fail "${MOCGIOI[*]} does not run"   # installs and builds what is missing
for tool in psql ogr2ogr curl wrk java awk; do
    command -v $tool >/dev/null && continue
    [ "$(id -u)" -eq 0 ] && [ $tool = wrk ] && apt-get install -qq -y --no-install-recommends wrk >/dev/null \
        || fail "$tool is missing: apt-get install postgresql-client gdal-bin curl wrk default-jdk-headless"
done

# --- measuring -------------------------------------------------------------------------------------------------------

# Seconds that a command takes, its output thrown away; the best of n, which is the least disturbed.
best_of() {
    local n=$1 best= seconds
    shift
    for _ in $(seq "$n"); do
        seconds=$( { TIMEFORMAT=%R; time "$@" >/dev/null 2>"$WORK/err"; } 2>&1 ) || fail "$*: $(tail -n 1 "$WORK/err")"
        best=$(awk -v a="${best:-1e9}" -v b="$seconds" 'BEGIN { print b < a ? b : a }')
    done
    echo "$best"
}

# The milliseconds of processor time that a statement costs its backend; the best of three.
statement_ms() {
    for _ in 1 2 3; do
        psql -qXAt <<STATEMENT | awk '/^ticks/ { if (seen++) print ($2 - before) * 10; before = $2 }'
select pg_backend_pid() as pid \\gset
\\setenv BACKEND :pid
\\! awk '{ print "ticks", \$14 + \$15 }' /proc/\$BACKEND/stat
$1 \\g /dev/null
\\! awk '{ print "ticks", \$14 + \$15 }' /proc/\$BACKEND/stat
STATEMENT
    done | sort -n | head -n 1
}

row() { printf '| %s | %s | %s | %s |\n' "$@"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
rate() { awk -v bytes="$1" -v seconds="$2" 'BEGIN { printf "%.0f MB/s", bytes / seconds / 1e6 }'; }

# --- a database and a server -----------------------------------------------------------------------------------------

export MOCGIOI_DATA=$WORK/data
say "making a private cluster and bringing in $(basename "$PARCELS")"
"${MOCGIOI[@]}" demo remove >"$WORK/made.log" 2>&1   # the cluster and the migrations are not the import's time
start_server() {
    "${MOCGIOI[@]}" serve --port "$PORT" >"$WORK/serve.log" 2>&1 &
    SERVER=$!
    for _ in $(seq 600); do
        curl -sf -o /dev/null "$BASE/readyz" && return
        kill -0 "$SERVER" 2>/dev/null || fail "the server ended: $(tail -n 1 "$WORK/serve.log")"
        sleep 0.1
    done
    fail "the server is not ready after a minute"
}
start_server
PG=$MOCGIOI_DATA/postgres
[ -d "$PG" ] || PG=$(sed -n 's/.*\(\/var\/lib\/mocgioi\/[^ ,;]*\).*/\1/p' "$WORK/serve.log" | head -n 1)/postgres
export PGHOST=127.0.0.1 PGPORT PGUSER=mocgioi PGPASSWORD PGDATABASE=mocgioi PGOPTIONS="-c search_path=mocgioi,public"
PGPORT=$(cat "$PG/port")
PGPASSWORD=$(cat "$PG/password")

ROWS=$(ogrinfo -so -al "$PARCELS" | sed -n 's/^Feature Count: //p')
IMPORT=$( { TIMEFORMAT=%R; time "${MOCGIOI[@]}" import parcels "$PARCELS" --accept-valid >"$WORK/import.log" 2>&1 || true; } 2>&1 )
grep -q '^Written' "$WORK/import.log" || fail "the import failed: $(tail -n 1 "$WORK/import.log")"
JVM=$(best_of 2 "${MOCGIOI[@]}" --version)
OGR=$(best_of 1 ogr2ogr --config PG_USE_COPY YES -f PostgreSQL "PG:dbname=$PGDATABASE" "$PARCELS" -nln bench_ogr \
    -lco SCHEMA=public -lco GEOMETRY_NAME=geom -overwrite)
psql -qX -c 'drop table public.bench_ogr' -c 'vacuum analyze mocgioi.parcels'

echo "Bench of $(date -u +%Y-%m-%d), $(nproc) × $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $ROWS parcels," \
    "PostgreSQL $(psql -qXAt -c 'show server_version'), load average $(cut -d ' ' -f 1 /proc/loadavg)."
echo
row work ours 'compared with' ratio
row --- --- --- ---
row 'import, checked and measured' "$IMPORT s ($JVM s of it the JVM's start)" "$OGR s, ogr2ogr with COPY" \
    "$(awk -v i="$IMPORT" -v j="$JVM" -v o="$OGR" 'BEGIN { printf "%.2f times its time", (i - j) / o }')"

# --- download --------------------------------------------------------------------------------------------------------

OURS=$(best_of 3 curl -sf "$BASE/download/parcels.geojson")
BYTES=$(curl -sf "$BASE/download/parcels.geojson" | wc -c)
ATTRIBUTES=$(psql -qXAt -c "select string_agg(quote_ident(column_name), ', ') from information_schema.columns
    where table_schema = 'mocgioi' and table_name = 'published_parcels'
        and column_name not in ('geom', 'wgs84', 'geojson', 'version_from', 'version_to', 'geodesic_area_m2')")
COPY="copy (select $ATTRIBUTES, geojson from published_parcels) to stdout"
LIMIT=$(best_of 3 psql -qX -c "$COPY")
COPY_BYTES=$(psql -qX -c "$COPY" | wc -c)
row 'download, GeoJSON' "$(rate "$BYTES" "$OURS")" "$(rate "$COPY_BYTES" "$LIMIT"), COPY of attributes and ready GeoJSON" \
    "$(awk -v b="$BYTES" -v o="$OURS" -v c="$COPY_BYTES" -v l="$LIMIT" 'BEGIN { printf "%.2f of its bytes/s", (b / o) / (c / l) }')"
SQL="select json_build_object('type', 'Feature', 'id', id, 'geometry', ST_AsGeoJSON(ST_Transform(geom, 4326), 9)::json,
    'properties', (select to_json(a) from (select $ATTRIBUTES) a)) from published_parcels"
SQL_WAY=$(best_of 1 psql -qXAt -c "$SQL")
row 'the same' "$OURS s" "$SQL_WAY s, json_build_object with ST_AsGeoJSON(ST_Transform())" "$(ratio "$SQL_WAY" "$OURS") times as fast"
OGR_OUT=$(best_of 1 ogr2ogr -f GeoJSON /vsistdout/ "PG:dbname=$PGDATABASE" -lco COORDINATE_PRECISION=9 \
    -sql "select $ATTRIBUTES, wgs84 from mocgioi.published_parcels")
row 'the same' "$OURS s" "$OGR_OUT s, ogr2ogr from PostGIS" "$(ratio "$OGR_OUT" "$OURS") times as fast"

# --- items and tiles -------------------------------------------------------------------------------------------------

# Boxes of about a thousand parcels around parcels drawn by a fixed seed, and the tiles in which they lie.
psql -qXAt -F ' ' -c "select setseed(0.6960)" -c "
    select x - 0.012, y - 0.012, x + 0.012, y + 0.012
    from (select ST_X(ST_PointOnSurface(wgs84)) x, ST_Y(ST_PointOnSurface(wgs84)) y
          from published_parcels order by random() limit 200) p" | grep . >"$WORK/boxes"
awk -v base="$BASE" '{ printf "url = \"%s/ogc/collections/parcels/items?limit=1000&bbox=%s,%s,%s,%s\"\noutput = /dev/null\n", base, $1, $2, $3, $4 }' \
    "$WORK/boxes" >"$WORK/items.curl"
awk -v base="$BASE" 'BEGIN { pi = atan2(0, -1) } {
    lon = ($1 + $3) / 2; lat = ($2 + $4) / 2 * pi / 180; n = 2 ^ 15
    printf "%d %d\n", int((lon + 180) / 360 * n), int((1 - log(sin(lat) / cos(lat) + 1 / cos(lat)) / pi) / 2 * n)
}' "$WORK/boxes" | sort -u >"$WORK/tiles"
awk -v base="$BASE" '{ printf "url = \"%s/ogc/collections/parcels/tiles/WebMercatorQuad/15/%d/%d\"\noutput = /dev/null\n", base, $2, $1 }' \
    "$WORK/tiles" >"$WORK/tiles.curl"

TILES=$(wc -l <"$WORK/tiles")
NEW=$(best_of 1 curl -sf -K "$WORK/tiles.curl")
KEPT=$(best_of 3 curl -sf -K "$WORK/tiles.curl")
MVT=$(awk '{ printf "select ST_AsMVT(t, '\''parcels'\'', 4096, '\''mvt'\'', '\''id'\'') from (select id, area_ha, land_use, milestone, ST_AsMVTGeom(ST_Transform(wgs84, 3857), ST_TileEnvelope(15, %d, %d), 4096, 64) mvt from published_parcels where wgs84 && ST_Transform(ST_TileEnvelope(15, %d, %d), 4326)) t;\n", $1, $2, $1, $2 }' "$WORK/tiles" >"$WORK/tiles.sql"
    best_of 3 psql -qXAt -f "$WORK/tiles.sql")
row "$TILES tiles at zoom 15, never asked before" "$NEW s" "$MVT s, plain ST_AsMVT statements" "$(ratio "$MVT" "$NEW") of its speed"
row 'the same, asked before' "$KEPT s" "$NEW s, never asked before" "$(ratio "$NEW" "$KEPT") times as fast"

ITEMS=$(best_of 2 curl -sf -K "$WORK/items.curl")
awk -v columns="$ATTRIBUTES" '{ printf "select %s, geojson from published_parcels where wgs84 && ST_MakeEnvelope(%s, %s, %s, %s, 4326) order by id limit 1000;\n", columns, $1, $2, $3, $4 }' \
    "$WORK/boxes" >"$WORK/items.sql"
DATABASE=$(best_of 2 psql -qXAt -f "$WORK/items.sql")
row '200 items pages of 1,000 in random boxes' "$ITEMS s" "$DATABASE s, the same rows from the database alone" \
    "$(ratio "$DATABASE" "$ITEMS") of its speed"
BOX=$(head -n 1 "$WORK/boxes" | tr ' ' ,)
for connections in 1 16 64; do
    wrk -t 1 -c $connections -d 5s --latency --timeout 30s "$BASE/ogc/collections/parcels/items?limit=1000&bbox=$BOX" >"$WORK/wrk"
    row "items page, $connections connections" "$(sed -n 's/^Requests\/sec: *//p' "$WORK/wrk") requests/s" \
        "p99 $(sed -n 's/^ *99% *//p' "$WORK/wrk")" "$(grep -c 'Non-2xx' "$WORK/wrk" || true) kinds of errors"
done

# --- measuring, start ------------------------------------------------------------------------------------------------

export CLASSPATH=${CLASSPATH:-$(ls -t "$TOP"/target/run/*.jar 2>/dev/null | head -n 1)}
psql -qXAt -c "select encode(ST_AsEWKB(geom), 'hex') from published_parcels" >"$WORK/shapes.hex"
java "$HERE/AreaPerVertex.java" "$WORK/shapes.hex" >"$WORK/areas"
VERTICES=$(awk '/^vertices/ { print $2 }' "$WORK/areas")
psql -qX -c "create unlogged table public.bench_shapes as select geom, ST_Transform(geom, 4326) as wgs84 from published_parcels;
    alter table public.bench_shapes alter geom set storage external, alter wgs84 set storage external;
    set max_parallel_workers_per_gather = 0"
PGOPTIONS="$PGOPTIONS -c max_parallel_workers_per_gather=0"
for kind in grid geodesic; do
    case $kind in
        grid) expression='ST_Area(ST_Transform(wgs84, 9213))' ;;
        geodesic) expression='ST_Area(wgs84::geography)' ;;
    esac
    MS=$(statement_ms "select sum($expression) from public.bench_shapes")
    NS=$(awk -v k=$kind '$1 == k { print $2 }' "$WORK/areas")
    row "area per vertex, $kind, one core" "$NS ns" "$(awk -v m="$MS" -v v="$VERTICES" 'BEGIN { printf "%.0f ns", m * 1e6 / v }'), PostGIS $expression" \
        "$(awk -v m="$MS" -v v="$VERTICES" -v n="$NS" 'BEGIN { printf "%.1f times as fast", m * 1e6 / v / n }')"
done
psql -qX -c 'drop table public.bench_shapes'

kill "$SERVER"
wait "$SERVER" || true
SERVER=
STARTED=$(date +%s.%N)
start_server
row 'start to ready, with the start of its private cluster' \
    "$(awk -v s="$STARTED" -v r="$(date +%s.%N)" 'BEGIN { printf "%.1f s", r - s }')" '1.5 s, the database there' ''
