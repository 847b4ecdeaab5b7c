-- Which đề án are the same or may be, and what people decided about it.

-- number: the how-manyth of all; a later one counts before an earlier one, and that stays, since
-- revisions were made by it. group_key: of the group that was looked at. year: of the plan about
-- which it was decided; it holds for later years too. members, known: what those that are meant, and
-- all of the group, said then (a hash, "/2" behind it for the second one that says it), so that the
-- decision holds for them as long as they say it. stays: one of members.
create table review_decision (
    number     integer     primary key check (number > 0),
    group_key  char(64)    not null,
    year       smallint    not null,
    verdict    text        not null check (verdict in ('KEEP', 'MERGE', 'SEPARATE')),
    members    text[]      not null check (cardinality(members) > 0 and members <@ known),
    known      text[]      not null check (cardinality(known) > 1),
    stays      text,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null
);

-- Frozen with the revision, as its definition is.
create table revision_review_decision (
    revision_id bigint  not null references revision,
    number      integer not null references review_decision,
    primary key (revision_id, number)
);

-- number: from 1, in the order of the first of their members. certain: all of it are the same, by
-- what they say.
create table duplicate_group (
    revision_id bigint   not null references revision,
    number      integer  not null check (number > 0),
    group_key   char(64) not null,
    certain     boolean  not null,
    primary key (revision_id, number),
    unique (revision_id, group_key)
);

-- position: from 1, in the order of the group. same: which of its sets of those that are certainly
-- the same. copy_of: position of the one that it is, or may be, a copy of. decision: by which it has its
-- standing; one that is frozen with the revision. score: evidence, agreement and points by turns,
-- compared with the first of the group.
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
    decision     integer,
    score        text[]   not null,
    primary key (revision_id, group_number, position),
    unique (revision_id, submission, sheet, row_number),
    foreign key (revision_id, group_number) references duplicate_group,
    foreign key (revision_id, decision) references revision_review_decision,
    foreign key (revision_id, submission, sheet, row_number) references proposal
);

create trigger append_only before update or delete or truncate on review_decision
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on revision_review_decision
    for each statement execute function refuse_change();
