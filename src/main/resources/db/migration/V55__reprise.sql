-- A page that was taken from another one and keeps its tie to it.
create table reprise (
    id bigint primary key,
    page_id bigint not null references wiki_page (id),
    source_id bigint not null references wiki_page (id),
    base_id bigint not null references wiki_revision (id),
    seen integer not null,
    person_id bigint references people_person (id),
    at bigint not null,
    version bigint not null,
    constraint reprise_page unique (page_id)
);
create index reprise_source on reprise (source_id);

-- Files the text shows: whose they are at the source, and the copies that belong to the other space.
create table reprise_file (
    reprise_id bigint not null references reprise (id),
    theirs bigint not null references file_stored (id),
    ours bigint not null references file_stored (id),
    primary key (reprise_id, theirs)
);

-- What those who took a page offer to those it was taken from.
create table reprise_proposal (
    id bigint primary key,
    reprise_id bigint not null references reprise (id),
    revision_id bigint not null references wiki_revision (id),
    note varchar(300),
    person_id bigint not null references people_person (id),
    at bigint not null,
    state varchar(10) not null,
    answered_by bigint references people_person (id),
    answered_at bigint,
    version bigint not null
);
create index reprise_proposal_reprise on reprise_proposal (reprise_id);
