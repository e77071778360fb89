-- What a meeting says of itself beyond its hour and place. Programme and documents are lines as people write them.
alter table calendar_event add column all_day boolean not null default false;
alter table calendar_event add column status varchar(10) not null default 'CONFIRMED';
update calendar_event set status = 'CANCELLED' where cancelled;
alter table calendar_event drop column cancelled;
alter table calendar_event add column mode varchar(10) not null default 'ON_SITE';
alter table calendar_event add column address varchar(300);
alter table calendar_event add column commune_id bigint references territory (id);
alter table calendar_event add column link varchar(500);
alter table calendar_event add column contact varchar(300);
alter table calendar_event add column programme varchar(10000);
alter table calendar_event add column documents varchar(6000);
drop index calendar_event_starts;
create index calendar_event_starts on calendar_event (starts_at, ends_at);
create index calendar_event_commune on calendar_event (commune_id);

-- Organisations that hold it together; who is no organisation of the network is a name alone.
create table calendar_organiser (
    event_id        bigint       not null references calendar_event (id),
    position        integer      not null,
    organisation_id bigint references organisation (id),
    name            varchar(200) not null,
    primary key (event_id, position)
);
create index calendar_organiser_organisation on calendar_organiser (organisation_id);

create table calendar_theme (
    event_id bigint      not null references calendar_event (id),
    theme    varchar(50) not null,
    primary key (event_id, theme)
);
create index calendar_theme_name on calendar_theme (theme);
