-- One consolidation of one year, and what it is made from.

create table revision (
    id          bigint   generated always as identity primary key,
    year        smallint not null,
    number      integer  not null check (number > 0),
    fingerprint char(64) not null,
    state       text     not null check (state in ('OPEN', 'PUBLISHED', 'BLOCKED')),
    unique (year, number)
);

-- The definition as it was read: a restart must not depend on the folder.
create table definition_file (
    revision_id bigint not null references revision,
    name        text   not null,
    bytes       bytea  not null,
    primary key (revision_id, name)
);

-- number: from 1, in the order of file names. rows_read and read_* are what the reader counted in
-- one pass from the first row to the last, whatever was committed or restarted meanwhile: something
-- independent for the ledger to balance to. ended: these were kept, with the last of its rows.
create table submission (
    revision_id      bigint  not null references revision,
    number           integer not null,
    name             text    not null,
    sha256           char(64) not null,
    size             bigint  not null,
    submitter_code   text,
    unit             text,
    round            integer not null default 0,
    correction       boolean not null default false,
    supplement       boolean not null default false,
    modified         timestamptz,
    letter_date      date,
    refused          boolean not null default false,
    superseded_by    integer,
    rows_read        bigint  not null default 0,
    read_total       bigint  not null default 0,
    read_provincial  bigint  not null default 0,
    read_beneficiary bigint  not null default 0,
    read_other       bigint  not null default 0,
    ended            boolean not null default false,
    primary key (revision_id, number),
    unique (revision_id, name)
);

-- Stages that are done, marked in the transaction that did them: the one thing that a restart goes
-- by, whatever Spring Batch could or could not note of it. carried_from: the number of the revision
-- that did it, when this one took over what came of it; null when it did it itself.
create table stage_done (
    revision_id  bigint  not null references revision,
    stage        text    not null,
    carried_from integer,
    primary key (revision_id, stage)
);

-- Who holds a year. The lock itself is an advisory lock, which dies with its session; the row tells
-- the next caller whom to ask, and bears the token without which nobody commits anything of the year.
-- heartbeat: the last sign of life, by the server's clock. server_pid: the session with the lock.
create table year_holder (
    year            smallint    not null primary key,
    token           bigserial   not null unique,
    host            text        not null,
    pid             bigint      not null,
    process_started timestamptz,
    command         text        not null,
    since           timestamptz not null,
    heartbeat       timestamptz not null default clock_timestamp(),
    server_pid      integer     not null default pg_backend_pid()
);
