#!/bin/bash
# Measures Mốc Giới beside PostgreSQL's own limits and its peers, in one run, and prints the ratios as a table.
#
#   bench/run.sh [--quick] [PARCELS.fgb]      default: ../shared/data/parcels-123k.fgb
#
# --quick      10,000 parcels only and short loads: some three minutes, to see that all is well
#
# Without it everything is measured with 10,000 parcels, with all of the file, and with nine times as many (each shifted
# eight times by some hundred metres): twenty minutes, the last of them for clearance.sh. A plot of the growth goes to bench/growth.svg.
#
# Everything is on 127.0.0.1, in a private cluster of its own in a temporary folder that is removed at the end. It keeps
# both the processors and the disk busy: on a machine that does other work the absolute figures say little, the ratios
# more, for what is compared is run by turns; processor seconds, which such work hardly touches, stand beside them.
#
# MOCGIOI      the program to measure, ./mocgioi by default
# CLASSPATH    its classes, for the figures that need no server; the newest jar by default
# LIMIT        seconds that any one command may take, 600 by default
set -euo pipefail

HERE=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
TOP=$(dirname "$HERE")
QUICK=
if [ "${1:-}" = --quick ]; then
    QUICK=yes
    shift
fi
PARCELS=${1:-$TOP/../shared/data/parcels-123k.fgb}
read -ra MOCGIOI <<<"${MOCGIOI:-$TOP/mocgioi}"
LIMIT=${LIMIT:-600}
PORT=${PORT:-17071}
HOLDER_PORT=$((PORT + 1))
MAPSERVER_PORT=$((PORT + 10))
BASE=http://127.0.0.1:$PORT
ITEMS=/ogc/collections/parcels/items
TILES=/ogc/collections/parcels/tiles/WebMercatorQuad
WORK=$(mktemp -d /var/tmp/mocgioi-bench.XXXXXX)
chmod 755 "$WORK"
SERVER= HOLDER= SAMPLER=
# shellcheck source=lib.sh
. "$HERE/lib.sh"
# shellcheck source=mapserver.sh
. "$HERE/mapserver.sh"

finish() {
    stop_mapserver
    [ -z "$SAMPLER" ] || kill "$SAMPLER" 2>/dev/null || true
    stop_server
    if [ -n "$HOLDER" ]; then
        kill "$HOLDER" 2>/dev/null || true
        wait "$HOLDER" 2>/dev/null || true
    fi
    touch "$WORK/stop"
    rm -rf "$WORK"
}
trap finish EXIT
trap 'exit 130' INT TERM

# --- what it needs ---------------------------------------------------------------------------------------------------

[ -f "$PARCELS" ] || fail "there is no $PARCELS; give a FlatGeobuf of parcels with sheet_no and parcel_no"
"${MOCGIOI[@]}" --version >/dev/null || fail "${MOCGIOI[*]} does not run"   # installs and builds what is missing
for tool in psql ogr2ogr curl wrk java awk /usr/bin/time; do
    command -v $tool >/dev/null && continue
    [ "$(id -u)" -eq 0 ] && apt-get install -qq -y --no-install-recommends "$(basename $tool)" >/dev/null 2>&1 \
        || fail "$tool is missing: apt-get install postgresql-client gdal-bin curl wrk time default-jdk-headless"
done

