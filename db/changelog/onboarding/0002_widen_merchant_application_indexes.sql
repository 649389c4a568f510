--liquibase formatted sql
--changeset onboarding:0007
create index ix_merchant_application_updated_at_id_revision_merchant_name on merchant_application (updated_at, id, revision, merchant_name);
--rollback drop index ix_merchant_application_updated_at_id_revision_merchant_name on merchant_application;

--changeset onboarding:0008
drop index ix_merchant_application_updated_at on merchant_application;
--rollback create index ix_merchant_application_updated_at on merchant_application (updated_at, id);

--changeset onboarding:0009
create index ix_merchant_application_status_updated_at_id_revision on merchant_application (status, updated_at, id, revision);
--rollback drop index ix_merchant_application_status_updated_at_id_revision on merchant_application;

--changeset onboarding:0010
drop index ix_merchant_application_status_updated_at on merchant_application;
--rollback create index ix_merchant_application_status_updated_at on merchant_application (status, updated_at, id);

--changeset onboarding:0011
create index ix_merchant_application_business_code on merchant_application (business_code);
--rollback drop index ix_merchant_application_business_code on merchant_application;
