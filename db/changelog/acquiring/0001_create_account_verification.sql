--liquibase formatted sql
--changeset acquiring:0001
create table account_verification (
    application_id bigint        not null,
    round          int           not null,
    amount         varbinary(60) not null,
    wrong_answers  int           not null,
    state          varchar(20)   not null,
    begun_at       datetime(6)   not null,
    version        bigint        not null,
    constraint pk_account_verification primary key (application_id, round),
    constraint ck_account_verification_state check (state in ('AWAITING_ANSWER', 'VERIFIED', 'FAILED'))
);
--rollback drop table account_verification;

--changeset acquiring:0002
create table simulated_remittance (
    application_id bigint        not null,
    round          int           not null,
    amount         varbinary(60) not null,
    sent_at        datetime(6)   not null,
    constraint pk_simulated_remittance primary key (application_id, round)
);
--rollback drop table simulated_remittance;
