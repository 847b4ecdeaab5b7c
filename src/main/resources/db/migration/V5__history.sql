-- Approved plans of earlier years, and which of them a revision is compared with.

-- edition: the how-manyth that was brought in for its year; the last one counts, and those before
-- it stay, since revisions were compared with them. content: over its items, so that it is seen
-- when they are not any more what was read. reason: why it took the place of the one before.
create table earlier_plan (
    year       smallint not null,
    edition    integer  not null check (edition > 0),
    file_name  text     not null,
    sha256     char(64) not null,
    content    char(64) not null,
    items      integer  not null check (items > 0),
    total      bigint   not null,
    provincial bigint   not null,
    own_share  bigint   not null,
    other      bigint   not null,
    reason     text     check ((reason is null) = (edition = 1)),
    primary key (year, edition)
);

-- In the order of the appendix. column_name: where the name stands. Money in whole đồng; null
-- while the đề án awaited its funding.
create table earlier_item (
    year        smallint not null,
    edition     integer  not null,
    position    integer  not null check (position > 0),
    number      text     not null,
    sheet_name  text     not null,
    row_number  integer  not null,
    column_name text,
    name        text     not null,
    implementer text,
    beneficiary text,
    total       bigint,
    provincial  bigint,
    own_share   bigint,
    other       bigint,
    primary key (year, edition, position),
    foreign key (year, edition) references earlier_plan
);

-- Frozen with the revision, as its definition is.
create table revision_earlier_plan (
    revision_id bigint   not null references revision,
    year        smallint not null,
    edition     integer  not null,
    primary key (revision_id, year),
    foreign key (year, edition) references earlier_plan
);

create trigger append_only before update or delete or truncate on earlier_plan
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on earlier_item
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on revision_earlier_plan
    for each statement execute function refuse_change();
