--liquibase formatted sql
--changeset bulkboarding:0001
create table bulk_import (
    id              binary(16)      not null,
    provider_id     binary(16)      not null,
    created_at      datetime(6)     not null,
    created_by      binary(16)      not null,
    file_name       varbinary(1200) not null,
    format          varchar(10)     not null,
    size            bigint          not null,
    state           varchar(20)     not null,
    reason          varchar(120),
    stop_asked      boolean         not null,
    read_to         int             not null,
    rows_read       int             not null,
    rows_incomplete int             not null,
    rows_flawed     int             not null,
    rows_imported   int             not null,
    rows_left_out   int             not null,
    changed_at      datetime(6)     not null,
    version         bigint          not null,
    constraint pk_bulk_import primary key (id),
    constraint ck_bulk_import_state check (state in ('RECEIVING', 'CHECKING', 'REFUSED', 'CHECKED', 'IMPORTING', 'STOPPED', 'IMPORTED')),
    index ix_bulk_import_provider_id_created_at (provider_id, created_at, id),
    index ix_bulk_import_changed_at (changed_at)
);
--rollback drop table bulk_import;

--changeset bulkboarding:0002
create table bulk_import_piece (
    import_id binary(16) not null,
    place     int        not null,
    bytes     mediumblob not null,
    constraint pk_bulk_import_piece primary key (import_id, place),
    constraint fk_bulk_import_piece_import_id foreign key (import_id) references bulk_import (id)
);
--rollback drop table bulk_import_piece;

--changeset bulkboarding:0003
create table bulk_import_row (
    import_id  binary(16)  not null,
    sheet_row int         not null,
    verdict    varchar(20) not null,
    flaws      text        not null,
    constraint pk_bulk_import_row primary key (import_id, sheet_row),
    constraint ck_bulk_import_row_verdict check (verdict in ('FLAWED', 'INCOMPLETE', 'NOTE')),
    constraint fk_bulk_import_row_import_id foreign key (import_id) references bulk_import (id)
);
--rollback drop table bulk_import_row;

--changeset bulkboarding:0004
create table bulk_import_document (
    import_id      binary(16)      not null,
    sheet_row     int             not null,
    path           varchar(160)    not null,
    place          int             not null,
    application_id bigint          not null,
    name           varbinary(1200) not null,
    name_index     binary(16)      not null,
    filed_at       datetime(6),
    constraint pk_bulk_import_document primary key (import_id, sheet_row, path, place),
    constraint fk_bulk_import_document_import_id foreign key (import_id) references bulk_import (id),
    index ix_bulk_import_document_import_id_name_index (import_id, name_index)
);
--rollback drop table bulk_import_document;
