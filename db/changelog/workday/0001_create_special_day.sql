--liquibase formatted sql
--changeset workday:0001
create table special_day (
    day  date        not null,
    kind varchar(10) not null,
    name varchar(60) not null,
    constraint pk_special_day primary key (day),
    constraint ck_special_day_kind check (kind in ('HOLIDAY', 'WORKED'))
);
--rollback drop table special_day;
