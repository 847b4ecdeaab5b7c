-- With the revision in front of both keys of a table without statistics, the database took either
-- for the number of a group in its revision, and went through all groups of the revision for each
-- member whose group it was to look up: that grew with the square of the groups.
alter table duplicate_group
    drop constraint duplicate_group_revision_id_group_key_key,
    add unique (group_key, revision_id);
