# How the bench measures: sourced by run.sh.

say() { printf '%s %s\n' "$(date +%H:%M:%S)" "$*" >&2; }
fail() { say "bench: $*"; exit 1; }
row() { printf '| %s | %s | %s | %s |\n' "$@"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# Seconds that a command takes, its output thrown away; the median of n, and never more than LIMIT seconds each.
median_of() {
    local n=$1
    shift
    for _ in $(seq "$n"); do
        { TIMEFORMAT=%R; time timeout "$LIMIT" "$@" >/dev/null 2>"$WORK/err"; } 2>&1 \
            || { say "failed: $*: $(tail -n 1 "$WORK/err")"; return 1; }
    done | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# Two commands by turns, so that what else the machine does is done to both: prints the medians of n times each.
by_turns() {
    local n=$1 ours=$2 theirs=$3
    : >"$WORK/ours"
    : >"$WORK/theirs"
    for _ in $(seq "$n"); do
        median_of 1 bash -c "$ours" >>"$WORK/ours"
        median_of 1 bash -c "$theirs" >>"$WORK/theirs"
    done
    for side in ours theirs; do
        sort -n "$WORK/$side" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
    done | paste -sd ' '
}

# Runs a command some times before it is measured: a server that has served for an hour has its code compiled.
warm() {
    for _ in 1 2 3; do
        timeout "$LIMIT" "$@" >/dev/null 2>&1 || true
    done
}

# The same by turns where ours must be new each time: a parcel is written before; the first turns warm both up.
by_turns_when_written() { # warm-turns times ours theirs
    local i ours=$3 theirs=$4
    : >"$WORK/new"
    : >"$WORK/alone"
    for i in $(seq $(($1 + $2))); do
        write_a_parcel "$((1000 + RANDOM))"
        median_of 1 bash -c "$ours" >"$WORK/new.1"
        median_of 1 bash -c "$theirs" >"$WORK/alone.1"
        [ "$i" -gt "$1" ] || continue
        cat "$WORK/new.1" >>"$WORK/new"
        cat "$WORK/alone.1" >>"$WORK/alone"
    done
    for side in new alone; do
        sort -n "$WORK/$side" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
    done | paste -sd ' '
}

# Gives a parcel of its own another area, so that the layer has a new version and no tile of it was ever asked for.
write_a_parcel() { # area_m2
    printf 'sheet_no,parcel_no,official_area_m2,wkt\nbench,1,%d,"POLYGON((105.9 22.2,105.9 22.2001,105.9001 22.2,105.9 22.2))"\n' "$1" \
        >"$WORK/one.csv"
    "${MOCGIOI[@]}" import parcels "$WORK/one.csv" --crs EPSG:4326 >"$WORK/out" 2>"$WORK/err" \
        || fail "a parcel could not be written: $(tail -n 1 "$WORK/err")"
}

# The milliseconds of processor time that a statement costs its backend; the least of three.
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

# Processor seconds that all backends of the cluster which have ended took.
backends_cpu() { awk '{ print ($16 + $17) / 100 }' "/proc/$(head -n 1 "$CLUSTER/data/postmaster.pid")/stat"; }

# Runs a command and sets WALL, CPU (its own and the database's processor seconds) and RSS_MB (its highest memory).
timed() {
    local before user system rss
    before=$(backends_cpu)
    /usr/bin/time -o "$WORK/time" -f '%e %U %S %M' timeout "$LIMIT" "$@" >"$WORK/out" 2>"$WORK/err" || true
    sleep 0.2   # until the backend has ended, and counts
    read -r WALL user system rss < <(tail -n 1 "$WORK/time")
    CPU=$(awk -v u="$user" -v s="$system" -v b="$before" -v a="$(backends_cpu)" 'BEGIN { printf "%.1f", u + s + a - b }')
    RSS_MB=$((rss / 1024))
}

# Serves a database and waits until it is ready; sets SERVER and READY_S.
start_server() {
    local started
    started=$(date +%s.%N)
    MOCGIOI_DB_URL=$(url "$1") "${MOCGIOI[@]}" serve --port "$PORT" >"$WORK/serve.log" 2>&1 &
    SERVER=$!
    for _ in $(seq 1200); do
        if curl -sf -o /dev/null "$BASE/readyz"; then
            READY_S=$(awk -v s="$started" -v r="$(date +%s.%N)" 'BEGIN { printf "%.2f", r - s }')
            return
        fi
        kill -0 "$SERVER" 2>/dev/null || fail "the server ended: $(tail -n 1 "$WORK/serve.log")"
        sleep 0.05
    done
    fail "the server is not ready after a minute"
}

stop_server() {
    [ -n "$SERVER" ] || return 0
    kill "$SERVER" 2>/dev/null || true
    wait "$SERVER" 2>/dev/null || true
    SERVER=
}

# What a load of some connections for some seconds gives: requests/s and p99 in ms.
load() { # connections seconds url [wrk options]
    wrk -t 1 -c "$1" -d "$2s" --latency --timeout 30s "${@:4}" "$3" >"$WORK/wrk" || return 1
    awk '/Requests\/sec/ { r = $2 }
        $1 == "99%" { v = $2; f = v ~ /us$/ ? 0.001 : v ~ /ms$/ ? 1 : v ~ /m$/ ? 60000 : 1000; p = v * f }
        END { printf "%s %.0f\n", r, p }' "$WORK/wrk"
}
