--liquibase formatted sql
--changeset merchant:0001
create table merchant (
    mid            bigint       not null,
    application_id bigint       not null,
    provider_id    binary(16)   not null,
    acquirer_id    binary(16)   not null,
    name           varchar(128) not null,
    subject_type   varchar(40)  not null,
    opened_at      datetime(6)  not null,
    version        bigint       not null,
    constraint pk_merchant primary key (mid),
    constraint uk_merchant_application_id unique (application_id),
    index ix_merchant_provider_id_mid (provider_id, mid),
    index ix_merchant_acquirer_id_mid (acquirer_id, mid),
    fulltext index ix_merchant_name (name) with parser ngram
);
--rollback drop table merchant;

--changeset merchant:0002
create table merchant_capability (
    mid        bigint      not null,
    capability varchar(20) not null,
    granted_at datetime(6) not null,
    constraint pk_merchant_capability primary key (mid, capability),
    constraint fk_merchant_capability_mid foreign key (mid) references merchant (mid),
    constraint ck_merchant_capability_capability check (capability in ('JSAPI', 'NATIVE', 'APP', 'PAYMENT_CODE',
        'WEWORK'))
);
--rollback drop table merchant_capability;
