--liquibase formatted sql
--changeset credential:0001
create table api_key (
    id           binary(16)   not null,
    partner_id   binary(16)   not null,
    name         varchar(100) not null,
    serial       varchar(64)  not null,
    fingerprint  binary(32)   not null,
    public_key   blob         not null,
    certificate  blob,
    bits         int          not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6),
    retires_at   datetime(6),
    revoked_at   datetime(6),
    last_used_at datetime(6),
    version      bigint       not null,
    constraint pk_api_key primary key (id),
    constraint uk_api_key_serial unique (serial),
    constraint uk_api_key_fingerprint unique (fingerprint),
    index ix_api_key_partner_id_created_at (partner_id, created_at)
);
--rollback drop table api_key;

--changeset credential:0002
create table api_secret (
    id           binary(16)     not null,
    partner_id   binary(16)     not null,
    sealed       varbinary(200) not null,
    created_at   datetime(6)    not null,
    retires_at   datetime(6),
    revoked_at   datetime(6),
    last_used_at datetime(6),
    version      bigint         not null,
    constraint pk_api_secret primary key (id),
    index ix_api_secret_partner_id_created_at (partner_id, created_at)
);
--rollback drop table api_secret;
