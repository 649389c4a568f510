--liquibase formatted sql
--changeset signin:0014
alter table sign_in_session drop check ck_sign_in_session_ending;
--rollback alter table sign_in_session add constraint ck_sign_in_session_ending check (ending in ('SIGNED_OUT', 'IDLE', 'LIMIT', 'BY_OWNER', 'BY_ADMIN', 'DEACTIVATED', 'GONE'));

--changeset signin:0015
alter table sign_in_session add constraint ck_sign_in_session_ending check (ending in ('SIGNED_OUT', 'IDLE', 'LIMIT', 'BY_OWNER', 'BY_ADMIN', 'PASSWORD_CHANGED', 'DEACTIVATED', 'GONE'));
--rollback alter table sign_in_session drop check ck_sign_in_session_ending;
