# MapServer 8 as FastCGI behind nginx, on the table of the database that is being measured: sourced by run.sh.

# Installs what is missing, where that may be done; false where it may not.
mapserver_is_there() {
    [ -x /usr/lib/cgi-bin/mapserv ] && command -v nginx >/dev/null && command -v spawn-fcgi >/dev/null && return
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
    say "installing MapServer, nginx and spawn-fcgi to compare with"
    # nginx comes with a service, which shall not start
    local policy=/usr/sbin/policy-rc.d ours= installed=0
    if [ ! -e $policy ]; then
        printf '#!/bin/sh\nexit 101\n' >$policy
        chmod 755 $policy
        ours=yes
    fi
    DEBIAN_FRONTEND=noninteractive timeout 300 apt-get -qq -y --no-install-recommends install \
        cgi-mapserver nginx-light spawn-fcgi >"$WORK/apt.log" 2>&1 || installed=1
    [ -z "$ours" ] || rm -f $policy
    return $installed
}

# Starts four of them, as many as this program has connections for each core, behind nginx on MAPSERVER_PORT.
start_mapserver() { # database
    local program i servers=
    program=/usr/lib/cgi-bin/mapserv
    mkdir -p "$WORK/ms"
    cat >"$WORK/ms/parcels.map" <<MAPFILE
MAP
  NAME "bench"
  EXTENT 104 21 107 23
  PROJECTION "init=epsg:4326" END
  OUTPUTFORMAT
    NAME "geojson" DRIVER "OGR/GEOJSON" MIMETYPE "application/json"
    FORMATOPTION "STORAGE=stream" FORMATOPTION "FORM=SIMPLE" FORMATOPTION "LCO:COORDINATE_PRECISION=9"
  END
  WEB METADATA
    "ows_enable_request" "*" "ows_title" "bench" "ows_srs" "EPSG:4326" "ows_onlineresource" "http://127.0.0.1/"
  END END
  LAYER
    NAME "parcels" TYPE POLYGON STATUS ON
    CONNECTIONTYPE POSTGIS
    CONNECTION "host=127.0.0.1 port=$PGPORT user=$PGUSER password=$PGPASSWORD dbname=$1"
    PROCESSING "CLOSE_CONNECTION=DEFER"
    DATA "wgs84 from (select id, sheet_no, parcel_no, commune, land_use, area_m2, area_ha, wgs84 from mocgioi.published_parcels) p using unique id using srid=4326"
    PROJECTION "init=epsg:4326" END
    METADATA "gml_include_items" "all" "gml_featureid" "id" "wfs_getfeature_formatlist" "geojson" END
    TEMPLATE "x"
  END
END
MAPFILE
    chmod 600 "$WORK/ms/parcels.map"
    echo 'CONFIG ENV MS_MAP_PATTERN "." END END' >"$WORK/ms/mapserver.conf"
    for i in 1 2 3 4; do
        MAPSERVER_CONFIG_FILE=$WORK/ms/mapserver.conf MS_MAPFILE=$WORK/ms/parcels.map \
            spawn-fcgi -a 127.0.0.1 -p $((MAPSERVER_PORT + i)) -P "$WORK/ms/$i.pid" -- "$program" >/dev/null || return 1
        servers="$servers server 127.0.0.1:$((MAPSERVER_PORT + i));"
    done
    cat >"$WORK/ms/nginx.conf" <<NGINX
pid $WORK/ms/nginx.pid;
error_log $WORK/ms/nginx.log;
worker_processes 2;
events {}
http {
    access_log off;
    upstream mapserver { $servers }
    server {
        listen 127.0.0.1:$MAPSERVER_PORT;
        location / { include /etc/nginx/fastcgi_params; fastcgi_pass mapserver; }
    }
}
NGINX
    nginx -c "$WORK/ms/nginx.conf" 2>"$WORK/ms/start.log"
}

stop_mapserver() {
    local pid
    for pid in "$WORK"/ms/*.pid; do
        [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true
    done
}
