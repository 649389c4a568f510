--liquibase formatted sql
--changeset secondfactor:0001
create table totp_secret (
    account_id   binary(16)     not null,
    secret       varbinary(200) not null,
    last_step    bigint         not null,
    enrolled_at  datetime(6)    not null,
    last_used_at datetime(6)    not null,
    constraint pk_totp_secret primary key (account_id)
);
--rollback drop table totp_secret;

--changeset secondfactor:0002
create table recovery_code (
    account_id binary(16)   not null,
    opening    char(4)      not null,
    code_hash  varchar(200) not null,
    created_at datetime(6)  not null,
    used_at    datetime(6),
    constraint pk_recovery_code primary key (account_id, opening)
);
--rollback drop table recovery_code;
