-- What parcels have reached, worked out when events are written. A row holds what was known from one change (recorded)
-- to the next (superseded), as in the layers, so that a figure as known at any moment needs to read one row a parcel.
--   …_on   the day the milestone was reached; enforcement counts as handed over, and stands apart as well
--   …_na   the day from which it does not apply: from then the parcel has neither reached it nor failed to
-- A parcel inherits from those it replaces: what its one predecessor had reached, it has; of several predecessors it
-- has what all of them have, from the day of the last.
drop table parcel_milestones cascade;
create table parcel_milestones (
    parcel_id bigint not null,
    recovery_notice_on date,
    inventory_on date,
    plan_approved_on date,
    recovery_decision_on date,
    paid_on date,
    handed_over_on date,
    enforced_on date,
    recovery_notice_na date,
    inventory_na date,
    plan_approved_na date,
    recovery_decision_na date,
    paid_na date,
    recorded bigint not null,
    superseded bigint
);
create unique index parcel_milestones_live on parcel_milestones (parcel_id) where superseded is null;
create index parcel_milestones_parcel on parcel_milestones (parcel_id, recorded);

-- `replaces` of the parcels, resolved: which objects a version of a parcel came from.
create table parcel_replaces (
    parcel_row bigint not null,
    parcel_id bigint not null,
    replaced_id bigint not null,
    primary key (parcel_row, replaced_id)
);
create index parcel_replaces_replaced on parcel_replaces (replaced_id);

-- Corrections are found by the parcel, too.
create index events_parcel on events (parcel_id);
create index obstacles_parcel on obstacles (parcel_id);
create index holdings_parcel on holdings (parcel_id);
create index holdings_party_all on holdings (party);
