--liquibase formatted sql
--changeset settings:0001
create table feature_switch (
    feature    varchar(40) not null,
    partner_id binary(16)  not null,
    enabled    boolean     not null,
    until      datetime(6),
    changed_by binary(16)  not null,
    changed_at datetime(6) not null,
    version    bigint      not null,
    constraint pk_feature_switch primary key (feature, partner_id)
);
--rollback drop table feature_switch;

--changeset settings:0002
create table platform_setting (
    name       varchar(60)  not null,
    content    varchar(500) not null,
    changed_by binary(16)   not null,
    changed_at datetime(6)  not null,
    version    bigint       not null,
    constraint pk_platform_setting primary key (name)
);
--rollback drop table platform_setting;
