--liquibase formatted sql
--changeset audit:0002
create index ix_audit_record_subject_id on audit_record (subject_id, id);
--rollback drop index ix_audit_record_subject_id on audit_record;
