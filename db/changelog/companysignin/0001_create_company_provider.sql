--liquibase formatted sql
--changeset companysignin:0001
create table company_provider (
    partner_id    binary(16)      not null,
    issuer        varchar(500)    not null,
    client_id     varchar(200)    not null,
    client_secret varbinary(1000) not null,
    domain        varchar(200),
    trusted       varchar(200)    not null,
    version       bigint          not null,
    constraint pk_company_provider primary key (partner_id),
    constraint uk_company_provider_domain unique (domain)
);
--rollback drop table company_provider;
