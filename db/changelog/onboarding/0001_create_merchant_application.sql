--liquibase formatted sql
--changeset onboarding:0001
create table merchant_application (
    id            bigint       not null,
    provider_id   binary(16)   not null,
    acquirer_id   binary(16),
    business_code varchar(124) not null,
    status        varchar(30)  not null,
    status_since  datetime(6)  not null,
    revision      int          not null,
    subject_type  varchar(40),
    merchant_name varchar(128),
    form          mediumblob   not null,
    open_fields   text,
    created_at    datetime(6)  not null,
    updated_at    datetime(6)  not null,
    updated_by    binary(16),
    version       bigint       not null,
    constraint pk_merchant_application primary key (id),
    constraint uk_merchant_application_provider_id_business_code unique (provider_id, business_code),
    constraint ck_merchant_application_status check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW',
        'REMEDIATION', 'ACQUIRER_DECISION', 'ACCOUNT_VERIFICATION', 'TO_BE_SIGNED', 'OPENING', 'FINISHED', 'DECLINED',
        'WITHDRAWN', 'LAPSED')),
    index ix_merchant_application_provider_id_updated_at (provider_id, updated_at, id),
    index ix_merchant_application_provider_id_status_updated_at (provider_id, status, updated_at, id),
    index ix_merchant_application_acquirer_id_updated_at (acquirer_id, updated_at, id),
    index ix_merchant_application_acquirer_id_status_updated_at (acquirer_id, status, updated_at, id),
    index ix_merchant_application_status_updated_at (status, updated_at, id),
    index ix_merchant_application_subject_type_updated_at (subject_type, updated_at, id),
    index ix_merchant_application_updated_at (updated_at, id),
    fulltext index ix_merchant_application_merchant_name (merchant_name) with parser ngram
);
--rollback drop table merchant_application;

--changeset onboarding:0002
create table application_fingerprint (
    application_id bigint      not null,
    field          varchar(120) not null,
    fingerprint    binary(16)  not null,
    constraint pk_application_fingerprint primary key (application_id, field),
    constraint fk_application_fingerprint_application_id foreign key (application_id) references merchant_application (id),
    index ix_application_fingerprint_fingerprint (fingerprint, application_id)
);
--rollback drop table application_fingerprint;

--changeset onboarding:0003
create table application_revision (
    application_id   bigint      not null,
    number           int         not null,
    submitted_at     datetime(6) not null,
    submitted_by     binary(16),
    standard_version varchar(20) not null,
    form             mediumblob  not null,
    requirements     mediumblob  not null,
    constraint pk_application_revision primary key (application_id, number),
    constraint fk_application_revision_application_id foreign key (application_id) references merchant_application (id)
);
--rollback drop table application_revision;

--changeset onboarding:0004
create table application_step (
    id             bigint      not null auto_increment,
    application_id bigint      not null,
    at             datetime(6) not null,
    side           varchar(20) not null,
    account_id     binary(16),
    partner_id     binary(16),
    from_status    varchar(30),
    to_status      varchar(30) not null,
    revision       int         not null,
    note           varbinary(4000),
    constraint pk_application_step primary key (id),
    constraint fk_application_step_application_id foreign key (application_id) references merchant_application (id),
    index ix_application_step_application_id (application_id, id)
);
--rollback drop table application_step;

--changeset onboarding:0005
create table remediation_request (
    application_id bigint      not null,
    round          int         not null,
    asked_by       varchar(20) not null,
    asked_at       datetime(6) not null,
    deadline       datetime(6) not null,
    answered_at    datetime(6),
    constraint pk_remediation_request primary key (application_id, round),
    constraint fk_remediation_request_application_id foreign key (application_id) references merchant_application (id)
);
--rollback drop table remediation_request;

--changeset onboarding:0006
create table remediation_item (
    application_id bigint       not null,
    round          int          not null,
    position       int          not null,
    path           varchar(160) not null,
    reason         varchar(40)  not null,
    outward_text   varbinary(4000) not null,
    explanation    varbinary(4000),
    constraint pk_remediation_item primary key (application_id, round, position),
    constraint fk_remediation_item_application_id_round foreign key (application_id, round)
        references remediation_request (application_id, round)
);
--rollback drop table remediation_item;
