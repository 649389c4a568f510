--liquibase formatted sql
--changeset partner:0001
create table partner (
    id                 binary(16)   not null,
    number             varchar(20)  not null,
    kind               varchar(20)  not null,
    name               varchar(128) not null,
    routed_acquirer_id binary(16),
    may_board_micro    boolean      not null,
    created_at         datetime(6)  not null,
    version            bigint       not null,
    constraint pk_partner primary key (id),
    constraint uk_partner_number unique (number),
    constraint ck_partner_kind check (kind in ('SERVICE_PROVIDER', 'ACQUIRER')),
    index ix_partner_kind_name_id (kind, name, id)
);
--rollback drop table partner;
