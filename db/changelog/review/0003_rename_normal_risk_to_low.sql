--liquibase formatted sql
--changeset review:0008
alter table review_case drop check ck_review_case_risk;
--rollback alter table review_case add constraint ck_review_case_risk check (risk in ('NORMAL', 'HIGH'));

--changeset review:0009
update review_case set risk = 'LOW' where risk = 'NORMAL';
--rollback update review_case set risk = 'NORMAL' where risk <> 'HIGH';

--changeset review:0010
alter table review_case add constraint ck_review_case_risk check (risk in ('LOW', 'MEDIUM', 'HIGH'));
--rollback alter table review_case drop check ck_review_case_risk;
