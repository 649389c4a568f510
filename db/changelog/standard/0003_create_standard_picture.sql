--liquibase formatted sql
--changeset standard:0004
create table standard_picture (
    hash     char(64)    not null,
    jpeg     mediumblob  not null,
    added_at datetime(6) not null,
    constraint pk_standard_picture primary key (hash)
);
--rollback drop table standard_picture;
