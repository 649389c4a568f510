--liquibase formatted sql
--changeset review:0011
alter table review_case
    add column clock_spent bigint not null default 0 comment 'working time the reviewers had it, in seconds, up to clock_since',
    add column clock_since datetime(6) comment 'since when their clock runs; null while it stands still',
    add column acted_at datetime(6) comment 'when whoever claimed it last did something with it',
    add column turn_at datetime(6) comment 'when it is due; while it is not, far behind everything that is',
    add column risk_rank tinyint as (case risk when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end) virtual;
--rollback alter table review_case drop column risk_rank, drop column turn_at, drop column acted_at, drop column clock_since, drop column clock_spent;

--changeset review:0012
update review_case
   set clock_since = if(state in ('UNCLAIMED', 'CLAIMED', 'SECOND_REVIEW'), opened_at, null),
       turn_at = if(state in ('UNCLAIMED', 'CLAIMED', 'SECOND_REVIEW'), opened_at + interval 2 day,
                    opened_at + interval 1000 year),
       acted_at = claimed_at;
--rollback select 1;

--changeset review:0013
alter table review_case modify column turn_at datetime(6) not null;
--rollback alter table review_case modify column turn_at datetime(6);

--changeset review:0014
create index ix_review_case_state_turn_at on review_case (state, turn_at, risk_rank, opened_at, id, subject_type, risk, provider_id);
--rollback drop index ix_review_case_state_turn_at on review_case;

--changeset review:0015
create index ix_review_case_closed_turn_at on review_case (closed, turn_at, risk_rank, opened_at, id, subject_type, risk, provider_id);
--rollback drop index ix_review_case_closed_turn_at on review_case;

--changeset review:0016
create index ix_review_case_claimed_by_turn_at on review_case (claimed_by, turn_at, risk_rank, opened_at, id);
--rollback drop index ix_review_case_claimed_by_turn_at on review_case;

--changeset review:0017
drop index ix_review_case_state_opened_at_id_subject_type_risk_provider_id on review_case;
--rollback create index ix_review_case_state_opened_at_id_subject_type_risk_provider_id on review_case (state, opened_at, id, subject_type, risk, provider_id);

--changeset review:0018
drop index ix_review_case_closed_opened_at_id_subject_type_risk_provider_id on review_case;
--rollback create index ix_review_case_closed_opened_at_id_subject_type_risk_provider_id on review_case (closed, opened_at, id, subject_type, risk, provider_id);

--changeset review:0019
drop index ix_review_case_claimed_by_opened_at on review_case;
--rollback create index ix_review_case_claimed_by_opened_at on review_case (claimed_by, opened_at, id);

--changeset review:0020
create table review_target (
    risk            varchar(10) not null,
    working_minutes int         not null,
    constraint pk_review_target primary key (risk),
    constraint ck_review_target_risk check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    constraint ck_review_target_working_minutes check (working_minutes between 30 and 100000)
);
--rollback drop table review_target;

--changeset review:0021
insert into review_target (risk, working_minutes) values ('LOW', 1080), ('MEDIUM', 1080), ('HIGH', 1620);
--rollback delete from review_target;
