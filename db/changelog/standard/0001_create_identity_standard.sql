--liquibase formatted sql
--changeset standard:0001
create table identity_standard (
    number         varchar(20)  not null,
    name_zh        varchar(100) not null,
    name_en        varchar(100) not null,
    state          varchar(12)  not null,
    based_on       varchar(20),
    effective_from date,
    content        mediumtext   not null,
    changed_by     binary(16),
    changed_at     datetime(6)  not null,
    published_by   binary(16),
    published_at   datetime(6),
    -- One draft at a time: what is published next is never a surprise
    draft          tinyint generated always as (case when state = 'DRAFT' then 1 end) stored,
    version        bigint       not null,
    constraint pk_identity_standard primary key (number),
    constraint uk_identity_standard_draft unique (draft),
    constraint ck_identity_standard_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint ck_identity_standard_effective_from check ((state = 'PUBLISHED') = (effective_from is not null))
);
--rollback drop table identity_standard;
