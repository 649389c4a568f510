--liquibase formatted sql
--changeset merchant:0004
create table merchant_terminal (
    id            bigint         not null auto_increment,
    mid           bigint         not null,
    serial        varchar(32)    not null,
    kind          varchar(20)    not null,
    address       varbinary(700) not null,
    registered_at datetime(6)    not null,
    retired_at    datetime(6),
    -- In use at one merchant at a time; one that was retired may come again
    used_serial   varchar(32) generated always as (case when retired_at is null then serial end) stored,
    constraint pk_merchant_terminal primary key (id),
    constraint uk_merchant_terminal_used_serial unique (used_serial),
    constraint fk_merchant_terminal_mid foreign key (mid) references merchant (mid),
    constraint ck_merchant_terminal_kind check (kind in ('POS', 'SCANNER', 'CODE_PLATE', 'SELF_SERVICE')),
    index ix_merchant_terminal_mid (mid, registered_at)
);
--rollback drop table merchant_terminal;
