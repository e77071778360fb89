-- A pledge is due on a day, and has a state; what was shown to be done is kept.
alter table space_pledge add column due varchar(10);
alter table space_pledge add column state varchar(12) default 'PROMISED' not null;
alter table space_pledge add column version bigint default 0 not null;
update space_pledge set state = 'UNDERWAY' where proof is not null;
