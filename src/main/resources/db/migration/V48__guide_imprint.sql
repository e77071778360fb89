-- What a publication says of itself: under which licence, for whom, by whom, until when it is trusted.
alter table guide add column licence varchar(20);
alter table guide add column level varchar(12);
alter table guide add column review_by varchar(10);
alter table guide add column steward_id bigint references organisation (id);
alter table guide add column authors varchar(2100) not null default '';
alter table guide add column themes varchar(1100) not null default '';
alter table guide add column withdrawn_reason varchar(1000);
alter table guide add column replaced_by varchar(500);
-- Who proposed it, where somebody else must say yes.
alter table guide add column proposed_by bigint references people_person (id);
-- Number of the edition readers have; 0 before the first.
alter table guide add column edition integer not null default 0;
create index guide_steward on guide (steward_id);

create table guide_publisher (
    guide_id        bigint  not null references guide (id),
    position        integer not null,
    organisation_id bigint  not null references organisation (id),
    primary key (guide_id, position)
);
create index guide_publisher_organisation on guide_publisher (organisation_id);

-- When it was to appear, before that was put off.
create table guide_slip (
    guide_id  bigint       not null references guide (id),
    position  integer      not null,
    announced varchar(120) not null,
    at        bigint       not null,
    primary key (guide_id, position)
);

-- Spaces whose publications two people bring out.
create table guide_approval (
    space_id bigint primary key references space (id)
);
