--liquibase formatted sql
--changeset standard:0002
create table standard_what_if (
    number        varchar(20) not null,
    draft_version bigint      not null,
    kind          varchar(12) not null,
    member_id     bigint      not null,
    seen          bigint      not null,
    hit           bigint      not null,
    started_at    datetime(6) not null,
    finished_at   datetime(6),
    constraint pk_standard_what_if primary key (number)
);
--rollback drop table standard_what_if;

--changeset standard:0003
create table standard_hit (
    number      varchar(20)  not null,
    kind        varchar(12)  not null,
    member_id   bigint       not null,
    provider_id binary(16)   not null,
    industry    varchar(60),
    tier        varchar(12),
    asked       text         not null,
    constraint pk_standard_hit primary key (number, kind, member_id),
    index ix_standard_hit_number_provider_id (number, provider_id, kind, member_id),
    index ix_standard_hit_number_industry (number, industry, kind, member_id)
);
--rollback drop table standard_hit;
