--liquibase formatted sql
--changeset acquiring:0003
create table merchant_link (
    token_hash     binary(32)     not null,
    application_id bigint         not null,
    token          varbinary(100) not null,
    made_at        datetime(6)    not null,
    expires_at     datetime(6)    not null,
    live           boolean,
    ending         varchar(20),
    constraint pk_merchant_link primary key (token_hash),
    constraint uk_merchant_link_application_id_live unique (application_id, live),
    constraint ck_merchant_link_ending check ((live is null) = (ending is not null)
        and (live is null or live) and (ending is null or ending in ('USED', 'REPLACED', 'WITHDRAWN')))
);
--rollback drop table merchant_link;

--changeset acquiring:0004
create table merchant_signature (
    application_id    bigint         not null,
    agreement_version varchar(20)    not null,
    language          varchar(10)    not null,
    text_sha256       binary(32)     not null,
    name              varbinary(600) not null,
    signed_at         datetime(6)    not null,
    constraint pk_merchant_signature primary key (application_id)
);
--rollback drop table merchant_signature;
