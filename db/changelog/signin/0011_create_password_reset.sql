--liquibase formatted sql
--changeset signin:0011
create table password_reset (
    account_id binary(16)  not null,
    token_hash binary(32)  not null,
    expires_at datetime(6) not null,
    constraint pk_password_reset primary key (account_id),
    constraint uk_password_reset_token_hash unique (token_hash)
);
--rollback drop table password_reset;
