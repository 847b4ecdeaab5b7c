-- What the stages hand over to one another. Rows are known by where they stand:
-- (revision, submission, sheet, row), the same on every run of the same inputs.

-- table_row is where the heading of its table begins; 0 outside of any table.
create table sheet_row (
    revision_id bigint  not null,
    submission  integer not null,
    sheet       integer not null,
    row_number  integer not null,
    kind        text    not null,
    table_row   integer not null,
    primary key (revision_id, submission, sheet, row_number),
    foreign key (revision_id, submission) references submission
);

-- Money in whole đồng; null while the đề án awaits its funding. raw_texts: field and text by turns,
-- for each text that the file stores otherwise than it stands here.
create table proposal (
    revision_id     bigint  not null,
    submission      integer not null,
    sheet           integer not null,
    row_number      integer not null,
    file_name       text    not null,
    sheet_name      text    not null,
    columns         text    not null,
    submitter_code  text,
    programme_code  text,
    programme_text  text,
    written_number  text,
    name            text,
    implementer     text,
    beneficiary     text,
    objective       text,
    expected_result text,
    start_month     integer,
    end_month       integer,
    total           bigint,
    provincial      bigint,
    own_share       bigint,
    other           bigint,
    note            text,
    raw_texts       text[]  not null default '{}',
    unreadable      boolean not null,
    fate            text    not null default 'READ'
        check (fate in ('READ', 'ACCEPTED', 'REJECTED', 'DUPLICATE', 'SUPERSEDED')),
    primary key (revision_id, submission, sheet, row_number),
    foreign key (revision_id, submission, sheet, row_number) references sheet_row
);

create table stated_total (
    revision_id bigint  not null,
    submission  integer not null,
    sheet       integer not null,
    row_number  integer not null,
    file_name   text    not null,
    sheet_name  text    not null,
    columns     text    not null,
    scope       text    not null check (scope in ('PROGRAMME', 'SECTION', 'GRAND_TOTAL', 'IN_WORDS')),
    scope_key   text    not null,
    table_row   integer not null,
    total       bigint  not null,
    provincial  bigint  not null,
    own_share   bigint  not null,
    other       bigint  not null,
    primary key (revision_id, submission, sheet, row_number),
    foreign key (revision_id, submission, sheet, row_number) references sheet_row
);

create table finding (
    id          bigint  generated always as identity primary key,
    revision_id bigint  not null references revision,
    stage       text    not null,
    code        text    not null,
    severity    text    not null check (severity in ('ERROR', 'WARNING', 'NOTE')),
    file_name   text    not null,
    sheet_name  text,
    row_number  integer not null,
    column_name text,
    arguments   text[]  not null
);

create index finding_by_row on finding (revision_id, file_name, row_number);

create table plan_item (
    revision_id bigint  not null,
    position    integer not null,
    number      text    not null,
    submission  integer not null,
    sheet       integer not null,
    row_number  integer not null,
    primary key (revision_id, position),
    unique (revision_id, submission, sheet, row_number),
    foreign key (revision_id, submission, sheet, row_number) references proposal
);

create index plan_item_by_number on plan_item (revision_id, number);

create table output (
    revision_id bigint   not null references revision,
    name        text     not null,
    sha256      char(64) not null,
    primary key (revision_id, name)
);

-- Letters that go out with a revision. submitter_code: the submitter that is told of what it sent; ''
-- for finance. SENDING is committed before anything is said to the mail server, SENT after it has
-- answered: one that stays SENDING was perhaps sent, and is never sent again by itself.
create table mailing (
    revision_id    bigint not null references revision,
    address        text   not null,
    submitter_code text   not null,
    message_id     text   not null,
    state          text   not null
        check (state in ('PREPARED', 'SENDING', 'SENT', 'REFUSED', 'DOUBTFUL')),
    answer         text   not null,
    primary key (revision_id, submitter_code, address)
);
