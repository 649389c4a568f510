--liquibase formatted sql
--changeset document:0006
alter table document
    add column scan  varchar(20) not null default 'CLEAR',
    add column virus varchar(100),
    add constraint ck_document_scan check (scan in ('CLEAR', 'WAITING', 'UNSCANNABLE', 'INFECTED'));
--rollback alter table document drop constraint ck_document_scan, drop column virus, drop column scan;

--changeset document:0006-index
create index ix_document_scan_uploaded_at on document (scan, uploaded_at);
--rollback drop index ix_document_scan_uploaded_at on document;
