-- What a working group or club is for, how long, and how one comes in. Without a row one comes in by invitation.
create table group_charter (
    space_id bigint primary key references space (id),
    mandate  varchar(5000),
    begins   varchar(10),
    ends     varchar(10),
    door     varchar(12) not null,
    domains  varchar(2000),
    welcome  varchar(16) not null,
    version  bigint      not null
);

create table group_chair (
    space_id  bigint not null references group_charter (space_id),
    person_id bigint not null references people_person (id),
    primary key (space_id, person_id)
);

-- Somebody with an account asks to come in, and is answered once.
create table group_request (
    id          bigint primary key,
    space_id    bigint      not null references space (id),
    person_id   bigint      not null references people_person (id),
    words       varchar(1000),
    stage       varchar(10) not null,
    asked_at    bigint      not null,
    answered_at bigint,
    answered_by bigint references people_person (id)
);
create index group_request_space on group_request (space_id, stage, asked_at);
create index group_request_person on group_request (person_id, space_id);

-- Somebody comes in by the domain of an address, once its owner says yes.
create table group_applicant (
    id               bigint primary key,
    space_id         bigint       not null references space (id),
    correspondent_id bigint       not null references people_correspondent (id),
    email_key        varchar(254) not null,
    name             varchar(120) not null,
    asked_at         bigint       not null,
    entered_at       bigint,
    unique (space_id, email_key)
);
create index group_applicant_asked on group_applicant (entered_at, asked_at);
create index group_applicant_correspondent on group_applicant (correspondent_id);
