-- What is worked out of lots when rows are written, so that a tile need not.

-- The part of a version of a parcel that lies in a version of a lot, measured once, as zone_parts are.
create table if not exists lot_parts (
    lot_row bigint not null,
    parcel_row bigint not null,
    parcel_id bigint not null,
    raw_m2 double precision not null,
    share double precision not null,
    whole boolean not null,
    primary key (lot_row, parcel_row)
);
create index if not exists lot_parts_parcel on lot_parts (parcel_id);

-- What a lot is from a day to before another, as known now: leased, free, … (vn.mocgioi.land.zones.LotHistory decides).
create table if not exists lot_availability (
    lot_id bigint not null,
    first date not null,
    after date not null,
    availability text not null,
    primary key (lot_id, first)
);

-- What is there already is measured and decided by the program, once, as after V24.
insert into setting (key, value) values ('lots_due', 'V30') on conflict (key) do nothing;
