--liquibase formatted sql
--changeset signin:0001
create table sign_in_session (
    id         binary(16)     not null,
    account_id binary(16)     not null,
    device_id  binary(16)     not null,
    method     varchar(20)    not null,
    agent      varchar(300)   not null,
    address    varbinary(200) not null,
    started_at datetime(6)    not null,
    active_at  datetime(6)    not null,
    ended_at   datetime(6),
    ending     varchar(20),
    constraint pk_sign_in_session primary key (id),
    constraint ck_sign_in_session_method check (method in ('PASSWORD', 'TOTP', 'RECOVERY_CODE', 'PASSKEY', 'OIDC')),
    constraint ck_sign_in_session_ending check (ending in ('SIGNED_OUT', 'IDLE', 'LIMIT', 'BY_OWNER', 'BY_ADMIN', 'DEACTIVATED', 'GONE')),
    index ix_sign_in_session_account_id_ended_at (account_id, ended_at, active_at)
);
--rollback drop table sign_in_session;

--changeset signin:0002
create table sign_in_device (
    id         binary(16)   not null,
    account_id binary(16)   not null,
    token_hash binary(32)   not null,
    agent      varchar(300) not null,
    first_at   datetime(6)  not null,
    last_at    datetime(6)  not null,
    constraint pk_sign_in_device primary key (id),
    constraint uk_sign_in_device_account_id_token_hash unique (account_id, token_hash)
);
--rollback drop table sign_in_device;

--changeset signin:0003
create table sign_in_attempt (
    id         binary(16)     not null,
    account_id binary(16)     not null,
    outcome    varchar(20)    not null,
    method     varchar(20)    not null,
    new_device boolean        not null,
    agent      varchar(300)   not null,
    address    varbinary(200) not null,
    at         datetime(6)    not null,
    constraint pk_sign_in_attempt primary key (id),
    constraint ck_sign_in_attempt_outcome check (outcome in ('ENTERED', 'REFUSED')),
    index ix_sign_in_attempt_account_id_id (account_id, id)
);
--rollback drop table sign_in_attempt;
