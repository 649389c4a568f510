--liquibase formatted sql
--changeset validity:0001
create table dated_application (
    application_id bigint     not null,
    provider_id    binary(16) not null,
    merchant_name  varchar(128),
    mid            bigint,
    constraint pk_dated_application primary key (application_id)
);
--rollback drop table dated_application;

-- A row for each paper of each submission. No last day: it is valid for good. Listed are those of the last submission
-- of an application that is under way or boarded.
--changeset validity:0002
create table paper_validity (
    application_id bigint       not null,
    revision       int          not null,
    path           varchar(160) not null,
    paper          varchar(30)  not null,
    ends_on        date,
    provider_id    binary(16)   not null,
    listed         boolean      not null,
    constraint pk_paper_validity primary key (application_id, revision, path),
    constraint fk_paper_validity_application_id foreign key (application_id)
        references dated_application (application_id),
    index ix_paper_validity_listed_ends_on (listed, ends_on, application_id, path),
    index ix_paper_validity_listed_paper_ends_on (listed, paper, ends_on, application_id, path),
    index ix_paper_validity_provider_id_listed_ends_on (provider_id, listed, ends_on, application_id, path)
);
--rollback drop table paper_validity;

-- How far what was handed in before there were these tables has been read.
--changeset validity:0003
create table validity_backfill (
    id                  int     not null,
    last_application_id bigint  not null,
    finished            boolean not null,
    constraint pk_validity_backfill primary key (id),
    constraint ck_validity_backfill_id check (id = 1)
);
--rollback drop table validity_backfill;

--changeset validity:0004
insert into validity_backfill (id, last_application_id, finished) values (1, 0, false);
--rollback delete from validity_backfill;
