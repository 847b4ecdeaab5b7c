-- Rows come in by the thousand. A foreign key asks about each of them alone, which took half of the
-- time of writing them, and by a plan made when the tables were empty: for each row one such plan
-- read all submissions. What they promise is kept here for all rows of a statement at once: whatever
-- a new row belongs to is there, and it neither goes away nor changes its key.

-- Each looks its rows up by the key of the table they belong to, however small that is by now.

create function known_revision() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from (select distinct revision_id from added) a
               where not exists (select from revision r where r.id = a.revision_id)) then
        raise foreign_key_violation using message = tg_table_name || ': of no revision';
    end if;
    return null;
end;
$$;

create function known_submission() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from (select distinct revision_id, submission from added) a
               where not exists (select from submission s
                   where s.revision_id = a.revision_id and s.number = a.submission)) then
        raise foreign_key_violation using message = tg_table_name || ': of no submission';
    end if;
    return null;
end;
$$;

create function known_sheet_row() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from added a
               where not exists (select from sheet_row r
                   where r.revision_id = a.revision_id and r.submission = a.submission
                     and r.sheet = a.sheet and r.row_number = a.row_number)) then
        raise foreign_key_violation using message = tg_table_name || ': of no row';
    end if;
    return null;
end;
$$;

create function known_proposal() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from added a
               where not exists (select from proposal p
                   where p.revision_id = a.revision_id and p.submission = a.submission
                     and p.sheet = a.sheet and p.row_number = a.row_number)) then
        raise foreign_key_violation using message = tg_table_name || ': of no proposal';
    end if;
    return null;
end;
$$;

create function known_entry() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from added a
               where not exists (select from decision_entry e where e.id = a.entry_id)) then
        raise foreign_key_violation using message = tg_table_name || ': of no entry';
    end if;
    return null;
end;
$$;

create function refuse_removal() returns trigger language plpgsql as $$
begin
    raise foreign_key_violation
        using message = tg_table_name || ': other rows belong to it, ' || tg_op || ' refused';
end;
$$;

alter table sheet_row drop constraint sheet_row_revision_id_submission_fkey;
alter table proposal drop constraint proposal_revision_id_submission_sheet_row_number_fkey;
alter table plan_item drop constraint plan_item_revision_id_submission_sheet_row_number_fkey;
alter table finding drop constraint finding_revision_id_fkey;
alter table decision_entry drop constraint decision_entry_revision_id_fkey;
alter table decision_seal drop constraint decision_seal_revision_id_fkey;
alter table decision_seal drop constraint decision_seal_entry_id_fkey;

create trigger known_submission after insert on sheet_row referencing new table as added
    for each statement execute function known_submission();
create trigger known_sheet_row after insert on proposal referencing new table as added
    for each statement execute function known_sheet_row();
create trigger known_proposal after insert on plan_item referencing new table as added
    for each statement execute function known_proposal();
create trigger known_revision after insert on finding referencing new table as added
    for each statement execute function known_revision();
create trigger known_revision after insert on decision_entry referencing new table as added
    for each statement execute function known_revision();
create trigger known_revision after insert on decision_seal referencing new table as added
    for each statement execute function known_revision();
create trigger known_entry after insert on decision_seal referencing new table as added
    for each statement execute function known_entry();

create trigger referred_to before delete or truncate or update of id on revision
    for each statement execute function refuse_removal();
create trigger referred_to before delete or truncate or update of revision_id, number on submission
    for each statement execute function refuse_removal();
create trigger referred_to
    before delete or truncate or update of revision_id, submission, sheet, row_number on sheet_row
    for each statement execute function refuse_removal();
create trigger referred_to
    before delete or truncate or update of revision_id, submission, sheet, row_number on proposal
    for each statement execute function refuse_removal();

-- One index instead of two, in the order in which entries come and are sealed. The one by their hash
-- took each to another page: more than half of what keeping an entry cost.
alter table decision_entry
    drop constraint decision_entry_revision_id_stage_body_sha256_key,
    add constraint decision_entry_once
        unique (revision_id, stage, file_name, sheet, row_number, event, body_sha256);
drop index decision_entry_by_row;

-- Each proposal is changed once, when it is judged: with room for that beside it, the index stays as
-- it is, and only the change is logged.
alter table proposal set (fillfactor = 45);
