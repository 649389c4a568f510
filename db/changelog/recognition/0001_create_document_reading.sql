--liquibase formatted sql
--changeset recognition:0001
create table document_reading (
    document   binary(16)  not null,
    owner_kind varchar(40) not null,
    owner_id   varchar(64) not null,
    kind       varchar(40) not null,
    state      varchar(20) not null,
    tries      int         not null,
    content    mediumblob,
    changed_at datetime(6) not null,
    constraint pk_document_reading primary key (document),
    constraint ck_document_reading_kind check (kind in ('BUSINESS_LICENCE', 'ID_CARD_PORTRAIT', 'ID_CARD_EMBLEM')),
    constraint ck_document_reading_state check (state in ('WAITING', 'READ', 'UNREADABLE', 'UNAVAILABLE')),
    index ix_document_reading_state (state)
);
--rollback drop table document_reading;
