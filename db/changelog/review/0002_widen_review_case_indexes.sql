--liquibase formatted sql
--changeset review:0004
create index ix_review_case_state_opened_at_id_subject_type_risk_provider_id on review_case (state, opened_at, id, subject_type, risk, provider_id);
--rollback drop index ix_review_case_state_opened_at_id_subject_type_risk_provider_id on review_case;

--changeset review:0005
drop index ix_review_case_state_opened_at on review_case;
--rollback create index ix_review_case_state_opened_at on review_case (state, opened_at, id);

--changeset review:0006
create index ix_review_case_closed_opened_at_id_subject_type_risk_provider_id on review_case (closed, opened_at, id, subject_type, risk, provider_id);
--rollback drop index ix_review_case_closed_opened_at_id_subject_type_risk_provider_id on review_case;

--changeset review:0007
drop index ix_review_case_closed_opened_at on review_case;
--rollback create index ix_review_case_closed_opened_at on review_case (closed, opened_at, id);
