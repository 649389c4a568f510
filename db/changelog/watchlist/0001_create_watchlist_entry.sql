--liquibase formatted sql
--changeset watchlist:0001
create table watchlist_entry (
    id             binary(16)   not null,
    list           varchar(20)  not null,
    kind           varchar(20)  not null,
    name           varbinary(1000) not null,
    id_number      varbinary(400),
    source         varbinary(2000) not null,
    fingerprint    binary(16),
    active         boolean      not null,
    added_at       datetime(6)  not null,
    added_by       binary(16)   not null,
    removed_at     datetime(6),
    removed_by     binary(16),
    removal_reason varbinary(2000),
    version        bigint       not null,
    constraint pk_watchlist_entry primary key (id),
    constraint uk_watchlist_entry_fingerprint unique (fingerprint),
    constraint ck_watchlist_entry_list check (list in ('BLACKLIST', 'NAME_LIST')),
    constraint ck_watchlist_entry_kind check (kind in ('PERSON', 'ORGANISATION')),
    constraint ck_watchlist_entry_active check (active = (removed_at is null)),
    index ix_watchlist_entry_active_id (active, id)
);
--rollback drop table watchlist_entry;

--changeset watchlist:0002
create table watchlist_key (
    value    binary(16) not null,
    entry_id binary(16) not null,
    constraint pk_watchlist_key primary key (value, entry_id),
    constraint fk_watchlist_key_entry_id foreign key (entry_id) references watchlist_entry (id),
    index ix_watchlist_key_entry_id (entry_id)
);
--rollback drop table watchlist_key;
