--liquibase formatted sql
--changeset access:0001
create table account (
    id            binary(16)     not null,
    login_index   binary(16)     not null,
    login_sealed  varbinary(600) not null,
    name_sealed   varbinary(600) not null,
    password_hash varchar(200)   not null,
    partner_id    binary(16),
    language      varchar(10),
    active        boolean        not null,
    created_at    datetime(6)    not null,
    version       bigint         not null,
    constraint pk_account primary key (id),
    constraint uk_account_login_index unique (login_index),
    index ix_account_partner_id (partner_id)
);
--rollback drop table account;

--changeset access:0002
create table account_role (
    account_id binary(16)  not null,
    role       varchar(30) not null,
    constraint pk_account_role primary key (account_id, role),
    constraint fk_account_role_account_id foreign key (account_id) references account (id)
);
--rollback drop table account_role;

--changeset access:0003
create table setup_link (
    token_hash binary(32)  not null,
    expires_at datetime(6) not null,
    used_at    datetime(6),
    constraint pk_setup_link primary key (token_hash)
);
--rollback drop table setup_link;
