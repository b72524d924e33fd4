-- Tiles from afar show parcels of two by two pixels: from 5,062 m² at zoom 12, from 80,966 m² at zoom 10. Among all
-- parcels of half a province these few were looked for one by one.
create index parcels_from_afar on parcels using gist (wgs84) where superseded is null and area_m2 >= 5000;
create index parcels_from_very_far on parcels using gist (wgs84) where superseded is null and area_m2 >= 80000;
