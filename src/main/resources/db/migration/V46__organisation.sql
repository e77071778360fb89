-- Organisations have a room of their own, a place in the official division, and a circle of the people who work for them.
alter table people_organisation rename to organisation;
-- What was written freely stays as it was, beside the territory that the division knows.
alter table organisation rename column territory to area;
alter table organisation add column territory_id bigint references territory (id);
alter table organisation add column siren varchar(9) unique;
alter table organisation add column circle_id bigint;
alter table organisation add column version bigint not null default 1;
-- Which sort of authority it is was not said: all of them are public bodies, and somebody will say more.
update organisation set kind = 'PUBLIC_BODY' where kind = 'AUTHORITY';
-- Ids that the sequence gives are the last of fifty each, which nobody else is given.
update organisation set circle_id = nextval('ids');
insert into people_circle (id, audience) select circle_id, 'EVERYONE' from organisation;
alter table organisation alter column circle_id set not null;
alter table organisation add foreign key (circle_id) references people_circle (id);
alter table organisation add unique (circle_id);
create index organisation_territory on organisation (territory_id);