JAR=${CLASSPATH:-$(ls -t "$TOP"/target/run/*.jar "$TOP"/target/mocgioi.jar 2>/dev/null | head -n 1)}

# --- a cluster that stays, and the files to bring in -----------------------------------------------------------------

export MOCGIOI_DATA=$WORK/data
say "making a private cluster"
ogr2ogr -f FlatGeobuf "$WORK/small.fgb" "$PARCELS" -nln parcels -limit 10000
ogr2ogr -f FlatGeobuf "$WORK/one.fgb" "$PARCELS" -nln parcels -limit 1
# a server that only keeps the cluster running; into a database with rows it loads no demo
"${MOCGIOI[@]}" import parcels "$WORK/small.fgb" --accept-valid >"$WORK/made.log" 2>&1 || true
grep -q '^Written' "$WORK/made.log" || fail "no cluster: $(tail -n 1 "$WORK/made.log")"
"${MOCGIOI[@]}" serve --port $HOLDER_PORT >"$WORK/holder.log" 2>&1 &
HOLDER=$!
for _ in $(seq 600); do
    curl -sf -o /dev/null "http://127.0.0.1:$HOLDER_PORT/readyz" && break
    kill -0 $HOLDER 2>/dev/null || fail "the server ended: $(tail -n 1 "$WORK/holder.log")"
    sleep 0.1
done
CLUSTER=$MOCGIOI_DATA/postgres
[ -d "$CLUSTER" ] || CLUSTER=$(sed -n 's/.*\(\/var\/lib\/mocgioi\/[^ ,;]*\).*/\1/p' "$WORK/holder.log" | head -n 1)/postgres
export PGHOST=127.0.0.1 PGPORT PGUSER=mocgioi PGPASSWORD PGDATABASE=mocgioi PGOPTIONS="-c search_path=mocgioi,public"
PGPORT=$(cat "$CLUSTER/port")
PGPASSWORD=$(cat "$CLUSTER/password")

url() { echo "postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$1"; }

# The file's parcels COPIES times: the first as they are, the others shifted and with sheets of their own.
copies() { # file.fgb copies
    local sql="" k
    for k in $(seq 0 $(($2 - 1))); do
        sql="$sql ${sql:+union all} select ST_Translate(geom, $k * 700, $k * 300) as geom,
            $([ "$k" -eq 0 ] && echo 'sheet_no::text' || echo "'$k-' || sheet_no") as sheet_no, parcel_no from public.source"
    done
    ogr2ogr -f FlatGeobuf "$1" "PG:dbname=$PGDATABASE" -nln parcels -sql "$sql" -lco SPATIAL_INDEX=NO
}

say "preparing the files"
ogr2ogr --config PG_USE_COPY YES -f PostgreSQL "PG:dbname=$PGDATABASE" "$PARCELS" -nln source -lco SCHEMA=public \
    -lco GEOMETRY_NAME=geom -lco SPATIAL_INDEX=NONE
# as a survey that was done again: some of the parcels lie a centimetre beside where they were
ogr2ogr -f FlatGeobuf "$WORK/moved.fgb" "PG:dbname=$PGDATABASE" -nln parcels -lco SPATIAL_INDEX=NO \
    -sql 'select ST_Translate(geom, 0.01, 0) as geom, sheet_no, parcel_no from public.source order by ogc_fid limit 5000'
SIZES=small
if [ -z "$QUICK" ]; then
    SIZES='small whole million'
    cp "$PARCELS" "$WORK/whole.fgb"
    copies "$WORK/million.fgb" 9
fi

echo "Bench of $(date -u +%Y-%m-%d), $(nproc) × $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)," \
    "PostgreSQL $(psql -qXAt -c 'show server_version'), load average $(cut -d ' ' -f 1 /proc/loadavg)."
echo
row work ours 'compared with' ratio
row --- --- --- ---
grown() { printf '%s\t%s\t%s\n' "$1" "$ROWS" "$2" >>"$WORK/growth.tsv"; }

# --- import ----------------------------------------------------------------------------------------------------------

bring_in() { # size
    local file=$WORK/$1.fgb
    ROWS=$(ogrinfo -so -al "$file" | sed -n 's/^Feature Count: //p')
    say "$ROWS parcels: import"
    psql -qX -c "create database $1"
    export PGDATABASE=$1 MOCGIOI_DB_URL
    MOCGIOI_DB_URL=$(url "$1")
    "${MOCGIOI[@]}" demo remove >"$WORK/made.log" 2>&1   # the migrations are not the import's time
    MOCGIOI_JAVA_OPTS="${IMPORT_OPTS:--Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}" \
        timed "${MOCGIOI[@]}" import parcels "$file" --accept-valid
    grep -q '^Written' "$WORK/out" || fail "the import failed: $(tail -n 1 "$WORK/err")"
    local wall=$WALL cpu=$CPU rss=$RSS_MB start
    # what any import takes before its first row: Java, the connection, the CRS, GDAL
    timed "${MOCGIOI[@]}" import parcels "$WORK/one.fgb"
    start=$WALL
    timed ogr2ogr --config PG_USE_COPY YES -f PostgreSQL "PG:dbname=$1" "$file" -nln bench_ogr -lco SCHEMA=public \
        -lco GEOMETRY_NAME=geom
    row "import of $ROWS, checked and measured" "$wall s ($start s of it what one parcel takes), $cpu s of processors, $rss MB" \
        "$WALL s, $CPU s of processors, ogr2ogr with COPY" \
        "$(awk -v i="$wall" -v j="$start" -v o="$WALL" 'BEGIN { printf "%.1f times its time", (i - j) / o }')"
    grown import "$wall"
    psql -qX -c 'drop table public.bench_ogr' -c 'vacuum analyze'
    ATTRIBUTES=$(psql -qXAt -c "select string_agg(quote_ident(column_name), ', ') from information_schema.columns
        where table_schema = 'mocgioi' and table_name = 'published_parcels'
            and column_name not in ('geom', 'wgs84', 'geojson', 'version_from', 'version_to', 'geodesic_area_m2')")
}

# --- download --------------------------------------------------------------------------------------------------------

download() {
    say "$ROWS parcels: download"
    local ours theirs bytes copied
    echo "copy (select $ATTRIBUTES, geojson from published_parcels) to stdout" >"$WORK/copy.sql"
    read -r ours theirs <<<"$(by_turns 3 "curl -sf $BASE/download/parcels.geojson" "psql -qX -f $WORK/copy.sql")"
    bytes=$(curl -sf "$BASE/download/parcels.geojson" | wc -c)
    copied=$(psql -qX -f "$WORK/copy.sql" | wc -c)
    row "download of $ROWS, GeoJSON, heap ${HEAP_MB} MB" "$ours s, $((bytes / 1000000)) MB" \
        "$theirs s, $((copied / 1000000)) MB, COPY of attributes and ready GeoJSON" \
        "$(awk -v b="$bytes" -v o="$ours" -v c="$copied" -v t="$theirs" 'BEGIN { printf "%.2f of its bytes/s", b / o / (c / t) }')"
    grown download "$ours"
    local way
    way=$(median_of 1 psql -qXAt -c "select json_build_object('type', 'Feature', 'id', id,
        'geometry', ST_AsGeoJSON(ST_Transform(geom, 4326), 9)::json,
        'properties', (select to_json(a) from (select $ATTRIBUTES) a)) from published_parcels")
    row 'the same' "$ours s" "$way s, json_build_object with ST_AsGeoJSON(ST_Transform())" "$(ratio "$way" "$ours") times as fast"
    way=$(median_of 1 ogr2ogr -f GeoJSON /vsistdout/ "PG:dbname=$PGDATABASE" -lco COORDINATE_PRECISION=9 \
        -sql "select $ATTRIBUTES, wgs84 from mocgioi.published_parcels")
    row 'the same' "$ours s" "$way s, ogr2ogr from PostGIS" "$(ratio "$way" "$ours") times as fast"
}

# --- tiles and items -------------------------------------------------------------------------------------------------

# Boxes around parcels drawn by a fixed seed, and the tiles in which they lie.
draw() {
    psql -qXAt -F ' ' -c 'select setseed(0.6960)' -c "
        select x - 0.012, y - 0.012, x + 0.012, y + 0.012
        from (select ST_X(ST_Centroid(wgs84)) x, ST_Y(ST_Centroid(wgs84)) y
              from published_parcels order by random() limit 200) p" | grep . >"$WORK/boxes"
    local z
    for z in 9 10 11 13 14 15; do
        awk -v z=$z 'BEGIN { pi = atan2(0, -1) } {
            lon = ($1 + $3) / 2; lat = ($2 + $4) / 2 * pi / 180; n = 2 ^ z
            printf "%d %d %d\n", z, int((1 - log(sin(lat) / cos(lat) + 1 / cos(lat)) / pi) / 2 * n), int((lon + 180) / 360 * n)
        }' "$WORK/boxes" | sort >"$WORK/drawn"
        sort -u "$WORK/drawn" >"$WORK/tiles.$z"
        # the one in which most of them lie
        uniq -c "$WORK/drawn" | sort -rn | awk 'NR == 1 { print $2, $3, $4 }' >"$WORK/busiest.$z"
    done
}

# The statement that makes a tile and nothing else, with all there is of each boundary.
tile_sql() { # z y x, from standard input
    awk -v columns="$ATTRIBUTES" '{ printf "select ST_AsMVT(t, '\''parcels'\'', 4096, '\''mvt'\'', '\''id'\'') from (select %s, ST_AsMVTGeom(ST_Transform(wgs84, 3857), ST_TileEnvelope(%d, %d, %d), 4096, 64) mvt from published_parcels where version_from <= today() and version_to > today() and wgs84 && ST_Transform(ST_Expand(ST_TileEnvelope(%d, %d, %d), 40075016.68 / 2 ^ %d / 64), 4326)) t;\n", columns, $1, $3, $2, $1, $3, $2, $1 }'
}

# What curl asks for, an address a line, over one connection.
curls() { awk -v base="$BASE$TILES" '{ printf "url = \"%s/%d/%d/%d\"\noutput = /dev/null\n", base, $1, $2, $3 }'; }

tiles() {
    say "$ROWS parcels: tiles and items"
    local count new kept alone z size address
    count=$(wc -l <"$WORK/tiles.15")
    tile_sql <"$WORK/tiles.15" >"$WORK/tiles.sql"
    curls <"$WORK/tiles.15" >"$WORK/tiles.curl"
    read -r new alone <<<"$(by_turns_when_written 4 3 "curl -sf --compressed -K $WORK/tiles.curl" "psql -qXAt -f $WORK/tiles.sql")"
    kept=$(median_of 3 curl -sf --compressed -K "$WORK/tiles.curl")
    row "$count tiles at zoom 15, never asked before" "$new s" "$alone s, their ST_AsMVT statements alone" "$(ratio "$alone" "$new") of its speed"
    row 'the same, asked before' "$kept s" "$new s, never asked before" "$(ratio "$new" "$kept") times as fast"
    grown 'tile never asked before, ms' "$(awk -v s="$new" -v n="$count" 'BEGIN { print s / n * 1000 }')"
    grown 'tile asked before, ms' "$(awk -v s="$kept" -v n="$count" 'BEGIN { print s / n * 1000 }')"
    for z in 9 10 11; do
        tile_sql <"$WORK/busiest.$z" >"$WORK/low.sql"
        address=$BASE$TILES/$(tr ' ' / <"$WORK/busiest.$z")
        read -r new alone <<<"$(by_turns_when_written 1 3 "curl -sf --compressed '$address'" "psql -qXAt -f $WORK/low.sql")"
        size=$(curl -sf -H 'Accept-Encoding: gzip' "$address" | wc -c)
        row "a tile at zoom $z" "$new s, $((size / 1000)) kB" "$alone s, with all of every boundary" "$(ratio "$new" "$alone") of its time"
        grown "tile at zoom $z" "$new"
    done
}

items() {
    local ours alone
    awk -v base="$BASE$ITEMS" '{ printf "url = \"%s?limit=1000&bbox=%s,%s,%s,%s\"\noutput = /dev/null\n", base, $1, $2, $3, $4 }' \
        "$WORK/boxes" >"$WORK/items.curl"
    awk -v columns="$ATTRIBUTES" '{ printf "select %s, geojson from published_parcels where wgs84 && ST_MakeEnvelope(%s, %s, %s, %s, 4326) order by id limit 1000;\n", columns, $1, $2, $3, $4 }' \
        "$WORK/boxes" >"$WORK/items.sql"
    warm curl -sf -K "$WORK/items.curl"
    read -r ours alone <<<"$(by_turns 3 "curl -sf -K $WORK/items.curl" "psql -qXAt -f $WORK/items.sql")"
    row '200 items pages of 1,000 in random boxes' "$ours s" "$alone s, the same rows from the database alone" \
        "$(ratio "$alone" "$ours") of its speed"
    grown 'items page, ms' "$(awk -v s="$ours" 'BEGIN { print s / 200 * 1000 }')"
}

# --- under load ------------------------------------------------------------------------------------------------------

# Of the files that the page is made of, the one whose compressed size is nearest.
asset_like() { # bytes
    curl -sf "$BASE/" | grep -oE '(src|href)="[^"]+\.(js|css|svg|ico|png)"' | sed 's/.*="\.\?\/\?//; s/"$//' | sort -u \
        | while read -r path; do
            echo "$(curl -sf -H 'Accept-Encoding: gzip' "$BASE/$path" | wc -c) $BASE/$path"
        done | awk -v w="$1" '$1 > 0 { d = $1 > w ? $1 / w : w / $1; if (best == "" || d < least) { best = $2; least = d } } END { print best }'
}

many_at_once() {
    say "$ROWS parcels: many connections"
    local seconds=${QUICK:+3} box connections mine theirs tile file address
    seconds=${seconds:-8}
    box=$(head -n 1 "$WORK/boxes" | tr ' ' ,)
    load 16 $seconds "$BASE$ITEMS?limit=1000&bbox=$box" >/dev/null   # warm
    for connections in 1 16 64; do
        read -r requests p99 <<<"$(load $connections $seconds "$BASE$ITEMS?limit=1000&bbox=$box")"
        row "items page, $connections connections" "$requests requests/s, p99 $p99 ms" '' ''
    done
    # the same connections ask for a kept tile, and for a file of the page that is about as large
    tile=$BASE$TILES/$(head -n 1 "$WORK/tiles.15" | tr ' ' /)
    file=$(asset_like "$(curl -sf -H 'Accept-Encoding: gzip' "$tile" | wc -c)")
    [ -n "$file" ] || fail "the program serves no page: it was built without the web"
    for etag in no yes; do
        local match=() match_file=()
        if [ $etag = yes ]; then
            match=(-H "If-None-Match: $(curl -sfI "$tile" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')")
            match_file=(-H "If-None-Match: $(curl -sfI "$file" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')")
        fi
        for address in "$file" "$tile" "$file" "$tile"; do   # warm
            load 16 $seconds "$address" -H 'Accept-Encoding: gzip' >/dev/null
        done
        read -r mine _ <<<"$(load 16 $seconds "$tile" -H 'Accept-Encoding: gzip' "${match[@]}")"
        read -r theirs _ <<<"$(load 16 $seconds "$file" -H 'Accept-Encoding: gzip' "${match_file[@]}")"
        row "tile asked before, $([ $etag = yes ] && echo 'by its ETag: 304' || echo "$(curl -sf -H 'Accept-Encoding: gzip' "$tile" | wc -c) bytes"), 16 connections" \
            "$mine requests/s" \
            "$theirs requests/s, static file$([ $etag = yes ] && echo ', 304' || echo " of $(curl -sf -H 'Accept-Encoding: gzip' "$file" | wc -c) bytes") from the same Jetty" \
            "$(ratio "$mine" "$theirs")"
    done
    (beside_mapserver "$box" "$seconds") || row 'items page beside MapServer' '' 'failed, see above' ''
    stop_mapserver
}

beside_mapserver() { # box seconds
    local address mine theirs mine_p99 theirs_p99 features
    if ! mapserver_is_there || ! start_mapserver "$PGDATABASE"; then
        row 'items page beside MapServer' '' 'MapServer could not be installed or started here' ''
        return
    fi
    address="http://127.0.0.1:$MAPSERVER_PORT/?map=$WORK/ms/parcels.map&SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=parcels&MAXFEATURES=1000&OUTPUTFORMAT=geojson&SRSNAME=EPSG:4326&BBOX=$1"
    features=$(curl -s "$address" | grep -o '"Feature"' | wc -l)
    if [ "$features" -eq 0 ]; then
        row 'items page beside MapServer' '' "MapServer gave no features: $(curl -s "$address" | head -c 150 | tr '\n|' '  ')" ''
    else
        load 16 "$2" "$address" >/dev/null   # warm, as ours is
        read -r mine mine_p99 <<<"$(load 16 "$2" "$BASE$ITEMS?limit=1000&bbox=$1")"
        read -r theirs theirs_p99 <<<"$(load 16 "$2" "$address")"
        row 'items page, 16 connections' "$mine requests/s, p99 $mine_p99 ms" \
            "$theirs requests/s, p99 $theirs_p99 ms, MapServer with $features features" "$(ratio "$mine" "$theirs") times as many"
    fi
}

# How soon Chromium shows the map, and how evenly it follows a hand.
browser() {
    local place what zoom frames median p95 p99 slow
    if ! command -v chromium >/dev/null; then
        row 'first picture of the map in Chromium' '' 'Chromium is not here: ./mocgioi test installs it' ''
        return
    fi
    say "the map in Chromium"
    place=$(awk 'NR == 1 { print ($2 + $4) / 2, ($1 + $3) / 2 }' OFMT=%.6f "$WORK/boxes")
    # shellcheck disable=SC2086 # latitude and longitude
    CLASSPATH=$JAR timeout "$LIMIT" java "$HERE/BrowserFrames.java" "$BASE/" $place >"$WORK/browser" 2>"$WORK/err" \
        || { row 'the map in Chromium' "failed: $(head -n 1 "$WORK/err")" '' ''; return; }
    row 'first picture of the map in Chromium, new profile, ms' "$(sed -n 's/^picture //p' "$WORK/browser")" \
        "$(sed -n 's/^empty //p' "$WORK/browser"), first paint of an empty page" 'goal: under 1,000'
    while read -r what zoom frames median p95 p99 slow; do
        [ "$what" = pan ] || continue
        row "panning at zoom $zoom over $ROWS parcels" "$frames frames, median $median ms, p95 $p95, p99 $p99, $slow over 50 ms" \
            "$(awk '$2 == "empty" && $1 == "pan" { print $3 " frames, median " $4 " ms, p95 " $5 ", p99 " $6 ", " $7 " over 50 ms, an empty map" }' "$WORK/browser")" ''
    done < <(grep -v '^pan empty' "$WORK/browser")
}

# Maps, pages, downloads and summaries by 64 connections while an import writes; then whether any tile is stale.
mixed() {
    local seconds=${QUICK:+20} stale
    seconds=${seconds:-120}
    say "$ROWS parcels: mixed load for $seconds s while an import writes"
    { for z in 10 11 13 15; do sed "s#^#$TILES/#; s# #/#g" "$WORK/tiles.$z"; done
      awk -v p="$ITEMS" '{ printf "%s?limit=100&bbox=%s,%s,%s,%s\n", p, $1, $2, $3, $4 }' "$WORK/boxes"
      for _ in 1 2 3 4 5 6 7 8 9 10; do echo /api/summary; done
      echo /download/parcels.csv; echo /download/parcels.geojson
    } >"$WORK/paths"
    (while sleep 2; do awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$SERVER/status"; done >"$WORK/rss") &
    SAMPLER=$!
    (until [ -e "$WORK/stop" ]; do
        "${MOCGIOI[@]}" import parcels "$WORK/moved.fgb" --accept-valid >"$WORK/writer.log" 2>&1 || true
        "${MOCGIOI[@]}" import parcels "$WORK/small.fgb" --accept-valid >>"$WORK/writer.log" 2>&1 || true
        grep -q '^Written' "$WORK/writer.log" && echo >>"$WORK/written"
    done) &
    local writer=$!
    wrk -t 2 -c 64 -d "${seconds}s" --latency --timeout 60s -s "$HERE/mixed.lua" "$BASE" -- "$WORK/paths" >"$WORK/wrk" || true
    touch "$WORK/stop"
    wait $writer || true
    kill $SAMPLER 2>/dev/null || true
    SAMPLER=
    read -r _ answered shed failed broken p99 < <(grep '^mixed' "$WORK/wrk") \
        || { row 'mixed load' "it gave no figures: $(tail -n 1 "$WORK/wrk")" '' ''; return; }
    row "mixed load, 64 connections, $seconds s, $(wc -l <"$WORK/written" 2>/dev/null || echo 0) × 2 imports meanwhile" \
        "$answered answers, p99 $p99 ms; $shed asked to come back" '' "$failed errors, $broken broken connections"
    row 'memory of the server meanwhile' \
        "$(awk '{ v[NR] = $1 } END { t = int(NR / 3); for (i = 1; i <= t; i++) if (v[i] > a) a = v[i]; for (i = NR - t + 1; i <= NR; i++) if (v[i] > b) b = v[i]; print a " MB at most in the first third, " b " MB in the last" }' "$WORK/rss")" '' ''
    sums "$WORK/before"
    stop_server
    start_server "$PGDATABASE"
    sums "$WORK/after"
    stale=$(diff "$WORK/before" "$WORK/after" | grep -c '^<' || true)
    row "tiles that are not what a fresh server gives, of $(wc -l <"$WORK/after")" "$stale" '' ''
}

# What the tiles hold, after all that was written; the order of what is in them may be another each time.
sums() {
    sleep 2
    cat "$WORK"/tiles.1[0135] | while read -r z y x; do
        curl -sf --compressed -o "$WORK/tile.mvt" "$BASE$TILES/$z/$y/$x" || echo "no answer"
        echo "$z $y $x $(ogr2ogr -f CSV /vsistdout/ "$WORK/tile.mvt" -lco GEOMETRY=AS_WKT 2>/dev/null | sort | md5sum)"
        rm -f "$WORK/tile.mvt"
    done >"$1"
}

# --- measuring -------------------------------------------------------------------------------------------------------

areas() {
    say "areas"
    local kind expression ms ns vertices
    export CLASSPATH=$JAR
    psql -qXAt -c "select encode(ST_AsEWKB(geom), 'hex') from published_parcels" >"$WORK/shapes.hex"
    java "$HERE/AreaPerVertex.java" "$WORK/shapes.hex" >"$WORK/areas" 2>"$WORK/err" || { row 'area per vertex' "failed: $(head -n 1 "$WORK/err")" '' ''; return; }
    vertices=$(awk '/^vertices/ { print $2 }' "$WORK/areas")
    psql -qX -c "create unlogged table public.bench_shapes as select geom, ST_Transform(geom, 4326) as wgs84 from published_parcels;
        alter table public.bench_shapes alter geom set storage external, alter wgs84 set storage external"
    for kind in grid geodesic; do
        case $kind in
            grid) expression='ST_Area(ST_Transform(wgs84, 9213))' ;;
            geodesic) expression='ST_Area(wgs84::geography)' ;;
        esac
        ms=$(PGOPTIONS="$PGOPTIONS -c max_parallel_workers_per_gather=0" statement_ms "select sum($expression) from public.bench_shapes")
        ns=$(awk -v k=$kind '$1 == k { print $2 }' "$WORK/areas")
        row "area per vertex, $kind, one core" "$ns ns" "$(awk -v m="$ms" -v v="$vertices" 'BEGIN { printf "%.0f ns", m * 1e6 / v }'), PostGIS $expression" \
            "$(awk -v m="$ms" -v v="$vertices" -v n="$ns" 'BEGIN { printf "%.1f times as fast", m * 1e6 / v / n }')"
    done
    psql -qX -c 'drop table public.bench_shapes'
}

