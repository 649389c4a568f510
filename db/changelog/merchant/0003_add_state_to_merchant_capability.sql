--liquibase formatted sql
--changeset merchant:0003
alter table merchant_capability
    add column state varchar(12) not null default 'ACTIVE',
    add constraint ck_merchant_capability_state check (state in ('REQUESTED', 'IN_REVIEW', 'ACTIVE', 'LIMITED', 'STOPPED'));
--rollback alter table merchant_capability drop constraint ck_merchant_capability_state, drop column state;
