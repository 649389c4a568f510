--liquibase formatted sql
--changeset signin:0012
create index ix_sign_in_attempt_at on sign_in_attempt (at);
--rollback drop index ix_sign_in_attempt_at on sign_in_attempt;

--changeset signin:0013
create index ix_sign_in_session_started_at on sign_in_session (started_at);
--rollback drop index ix_sign_in_session_started_at on sign_in_session;
