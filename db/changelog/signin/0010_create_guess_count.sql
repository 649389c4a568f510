--liquibase formatted sql
--changeset signin:0010
create table guess_count (
    kind        varchar(20) not null,
    of_whom     binary(16)  not null,
    failures    int         not null,
    last_at     datetime(6) not null,
    waits_until datetime(6),
    tried_at    datetime(6) not null,
    constraint pk_guess_count primary key (kind, of_whom),
    constraint ck_guess_count_kind check (kind in ('ACCOUNT', 'ADDRESS', 'DEVICE', 'RESET_ACCOUNT', 'RESET_ADDRESS')),
    index ix_guess_count_tried_at (tried_at)
);
--rollback drop table guess_count;
