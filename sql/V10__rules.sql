-- The rules that hold until a decision says otherwise. They are rows like any other: `./mocgioi import rules FILE` adds
-- the next one, valid from a later day, and old figures keep the rule of their day.
do $$
declare
    origin bigint;
begin
    insert into change (who, what, layer, reason)
    values ('mocgioi', 'built-in rules', 'rules', 'holds until a decision says otherwise')
    returning id into origin;
    insert into rules (id, key, valid_from, valid_to, value, source, recorded)
    select nextval('object_id'), r.key, r.valid_from, r.valid_to, r.value, r.source, origin
    from (values
        ('area.tolerance_share', date '1900-01-01', null::date, '0.01', 'Board''s practice: no legal figure'),
        ('area.differs_share', '1900-01-01', null, '0.01', 'Board''s practice: no legal figure'),
        ('clearance.min_part_m2', '1900-01-01', null, '1', 'Board''s practice: smaller parts are noise of surveys'),
        ('clearance.min_part_share', '1900-01-01', null, '0.001', 'Board''s practice: smaller parts are noise of surveys'),
        ('leasable.land_use.INDUSTRIAL_PARK', '1900-01-01', null, 'INDUSTRIAL WAREHOUSE SERVICE', 'Decree 35/2022/NĐ-CP, art. 2'),
        ('leasable.land_use.INDUSTRIAL_CLUSTER', '1900-01-01', null, 'INDUSTRIAL WAREHOUSE SERVICE', 'Decree 32/2024/NĐ-CP, as for parks'),
        ('leasable.land_use.IT_PARK', '1900-01-01', null, 'INDUSTRIAL WAREHOUSE SERVICE', 'Decree 154/2013/NĐ-CP, as for parks'),
        ('marker.off_design_m', '1900-01-01', null, '0.05', 'Board''s practice: no legal figure for zone markers'),
        ('marker.off_boundary_m', '1900-01-01', null, '0.05', 'Board''s practice: no legal figure for zone markers'),
        ('marker.vertex_distance_m', '1900-01-01', null, '0.05', 'Board''s practice: no legal figure for zone markers'),
        ('marker.turn_deg', '1900-01-01', null, '3', 'Board''s practice: a curve has no corners'),
        ('overlap.min_m2', '1900-01-01', null, '1', 'Board''s practice: smaller ones are noise of surveys'),
        ('overlap.min_width_m', '1900-01-01', null, '0.02', 'Board''s practice: narrower ones are noise of surveys'),
        ('gap.min_m2', '1900-01-01', null, '0.1', 'Board''s practice: smaller ones are noise of surveys'),
        ('gap.max_width_m', '1900-01-01', null, '1', 'Board''s practice: a road is not a gap'),
        ('crossing.min_m2', '1900-01-01', null, '1', 'Board''s practice: smaller parts are noise of surveys'),
        ('disclosure.min_count', '1900-01-01', null, '5', 'Board''s practice: a count below it could point to a household'),
        ('land_use.farm', '1900-01-01', null,
            'LUA LUC LUK LUN COC HNK BHK NHK CLN LNP RSX RPH RDD NTS CNT LMU NKH',
            'Land use codes of circulars 27/2018 and 08/2024/TT-BTNMT'),
        ('deadline.notice_farm_days', '2024-08-01', '2026-01-01', '90', 'Law on Land 2024, art. 85 (secondary source)'),
        ('deadline.notice_other_days', '2024-08-01', '2026-01-01', '180', 'Law on Land 2024, art. 85 (secondary source)'),
        ('deadline.notice_farm_days', '2026-01-01', null, '60', 'Resolution 254/2025/QH15 (secondary source)'),
        ('deadline.notice_other_days', '2026-01-01', null, '120', 'Resolution 254/2025/QH15 (secondary source)'),
        ('deadline.payment_days', '2024-08-01', null, '30', 'Law on Land 2024, art. 94 (secondary source)')
    ) as r (key, valid_from, valid_to, value, source);
    update change set recorded_rows = (select count(*) from rules where recorded = origin) where id = origin;
end
$$;
