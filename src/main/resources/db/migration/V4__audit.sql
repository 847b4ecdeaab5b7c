-- The two logs. Nobody changes or removes what stands in them: see the triggers below.

-- Decisions as they are taken, not chained yet, so that parallel partitions neither fork a chain nor
-- wait for each other. The key is what an entry says: the same entry twice is the same entry.
create table decision_entry (
    id          bigint   generated always as identity primary key,
    revision_id bigint   not null references revision,
    stage       smallint not null,
    file_name   text     collate "C" not null,
    sheet       integer  not null,
    row_number  integer  not null,
    event       text     collate "C" not null,
    body        text     collate "C" not null,
    body_sha256 char(64) not null,
    unique (revision_id, stage, body_sha256)
);

-- What was decided about a row, and about its file as a whole.
create index decision_entry_by_row on decision_entry (revision_id, file_name, sheet, row_number);

-- Decisions chained, at the end of each stage, in the order of their keys.
create table decision_seal (
    revision_id bigint   not null references revision,
    sequence    bigint   not null check (sequence > 0),
    entry_id    bigint   not null unique references decision_entry,
    stage       smallint not null,
    previous    char(64) not null,
    hash        char(64) not null,
    primary key (revision_id, sequence)
);

-- Operations, chained as they come.
create table operation_entry (
    sequence bigint   not null primary key check (sequence > 0),
    year     smallint not null,
    revision integer  not null,
    body     text     not null,
    previous char(64) not null unique,
    hash     char(64) not null
);

create index operation_entry_by_revision on operation_entry (year, revision, sequence);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log % only takes new entries: % refused', tg_table_name, tg_op;
end;
$$;

create trigger append_only before update or delete or truncate on decision_entry
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on decision_seal
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on operation_entry
    for each statement execute function refuse_change();
