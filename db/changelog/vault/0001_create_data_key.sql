--liquibase formatted sql
--changeset vault:0001
create table data_key (
    name        varchar(40)    not null,
    wrapped_key varbinary(1000) not null,
    created_at  datetime(6)    not null default current_timestamp(6),
    constraint pk_data_key primary key (name)
);
--rollback drop table data_key;
