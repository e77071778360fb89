-- How far a mailbox was read, and how it went the last time. Its name says whose it is, where, and which folder.
create table mailbox (
    name     varchar(300) primary key,
    -- Numbers mean the same mails as long as the mailbox says the same validity (RFC 3501, 2.3.1.1).
    validity bigint,
    number   bigint,
    tried_at bigint,
    fault    varchar(500)
);

-- Answers from people's calendars, and what came of each. A mail counts once, wherever it is found.
create table reply (
    id              bigint primary key,
    mail            varchar(64)  not null unique,
    sender          varchar(254) not null,
    registration_id bigint references registration (id),
    event_id        bigint references calendar_event (id),
    written_at      bigint,
    read_at         bigint       not null,
    outcome         varchar(20)  not null
);
create index reply_registration on reply (registration_id, written_at);
create index reply_event on reply (event_id);
create index reply_read on reply (read_at);
