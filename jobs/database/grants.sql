-- What the program may do when it runs with a role of its own, tonghop_app, that owns nothing.
-- Run by the owner of the tables, tonghop_owner, after they were made and after each upgrade:
-- see src/docs/AUDIT.md. It may be run again at any time; it grants all of it, or nothing.

begin;

grant usage on schema public to tonghop_app;
revoke all on all tables in schema public from tonghop_app;
revoke all on all sequences in schema public from tonghop_app;

grant select, insert, update, delete on all tables in schema public to tonghop_app;
grant usage on all sequences in schema public to tonghop_app;

-- The logs only grow, the definition of a revision stays as it was read, and so do earlier plans
-- and what people decided.
revoke update, delete on decision_entry, decision_seal, operation_entry from tonghop_app;
revoke update, delete on definition_file from tonghop_app;
revoke update, delete on earlier_plan, earlier_item, revision_earlier_plan from tonghop_app;
revoke update, delete on review_decision, revision_review_decision from tonghop_app;

-- Which tables there are is the owner's business.
revoke insert, update, delete on flyway_schema_history from tonghop_app;

commit;
