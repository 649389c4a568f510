--liquibase formatted sql
--changeset document:0003
alter table document
    modify column wrapped_key varbinary(1000) null,
    modify column sha256 binary(32) null,
    add column destroyed_at datetime(6),
    add column destroyed_because varchar(30),
    add constraint ck_document_wrapped_key check ((destroyed_at is null) = (wrapped_key is not null)),
    add constraint ck_document_destroyed_because check ((destroyed_at is null) = (destroyed_because is null));
--rollback alter table document drop constraint ck_document_wrapped_key, drop constraint ck_document_destroyed_because, drop column destroyed_because, drop column destroyed_at;
