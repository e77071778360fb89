-- The middle of a territory's outline, in units of 100 m (Lambert-93) like outlines: how far one is from another.
alter table territory add column centre_x double precision;
alter table territory add column centre_y double precision;
update territory set
    centre_x = (select (least_x + most_x) / 2 from territory_outline where territory_id = territory.id),
    centre_y = (select (least_y + most_y) / 2 from territory_outline where territory_id = territory.id);
