--liquibase formatted sql
--changeset announcement:0001
create table announcement (
    id            binary(16)    not null,
    kind          varchar(20)   not null,
    audience      varchar(20)   not null,
    title_zh      varchar(120)  not null,
    title_en      varchar(200)  not null,
    text_zh       varchar(4000) not null,
    text_en       varchar(6000) not null,
    to_confirm    boolean       not null,
    shown_from    datetime(6)   not null,
    shown_until   datetime(6)   not null,
    begins_at     datetime(6),
    ends_at       datetime(6),
    published_by  binary(16)    not null,
    published_at  datetime(6)   not null,
    withdrawn_at  datetime(6),
    version       bigint        not null,
    constraint pk_announcement primary key (id),
    constraint ck_announcement_kind check (kind in ('NEWS', 'MAINTENANCE')),
    constraint ck_announcement_audience check (audience in ('EVERYONE', 'PROVIDERS', 'ACQUIRERS', 'PLATFORM', 'CHOSEN')),
    index ix_announcement_shown_until (shown_until)
);
--rollback drop table announcement;

--changeset announcement:0002
create table announcement_partner (
    announcement_id binary(16) not null,
    partner_id      binary(16) not null,
    constraint pk_announcement_partner primary key (announcement_id, partner_id),
    constraint fk_announcement_partner_announcement_id foreign key (announcement_id) references announcement (id)
);
--rollback drop table announcement_partner;

--changeset announcement:0003
create table announcement_receipt (
    announcement_id binary(16)  not null,
    account_id      binary(16)  not null,
    partner_id      binary(16),
    read_at         datetime(6) not null,
    confirmed_at    datetime(6),
    constraint pk_announcement_receipt primary key (announcement_id, account_id),
    constraint fk_announcement_receipt_announcement_id foreign key (announcement_id) references announcement (id)
);
--rollback drop table announcement_receipt;
