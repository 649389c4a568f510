--liquibase formatted sql
--changeset review:0001
create table review_case (
    id             binary(16)  not null,
    application_id bigint      not null,
    provider_id    binary(16)  not null,
    revision       int         not null,
    merchant_name  varchar(128),
    subject_type   varchar(40),
    risk           varchar(10) not null,
    state          varchar(30) not null,
    closed         boolean     not null,
    opened_at      datetime(6) not null,
    claimed_by     binary(16),
    claimed_at     datetime(6),
    first_decider  binary(16),
    outcome        varchar(20),
    note           varbinary(4000),
    version        bigint      not null,
    constraint pk_review_case primary key (id),
    constraint uk_review_case_application_id unique (application_id),
    constraint ck_review_case_state check (state in ('UNCLAIMED', 'CLAIMED', 'SECOND_REVIEW', 'WAITING_FOR_PROVIDER',
        'CLOSED')),
    constraint ck_review_case_risk check (risk in ('NORMAL', 'HIGH')),
    constraint ck_review_case_outcome check (outcome in ('APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    index ix_review_case_state_opened_at (state, opened_at, id),
    index ix_review_case_claimed_by_opened_at (claimed_by, opened_at, id),
    index ix_review_case_closed_opened_at (closed, opened_at, id)
);
--rollback drop table review_case;

--changeset review:0002
create table review_round (
    case_id   binary(16)  not null,
    revision  int         not null,
    opened_at datetime(6) not null,
    checklist text        not null,
    constraint pk_review_round primary key (case_id, revision),
    constraint fk_review_round_case_id foreign key (case_id) references review_case (id)
);
--rollback drop table review_round;

--changeset review:0003
create table item_decision (
    case_id      binary(16)   not null,
    revision     int          not null,
    path         varchar(160) not null,
    verdict      varchar(10)  not null,
    reason       varchar(40),
    outward_text varbinary(4000),
    decided_by   binary(16)   not null,
    decided_at   datetime(6)  not null,
    constraint pk_item_decision primary key (case_id, revision, path),
    constraint fk_item_decision_case_id_revision foreign key (case_id, revision)
        references review_round (case_id, revision),
    constraint ck_item_decision_verdict check (verdict in ('ACCEPTED', 'RETURNED')),
    constraint ck_item_decision_reason check (verdict = 'ACCEPTED' or (reason is not null and outward_text is not null))
);
--rollback drop table item_decision;
