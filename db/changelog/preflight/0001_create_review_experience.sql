--liquibase formatted sql
--changeset preflight:0001
create table review_experience (
    subject_type varchar(40)  not null,
    industry     varchar(60)  not null,
    month        char(7)      not null,
    path         varchar(120) not null,
    times        int          not null,
    constraint pk_review_experience primary key (subject_type, industry, month, path)
);
--rollback drop table review_experience;
