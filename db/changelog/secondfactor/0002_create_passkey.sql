--liquibase formatted sql
--changeset secondfactor:0003
create table passkey (
    id              binary(16)      not null,
    account_id      binary(16)      not null,
    credential_hash binary(32)      not null,
    credential_id   varbinary(1023) not null,
    public_key      varbinary(2000) not null,
    sign_count      bigint          not null,
    user_verified   boolean         not null,
    backup_eligible boolean         not null,
    backed_up       boolean         not null,
    transports      varchar(200)    not null,
    attestation     mediumblob      not null,
    client_data     varbinary(4000) not null,
    label           varbinary(400)  not null,
    created_at      datetime(6)     not null,
    last_used_at    datetime(6)     not null,
    constraint pk_passkey primary key (id),
    constraint uk_passkey_credential_hash unique (credential_hash),
    index ix_passkey_account_id_created_at (account_id, created_at)
);
--rollback drop table passkey;
