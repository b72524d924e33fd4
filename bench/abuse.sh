#!/bin/bash
# Abuses a service of 512 MB from thousands of addresses and asks beside it as honest people do: made-up addresses and
# methods, long filters, shapes of 2 MB, stars over the province, bodies and readers that never end, hostile imports with a
# token, huge reports, listeners that do not read.
#
#   bench/abuse.sh [--minutes N] [PARCELS.fgb]      default: 3 minutes, ../shared/data/parcels-123k.fgb where it is
#
# Prints what the honest were answered and how soon, and the memory before and after. Ends with 1 when the service died or an
# honest question got anything but a success; 503 with Retry-After is counted apart. Everything is on 127.0.0.1, in a
# private cluster of its own in a temporary folder that is removed at the end.
#
# MOCGIOI            the program to measure, ./mocgioi by default
# MOCGIOI_JAVA_OPTS  -Xmx512m by default
set -euo pipefail

HERE=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
TOP=$(dirname "$HERE")
MINUTES=3
if [ "${1:-}" = --minutes ]; then
    MINUTES=$2
    shift 2
fi
PARCELS=${1:-$TOP/../shared/data/parcels-123k.fgb}
read -ra MOCGIOI <<<"${MOCGIOI:-$TOP/mocgioi}"
PORT=${PORT:-17073}
BASE=http://127.0.0.1:$PORT
WORK=$(mktemp -d /var/tmp/mocgioi-bench.XXXXXX)
chmod 755 "$WORK"
SERVER=
# shellcheck source=lib.sh
. "$HERE/lib.sh"

finish() {
    if [ -n "$SERVER" ]; then
        kill "$SERVER" 2>/dev/null || true
        wait "$SERVER" 2>/dev/null || true
    fi
    rm -rf "$WORK"
}
trap finish EXIT
trap 'exit 130' INT TERM

"${MOCGIOI[@]}" --version >/dev/null || fail "${MOCGIOI[*]} does not run"
for tool in java curl; do
    command -v $tool >/dev/null || fail "$tool is missing"
done

export MOCGIOI_DATA=$WORK/data
export MOCGIOI_TRUSTED_PROXIES=127.0.0.1
say "a service with the demo"
MOCGIOI_JAVA_OPTS=${MOCGIOI_JAVA_OPTS:--Xmx512m} "${MOCGIOI[@]}" serve --port "$PORT" >"$WORK/serve.log" 2>&1 &
SERVER=$!
for _ in $(seq 1200); do
    curl -sf -o /dev/null "$BASE/readyz" && break
    kill -0 "$SERVER" 2>/dev/null || fail "the server ended: $(tail -n 1 "$WORK/serve.log")"
    sleep 0.1
done
TOKEN=$("${MOCGIOI[@]}" token add bench 2>/dev/null | grep -oE '[A-Za-z0-9_-]{30,}' | head -n 1)
[ -n "$TOKEN" ] || fail "no token"
if [ -f "$PARCELS" ]; then
    say "bringing in $(basename "$PARCELS")"
    "${MOCGIOI[@]}" import parcels "$PARCELS" --accept-valid >"$WORK/import.log" 2>&1 || true
fi

say "$MINUTES minutes of abuse"
code=0
java -Xmx900m "$HERE/Abuse.java" "$BASE" "$TOKEN" "$SERVER" "$MINUTES" || code=$?
echo
echo "$(date -u +%Y-%m-%d), $MINUTES minutes, $(nproc) × $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)," \
    "${MOCGIOI_JAVA_OPTS:--Xmx512m}, load average $(cut -d ' ' -f 1 /proc/loadavg)."
faults=$(grep -c ' ERROR ' "$WORK/serve.log" || true)
echo "In the service's log: $faults errors$([ "$faults" = 0 ] || printf '; the first: %s' "$(grep -m 1 -A 3 ' ERROR ' "$WORK/serve.log" | cut -c 1-400)")"
[ -z "${KEEP_LOG:-}" ] || cp "$WORK/serve.log" "$KEEP_LOG"
exit "$code"
