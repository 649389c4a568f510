--liquibase formatted sql
--changeset document:0001
create table document (
    id            binary(16)     not null,
    owner_kind    varchar(40)    not null,
    owner_id      varchar(64)    not null,
    field_path    varchar(200)   not null,
    file_name     varbinary(1200) not null,
    media_type    varchar(40)    not null,
    size          bigint         not null,
    sha256        binary(32)     not null,
    pages         int            not null,
    wrapped_key   varbinary(1000) not null,
    series        binary(16)     not null,
    number        int            not null,
    uploaded_at   datetime(6)    not null,
    uploaded_by   binary(16),
    uploader_name varbinary(800) not null,
    replaced_by   binary(16),
    removed_at    datetime(6),
    version       bigint         not null,
    constraint pk_document primary key (id),
    constraint uk_document_series_number unique (series, number),
    constraint ck_document_size check (size > 0),
    constraint ck_document_number check (number > 0),
    index ix_document_owner_kind_owner_id (owner_kind, owner_id),
    index ix_document_sha256 (sha256)
);
--rollback drop table document;
