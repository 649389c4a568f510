--liquibase formatted sql
--changeset watchlist:0003
create table forbidden_word (
    word        varchar(60)  not null,
    kind        varchar(30)  not null,
    innocent_in varchar(1000) not null,
    constraint pk_forbidden_word primary key (word)
);
--rollback drop table forbidden_word;
