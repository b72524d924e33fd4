-- Nobody asks for rows by the text of their boundary: what its statistics would tell is not worth reading it for.
alter table communes alter geojson set statistics 0;
alter table zones alter geojson set statistics 0;
alter table phases alter geojson set statistics 0;
alter table lots alter geojson set statistics 0;
alter table parcels alter geojson set statistics 0;
alter table markers alter geojson set statistics 0;
