--liquibase formatted sql
--changeset screening:0001
create table screening_run (
    application_id bigint       not null,
    revision       int          not null,
    state          varchar(20)  not null,
    risk           varchar(10)  not null,
    reasons        varchar(4000) not null,
    attempts       int          not null,
    finished_at    datetime(6),
    constraint pk_screening_run primary key (application_id, revision),
    constraint ck_screening_run_state check (state in ('BEGUN', 'DONE', 'INCOMPLETE')),
    constraint ck_screening_run_risk check (risk in ('LOW', 'MEDIUM', 'HIGH'))
);
--rollback drop table screening_run;

--changeset screening:0002
create table screening_finding (
    application_id bigint       not null,
    revision       int          not null,
    position       int          not null,
    code           varchar(120) not null,
    severity       varchar(10)  not null,
    path           varchar(160) not null,
    compared       varbinary(4000) not null,
    others         varchar(1000) not null,
    constraint pk_screening_finding primary key (application_id, revision, position),
    constraint fk_screening_finding_application_id_revision foreign key (application_id, revision)
        references screening_run (application_id, revision),
    constraint ck_screening_finding_severity check (severity in ('INFO', 'WARNING', 'ALERT'))
);
--rollback drop table screening_finding;
