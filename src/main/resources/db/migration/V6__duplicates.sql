-- Which đề án are the same or may be, and what people decided about it.

-- group_key: over the contents of the members, so that a decision holds as long as these do. number:
-- the how-manyth about that group; the last one counts, and those before it stay, since revisions
-- were made by them. year: of the plan about which it was decided; it holds for later years too.
-- contents: of the members, to find what was decided before about one that was changed since.
create table review_decision (
    group_key  char(64)    not null,
    number     integer     not null check (number > 0),
    year       smallint    not null,
    verdict    text        not null check (verdict in ('KEEP', 'MERGE', 'SEPARATE')),
    stays      char(64),
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    contents   text[]      not null,
    primary key (group_key, number)
);

-- Frozen with the revision, as its definition is.
create table revision_review_decision (
    revision_id bigint   not null references revision,
    group_key   char(64) not null,
    number      integer  not null,
    primary key (revision_id, group_key),
    foreign key (group_key, number) references review_decision
);

-- number: from 1, in the order of the first of their members. certain: all of it are the same. What
-- was decided about it is what was frozen with the revision.
create table duplicate_group (
    revision_id bigint   not null references revision,
    number      integer  not null check (number > 0),
    group_key   char(64) not null,
    certain     boolean  not null,
    primary key (revision_id, number),
    unique (revision_id, group_key)
);

-- position: from 1, in the order of the group. same: which of its sets of those that are certainly
-- the same. copy_of: position of the one that it is, or may be, a copy of. score: evidence,
-- agreement and points by turns, compared with the first of the group.
create table duplicate_member (
    revision_id  bigint   not null,
    group_number integer  not null,
    position     integer  not null check (position > 0),
    submission   integer  not null,
    sheet        integer  not null,
    row_number   integer  not null,
    content      char(64) not null,
    same         integer  not null,
    standing     text     not null
        check (standing in ('COUNTED', 'COUNTED_IN_DOUBT', 'DUPLICATE', 'HELD')),
    copy_of      integer  not null,
    score        text[]   not null,
    primary key (revision_id, group_number, position),
    unique (revision_id, submission, sheet, row_number),
    foreign key (revision_id, group_number) references duplicate_group,
    foreign key (revision_id, submission, sheet, row_number) references proposal
);

create trigger append_only before update or delete or truncate on review_decision
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on revision_review_decision
    for each statement execute function refuse_change();
