-- Publications that a programme, a cycle or a series of meetings led to.
create table guide_outcome (
    id        bigint primary key,
    series_id bigint not null references calendar_series (id),
    guide_id  bigint not null references guide (id),
    unique (series_id, guide_id)
);
create index guide_outcome_guide on guide_outcome (guide_id);