# --- all of it -------------------------------------------------------------------------------------------------------

for size in $SIZES; do
    bring_in "$size"
    HEAP_MB=128
    MOCGIOI_JAVA_OPTS="-Xmx${HEAP_MB}m" start_server "$size"
    download
    draw
    tiles
    items
    if [ "$size" = whole ] || [ -n "$QUICK" ]; then
        for _ in 1 2 3; do
            stop_server
            start_server "$size"
            echo "$READY_S"
        done >"$WORK/starts"
        row 'start to ready, the database there' "$(sort -n "$WORK/starts" | sed -n 2p) s, the launcher included" '1.5 s' ''
        browser
        many_at_once
        mixed
        areas
    fi
    stop_server
done

if [ -z "$QUICK" ]; then
    echo
    row measure '10,000' "$(ogrinfo -so -al "$PARCELS" | sed -n 's/^Feature Count: //p')" 'nine times that'
    row --- --- --- ---
    awk -F '\t' '{ v[$1] = v[$1] sprintf(" %.3g |", $3); if (!($1 in seen)) { seen[$1]; order[++n] = $1 } }
        END { for (i = 1; i <= n; i++) print "| " order[i] " |" v[order[i]] }' "$WORK/growth.tsv"
    awk -f "$HERE/growth.awk" "$WORK/growth.tsv" >"$HERE/growth.svg"
    say "the plot is in bench/growth.svg"
    say "clearance"
    echo
    # into a cluster of its own
    env -u MOCGIOI_DB_URL -u MOCGIOI_DATA "$HERE/clearance.sh" "$PARCELS" || row clearance 'failed, see above' '' ''
fi
